package org.chancery.edition;

import java.io.IOException;
import java.io.Writer;
import org.chancery.dossier.collation.TextHistory;

/**
 * The history of a text from state to state made ready for its readers. Immutable.
 *
 * <pre>{@code
 * HistoryEdition.of(TextHistory.of(states, records)).to(new ComparisonForm.Html(), writer);
 * }</pre>
 */
public final class HistoryEdition {

  private final TextHistory history;

  private HistoryEdition(TextHistory history) {
    this.history = history;
  }

  /** Returns the edition of a history. */
  public static HistoryEdition of(TextHistory history) {
    return new HistoryEdition(history);
  }

  /**
   * Writes the history to {@code out}, which is flushed and left open. The JSON is laid down in the
   * resource {@code org/chancery/edition/history.schema.json}.
   *
   * @throws IOException if {@code out} refuses the characters
   */
  public void to(ComparisonForm form, Writer out) throws IOException {
    switch (form) {
      case ComparisonForm.Page page ->
          out.write(HistoryPage.of(history, page.width(), page.style()));
      case ComparisonForm.Json json -> HistoryJson.write(history, out);
      case ComparisonForm.Html html -> HistoryHtml.write(history, out);
    }
    out.flush();
  }
}
