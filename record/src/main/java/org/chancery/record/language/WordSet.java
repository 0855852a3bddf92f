package org.chancery.record.language;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A closed class of words that is asked about for every word of a text. It answers without a
 * division and nearly always without a comparison: open addressing in a table at least four times
 * as large as the class.
 */
public final class WordSet {

  /** By the low five bits of the first letter: which lengths, up to 31, the words have. */
  private final int[] lengths = new int[32];

  private final @Nullable String[] table;
  private final List<String> words;

  private WordSet(List<String> words) {
    this.words = words;
    this.table = new String[Math.max(8, Integer.highestOneBit(words.size() * 8 - 1))];
    for (String word : words) {
      int slot = slot(word);
      while (table[slot] != null) {
        if (table[slot].equals(word)) {
          throw new IllegalArgumentException("the class of words names “" + word + "” twice");
        }
        slot = (slot + 1) & (table.length - 1);
      }
      table[slot] = word;
      lengths[first(word)] |= 1 << Math.min(31, word.length());
    }
  }

  private static int first(String word) {
    return word.isEmpty() ? 0 : word.charAt(0) & 31;
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

  /** Tells whether {@code word} is in the class. */
  public boolean contains(String word) {
    if ((lengths[first(word)] & 1 << Math.min(31, word.length())) == 0) {
      return false;
    }
    int slot = slot(word);
    for (@Nullable String held = table[slot]; held != null; held = table[slot]) {
      if (held.equals(word)) {
        return true;
      }
      slot = (slot + 1) & (table.length - 1);
    }
    return false;
  }

  /**
   * Tells whether the word {@code from..to} of {@code text}, in whatever case, is in the class; no
   * string is made of it.
   */
  public boolean contains(String text, int from, int to) {
    int first = from < to ? lower(text.charAt(from)) & 31 : 0;
    if ((lengths[first] & 1 << Math.min(31, to - from)) == 0) {
      return false;
    }
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + lower(text.charAt(i));
    }
    int slot = slot(hash);
    for (@Nullable String held = table[slot]; held != null; held = table[slot]) {
      if (same(held, text, from, to)) {
        return true;
      }
      slot = (slot + 1) & (table.length - 1);
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

  private int slot(String word) {
    return slot(word.hashCode());
  }

  private int slot(int hash) {
    return (hash ^ (hash >>> 15)) & (table.length - 1);
  }
}
