package org.chancery.transcript;

import java.util.Arrays;

/**
 * Tells line and column of an offset. A line ends at LF, CR, or CR LF. Lines and columns are
 * counted from 1; columns in UTF-16 units.
 */
public final class LineMap {

  private final int[] starts;
  private final int length;

  private LineMap(int[] starts, int length) {
    this.starts = starts;
    this.length = length;
  }

  /** Reads the line starts of {@code text} in one pass. */
  public static LineMap of(CharSequence text) {
    String all = text.toString();
    int[] starts = new int[16];
    int n = 1;
    int feed = all.indexOf('\n');
    int ret = all.indexOf('\r');
    while (feed >= 0 || ret >= 0) {
      boolean byFeed = ret < 0 || (feed >= 0 && feed <= ret + 1);
      int at = byFeed ? feed + 1 : ret + 1;
      if (n == starts.length) {
        starts = Arrays.copyOf(starts, n * 2);
      }
      starts[n++] = at;
      feed = byFeed ? all.indexOf('\n', at) : feed;
      ret = ret >= 0 && ret < at ? all.indexOf('\r', at) : ret;
    }
    return new LineMap(Arrays.copyOf(starts, n), all.length());
  }

  /** Returns how many lines there are; an empty text has one. */
  public int count() {
    return starts.length;
  }

  /**
   * Returns the line of {@code offset}, from 1; the offset just past the end is on the last line.
   */
  public int line(int offset) {
    if (offset < 0 || offset > length) {
      throw new IndexOutOfBoundsException("offset " + offset + " is outside a text of " + length);
    }
    int at = Arrays.binarySearch(starts, offset);
    return at >= 0 ? at + 1 : -at - 1;
  }

  /** Returns the column of {@code offset} in its line, from 1. */
  public int column(int offset) {
    return offset - starts[line(offset) - 1] + 1;
  }

  /** Returns the span of a line, from 1, its line end included. */
  public Span span(int line) {
    return new Span(starts[line - 1], line == starts.length ? length : starts[line]);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LineMap map
        && map.length == length
        && Arrays.equals(map.starts, starts);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(starts) + length;
  }
}
