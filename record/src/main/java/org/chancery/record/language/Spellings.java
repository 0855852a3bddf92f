package org.chancery.record.language;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;

/**
 * The words of one text in lower case, with straight apostrophes, each made once however often it
 * stands there, and numbered in the order of their first appearance. An open table that is never
 * more than half full.
 */
final class Spellings {

  /** The words, by their number. */
  private String[] words;

  /** The key of each word, by its number. */
  private long[] keys;

  /** The number of the word in each slot, counted from 1; 0 where there is none. */
  private int[] slots;

  private int count;

  /**
   * Begins without words.
   *
   * @param expected how many there may be
   */
  Spellings(int expected) {
    int size = Math.max(16, Integer.highestOneBit(expected));
    slots = new int[size];
    words = new String[size / 2];
    keys = new long[size / 2];
  }

  /** Numbers {@code words} in the order given; none may stand twice. */
  static Spellings of(Collection<String> words) {
    Spellings spellings = new Spellings(words.size() * 4);
    for (String word : words) {
      spellings.add(word, WordKey.of(word));
    }
    return spellings;
  }

  /** Returns how many words there are. */
  int size() {
    return count;
  }

  /** Returns the word with this number. */
  String word(int number) {
    return words[number];
  }

  /**
   * Returns the number of the word {@code start..end} of {@code text}; -1 when it has none yet.
   *
   * @param key its {@link WordKey}
   */
  int find(char[] text, int start, int end, long key) {
    int slot = slot(key);
    for (int number = slots[slot]; number != 0; number = slots[slot]) {
      if (keys[number - 1] == key
          && (WordKey.isExact(key) || WordKey.isSame(words[number - 1], text, start, end))) {
        return number - 1;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return -1;
  }

  /** Adds a word that has no number yet, and returns its number. */
  int add(String word, long key) {
    if (count == words.length) {
      grow();
    }
    words[count] = word;
    keys[count] = key;
    settle(count);
    return count++;
  }

  private void settle(int number) {
    int slot = slot(keys[number]);
    while (slots[slot] != 0) {
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = number + 1;
  }

  private void grow() {
    words = Arrays.copyOf(words, count * 2);
    keys = Arrays.copyOf(keys, count * 2);
    slots = new int[slots.length * 2];
    for (int number = 0; number < count; number++) {
      settle(number);
    }
  }

  /** Returns the hash of the word {@code start..end} of a text as {@link #make} would give it. */
  static int hash(char[] text, int start, int end) {
    if (end - start == 1) {
      return Character.toLowerCase(text[start]);
    }
    int hash = 0;
    for (int i = start; i < end; i++) {
      char c = text[i];
      if (c >= 128 && c != '’') {
        return make(text, start, end).hashCode();
      }
      hash = hash * 31 + WordKey.fold(c);
    }
    return hash;
  }

  /** Returns the word {@code start..end} in lower case. */
  static String make(char[] text, int start, int end) {
    if (end - start == 1) {
      return Letters.single(Character.toLowerCase(text[start]));
    }
    char[] folded = new char[end - start];
    for (int i = start; i < end; i++) {
      char c = text[i];
      if (c >= 128 && c != '’') {
        return new String(text, start, end - start).replace('’', '\'').toLowerCase(Locale.ROOT);
      }
      folded[i - start] = WordKey.fold(c);
    }
    return new String(folded);
  }

  private int slot(long key) {
    return WordKey.slot(key) & (slots.length - 1);
  }
}
