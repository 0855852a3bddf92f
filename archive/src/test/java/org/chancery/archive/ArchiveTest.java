package org.chancery.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.chancery.archive.holding.ArchiveTrouble;
import org.chancery.archive.holding.RecordId;
import org.chancery.archive.query.Query;
import org.chancery.transcript.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {

  private static final String LETTER = Papers.LETTER;

  @TempDir Path folder;

  @Test
  void whatWasAddedIsListedAndReadAgainAsItWas() {
    try (Archive archive = Archive.init(folder.resolve("papers"))) {
      Item item = Papers.item("letter.txt", LETTER);
      Accession accession =
          archive.accessions().add(Papers.deposit("letter.txt", LETTER), List.of(item));
      assertThat(accession.number()).isEqualTo(1);
    }
    try (Archive archive = Archive.open(folder.resolve("papers"))) {
      List<Card> cards = archive.records().list(0, 10);
      assertThat(cards).extracting(c -> c.id().toString()).containsExactly("1.1");
      assertThat(cards.getFirst().dated().edtf()).contains("1936-03-15");
      assertThat(archive.records().read(new RecordId(1, 1)))
          .isEqualTo(Papers.item("letter.txt", LETTER).record());
    }
  }

  @Test
  void anotherTextFromTheSamePlaceIsANewVersionUnderTheSameId() {
    try (Archive archive = Archive.init(folder.resolve("papers"))) {
      String better = LETTER.replace("six", "all");
      archive
          .accessions()
          .add(Papers.deposit("letter.txt", LETTER), List.of(Papers.item("letter.txt", LETTER)));
      Accession second =
          archive
              .accessions()
              .add(
                  Papers.deposit("letter.txt", better), List.of(Papers.item("letter.txt", better)));
      assertThat(second.number()).isEqualTo(1);
      assertThat(second.version()).isEqualTo(2);
      assertThat(archive.records().count()).isEqualTo(1);
      assertThat(archive.records().text(new RecordId(1, 1)).source().text()).isEqualTo(better);
      assertThat(Files.exists(folder.resolve("papers/sources"))).isTrue();
      assertThat(archive.accessions().holding(Source.sha256(Papers.bytes(better))))
          .contains(second);
      assertThat(archive.accessions().holding(Source.sha256(Papers.bytes(LETTER)))).isEmpty();
    }
  }

  /** As after a fall of the machine, or when the database alone is put back from a copy. */
  @Test
  void anIndexAheadOfTheDatabaseIsMadeAnew() throws IOException {
    Path papers = folder.resolve("papers");
    Path copy = folder.resolve("copy.sqlite");
    try (Archive archive = Archive.init(papers)) {
      Papers.add(archive, "letter.txt", LETTER);
    }
    Files.copy(papers.resolve("archive.sqlite"), copy);
    try (Archive archive = Archive.write(papers)) {
      Papers.add(archive, "second.txt", LETTER.replace("chain", "lighthouse"));
    }
    Files.deleteIfExists(papers.resolve("archive.sqlite-wal"));
    Files.deleteIfExists(papers.resolve("archive.sqlite-shm"));
    Files.copy(copy, papers.resolve("archive.sqlite"), StandardCopyOption.REPLACE_EXISTING);
    try (Archive archive = Archive.write(papers)) {
      Papers.add(archive, "third.txt", LETTER.replace("chain", "mountain"));
      assertThat(archive.search().count(Query.parse("lighthouse"))).isZero();
      assertThat(archive.search().count(Query.parse("mountain"))).isEqualTo(1);
      assertThat(archive.search().size()).isEqualTo(2);
    }
  }

  @Test
  void anAccessionThatIsNotCommittedLeavesNothing() {
    try (Archive archive = Archive.init(folder.resolve("papers"))) {
      try (Accessioning begun = archive.accessions().begin(Papers.deposit("letter.txt", LETTER))) {
        begun.add(Papers.item("letter.txt", LETTER));
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

  /** What is open is seen among what the system has mapped into memory. */
  @Test
  void theIndexIsOpenedOnceHoweverManyAskForItAtOnceAndIsClosedWithTheArchive() throws Exception {
    Path maps = Path.of("/proc/self/maps");
    org.assertj.core.api.Assumptions.assumeThat(maps).exists();
    Path papers = folder.resolve("papers");
    try (Archive archive = Archive.init(papers)) {
      Papers.add(archive, "letter.txt", LETTER);
    }
    for (int round = 0; round < 20; round++) {
      try (Archive archive = Archive.open(papers);
          java.util.concurrent.ExecutorService threads =
              java.util.concurrent.Executors.newFixedThreadPool(8)) {
        java.util.concurrent.CyclicBarrier together = new java.util.concurrent.CyclicBarrier(8);
        List<java.util.concurrent.Callable<Integer>> asks =
            java.util.Collections.nCopies(
                8,
                () -> {
                  together.await();
                  return archive.search().size();
                });
        for (java.util.concurrent.Future<Integer> each : threads.invokeAll(asks)) {
          assertThat(each.get()).isEqualTo(1);
        }
      }
    }
    assertThat(Files.readAllLines(maps)).noneMatch(l -> l.contains(papers + "/index/"));
  }

  @Test
  void oneThatCannotBeOpenedIsNotKeptOpen() throws Exception {
    Path papers = folder.resolve("papers");
    Archive.init(papers).close();
    try (java.sql.Connection connection =
            java.sql.DriverManager.getConnection(
                "jdbc:sqlite:" + papers.resolve("archive.sqlite"));
        java.sql.Statement statement = connection.createStatement()) {
      statement.execute("UPDATE flyway_schema_history SET version = '99' WHERE version = '1'");
    }
    assertThatThrownBy(() -> Archive.open(papers)).hasMessageContaining("newer version");
    assertThatThrownBy(() -> Archive.write(papers)).hasMessageContaining("newer version");
    assertThatThrownBy(() -> Archive.write(papers)).hasMessageContaining("newer version");
    Path open = Path.of("/proc/self/fd");
    org.assertj.core.api.Assumptions.assumeThat(open).exists();
    try (java.util.stream.Stream<Path> all = Files.list(open)) {
      assertThat(all.filter(fd -> target(fd).startsWith(papers.toString()))).isEmpty();
    }
  }

  private static String target(Path descriptor) {
    try {
      return Files.readSymbolicLink(descriptor).toString();
    } catch (java.io.IOException e) {
      return "";
    }
  }
}
