package org.chancery.record.anatomy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A set of phrases in lower case, asked at one place of a text whatever its case. */
final class Phrases {

  private static final int SLOTS = 1024;
  private static final String[] NONE = {};

  /** The phrases by the low five bits of their first two letters. */
  private final String[][] byLetters = new String[SLOTS][];

  private Phrases(String... phrases) {
    Map<Integer, List<String>> slots = new HashMap<>();
    for (String phrase : phrases) {
      int slot = slot(phrase.charAt(0), phrase.charAt(1));
      slots.computeIfAbsent(slot, s -> new ArrayList<>()).add(phrase);
    }
    Arrays.fill(byLetters, NONE);
    slots.forEach((slot, here) -> byLetters[slot] = here.toArray(String[]::new));
  }

  private static int slot(char first, char second) {
    return (first & 31) << 5 | (second & 31);
  }

  private String[] here(String t, int at) {
    return at + 1 < t.length()
        ? byLetters[slot(Chars.lower(t.charAt(at)), Chars.lower(t.charAt(at + 1)))]
        : NONE;
  }

  /** Returns the set of {@code phrases}, each of two characters or more. */
  static Phrases of(String... phrases) {
    return new Phrases(phrases);
  }

  /** Tells whether one of the phrases stands at {@code at}. */
  boolean at(String t, int at) {
    for (String phrase : here(t, at)) {
      if (Chars.starts(t, at, phrase)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether one of the phrases stands at {@code at} and ends there with its last word. */
  boolean wordAt(String t, int at) {
    for (String phrase : here(t, at)) {
      if (Chars.word(t, at, phrase)) {
        return true;
      }
    }
    return false;
  }
}
