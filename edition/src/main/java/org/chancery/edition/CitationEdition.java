package org.chancery.edition;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.chancery.record.Record;

/**
 * The citation of a record, made ready for programs that keep bibliographies. Immutable.
 *
 * <pre>{@code
 * CitationEdition.of(record, new CitationEdition.Home("12.3", "mirva", Optional.empty()))
 *     .to(CitationEdition.Form.BIBTEX, writer);
 * }</pre>
 */
public final class CitationEdition {

  /** The forms in which a citation can be written. */
  public enum Form {
    /** A list of one item in CSL-JSON, the data model of the Citation Style Language 1.0.2. */
    CSL_JSON,
    /** One entry for BibTeX, in UTF-8; {@code date} is there for biblatex besides. */
    BIBTEX,
    /** One reference of tagged lines that end in CRLF. */
    RIS
  }

  /**
   * Where the record is kept.
   *
   * @param id its permanent id in the archive
   * @param archive what the archive is called
   * @param url where it can be read
   */
  public record Home(String id, String archive, Optional<String> url) {}

  private final CitationItem item;

  private CitationEdition(CitationItem item) {
    this.item = item;
  }

  /** Returns the citation of a record that is kept at {@code home}. */
  public static CitationEdition of(Record record, Home home) {
    return new CitationEdition(CitationItem.of(record, home));
  }

  /**
   * Writes the citation to {@code out}, which is flushed and left open.
   *
   * @throws IOException if {@code out} refuses the characters
   */
  public void to(Form form, Writer out) throws IOException {
    switch (form) {
      case CSL_JSON -> CitationCsl.write(item, out);
      case BIBTEX -> out.write(CitationBibTex.of(item));
      case RIS -> out.write(CitationRis.of(item));
    }
    out.flush();
  }
}
