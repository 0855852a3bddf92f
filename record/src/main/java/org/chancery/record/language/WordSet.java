package org.chancery.record.language;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A closed class of words that is asked about for every word of a text: to be made once, not for
 * each text. It answers without a division and nearly always without a comparison: open addressing
 * in a table at least four times as large as the class.
 */
public final class WordSet {

  private final @Nullable String[] table;

  /** The hash of the word in each slot; 0 where there is none. */
  private final int[] hashes;

  /** One bit for each slot: whether it is the first choice of a word. It answers most questions. */
  private final long[] sieve;

  private final List<String> words;

  /** Its place in the {@link Vocabulary}. */
  private final int id;

  private WordSet(List<String> words) {
    this.words = words;
    this.id = Vocabulary.add(words);
    int size = Math.max(8, Integer.highestOneBit(words.size() * 8 - 1));
    this.table = new String[size];
    this.hashes = new int[size];
    this.sieve = new long[(size + 63) / 64];
    for (String word : words) {
      int hash = hash(word);
      int slot = slot(hash);
      sieve[slot >>> 6] |= 1L << slot;
      while (table[slot] != null) {
        if (table[slot].equals(word)) {
          throw new IllegalArgumentException("the class of words names “" + word + "” twice");
        }
        slot = (slot + 1) & (table.length - 1);
      }
      table[slot] = word;
      hashes[slot] = hash;
    }
  }

  private static int hash(String word) {
    int hash = word.hashCode();
    return hash == 0 ? 1 : hash;
  }

  /** Returns the class of {@code words}; none may stand twice. */
  public static WordSet of(String... words) {
    return new WordSet(List.copyOf(Arrays.asList(words)));
  }

  /** Returns the words of several classes together; a word may stand in more than one of them. */
  public static WordSet union(WordSet... classes) {
    return new WordSet(Arrays.stream(classes).flatMap(c -> c.words.stream()).distinct().toList());
  }

  /** Returns the words in the order in which they were given. */
  public List<String> words() {
    return words;
  }

  /** Returns the number of the class, which no other class has while the program runs. */
  int id() {
    return id;
  }

  /** Tells whether {@code word} is in the class. */
  public boolean contains(String word) {
    int hash = hash(word);
    int slot = slot(hash);
    if ((sieve[slot >>> 6] & 1L << slot) == 0) {
      return false;
    }
    while (hashes[slot] != 0) {
      if (hashes[slot] == hash && word.equals(table[slot])) {
        return true;
      }
      slot = (slot + 1) & (hashes.length - 1);
    }
    return false;
  }

  /**
   * Tells whether the word {@code from..to} of {@code text}, in whatever case, is in the class; no
   * string is made of it.
   */
  public boolean contains(String text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + lower(text.charAt(i));
    }
    hash = hash == 0 ? 1 : hash;
    int slot = slot(hash);
    if ((sieve[slot >>> 6] & 1L << slot) == 0) {
      return false;
    }
    while (hashes[slot] != 0) {
      String held = table[slot];
      if (hashes[slot] == hash && held != null && same(held, text, from, to)) {
        return true;
      }
      slot = (slot + 1) & (hashes.length - 1);
    }
    return false;
  }

  private static boolean same(String word, String text, int from, int to) {
    if (word.length() != to - from) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != lower(text.charAt(from + i))) {
        return false;
      }
    }
    return true;
  }

  private static char lower(char c) {
    return c < 128 ? (c >= 'A' && c <= 'Z' ? (char) (c + 32) : c) : Character.toLowerCase(c);
  }

  private int slot(int hash) {
    return (hash ^ (hash >>> 15)) & (table.length - 1);
  }
}
