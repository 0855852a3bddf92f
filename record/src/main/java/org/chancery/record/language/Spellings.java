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

  /** Up to so many letters of ASCII, seven bits each, are the key of their word. */
  private static final int EXACT = 9;

  /** Marks the key of every other word: other words may have it too. */
  private static final long INEXACT = Long.MIN_VALUE;

  /** Marks the key of one character beyond ASCII: no word of nine letters has it. */
  private static final long SINGLE = 1L << 56;

  private static final long SPREAD = 0x9E3779B97F4A7C15L;

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
      char[] letters = word.toCharArray();
      spellings.add(word, key(letters, 0, letters.length));
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
   * @param key its {@link #key}
   */
  int find(char[] text, int start, int end, long key) {
    int slot = slot(key);
    for (int number = slots[slot]; number != 0; number = slots[slot]) {
      if (keys[number - 1] == key && (key >= 0 || isSame(words[number - 1], text, start, end))) {
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

  /** Returns a key of the word {@code start..end}; nearly always no other word has it. */
  static long key(char[] text, int start, int end) {
    if (end - start > EXACT) {
      return longKey(text, start, end);
    }
    long key = 0;
    int all = 0;
    for (int i = start; i < end; i++) {
      char c = lower(text[i]);
      key = key << 7 | c;
      all |= c;
    }
    if (all < 128) {
      return key;
    }
    return end - start == 1 ? SINGLE | key : longKey(text, start, end);
  }

  private static long longKey(char[] text, int start, int end) {
    long hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + lower(text[i]);
    }
    return hash | INEXACT;
  }

  private static boolean isSame(String word, char[] text, int start, int end) {
    if (word.length() != end - start) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != lower(text[start + i])) {
        return false;
      }
    }
    return true;
  }

  private static char lower(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return c == '’' ? '\'' : Character.toLowerCase(c);
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
      hash = hash * 31 + lower(c);
    }
    return hash;
  }

  /** Returns the word {@code start..end} in lower case. */
  static String make(char[] text, int start, int end) {
    if (end - start == 1) {
      return Letters.single(Character.toLowerCase(text[start]));
    }
    return new String(text, start, end - start).replace('’', '\'').toLowerCase(Locale.ROOT);
  }

  private int slot(long key) {
    return (int) (key * SPREAD >>> 40) & (slots.length - 1);
  }
}
