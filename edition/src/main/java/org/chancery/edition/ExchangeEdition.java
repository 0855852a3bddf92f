package org.chancery.edition;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.chancery.dossier.exchange.Chain;
import org.chancery.dossier.exchange.MissingPaper;

/**
 * A chain of papers, or the list of papers that are not held, made ready for its readers.
 * Immutable.
 *
 * <pre>{@code
 * ExchangeEdition.of(chain).to(new ExchangeEdition.Form.Page(100), writer);
 * }</pre>
 */
public final class ExchangeEdition {

  /** The forms in which an exchange can be written. */
  public sealed interface Form {
    /** A page to read in a terminal, {@code width} columns wide, at least 40. */
    record Page(int width) implements Form {
      /** Widens a page that would be too narrow to read. */
      public Page {
        width = Math.max(40, width);
      }
    }

    /** Data as laid down in the resource {@code org/chancery/edition/exchange.schema.json}. */
    record Json() implements Form {}

    /** One line for each reference, RFC 4180. */
    record Csv() implements Form {}
  }

  private final Work work;

  private ExchangeEdition(Work work) {
    this.work = work;
  }

  /** What is written. */
  private sealed interface Work {
    record Whole(Chain chain) implements Work {}

    record Gaps(List<MissingPaper> missing, int papers) implements Work {}
  }

  /** Returns the edition of a chain. */
  public static ExchangeEdition of(Chain chain) {
    return new ExchangeEdition(new Work.Whole(chain));
  }

  /** Returns the edition of the papers that {@code papers} others refer to and that are missing. */
  public static ExchangeEdition of(List<MissingPaper> missing, int papers) {
    return new ExchangeEdition(new Work.Gaps(List.copyOf(missing), papers));
  }

  /**
   * Writes it to {@code out}, which is flushed and left open.
   *
   * @throws IOException if {@code out} refuses the characters
   */
  public void to(Form form, Writer out) throws IOException {
    switch (work) {
      case Work.Whole(Chain chain) -> {
        switch (form) {
          case Form.Page page -> out.write(ExchangePage.of(chain, page.width()));
          case Form.Json _ -> ExchangeJson.write(chain, out);
          case Form.Csv _ -> ExchangeCsv.write(chain, out);
        }
      }
      case Work.Gaps(List<MissingPaper> missing, int papers) -> {
        switch (form) {
          case Form.Page page -> out.write(ExchangePage.of(missing, papers, page.width()));
          case Form.Json _ -> ExchangeJson.write(missing, papers, out);
          case Form.Csv _ -> ExchangeCsv.write(missing, out);
        }
      }
    }
    out.flush();
  }
}
