package org.chancery.record.anatomy;

import java.util.Locale;

/** Small questions about characters and stretches of text. */
final class Chars {

  private Chars() {}

  /** Tells whether {@code c} is white space within a line. */
  static boolean blank(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\u00a0' || (c < ' ' && c != '\n');
  }

  /** Tells whether {@code prefix}, given in lower case, stands at {@code at}, whatever its case. */
  static boolean starts(String t, int at, String prefix) {
    return t.regionMatches(true, at, prefix, 0, prefix.length());
  }

  /** Tells whether the word {@code word} stands at {@code at} and ends there. */
  static boolean word(String t, int at, String word) {
    int end = at + word.length();
    return starts(t, at, word) && (end >= t.length() || !Character.isLetterOrDigit(t.charAt(end)));
  }

  /** Returns the first offset from {@code at} that is no opening bracket, quotation mark or star. */
  static int skipOpening(String t, int at, int end) {
    int i = at;
    while (i < end && "[(“\"'‘*•—- ".indexOf(t.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  /** Returns {@code words} without what {@code junk} lists at both ends. */
  static String strip(String words, String junk) {
    int from = 0;
    int to = words.length();
    while (from < to && junk.indexOf(words.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && junk.indexOf(words.charAt(to - 1)) >= 0) {
      to--;
    }
    return words.substring(from, to);
  }

  /** Tells whether a stretch holds {@code needle}, given in lower case, whatever its case. */
  static boolean holds(String t, int from, int to, String needle) {
    for (int i = from; i + needle.length() <= to; i++) {
      if (t.regionMatches(true, i, needle, 0, needle.length())) {
        return true;
      }
    }
    return false;
  }

  /** Returns the words in lower case, the same in every locale. */
  static String lower(String words) {
    return words.toLowerCase(Locale.ROOT);
  }
}
