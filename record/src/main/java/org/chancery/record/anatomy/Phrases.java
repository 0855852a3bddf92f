package org.chancery.record.anatomy;

import java.util.ArrayList;
import java.util.List;

/** A set of phrases in lower case, asked at one place of a text whatever its case. */
final class Phrases {

  private static final int LETTERS = 128;

  private final String[][] byLetter = new String[LETTERS][];

  private Phrases(String... phrases) {
    for (int c = 0; c < LETTERS; c++) {
      List<String> here = new ArrayList<>();
      for (String phrase : phrases) {
        if (phrase.charAt(0) == c) {
          here.add(phrase);
        }
      }
      byLetter[c] = here.toArray(String[]::new);
    }
  }

  /** Returns the set of {@code phrases}, each beginning with an ASCII character. */
  static Phrases of(String... phrases) {
    return new Phrases(phrases);
  }

  /** Tells whether one of the phrases stands at {@code at}. */
  boolean at(String t, int at) {
    if (at >= t.length()) {
      return false;
    }
    char c = Chars.lower(t.charAt(at));
    if (c >= LETTERS) {
      return false;
    }
    for (String phrase : byLetter[c]) {
      if (Chars.starts(t, at, phrase)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether one of the phrases stands at {@code at} and ends there with its last word. */
  boolean wordAt(String t, int at) {
    char c = at < t.length() ? Chars.lower(t.charAt(at)) : LETTERS;
    if (c >= LETTERS) {
      return false;
    }
    for (String phrase : byLetter[c]) {
      if (Chars.word(t, at, phrase)) {
        return true;
      }
    }
    return false;
  }
}
