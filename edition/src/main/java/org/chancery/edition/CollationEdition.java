package org.chancery.edition;

import java.io.IOException;
import java.io.Writer;
import org.chancery.dossier.collation.Apparatus;

/**
 * A comparison of several states of a text made ready for its readers. Immutable.
 *
 * <pre>{@code
 * CollationEdition.of(Collation.of(witnesses)).to(new CollationEdition.Form.Html(), writer);
 * }</pre>
 */
public final class CollationEdition {

  /** The forms in which a comparison can be written. */
  public sealed interface Form {
    /** A table to read in a terminal, {@code width} columns wide, at least 40. */
    record Page(int width, Style style) implements Form {
      /** Widens a page that would be too narrow to read. */
      public Page {
        width = Math.max(40, width);
      }
    }

    /** Data as laid down in the resource {@code org/chancery/edition/collation.schema.json}. */
    record Json() implements Form {}

    /** One web page that loads nothing from elsewhere: side by side, and inline. */
    record Html() implements Form {}
  }

  private final Apparatus apparatus;

  private CollationEdition(Apparatus apparatus) {
    this.apparatus = apparatus;
  }

  /** Returns the edition of a comparison. */
  public static CollationEdition of(Apparatus apparatus) {
    return new CollationEdition(apparatus);
  }

  /**
   * Writes the comparison to {@code out}, which is flushed and left open.
   *
   * @throws IOException if {@code out} refuses the characters
   */
  public void to(Form form, Writer out) throws IOException {
    switch (form) {
      case Form.Page page -> out.write(CollationPage.of(apparatus, page.width(), page.style()));
      case Form.Json json -> CollationJson.write(apparatus, out);
      case Form.Html html -> CollationHtml.write(apparatus, out);
    }
    out.flush();
  }
}
