package org.chancery.edition;

import org.chancery.transcript.Stratum;

/** The forms in which an edition can be written. */
public sealed interface Format {

  /** One JSON object over many lines; see {@code record.schema.json}. */
  Format JSON = new Json(false);

  /** The same JSON object on one line, ended by a line feed, so that many records make one file. */
  Format JSONL = new Json(true);

  /** One page for the browser that loads nothing from elsewhere. */
  Format HTML = new Html();

  /**
   * Data as laid down in the resource {@code org/chancery/edition/record.schema.json}.
   *
   * @param lines whether the object stands on one line
   */
  record Json(boolean lines) implements Format {}

  /**
   * A page to read in a terminal.
   *
   * @param width how many columns the page may take up, at least 40
   * @param style whether colours and underlining may be used
   */
  record Terminal(int width, Style style) implements Format {
    /** Widens a page that would be too narrow to read. */
    public Terminal {
      width = Math.max(40, width);
    }
  }

  /** The text of one layer and nothing else. */
  record Text(Stratum stratum) implements Format {}

  /** A self-contained web page. */
  record Html() implements Format {}
}
