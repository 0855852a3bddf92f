package org.chancery.cli;

import java.util.Optional;
import org.chancery.edition.Format;
import org.chancery.edition.Style;
import org.chancery.transcript.Stratum;

/**
 * How records are to look.
 *
 * @param around where they are shown
 * @param output the file or folder that they go to, if not standard output
 * @param width the columns that the user asks for
 * @param colour when the page is coloured
 */
record Look(Surroundings around, Optional<String> output, Optional<Integer> width, Colour colour) {

  Renderer.Target target(Form form, Optional<Stratum> layer) {
    return switch (form) {
      case PAGE -> new Renderer.Target.Page(new Format.Terminal(columns(), style()));
      case JSON -> new Renderer.Target.Page(Format.JSON);
      case JSONL -> new Renderer.Target.Page(Format.JSONL);
      case HTML -> new Renderer.Target.Page(Format.HTML);
      case TEI -> new Renderer.Target.TeiFile();
      case TEXT -> new Renderer.Target.Page(new Format.Text(layer.orElse(Stratum.CORRECTED)));
    };
  }

  private int columns() {
    return width.orElseGet(() ->
        output.isEmpty() && around.terminal().out()
            ? Math.clamp(around.terminal().columns().orElse(80), 40, 120)
            : 80);
  }

  private Style style() {
    return switch (colour) {
      case ALWAYS -> Style.ANSI;
      case NEVER -> Style.PLAIN;
      case AUTO ->
          output.isEmpty() && around.terminal().out() && around.terminal().colour()
              ? Style.ANSI
              : Style.PLAIN;
    };
  }
}
