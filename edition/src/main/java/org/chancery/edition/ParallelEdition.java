package org.chancery.edition;

import java.io.IOException;
import java.io.Writer;
import org.chancery.dossier.parallel.ParallelAccount;

/**
 * Two records of one conversation side by side made ready for its readers. Immutable.
 *
 * <pre>{@code
 * ParallelEdition.of(ParallelAccount.of(ours, theirs)).to(new ParallelEdition.Form.Html(), writer);
 * }</pre>
 */
public final class ParallelEdition {

  /** The forms in which they can be written. */
  public sealed interface Form {
    /** A page to read in a terminal, {@code width} columns wide, at least 40. */
    record Page(int width, Style style) implements Form {
      /** Widens a page that would be too narrow to read. */
      public Page {
        width = Math.max(40, width);
      }
    }

    /** Data as laid down in the resource {@code org/chancery/edition/parallel.schema.json}. */
    record Json() implements Form {}

    /** One web page on which the words of both stand beside one another. */
    record Html() implements Form {}
  }

  private final ParallelAccount account;

  private ParallelEdition(ParallelAccount account) {
    this.account = account;
  }

  /** Returns the edition of two accounts. */
  public static ParallelEdition of(ParallelAccount account) {
    return new ParallelEdition(account);
  }

  /**
   * Writes the accounts to {@code out}, which is flushed and left open.
   *
   * @throws IOException if {@code out} refuses the characters
   */
  public void to(Form form, Writer out) throws IOException {
    switch (form) {
      case Form.Page page -> out.write(ParallelPage.of(account, page.width(), page.style()));
      case Form.Json json -> ParallelJson.write(account, out);
      case Form.Html html -> ParallelHtml.write(account, out);
    }
    out.flush();
  }
}
