package org.chancery.edition;

/**
 * The forms in which texts laid side by side can be written: a collation, a history of states, two
 * accounts of one conversation, passages found again.
 */
public sealed interface ComparisonForm {

  /**
   * A page to read in a terminal.
   *
   * @param width how many columns it may take up, at least 40
   * @param style whether colours and underlining may be used
   */
  record Page(int width, Style style) implements ComparisonForm {
    /** Widens a page that would be too narrow to read. */
    public Page {
      width = Math.max(40, width);
    }
  }

  /** Data, as the schema of the edition that writes it lays down. */
  record Json() implements ComparisonForm {}

  /** One web page that loads nothing from elsewhere. */
  record Html() implements ComparisonForm {}
}
