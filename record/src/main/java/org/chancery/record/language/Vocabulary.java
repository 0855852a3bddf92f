package org.chancery.record.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words of all closed classes, each with the classes it is in: to ask for the class of a word
 * that was looked up once is to look at one bit. A snapshot of the {@link WordSet}s made so far; it
 * is made anew when there are more.
 */
final class Vocabulary {

  /** The classes made so far; the place of a class is its {@link WordSet#id}. */
  private static final List<List<String>> CLASSES = new ArrayList<>();

  private static volatile @Nullable Vocabulary current;

  /** How many classes are known. */
  private final int size;

  /** How many cells each word has in {@link #bits}. */
  private final int stride;

  /** One bit for each class, word after word; those of word 0, which is none, are never set. */
  private final long[] bits;

  private final Spellings words;

  private Vocabulary(List<List<String>> classes) {
    size = classes.size();
    stride = (size + 63) / 64;
    Map<String, Integer> numbers = new LinkedHashMap<>();
    classes.forEach(words -> words.forEach(w -> numbers.putIfAbsent(w, numbers.size())));
    words = Spellings.of(numbers.keySet());
    bits = new long[(numbers.size() + 1) * stride];
    for (int id = 0; id < size; id++) {
      for (String word : classes.get(id)) {
        bits[(numbers.get(word) + 1) * stride + (id >>> 6)] |= 1L << id;
      }
    }
  }

  /** Takes the words of one more class and returns its number. */
  static synchronized int add(List<String> words) {
    CLASSES.add(words);
    current = null;
    return CLASSES.size() - 1;
  }

  /** Returns the vocabulary of all classes made so far. */
  static Vocabulary current() {
    Vocabulary held = current;
    return held == null ? renew() : held;
  }

  private static synchronized Vocabulary renew() {
    Vocabulary held = current;
    if (held == null) {
      held = new Vocabulary(CLASSES);
      current = held;
    }
    return held;
  }

  /** Tells whether the class {@code id} had been made when this vocabulary was. */
  boolean knows(int id) {
    return id < size;
  }

  /**
   * Returns the row of the word {@code start..end} of {@code text}; 0 when it is in no class.
   *
   * @param key its {@link WordKey}
   */
  int row(char[] text, int start, int end, long key) {
    return (words.find(text, start, end, key) + 1) * stride;
  }

  /** Returns the word of a row other than 0. */
  String word(int row) {
    return words.word(row / stride - 1);
  }

  /** Tells whether the word of {@code row} is in the class {@code id}, which must be known. */
  boolean holds(int row, int id) {
    return (bits[row + (id >>> 6)] & 1L << id) != 0;
  }
}
