package org.chancery.cli;

import org.chancery.cli.Surroundings.Terminal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How wide a page is. */
final class WidthOption {

  /** Columns of a page that goes to no terminal. */
  private static final int ELSEWHERE = 80;

  private static final int LEAST = 40;

  @Option(
      names = "--width",
      paramLabel = "N",
      converter = Values.ForWidth.class,
      description = "Columns of the page. Default: those of the terminal, else 80.")
  private @Nullable Integer width;

  /** Returns the columns of running text, which is hard to read in long lines. */
  int columns(Terminal terminal) {
    return columns(terminal, 120);
  }

  /** Returns the columns asked for, else those of the terminal up to {@code most}. */
  int columns(Terminal terminal, int most) {
    if (width != null) {
      return width;
    }
    return terminal.out()
        ? Math.clamp(terminal.columns().orElse(ELSEWHERE), LEAST, most)
        : ELSEWHERE;
  }
}
