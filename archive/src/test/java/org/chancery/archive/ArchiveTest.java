package org.chancery.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chancery.archive.holding.ArchiveTrouble;
import org.chancery.archive.holding.RecordId;
import org.chancery.record.Hints;
import org.chancery.transcript.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {

  private static final String LETTER =
      """
      No. 18. TELEGRAM

      Vaskel, 15 March 1936

      The Minister promised to return the [handwritten insertion: six] men by March 30.

      Orlenne
      """;

  @TempDir Path folder;

  @Test
  void whatWasAddedIsListedAndReadAgainAsItWas() {
    try (Archive archive = Archive.init(folder.resolve("papers"))) {
      Item item = item("letter.txt", LETTER);
      Accession accession = archive.accessions().add(deposit("letter.txt", LETTER), List.of(item));
      assertThat(accession.number()).isEqualTo(1);
    }
    try (Archive archive = Archive.open(folder.resolve("papers"))) {
      List<Card> cards = archive.records().list(0, 10);
      assertThat(cards).extracting(c -> c.id().toString()).containsExactly("1.1");
      assertThat(cards.getFirst().dated().edtf()).contains("1936-03-15");
      assertThat(archive.records().read(new RecordId(1, 1)))
          .isEqualTo(item("letter.txt", LETTER).record());
    }
  }

  @Test
  void anotherTextFromTheSamePlaceIsANewVersionUnderTheSameId() {
    try (Archive archive = Archive.init(folder.resolve("papers"))) {
      String better = LETTER.replace("six", "all");
      archive.accessions().add(deposit("letter.txt", LETTER), List.of(item("letter.txt", LETTER)));
      Accession second =
          archive
              .accessions()
              .add(deposit("letter.txt", better), List.of(item("letter.txt", better)));
      assertThat(second.number()).isEqualTo(1);
      assertThat(second.version()).isEqualTo(2);
      assertThat(archive.records().count()).isEqualTo(1);
      assertThat(archive.records().text(new RecordId(1, 1)).source().text()).isEqualTo(better);
      assertThat(Files.exists(folder.resolve("papers/sources"))).isTrue();
      assertThat(archive.accessions().holding(Source.sha256(bytes(better)))).contains(second);
      assertThat(archive.accessions().holding(Source.sha256(bytes(LETTER)))).isEmpty();
    }
  }

  @Test
  void anAccessionThatIsNotCommittedLeavesNothing() {
    try (Archive archive = Archive.init(folder.resolve("papers"))) {
      try (Accessioning begun = archive.accessions().begin(deposit("letter.txt", LETTER))) {
        begun.add(item("letter.txt", LETTER));
      }
      assertThat(archive.records().count()).isZero();
      assertThat(archive.accessions().all()).isEmpty();
    }
  }

  @Test
  void aSecondWriterIsToldWhoHoldsTheLockAndReadersAreNotHindered() {
    Path papers = folder.resolve("papers");
    try (Archive first = Archive.init(papers)) {
      assertThat(first.records().count()).isZero();
      assertThatThrownBy(() -> Archive.write(papers))
          .isInstanceOf(ArchiveTrouble.class)
          .hasMessageContaining("process " + ProcessHandle.current().pid());
      try (Archive reader = Archive.open(papers)) {
        assertThat(reader.records().count()).isZero();
      }
    }
  }

  private static Item item(String name, String text) {
    Source source =
        new Source(
            name,
            Optional.empty(),
            Source.sha256(bytes(text)),
            "text/plain",
            text,
            Source.Encoding.NONE);
    return Item.read(source, Hints.NONE, Optional.empty());
  }

  private static Deposit deposit(String name, String text) {
    return Deposit.of(name, "/desk/" + name, bytes(text));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
