package org.chancery.record.anatomy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The words of the field by class: offices, institutions, courtesy titles, months. */
final class Lexicon {

  static final int VERB = 1;
  static final int MONTH = 2;
  static final int HONORIFIC = 4;
  static final int OFFICE = 8;
  static final int INSTITUTION = 16;
  static final int PARTICLE = 32;
  static final int SMALL = 64;

  private static final int SLOTS = 8192;

  private static final String[] KEYS = new String[SLOTS];
  private static final int[] HASHES = new int[SLOTS];
  private static final int[] CLASSES = new int[SLOTS];

  static {
    load("lexicon.txt")
        .forEach((word, classes) -> {
          int hash = hash(word, 0, word.length());
          int slot = slot(word, 0, word.length(), hash);
          KEYS[slot] = word;
          HASHES[slot] = hash;
          CLASSES[slot] = classes;
        });
  }

  private Lexicon() {}

  /** Returns the classes of a word given in lower case, without a stop at its end. */
  static int classes(String word) {
    return whole(word, 0, word.length());
  }

  /** Returns the classes of the word {@code from..to} in any case, taken as it stands. */
  static int whole(String t, int from, int to) {
    return CLASSES[slot(t, from, to, hash(t, from, to))];
  }

  /**
   * Returns the classes of the word {@code from..to} in any case; a genitive ending is left out.
   */
  static int of(String t, int from, int to) {
    return whole(t, from, isGenitive(t, from, to) ? to - 2 : to);
  }

  /** Returns the same for a word whose {@link #step hash} is known. */
  static int of(String t, int from, int to, int hash) {
    return isGenitive(t, from, to) ? whole(t, from, to - 2) : CLASSES[slot(t, from, to, hash)];
  }

  private static boolean isGenitive(String t, int from, int to) {
    return to - from > 3
        && t.charAt(to - 1) == 's'
        && (t.charAt(to - 2) == '’' || t.charAt(to - 2) == '\'');
  }

  /** Returns the classes of a word in any case; signs at both ends are left out. */
  static int of(String word) {
    String bare = Chars.strip(word, ".,;:()[]“”\"’'‘*");
    return of(bare, 0, bare.length());
  }

  /** Returns the slot that holds the word, or the empty one where it would stand. */
  private static int slot(String t, int from, int to, int hash) {
    int slot = (hash ^ hash >>> 13) & SLOTS - 1;
    while (CLASSES[slot] != 0
        && (HASHES[slot] != hash
            || KEYS[slot].length() != to - from
            || !Chars.starts(t, from, KEYS[slot]))) {
      slot = slot + 1 & SLOTS - 1;
    }
    return slot;
  }

  private static int hash(String t, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = step(hash, t.charAt(i));
    }
    return hash;
  }

  /** Returns the hash of a word that is one character longer; that of no character is 0. */
  static int step(int hash, char next) {
    return hash * 31 + Chars.lower(next);
  }

  private static Map<String, Integer> load(String name) {
    Map<String, Integer> words = new HashMap<>(1024);
    try (InputStream in = Lexicon.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + name + " is missing from the program");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int colon = line.indexOf(':');
        if (colon > 0 && line.charAt(0) != '#') {
          int bit = bit(line.substring(0, colon));
          for (String word : line.substring(colon + 1).trim().split(" +")) {
            words.merge(word, bit, (a, b) -> a | b);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the resource " + name + " could not be read", e);
    }
    return Map.copyOf(words);
  }

  private static int bit(String name) {
    return switch (name) {
      case "verb" -> VERB;
      case "month" -> MONTH;
      case "honorific" -> HONORIFIC;
      case "office" -> OFFICE;
      case "institution" -> INSTITUTION;
      case "particle" -> PARTICLE;
      case "small" -> SMALL;
      default -> throw new IllegalStateException("unknown class of words: " + name);
    };
  }
}
