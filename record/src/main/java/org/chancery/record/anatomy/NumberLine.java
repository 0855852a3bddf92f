package org.chancery.record.anatomy;

/** Recognises a line that holds a number of the paper: {@code No. 173.]}, {@code No. 746}. */
final class NumberLine {

  private NumberLine() {}

  /** Returns {@link Shape#NUMBER} if the line from {@code start} is a number and nothing else. */
  static int shape(String t, int start, int to) {
    int at = digits(t, start, to);
    if (at < 0 || to - start > 40) {
      return 0;
    }
    int end = number(t, at, to);
    if (end == at) {
      return 0;
    }
    while (end < to && ".,;:]) ”*’".indexOf(t.charAt(end)) >= 0) {
      end++;
    }
    return end == to || remark(t, end, to) ? Shape.NUMBER : 0;
  }

  /** Returns where the number begins after {@code No.}, or -1. */
  static int digits(String t, int start, int to) {
    int at;
    if (Chars.starts(t, start, "nos")) {
      at = start + 3;
    } else if (Chars.starts(t, start, "no")) {
      at = start + 2;
    } else if (Chars.starts(t, start, "n°") || Chars.starts(t, start, "nº")) {
      at = start + 2;
    } else if (Chars.starts(t, start, "number")) {
      at = start + 6;
    } else {
      return -1;
    }
    while (at < to && (t.charAt(at) == '.' || t.charAt(at) == ' ' || t.charAt(at) == ',')) {
      at++;
    }
    return at < to && t.charAt(at) >= '0' && t.charAt(at) <= '9' ? at : -1;
  }

  /** Returns the end of the number that begins at {@code at}. */
  static int number(String t, int at, int to) {
    int i = at;
    while (i < to) {
      char c = t.charAt(i);
      boolean inside =
          c >= '0' && c <= '9'
              || c == '½'
              || c == '¼'
              || (c == '–' || c == '-' || c == '/') && i > at;
      boolean suffix =
          i > at
              && Character.isLetter(c)
              && (i + 1 == to || !Character.isLetter(t.charAt(i + 1)) || section(t, at, i, to));
      if (!inside && !suffix) {
        break;
      }
      i++;
    }
    return i;
  }

  /** A section's letters after a stroke: {@code 217/ss}, {@code 1204-bis}. */
  private static boolean section(String t, int from, int i, int to) {
    int stroke = i - 1;
    while (stroke > from && Character.isLetter(t.charAt(stroke))) {
      stroke--;
    }
    int end = i;
    while (end < to && Character.isLetter(t.charAt(end))) {
      end++;
    }
    return (t.charAt(stroke) == '/' || t.charAt(stroke) == '-') && end - stroke < 5;
  }

  /**
   * Tells whether a paragraph begins with its number, or that of its telegram, as in {@code 18.
   * Your 11}.
   */
  static boolean paragraph(String t, int start, int to) {
    int at = start;
    while (at < to && t.charAt(at) >= '0' && t.charAt(at) <= '9') {
      at++;
    }
    return at > start
        && at - start <= 5
        && at + 2 < to
        && t.charAt(at) == '.'
        && t.charAt(at + 1) == ' '
        && (Character.isUpperCase(t.charAt(at + 2)) || "“\"[(".indexOf(t.charAt(at + 2)) >= 0);
  }

  /** Tells whether the stretch holds figures and signs only. */
  static boolean alone(String t, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetter(t.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean remark(String t, int at, int to) {
    return (t.charAt(at) == '[' || t.charAt(at) == '(') && to - at < 24;
  }
}
