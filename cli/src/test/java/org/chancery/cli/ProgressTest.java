package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private final StringWriter err = new StringWriter();
  private long now;

  @Test
  void aLineSaysCountRateAndTimeLeft() {
    assertThat(Progress.line(1204, 250, 1000, 10_000_000_000L))
        .isEqualTo("[######------------------] 1,204 records, 120 a second, about 30 s left");
    assertThat(Progress.line(12, 1, 100, 60_000_000_000L)).endsWith("about 99 min left");
    assertThat(Progress.line(12, 0, 0, 2_000_000_000L)).isEqualTo("12 records, 6 a second");
  }

  @Test
  void shortWorkShowsNothing() {
    Progress progress = progress(true);
    progress.record();
    progress.clear();
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void longWorkShowsALineAndTakesItAway() {
    Progress progress = progress(true);
    now = 1_500_000_000L;
    progress.record();
    now = 1_600_000_000L;
    progress.record();
    assertThat(err.toString()).isEqualTo("\r\u001b[K1 records, 1 a second");
    progress.clear();
    assertThat(err.toString()).endsWith("\r\u001b[K");
  }

  @Test
  void withoutATerminalNothingIsShown() {
    Progress progress = progress(false);
    now = 5_000_000_000L;
    progress.record();
    assertThat(err.toString()).isEmpty();
  }

  private Progress progress(boolean shown) {
    return new Progress(shown, new PrintWriter(err), () -> now, List.of());
  }
}
