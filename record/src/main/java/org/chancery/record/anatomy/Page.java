package org.chancery.record.anatomy;

import java.util.ArrayList;
import java.util.List;
import org.chancery.transcript.Span;

/**
 * The working text as lines and, where blank lines are printed, blocks of lines. Blank lines are
 * left out; a line knows whether one stood before it.
 *
 * @param text the working text
 * @param lines its lines that are not blank, in text order
 * @param spaced whether blank lines part the blocks
 */
record Page(WorkingText text, List<Line> lines, boolean spaced) {

  /** Cuts the text into lines and looks at the shape of each: one pass over the text. */
  static Page of(WorkingText text) {
    String t = text.text();
    List<Line> lines = new ArrayList<>(Math.max(8, t.length() / 160));
    int length = t.length();
    boolean gap = true;
    int gaps = 0;
    for (int at = 0; at < length; ) {
      int end = t.indexOf('\n', at);
      end = end < 0 ? length : end;
      int from = at;
      while (from < end && Chars.blank(t.charAt(from))) {
        from++;
      }
      int to = end;
      while (to > from && Chars.blank(t.charAt(to - 1))) {
        to--;
      }
      if (from == to) {
        gap = true;
      } else {
        gaps += gap && !lines.isEmpty() ? 1 : 0;
        int indent = indent(t, at, from);
        if (to - from > Columns.WIDEST
            || !Columns.add(lines, t, new Line(from, to, indent, gap, 0))) {
          lines.add(new Line(from, to, indent, gap, Shape.of(t, from, to)));
        }
        gap = false;
      }
      at = end + 1;
    }
    boolean spaced = gaps * 4 >= lines.size();
    return new Page(text, spaced ? Wrapping.mark(lines) : lines, spaced);
  }

  private static int indent(String t, int from, int to) {
    int indent = to - from;
    for (int i = from; i < to; i++) {
      indent += t.charAt(i) == '\t' ? 8 : 0;
    }
    return indent;
  }

  /** Returns a line. */
  Line line(int index) {
    return lines.get(index);
  }

  /** Returns the number of lines. */
  int size() {
    return lines.size();
  }

  /** Returns the words of a line. */
  String words(int index) {
    Line line = lines.get(index);
    return text.text().substring(line.start(), line.end());
  }

  /** Returns the span of a line in the working text. */
  Span span(int index) {
    Line line = lines.get(index);
    return new Span(line.start(), line.end());
  }

  /** Returns the stretch of the working text from one line to before another. */
  Span span(int from, int to) {
    return from < to
        ? new Span(lines.get(from).start(), lines.get(to - 1).end())
        : new Span(edge(from), edge(from));
  }

  /** Returns the index after the last line of the block that holds {@code index}. */
  int blockEnd(int index, int limit) {
    int end = index + 1;
    while (end < limit && !lines.get(end).gap()) {
      end++;
    }
    return end;
  }

  private int edge(int index) {
    if (lines.isEmpty()) {
      return 0;
    }
    return index < lines.size() ? lines.get(index).start() : lines.getLast().end();
  }
}
