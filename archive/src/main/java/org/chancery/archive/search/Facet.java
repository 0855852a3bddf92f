package org.chancery.archive.search;

import java.util.List;

/**
 * How the papers found fall into kinds, counted over all of them.
 *
 * @param name what is counted: {@code kind}, {@code year}, {@code from}, {@code to}, {@code
 *     person}, {@code place}, {@code class}, {@code act} or {@code hand}
 * @param values the most frequent values
 */
public record Facet(String name, List<Value> values) {

  /** Copies the list. */
  public Facet {
    values = List.copyOf(values);
  }

  /**
   * One value.
   *
   * @param text the value as a paper prints it
   * @param papers how many of the papers found have it
   * @param query what finds exactly those that have it, to be added to the query
   */
  public record Value(String text, int papers, String query) {}
}
