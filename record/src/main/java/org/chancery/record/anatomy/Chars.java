package org.chancery.record.anatomy;

import java.util.Locale;

/** Small questions about characters and stretches of text. */
final class Chars {

  /** The lower-case form of every ASCII character. */
  private static final char[] LOWER = lower();

  private Chars() {}

  private static char[] lower() {
    char[] table = new char[128];
    for (char c = 0; c < table.length; c++) {
      table[c] = Character.toLowerCase(c);
    }
    return table;
  }

  /** Returns the lower-case form of a character. */
  static char lower(char c) {
    return c < 128 ? LOWER[c] : Character.toLowerCase(c);
  }

  /** Tells whether {@code c} is a letter; as a rule it is one of ASCII. */
  static boolean letter(char c) {
    return c < 128 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' : Character.isLetter(c);
  }

  /** Tells whether {@code c} is a letter, or a sign that stands within a name. */
  static boolean inName(char c) {
    return letter(c) || c == '’' || c == '\'' || c == '-' || c == '–';
  }

  /** Tells whether {@code c} is white space within a line. */
  static boolean blank(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\u00a0' || (c < ' ' && c != '\n');
  }

  /** Tells whether {@code prefix}, given in lower case, stands at {@code at}, whatever its case. */
  static boolean starts(String t, int at, String prefix) {
    int length = prefix.length();
    if (at < 0 || at + length > t.length()) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (lower(t.charAt(at + i)) != prefix.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether the word {@code word} stands at {@code at} and ends there. */
  static boolean word(String t, int at, String word) {
    int end = at + word.length();
    return starts(t, at, word) && (end >= t.length() || !Character.isLetterOrDigit(t.charAt(end)));
  }

  /**
   * Returns the first offset from {@code at} that is no opening bracket, quotation mark or star.
   */
  static int skipOpening(String t, int at, int end) {
    if (at < end && Character.isLetterOrDigit(t.charAt(at))) {
      return at;
    }
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

  /** Returns where {@code c} stands last in {@code from..to}; -1 where it does not. */
  static int last(String t, char c, int from, int to) {
    int at = to - 1;
    while (at >= from && t.charAt(at) != c) {
      at--;
    }
    return at >= from ? at : -1;
  }

  /** Tells whether a stretch holds {@code needle}, given in lower case, whatever its case. */
  static boolean holds(String t, int from, int to, String needle) {
    char first = needle.charAt(0);
    int last = to - needle.length();
    for (int i = from; i <= last; i++) {
      if (lower(t.charAt(i)) == first && starts(t, i, needle)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether no letter is a small one. */
  static boolean capitals(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (Character.isLowerCase(words.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Returns the words in lower case, the same in every locale. */
  static String lower(String words) {
    return words.toLowerCase(Locale.ROOT);
  }
}
