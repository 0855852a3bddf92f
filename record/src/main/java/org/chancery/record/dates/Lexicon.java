package org.chancery.record.dates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * The words of dates in several languages, looked up straight from the characters of a text,
 * without making a string.
 *
 * <p>An open hash table, filled once from {@code words.tsv} and never changed after.
 */
final class Lexicon {

  /** Also a common word or a name: means a date only with a number beside it. */
  static final int AMBIGUOUS = 1;

  /** Not English: alone, without a number beside it, no date. */
  static final int FOREIGN = 32;

  /** Part of an expression that always has another word of dates. */
  private static final int PART = 64;

  private static final int SIZE = 2048;
  private static final Lexicon WORDS = load();

  /** By the low five bits of the first and the last letter: which lengths the words have. */
  private final int[] lengths = new int[1024];

  private final char[][] words = new char[SIZE][];
  private final Kind[] kinds = new Kind[SIZE];
  private final int[] values = new int[SIZE];
  private final int[] flags = new int[SIZE];

  private Lexicon() {}

  static Lexicon words() {
    return WORDS;
  }

  /** Tells quickly whether a word of these outer letters and that length can be here. */
  boolean may(char first, char last, int length) {
    return (first | last) >= 128
        || (length < 32 && (lengths[ends(first, last)] & 1 << length) != 0);
  }

  private static int ends(char first, char last) {
    return (first & 31) << 5 | (last & 31);
  }

  /** Returns the slot of the word {@code start..end}, whatever its case, or -1. */
  int slot(char[] text, int start, int end) {
    int at = spread(hash(text, start, end));
    while (words[at] != null) {
      if (same(words[at], text, start, end)) {
        return at;
      }
      at = (at + 1) & (SIZE - 1);
    }
    return -1;
  }

  Kind kind(int slot) {
    return kinds[slot];
  }

  int value(int slot) {
    return values[slot];
  }

  int flags(int slot) {
    return flags[slot];
  }

  /** Folds case and the typographic apostrophe. */
  static char fold(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return c == '\u2019' || c == '\u2018' || c == '\u02bc' ? '\'' : Character.toLowerCase(c);
  }

  private static boolean same(char[] word, char[] text, int start, int end) {
    if (word.length != end - start) {
      return false;
    }
    for (int i = 0; i < word.length; i++) {
      if (word[i] != fold(text[start + i])) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns the words, in lower case, that can be the only word of dates of an expression; those of
   * the kinds {@code left} are none.
   *
   * @param capitalised whether to return those that need a capital, or those that do not
   */
  Set<String> betraying(Set<Kind> left, boolean capitalised) {
    return words(at ->
        !left.contains(kinds[at])
            && (flags[at] & PART) == 0
            && capitalised == ((flags[at] & AMBIGUOUS) != 0));
  }

  /** Returns the words of a kind, in lower case. */
  Set<String> of(Kind kind) {
    return words(at -> kinds[at] == kind);
  }

  private Set<String> words(IntPredicate wanted) {
    Set<String> found = new HashSet<>();
    for (int at = 0; at < SIZE; at++) {
      if (words[at] != null && wanted.test(at)) {
        found.add(new String(words[at]));
      }
    }
    return found;
  }

  private static int hash(char[] text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + fold(text[i]);
    }
    return hash;
  }

  private static int spread(int hash) {
    int h = hash * 0x9E3779B1;
    return h >>> (32 - 11);
  }

  private void add(Kind kind, int value, int flag, String word) {
    char[] letters = word.toCharArray();
    int at = spread(hash(letters, 0, letters.length));
    while (words[at] != null) {
      if (same(words[at], letters, 0, letters.length)) {
        return;
      }
      at = (at + 1) & (SIZE - 1);
    }
    words[at] = letters;
    lengths[ends(letters[0], letters[letters.length - 1])] |= 1 << letters.length;
    kinds[at] = kind;
    values[at] = value;
    flags[at] = flag;
  }

  private static Lexicon load() {
    Lexicon lexicon = new Lexicon();
    try (InputStream in = Lexicon.class.getResourceAsStream("words.tsv")) {
      if (in == null) {
        throw new IllegalStateException("words.tsv is missing beside " + Lexicon.class.getName());
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(lexicon::line);
    } catch (IOException e) {
      throw new UncheckedIOException("words.tsv cannot be read", e);
    }
    return lexicon;
  }

  private void line(String line) {
    String[] cells = line.split("\t", 4);
    int flags =
        (cells[2].contains("A") ? AMBIGUOUS : 0)
            | (cells[2].contains("F") ? FOREIGN : 0)
            | (cells[2].contains("P") ? PART : 0);
    for (String word : cells[3].split(" ", -1)) {
      add(Kind.valueOf(cells[0].toUpperCase(Locale.ROOT)), Integer.parseInt(cells[1]), flags, word);
    }
  }
}
