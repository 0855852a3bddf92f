package org.chancery.edition;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
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
  private final List<String> ids;

  private LedgerEdition(Ledger ledger, List<String> ids) {
    this.ledger = ledger;
    this.ids = List.copyOf(ids);
  }

  /** Returns the edition of a ledger. */
  public static LedgerEdition of(Ledger ledger) {
    return new LedgerEdition(ledger, List.of());
  }

  /**
   * Returns the edition of a ledger of an archive.
   *
   * @param ids the ids of its records, in the order of its dossier, by which JSON cites them
   */
  public static LedgerEdition of(Ledger ledger, List<String> ids) {
    return new LedgerEdition(ledger, ids);
  }

  /**
   * Writes the ledger to {@code out}, which is flushed and left open.
   *
   * @throws IOException if {@code out} refuses the characters
   */
  public void to(Form form, Writer out) throws IOException {
    switch (form) {
      case Form.Page page -> out.write(LedgerPage.of(ledger, page.width()));
      case Form.Json json -> LedgerJson.write(ledger, ids, out);
      case Form.Csv csv -> LedgerCsv.write(ledger, out);
      case Form.Html html -> LedgerHtml.write(ledger, out);
    }
    out.flush();
  }
}
