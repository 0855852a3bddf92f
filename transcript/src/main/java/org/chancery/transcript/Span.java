package org.chancery.transcript;

/**
 * A stretch of a text: offsets in UTF-16 units, half-open.
 *
 * @param start first unit, counted from 0
 * @param end the unit after the last; equal to {@code start} for an empty span
 */
public record Span(int start, int end) implements Comparable<Span> {

  /** Where that stands for which a text has no words: empty, at its beginning. */
  public static final Span NOWHERE = new Span(0, 0);

  /** Refuses offsets that are negative or run backwards. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "span " + start + ".." + end + " is negative or runs backwards");
    }
  }

  /** Returns how many UTF-16 units the span covers. */
  public int length() {
    return end - start;
  }

  /** Tells whether the span covers nothing. */
  public boolean isEmpty() {
    return start == end;
  }

  /** Tells whether the unit at {@code offset} lies inside. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Tells whether {@code other} lies wholly inside or is equal. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Tells whether the two spans share at least one unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Returns the words of {@code text} that the span covers. */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** Returns the smallest span that covers both. */
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** Returns this span moved by {@code by} units. */
  public Span shift(int by) {
    return new Span(start + by, end + by);
  }

  /** Orders by start, then the longer span first, so that a parent comes before its children. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(other.end, end);
  }
}
