package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CheckCommandTest extends ArchiveCommandTest {

  @Test
  void aSoundArchiveIsSaidToBeOne() {
    addSamples();
    assertThat(on("check")).isZero();
    assertThat(out())
        .startsWith("11 accessions, 11 records, 11 source files (")
        .endsWith("): all there and unchanged\n");
  }

  @Test
  void aSourceThatWasChangedOrIsMissingIsNamed() throws IOException {
    Path letter = paper("letter.txt", LETTER);
    on("add", letter.toString(), MEMORANDUM);
    Path first;
    Path second;
    try (Stream<Path> sources = Files.walk(archive().resolve("sources"))) {
      Path[] both = sources.filter(Files::isRegularFile).toArray(Path[]::new);
      first = both[0];
      second = both[1];
    }
    byte[] bytes = Files.readAllBytes(first);
    bytes[3] ^= 1;
    Files.write(first, bytes);
    Files.delete(second);
    assertThat(on("check")).isEqualTo(1);
    assertThat(err()).contains("was changed: its SHA-256 is another").contains(" is missing");
    assertThat(out()).endsWith("2 faults\n");
  }

  @Test
  void aDatabaseThatIsNoneIsSaidToBeDamaged() throws IOException {
    Files.writeString(archive().resolve("archive.sqlite"), "no database ".repeat(1000));
    assertThat(on("check")).isEqualTo(1);
    assertThat(err()).contains("is damaged; take the last backup");
  }
}
