package org.chancery.edition;

import java.io.IOException;
import java.io.Writer;
import org.chancery.dossier.collation.TextHistory;

/**
 * The history of a text from state to state made ready for its readers. Immutable.
 *
 * <pre>{@code
 * HistoryEdition.of(TextHistory.of(states, records)).to(new HistoryEdition.Form.Html(), writer);
 * }</pre>
 */
public final class HistoryEdition {

  /** The forms in which a history can be written. */
  public sealed interface Form {
    /** A page to read in a terminal, {@code width} columns wide, at least 40. */
    record Page(int width, Style style) implements Form {
      /** Widens a page that would be too narrow to read. */
      public Page {
        width = Math.max(40, width);
      }
    }

    /** Data as laid down in the resource {@code org/chancery/edition/history.schema.json}. */
    record Json() implements Form {}

    /** One web page on which the text can be played forward through its states. */
    record Html() implements Form {}
  }

  private final TextHistory history;

  private HistoryEdition(TextHistory history) {
    this.history = history;
  }

  /** Returns the edition of a history. */
  public static HistoryEdition of(TextHistory history) {
    return new HistoryEdition(history);
  }

  /**
   * Writes the history to {@code out}, which is flushed and left open.
   *
   * @throws IOException if {@code out} refuses the characters
   */
  public void to(Form form, Writer out) throws IOException {
    switch (form) {
      case Form.Page page -> out.write(HistoryPage.of(history, page.width(), page.style()));
      case Form.Json json -> HistoryJson.write(history, out);
      case Form.Html html -> HistoryHtml.write(history, out);
    }
    out.flush();
  }
}
