package org.chancery.readingroom.holdings;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.chancery.archive.Card;
import org.chancery.edition.CitationEdition;
import org.chancery.record.Record;

/** Cites records as they are kept in this reading room. */
public final class Citations {

  private Citations() {}

  /** The forms, each with the ending of its file and its media type. */
  public enum Form {
    CSL("csl.json", "application/vnd.citationstyles.csl+json", CitationEdition.Form.CSL_JSON),
    BIB("bib", "application/x-bibtex", CitationEdition.Form.BIBTEX),
    RIS("ris", "application/x-research-info-systems", CitationEdition.Form.RIS);

    private final String ending;
    private final String media;
    private final CitationEdition.Form form;

    Form(String ending, String media, CitationEdition.Form form) {
      this.ending = ending;
      this.media = media;
      this.form = form;
    }

    /** Returns the ending of a file's name. */
    public String ending() {
      return ending;
    }

    /** Returns the media type. */
    public String media() {
      return media;
    }
  }

  /**
   * Cites a record; {@code root} is the address of the reading room, without a slash at the end.
   */
  public static String of(Holdings holdings, Card card, String root, Form form) {
    Record record = holdings.readings().read(card);
    String url = root + "/records/" + card.id();
    StringWriter out = new StringWriter();
    try {
      CitationEdition.of(
              record,
              new CitationEdition.Home(card.id().toString(), holdings.name(), Optional.of(url)))
          .to(form.form, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
