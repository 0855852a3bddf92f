package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

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
        .contains("sources      10 files")
        .contains("withdrawn    1 source\n");
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
