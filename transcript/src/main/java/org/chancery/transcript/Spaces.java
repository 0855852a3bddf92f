package org.chancery.transcript;

/** Tells the kinds of space apart. */
final class Spaces {

  private Spaces() {}

  /**
   * Tells whether a unit is space within a line: a blank, tab, or any space of Unicode, breaking or
   * not.
   */
  static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || (c > '~' && Character.getType(c) == Character.SPACE_SEPARATOR);
  }

  /** Tells whether a unit ends a line, alone or as half of a pair. */
  static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /** Tells whether a unit is space of any kind; control characters count. */
  static boolean isSpace(char c) {
    return c <= ' ' || isBlank(c);
  }

  /** Returns the stretch without the space at its ends. */
  static Span trim(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
