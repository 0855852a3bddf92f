package org.chancery.archive.search;

/**
 * How many papers of one stretch of time were found.
 *
 * @param period the year or month, as a query's {@code date:} takes it
 * @param papers how many papers
 */
public record Bar(String period, int papers) {

  /** How long a stretch is. */
  public enum Length {
    YEAR,
    MONTH
  }
}
