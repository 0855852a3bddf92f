package org.chancery.record.anatomy;

import java.util.List;

/**
 * Parts a printed line whose pieces stand in columns, as in {@code SECRET Copy No. 36}: what stands
 * in a column is a line of its own.
 */
final class Columns {

  /** No line of columns is wider. */
  static final int WIDEST = 180;

  private static final String GAP = "   ";
  private static final int MOST = 3;

  private Columns() {}

  /** {@code Your ref.: JA 3/112}: a short piece with a label is no sentence. */
  private static boolean labelled(String t, int from, int to) {
    int colon = t.indexOf(':', from, to);
    return colon > 0 && colon - from < 20 && to - from < 40;
  }

  /** Adds the pieces of a line to {@code lines}; tells whether it had columns. */
  static boolean add(List<Line> lines, String t, Line line) {
    int gap = t.indexOf(GAP, line.start(), line.end());
    if (gap < 0) {
      return false;
    }
    int count = lines.size();
    boolean first = line.gap();
    for (int from = line.start(); from < line.end(); ) {
      int end = gap < 0 ? line.end() : gap;
      int shapes = Shape.of(t, from, end);
      boolean stamped = t.charAt(from) == '[' && t.charAt(end - 1) == ']';
      boolean piece =
          end - from > 2
              && t.charAt(end - 1) != ':'
              && (stamped || !NumberLine.alone(t, from, end));
      int sentence = shapes & (Shape.PROSE | Shape.RECEIVED | Shape.SALUTE);
      if (!piece
          || (shapes & Shape.LONG) != 0
          || sentence == Shape.PROSE && !labelled(t, from, end)
          || lines.size() - count >= MOST) {
        lines.subList(count, lines.size()).clear();
        return false;
      }
      lines.add(new Line(from, end, line.indent(), first, shapes));
      first = false;
      from = end;
      while (from < line.end() && t.charAt(from) == ' ') {
        from++;
      }
      gap = t.indexOf(GAP, from, line.end());
    }
    return true;
  }
}
