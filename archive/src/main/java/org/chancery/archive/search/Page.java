package org.chancery.archive.search;

import java.util.Optional;

/**
 * Which part of what is found is wanted, and what is to be counted besides.
 *
 * @param offset how many papers to pass over
 * @param limit how many papers to show
 * @param order in which order
 * @param snippets how many passages of each paper
 * @param facets how many values of each facet; 0 for no facets
 * @param bars the length of a bar of the histogram over dates, when one is wanted
 */
public record Page(
    int offset, int limit, Order order, int snippets, int facets, Optional<Bar.Length> bars) {

  /** The order in which papers are shown. */
  public enum Order {
    /** The best first; by date when a query only chooses papers and does not rank them. */
    RELEVANCE,
    /** The earliest first, those without a date last. */
    DATE,
    /** The latest first, those without a date last. */
    NEWEST
  }

  /** Refuses numbers below 0. */
  public Page {
    if (offset < 0 || limit < 0 || snippets < 0 || facets < 0) {
      throw new IllegalArgumentException("a page has no numbers below 0");
    }
  }

  /** Returns the first papers, with two passages of each, and nothing counted. */
  public static Page first(int limit) {
    return new Page(0, limit, Order.RELEVANCE, 2, 0, Optional.empty());
  }

  /** Returns the same page from another paper on. */
  public Page from(int first) {
    return new Page(first, limit, order, snippets, facets, bars);
  }

  /** Returns the same page in another order. */
  public Page by(Order other) {
    return new Page(offset, limit, other, snippets, facets, bars);
  }

  /** Returns the same page with so many values of each facet. */
  public Page withFacets(int values) {
    return new Page(offset, limit, order, snippets, values, bars);
  }

  /** Returns the same page with a histogram. */
  public Page withBars(Bar.Length length) {
    return new Page(offset, limit, order, snippets, facets, Optional.of(length));
  }
}
