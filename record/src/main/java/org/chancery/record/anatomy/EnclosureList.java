package org.chancery.record.anatomy;

import java.util.BitSet;

/** The list below a paper that names what is enclosed with it, point by point. */
final class EnclosureList {

  /** No longer label stands above a list. */
  private static final int LONGEST_LABEL = 20;

  private static final Phrases LABELS =
      Phrases.of("enclosure", "inclosure", "encl", "annexes", "attachments", "appendices");

  private EnclosureList() {}

  /**
   * Tells whether below the label on line {@code i} only points of a list stand, each no sentence:
   * {@code (1) Copy of the Treaty}.
   */
  static boolean follows(Page page, int i, int end) {
    return isLabel(page.text().text(), page.line(i)) && end(page, i, end) > i + 1;
  }

  /** Marks the lines of a list below the text, so that none is read as a name. */
  static void mark(Page page, int from, int to, BitSet noted) {
    for (int i = from; i < to; i++) {
      if (isLabel(page.text().text(), page.line(i)) && end(page, i, to) == to && to > i + 1) {
        noted.set(i, to);
        return;
      }
    }
  }

  /** A label in brackets or with a full stop is a heading: what it announces is printed below. */
  private static boolean isLabel(String t, Line line) {
    return line.length() < LONGEST_LABEL
        && LABELS.at(t, line.start())
        && t.charAt(line.end() - 1) != '.';
  }

  /** Returns the line after the list; the line after the label where no list stands there. */
  private static int end(Page page, int label, int to) {
    boolean begun = false;
    for (int i = label + 1; i < to; i++) {
      Line line = page.line(i);
      if (line.is(Shape.LABEL)) {
        return i;
      }
      boolean point = isPoint(page.text().text(), line);
      if (line.is(Shape.LONG | Shape.PROSE | Shape.SALUTE | Shape.SALUTED)
          || !point && (!begun || line.gap())) {
        return label + 1;
      }
      begun = true;
    }
    return to;
  }

  /** {@code (1) ...}, {@code 2. ...}, {@code (a) ...} or {@code b) ...}. */
  private static boolean isPoint(String t, Line line) {
    boolean open = t.charAt(line.start()) == '(';
    int first = open ? line.start() + 1 : line.start();
    int at = first;
    while (at < line.end() && at - first < 2 && Character.isDigit(t.charAt(at))) {
      at++;
    }
    boolean figure = at > first;
    at = !figure && at < line.end() && Character.isLetter(t.charAt(at)) ? at + 1 : at;
    if (at == first || at + 1 >= line.end() || t.charAt(at + 1) != ' ') {
      return false;
    }
    return t.charAt(at) == ')' || !open && figure && t.charAt(at) == '.';
  }
}
