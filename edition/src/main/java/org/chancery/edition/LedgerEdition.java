package org.chancery.edition;

import java.io.IOException;
import java.io.Writer;
import org.chancery.dossier.Ledger;

/**
 * A ledger made ready for its readers. Immutable.
 *
 * <pre>{@code
 * LedgerEdition.of(Ledger.of(dossier)).to(new LedgerEdition.Form.Page(100), writer);
 * }</pre>
 */
public final class LedgerEdition {

  /** The forms in which a ledger can be written. */
  public sealed interface Form {
    /** A page to read in a terminal, {@code width} columns wide, at least 40. */
    record Page(int width) implements Form {
      /** Widens a page that would be too narrow to read. */
      public Page {
        width = Math.max(40, width);
      }
    }

    /** Data as laid down in the resource {@code org/chancery/edition/ledger.schema.json}. */
    record Json() implements Form {}

    /** One line for each undertaking, RFC 4180. */
    record Csv() implements Form {}

    /** One web page that loads nothing from elsewhere. */
    record Html() implements Form {}
  }

  private final Ledger ledger;

  private LedgerEdition(Ledger ledger) {
    this.ledger = ledger;
  }

  /** Returns the edition of a ledger. */
  public static LedgerEdition of(Ledger ledger) {
    return new LedgerEdition(ledger);
  }

  /**
   * Writes the ledger to {@code out}, which is flushed and left open.
   *
   * @throws IOException if {@code out} refuses the characters
   */
  public void to(Form form, Writer out) throws IOException {
    switch (form) {
      case Form.Page page -> out.write(LedgerPage.of(ledger, page.width()));
      case Form.Json json -> LedgerJson.write(ledger, out);
      case Form.Csv csv -> LedgerCsv.write(ledger, out);
      case Form.Html html -> LedgerHtml.write(ledger, out);
    }
    out.flush();
  }
}
