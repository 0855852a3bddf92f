package org.chancery.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicLong;
import org.chancery.archive.holding.ArchiveBusy;
import org.chancery.archive.holding.ArchiveTrouble;
import org.chancery.archive.meaning.Embedder;
import org.chancery.archive.meaning.MeaningIndex;
import org.chancery.archive.meaning.MeaningWriter;
import org.chancery.archive.query.Query;
import org.chancery.archive.search.Hit;
import org.chancery.archive.search.MeaningResults;
import org.chancery.archive.search.Snippet;
import org.chancery.archive.search.Writing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeaningTest {

  private static final String HARBOUR =
      """
      No. 19. TELEGRAM

      Vaskel, 20 March 1936

      The Prefect declared that ships with grain could not enter the harbor before the ice was gone \
      from its mouth.

      Orlenne
      """;

  private static final String GRAIN = "when may ships with grain enter the harbor?";

  @TempDir Path desk;

  private final Counting model = new Counting("bag");

  private static final Meaning.Listener SILENT =
      new Meaning.Listener() {
        @Override
        public void begins(long characters) {}

        @Override
        public void done(int characters) {}
      };

  private Path two() {
    Path folder = desk.resolve("archive");
    try (Archive archive = Archive.init(folder)) {
      Papers.add(archive, "letter.txt", Papers.LETTER);
      Papers.add(archive, "harbor.txt", HARBOUR);
    }
    return folder;
  }

  private Meaning.Run embed(Path folder, Embedder with) {
    try (Archive archive = Archive.open(folder)) {
      return archive.meaning().embed(with, SILENT);
    }
  }

  private MeaningResults ask(Path folder, String asked, String within) {
    try (Archive archive = Archive.open(folder)) {
      return archive.meaning().search(model, asked, Query.parse(within), 0, 10);
    }
  }

  private static List<String> ids(MeaningResults results) {
    return results.hits().stream().map(h -> h.id().toString()).toList();
  }

  @Test
  void theLikestPassageComesFirstWithItsWordsAndItsPlaceInTheSource() {
    Path folder = two();
    embed(folder, model);
    MeaningResults found = ask(folder, GRAIN, "");
    assertThat(ids(found)).containsExactly("2.1", "1.1");
    Hit first = found.hits().getFirst();
    assertThat(first.score()).isBetween(0.5, 1.0).isGreaterThan(found.hits().getLast().score());
    Snippet snippet = first.snippets().getFirst();
    assertThat(snippet.text()).contains("20 March 1936 The Prefect declared that ships with grain");
    assertThat(HARBOUR.substring(snippet.source().start(), snippet.source().end()))
        .startsWith("No. 19")
        .endsWith("Orlenne");
    assertThat(found.coverage().unknown()).isZero();
  }

  @Test
  void wordsOfAHandAreToldFromTheMachines() {
    Path folder = two();
    embed(folder, model);
    Hit letter = ask(folder, "He promised to return the men", "hand:yes").hits().getFirst();
    assertThat(letter.snippets().getFirst().pieces())
        .anyMatch(p -> p.writing() == Writing.HAND && p.text().contains("six"));
  }

  @Test
  void aQueryChoosesWhereToLook() {
    Path folder = two();
    embed(folder, model);
    assertThat(ids(ask(folder, GRAIN, "chain"))).containsExactly("1.1");
    assertThat(ids(ask(folder, GRAIN, "zeppelin"))).isEmpty();
  }

  @Test
  void whatIsThereIsNotReadAgain() {
    Path folder = two();
    Meaning.Run first = embed(folder, model);
    assertThat(first.records()).isEqualTo(2);
    assertThat(first.passages()).isEqualTo(model.asked.get()).isPositive();
    assertThat(embed(folder, model)).isEqualTo(new Meaning.Run(0, 0, 2));
    assertThat(model.asked.get()).isEqualTo(first.passages());
  }

  @Test
  void whatWasDoneBeforeItWasStoppedIsKept() {
    Path folder = two();
    Embedder failing =
        new Embedder() {
          @Override
          public String name() {
            return model.name();
          }

          @Override
          public int dimensions() {
            return model.dimensions();
          }

          @Override
          public float[] of(String passage) {
            if (passage.contains("harbor")) {
              throw new ArchiveTrouble("the model is tired");
            }
            return model.of(passage);
          }
        };
    assertThatThrownBy(() -> embed(folder, failing)).hasMessageContaining("tired");
    assertThat(embed(folder, model)).extracting(Meaning.Run::kept).isEqualTo(1);
    assertThat(ids(ask(folder, GRAIN, ""))).containsExactly("2.1", "1.1");
  }

  @Test
  void recordsThatCameLaterAreCountedAsUnknownUntilTheyAreReadToo() {
    Path folder = two();
    embed(folder, model);
    try (Archive archive = Archive.write(folder)) {
      Papers.add(archive, "late.txt", HARBOUR.replace("No. 19", "No. 20").replace("ice", "fog"));
    }
    assertThat(ask(folder, GRAIN, "").coverage()).isEqualTo(new MeaningResults.Coverage(2, 3));
    embed(folder, model);
    MeaningResults found = ask(folder, GRAIN, "");
    assertThat(found.coverage().unknown()).isZero();
    assertThat(ids(found)).contains("3.1");
  }

  @Test
  void aTextThatChangedIsNotShownByItsOldPassages() {
    Path folder = two();
    embed(folder, model);
    try (Archive archive = Archive.write(folder)) {
      Papers.add(archive, "harbor.txt", HARBOUR.replace("ships with grain", "oxen"));
    }
    MeaningResults stale = ask(folder, GRAIN, "");
    assertThat(ids(stale)).containsExactly("1.1");
    assertThat(stale.coverage().unknown()).isEqualTo(1);
    embed(folder, model);
    MeaningResults fresh = ask(folder, "oxen could not enter the harbor", "");
    assertThat(ids(fresh)).startsWith("2.1");
    assertThat(fresh.hits().getFirst().snippets().getFirst().text()).contains("oxen");
  }

  @Test
  void aWithdrawnRecordIsNotFoundAndOneRestoredIsFoundAgain() {
    Path folder = two();
    embed(folder, model);
    Event.About harbor = new Event.About(2, OptionalInt.empty());
    try (Archive archive = Archive.write(folder)) {
      archive.custody().withdraw(harbor, "I. Varga", "by mistake");
    }
    assertThat(ids(ask(folder, GRAIN, ""))).containsExactly("1.1");
    try (Archive archive = Archive.write(folder)) {
      archive.custody().restore(harbor, "I. Varga", "");
    }
    assertThat(ids(ask(folder, GRAIN, ""))).containsExactly("2.1", "1.1");
  }

  @Test
  void anErasedRecordLeavesNoVectors() {
    Path folder = two();
    try (Archive archive = Archive.write(folder)) {
      for (int i = 0; i < 20; i++) {
        Papers.add(archive, i + ".txt", HARBOUR.replace("No. 19", "No. " + (20 + i)));
      }
    }
    embed(folder, model);
    try (Archive archive = Archive.write(folder)) {
      archive.custody().erase(2, "I. Varga", "on request");
    }
    try (MeaningIndex index = MeaningIndex.open(Meaning.folder(folder))) {
      assertThat(index.passages()).isEqualTo(21);
      assertThat(index.states()).hasSize(21).noneMatch(s -> s.startsWith("2.1@"));
      assertThat(index.model()).isPresent();
    }
  }

  @Test
  void anotherModelIsRefusedUntilTheIndexIsMadeWithIt() {
    Path folder = two();
    assertThatThrownBy(() -> ask(folder, GRAIN, ""))
        .hasMessage(
            "this archive has no index of meanings yet; 'chancery reindex --meaning' makes it");
    embed(folder, new Counting("other"));
    assertThatThrownBy(() -> ask(folder, GRAIN, ""))
        .hasMessageContaining("made with the model other, and here is bag");
    assertThat(embed(folder, model).records()).isEqualTo(2);
    assertThat(ids(ask(folder, GRAIN, ""))).startsWith("2.1");
  }

  @Test
  void onlyOneProcessMakesTheIndexAtATime() {
    Path folder = two();
    try (MeaningWriter _ = MeaningWriter.open(Meaning.folder(folder), model)) {
      assertThatThrownBy(() -> embed(folder, model))
          .isInstanceOf(ArchiveBusy.class)
          .hasMessageContaining("another process is making the index of meanings");
    }
  }

  @Test
  void aDamagedIndexSaysWhatToDoAndTheArchiveItselfIsSound() throws IOException {
    Path folder = two();
    embed(folder, model);
    try (var files = Files.list(Meaning.folder(folder))) {
      for (Path file : files.toList()) {
        Files.write(file, new byte[] {1});
      }
    }
    assertThatThrownBy(() -> ask(folder, GRAIN, ""))
        .isInstanceOf(ArchiveTrouble.class)
        .hasMessageContaining(
            "delete that folder, and 'chancery reindex --meaning' makes it again");
    try (Archive archive = Archive.open(folder)) {
      assertThat(archive.custody().check().faults()).isEmpty();
    }
  }

  @Test
  void aBackupLeavesItOutAndGoesIntoAnArchiveThatHasOne() {
    Path folder = two();
    embed(folder, model);
    Path copy = desk.resolve("copy");
    try (Archive archive = Archive.open(folder)) {
      archive.custody().backup(copy);
      assertThat(Meaning.folder(copy)).doesNotExist();
      Archive.reindex(copy);
      embed(copy, model);
      archive.custody().backup(copy);
    }
    assertThat(ids(ask(copy, GRAIN, ""))).startsWith("2.1");
  }

  @Test
  void howFarItHasComeIsToldInCharacters() {
    Path folder = two();
    AtomicLong left = new AtomicLong(-1);
    try (Archive archive = Archive.open(folder)) {
      archive
          .meaning()
          .embed(
              model,
              new Meaning.Listener() {
                @Override
                public void begins(long characters) {
                  left.set(characters);
                }

                @Override
                public void done(int characters) {
                  left.addAndGet(-characters);
                }
              });
    }
    assertThat(left.get()).isZero();
  }
}
