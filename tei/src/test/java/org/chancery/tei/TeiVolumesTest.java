package org.chancery.tei;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.record.anatomy.Encoded;
import org.chancery.testkit.Shared;
import org.chancery.transcript.Mark;
import org.chancery.transcript.Source;
import org.junit.jupiter.api.Test;

/** Real volumes, where they lie beside the repository. */
class TeiVolumesTest {

  private static final String FOLDER = "corpus/frus";
  private static final int STEP = 60;

  @Test
  void theTwelveVolumesGiveTheirDocumentsEachWithANameOfItsOwn() throws IOException {
    int documents = 0;
    int unnamed = 0;
    for (Path volume : Shared.files(FOLDER, ".xml")) {
      Set<String> items = new HashSet<>();
      try (TeiDocuments all = open(volume)) {
        while (all.hasNext()) {
          TeiDocument document = all.next();
          String item = document.source().item().orElse("");
          assertThat(items.add(item)).as(volume + " " + item).isTrue();
          unnamed += item.startsWith("document-") ? 1 : 0;
          documents++;
          inside(document);
        }
      }
    }
    assertThat(documents - unnamed).isEqualTo(5_237);
    assertThat(unnamed).isEqualTo(1);
  }

  private static void inside(TeiDocument document) {
    String text = document.source().text();
    for (Encoded one : document.hints().encoded()) {
      assertThat(one.span().end()).isLessThanOrEqualTo(text.length());
      String words = one.span().of(text);
      assertThat(words).as(one.toString()).isEqualTo(words.strip());
    }
    for (Mark mark : document.source().encoding().marks()) {
      assertThat(mark.span().end()).isLessThanOrEqualTo(text.length());
    }
  }

  @Test
  void documentsOfRealVolumesComeBackAndAreValidTeiAll() throws Exception {
    TeiAll all = new TeiAll(Shared.path("schema/tei_all.rng"));
    int n = 0;
    int checked = 0;
    for (Path volume : Shared.files(FOLDER, ".xml")) {
      try (TeiDocuments documents = open(volume)) {
        while (documents.hasNext()) {
          TeiDocument document = documents.next();
          if (n++ % STEP == 0) {
            String what = volume.getFileName() + "/" + document.source().item().orElse("");
            byte[] tei = Trip.assertRoundTrip(document.source(), document.hints(), what);
            all.validate(tei, what);
            checked++;
          }
        }
      }
    }
    assertThat(checked).isEqualTo((n + STEP - 1) / STEP);
  }

  @Test
  void aVolumeReadTwiceGivesTheSameDocuments() throws IOException {
    Path volume = Shared.files(FOLDER, ".xml").getFirst();
    assertThat(read(volume)).isEqualTo(read(volume));
  }

  private static List<TeiDocument> read(Path volume) throws IOException {
    List<TeiDocument> all = new java.util.ArrayList<>();
    try (TeiDocuments documents = open(volume)) {
      documents.forEachRemaining(all::add);
    }
    return all;
  }

  private static TeiDocuments open(Path volume) throws IOException {
    String name = String.valueOf(volume.getFileName());
    return Tei.read(
        new BufferedInputStream(Files.newInputStream(volume)), name, Source.sha256(new byte[0]));
  }
}
