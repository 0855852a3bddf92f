package org.chancery.record.anatomy;

import java.util.ArrayList;
import java.util.List;

/** Recognises paragraphs that a typist broke into lines at the margin. */
final class Wrapping {

  /** Lines at least this long, with others of the kind, were broken at the margin. */
  private static final int FULL = 50;

  private Wrapping() {}

  /** Marks the lines of every block that is a wrapped paragraph as belonging to running text. */
  static List<Line> mark(List<Line> lines) {
    List<Line> marked = new ArrayList<>(lines.size());
    for (int at = 0; at < lines.size(); ) {
      int end = at + 1;
      while (end < lines.size() && !lines.get(end).gap()) {
        end++;
      }
      boolean wrapped = wrapped(lines, at, end);
      for (; at < end; at++) {
        marked.add(wrapped ? lines.get(at).with(Shape.LONG) : lines.get(at));
      }
    }
    return marked;
  }

  /** A block of three or more lines, all but the last of nearly the same, full length. */
  private static boolean wrapped(List<Line> lines, int from, int to) {
    if (to - from < 3) {
      return false;
    }
    int longest = 0;
    for (int i = from; i < to; i++) {
      longest = Math.max(longest, lines.get(i).length());
    }
    if (longest < FULL || longest > 110) {
      return false;
    }
    for (int i = from; i < to - 1; i++) {
      if (lines.get(i).length() < longest - 22
          || lines.get(i).indent() != lines.get(to - 1).indent()) {
        return false;
      }
    }
    return true;
  }
}
