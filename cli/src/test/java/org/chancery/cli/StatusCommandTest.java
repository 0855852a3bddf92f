package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class StatusCommandTest extends ArchiveCommandTest {

  @Test
  void theHoldingsAreTold() {
    addSamples();
    on("remove", "2");
    assertThat(on("status")).isZero();
    assertThat(out())
        .startsWith(archive() + "\n  records      10\n")
        .contains("papers from  1936-03-12 to 1936-11-19")
        .contains("sources      11 files")
        .contains("withdrawn    1 source\n");
  }

  @Test
  void sourcesAreCountedAsTheCheckCountsThem() throws IOException {
    addSamples();
    Path letter = paper("letter.txt", LETTER);
    on("add", letter.toString());
    paper("letter.txt", LETTER.replace("six", "seven"));
    on("add", letter.toString());
    on("remove", "3");
    on("remove", "--erase", "2");
    assertThat(on("check")).as(err()).isZero();
    assertThat(out()).contains("12 source files");
    assertThat(on("status")).isZero();
    assertThat(out()).contains("sources      12 files, ").contains("withdrawn    1 source\n");
  }

  @Test
  void whatIsErasedIsNotWithdrawn() {
    addSamples();
    on("remove", "--erase", "5");
    assertThat(on("status")).isZero();
    assertThat(out()).contains("sources      10 files, ").doesNotContain("withdrawn");
  }

  @Test
  void withoutAnArchiveItSaysWhatToDo() {
    assertThat(run("status")).isEqualTo(2);
    assertThat(err())
        .isEqualTo(
            "chancery: there is no archive here; name one with --archive, or make one with"
                + " 'chancery init DIR'\n");
  }
}
