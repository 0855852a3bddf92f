package org.chancery.cli;

import java.util.Optional;
import org.chancery.edition.Format;
import org.chancery.transcript.Stratum;

/**
 * How records are to look.
 *
 * @param around where they are shown
 * @param output the file or folder that they go to, if not standard output
 * @param page what the user asks of a page
 */
record Look(Surroundings around, Optional<String> output, PageOptions page) {

  Renderer.Target target(Form form, Optional<Stratum> layer) {
    return switch (form) {
      case PAGE ->
          new Renderer.Target.Page(
              new Format.Terminal(page.columns(terminal()), page.style(terminal())));
      case JSON -> new Renderer.Target.Page(Format.JSON);
      case JSONL -> new Renderer.Target.Page(Format.JSONL);
      case HTML -> new Renderer.Target.Page(Format.HTML);
      case TEI -> new Renderer.Target.TeiFile();
      case TEXT -> new Renderer.Target.Page(new Format.Text(layer.orElse(Stratum.CORRECTED)));
    };
  }

  /** A page that goes to a file is set as on no terminal. */
  private Surroundings.Terminal terminal() {
    return output.isEmpty() ? around.terminal() : Surroundings.Terminal.NONE;
  }
}
