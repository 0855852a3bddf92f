package org.chancery.cli;

import org.chancery.cli.Surroundings.Terminal;
import org.chancery.edition.ComparisonForm;
import org.chancery.edition.Style;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a page looks on a terminal. */
final class PageOptions {

  @Mixin private WidthOption width = new WidthOption();

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      converter = Colour.Words.class,
      completionCandidates = Colour.Words.class,
      description = "Colour the page: ${COMPLETION-CANDIDATES}. Default: auto.")
  private Colour colour = Colour.AUTO;

  /** Returns the form of a page of comparisons, as it fits where it is shown. */
  ComparisonForm form(Surroundings around) {
    return new ComparisonForm.Page(columns(around.terminal()), style(around.terminal()));
  }

  /** Returns the columns of a page shown on {@code terminal}. */
  int columns(Terminal terminal) {
    return width.columns(terminal);
  }

  /** Returns the inks of a page shown on {@code terminal}. */
  Style style(Terminal terminal) {
    return switch (colour) {
      case ALWAYS -> Style.ANSI;
      case NEVER -> Style.PLAIN;
      case AUTO -> terminal.out() && terminal.colour() ? Style.ANSI : Style.PLAIN;
    };
  }
}
