package org.chancery.archive.search;

/**
 * A place in a text that answers a query.
 *
 * @param start its first unit
 * @param end the unit after its last
 * @param what which of the things asked for it answers
 */
record Found(int start, int end, int what) implements Comparable<Found> {

  @Override
  public int compareTo(Found other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
