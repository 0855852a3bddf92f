package org.chancery.record.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
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

  private static final int SIEVE = 1 << 15;

  private static volatile @Nullable Vocabulary current;

  /** How many classes are known. */
  private final int size;

  /** How many cells each word has in {@link #bits}. */
  private final int stride;

  /**
   * One bit for each class, word after word; those of word 0, which is none, are never set. The
   * words of most classes come first: they are the most frequent, and so lie close together.
   */
  private final long[] bits;

  private final Spellings words;

  /** One bit for each word: most words that are in no class are told by it. */
  private final long[] sieve = new long[SIEVE / 64];

  private Vocabulary(List<List<String>> classes) {
    size = classes.size();
    stride = (size + 63) / 64;
    Map<String, BitSet> classesOf = new HashMap<>();
    for (int id = 0; id < size; id++) {
      for (String word : classes.get(id)) {
        classesOf.computeIfAbsent(word, w -> new BitSet()).set(id);
      }
    }
    List<Map.Entry<String, BitSet>> sorted = new ArrayList<>(classesOf.entrySet());
    sorted.sort(
        Comparator.comparingInt((Map.Entry<String, BitSet> e) -> -e.getValue().cardinality())
            .thenComparing(Map.Entry.comparingByKey()));
    words = Spellings.of(sorted.stream().map(Map.Entry::getKey).toList());
    bits = new long[(sorted.size() + 1) * stride];
    for (int number = 0; number < sorted.size(); number++) {
      long[] own = sorted.get(number).getValue().toLongArray();
      System.arraycopy(own, 0, bits, (number + 1) * stride, own.length);
      int bit = sieveBit(WordKey.of(sorted.get(number).getKey()));
      sieve[bit >>> 6] |= 1L << bit;
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
    int bit = sieveBit(key);
    return (sieve[bit >>> 6] & 1L << bit) == 0
        ? 0
        : (words.find(text, start, end, key) + 1) * stride;
  }

  private static int sieveBit(long key) {
    return WordKey.slot(key) & SIEVE - 1;
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
