package org.chancery.record.language;

import java.util.function.IntPredicate;

/** Sets words on one line, with single spaces between them and none at either end. */
public final class OneLine {

  private OneLine() {}

  /** Takes white space of every kind that Unicode has for a space. */
  public static String of(String words) {
    return joined(words, c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  /**
   * Takes only spaces, no-break spaces, line ends and other control characters: words printed with
   * a thin space keep it.
   */
  public static String ofBlanks(String words) {
    return joined(words, c -> c <= ' ' || c == '\u00a0');
  }

  private static String joined(String words, IntPredicate space) {
    StringBuilder line = new StringBuilder(words.length());
    boolean gap = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (space.test(c)) {
        gap = !line.isEmpty();
      } else {
        if (gap) {
          line.append(' ');
        }
        gap = false;
        line.append(c);
      }
    }
    return line.toString();
  }
}
