package org.chancery.archive.query;

/**
 * Something in a query that could not be understood as it stands.
 *
 * @param sentence what it is, and how the query was read nevertheless
 * @param column where it begins, in UTF-16 units counted from 1
 */
public record QueryTrouble(String sentence, int column) {

  /** Returns the sentence with its column. */
  public String text() {
    return "column " + column + ": " + sentence;
  }
}
