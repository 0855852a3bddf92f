package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SearchCommandTest extends ArchiveCommandTest {

  @Test
  void recordsAreFoundWithTheWordsThatWereLookedFor() {
    addSamples();
    assertThat(on("search", "raftsmen")).as(err()).isZero();
    assertThat(out()).contains("1.1      1936-03-12").contains("«raftsmen»");
  }

  @Test
  void whereNothingIsFoundItSaysWhichWordHasNone() {
    addSamples();
    assertThat(on("search", "raftsmen", "zeppelin")).isEqualTo(1);
    assertThat(out()).contains("zeppelin").contains("0 records");
  }

  @Test
  void aNewVersionIsFoundInPlaceOfTheOldAndAWithdrawnRecordIsNotFound() throws IOException {
    Path letter = paper("letter.txt", LETTER);
    on("add", letter.toString());
    paper("letter.txt", LETTER.replace("men", "oxen"));
    on("add", letter.toString());
    assertThat(on("search", "men")).isEqualTo(1);
    assertThat(on("search", "oxen")).isZero();
    on("remove", "1.1");
    assertThat(on("search", "oxen")).isEqualTo(1);
    on("remove", "--restore", "1.1");
    assertThat(on("search", "oxen")).isZero();
  }

  @Test
  void theIndexIsMadeAgain() throws IOException {
    addSamples();
    on("search", "raftsmen", "--facets");
    String found = out();
    try (var files = java.nio.file.Files.list(archive().resolve("index"))) {
      for (Path file : files.toList()) {
        java.nio.file.Files.write(file, new byte[] {1});
      }
    }
    assertThat(on("search", "raftsmen")).isEqualTo(1);
    assertThat(err()).contains("'chancery reindex' makes it again");
    assertThat(on("reindex")).as(err()).isZero();
    assertThat(out()).isEqualTo("made the index again from 11 records\n");
    on("search", "raftsmen", "--facets");
    assertThat(out()).isEqualTo(found);
  }
}
