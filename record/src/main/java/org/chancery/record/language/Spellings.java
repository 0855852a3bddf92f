package org.chancery.record.language;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The words of one text in lower case, each made once however often it stands there. An open table
 * that is never more than half full.
 */
final class Spellings {

  /** Up to so many letters of ASCII, seven bits each, are the key of their word. */
  private static final int EXACT = 9;

  /** Marks the key of every other word: other words may have it too. */
  private static final long INEXACT = Long.MIN_VALUE;

  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final String text;
  private @Nullable String[] words;

  /** The key of the word in each slot. */
  private long[] keys;

  private int count;

  /**
   * Begins without words.
   *
   * @param text where the words stand
   * @param expected how many there may be
   */
  Spellings(String text, int expected) {
    this.text = text;
    int size = Math.max(16, Integer.highestOneBit(expected));
    words = new String[size];
    keys = new long[size];
  }

  /** Returns the word {@code start..end} in lower case, with straight apostrophes. */
  String of(int start, int end) {
    if (end - start == 1) {
      return Letters.single(Character.toLowerCase(text.charAt(start)));
    }
    long key = key(start, end);
    int slot = slot(key);
    for (@Nullable String word = words[slot]; word != null; word = words[slot]) {
      if (keys[slot] == key && (key >= 0 || isSame(word, start, end))) {
        return word;
      }
      slot = (slot + 1) & (words.length - 1);
    }
    String word = make(text, start, end);
    words[slot] = word;
    keys[slot] = key;
    if (++count * 2 > words.length) {
      grow();
    }
    return word;
  }

  private long key(int start, int end) {
    long key = 0;
    int all = 0;
    for (int i = start; i < end; i++) {
      char c = lower(text.charAt(i));
      key = key << 7 | c;
      all |= c;
    }
    if (all < 128 && end - start <= EXACT) {
      return key;
    }
    long hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + lower(text.charAt(i));
    }
    return hash | INEXACT;
  }

  private boolean isSame(String word, int start, int end) {
    if (word.length() != end - start) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != lower(text.charAt(start + i))) {
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

  /** Returns the hash of the word {@code start..end} of a text as {@link #of} would give it. */
  static int hash(String text, int start, int end) {
    if (end - start == 1) {
      return Character.toLowerCase(text.charAt(start));
    }
    int hash = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= 128 && c != '’') {
        return make(text, start, end).hashCode();
      }
      hash = hash * 31 + lower(c);
    }
    return hash;
  }

  private static String make(String text, int start, int end) {
    String word = text.substring(start, end);
    return word.indexOf('’') >= 0
        ? word.replace('’', '\'').toLowerCase(Locale.ROOT)
        : word.toLowerCase(Locale.ROOT);
  }

  private int slot(long key) {
    return (int) (key * SPREAD >>> 40) & (words.length - 1);
  }

  private void grow() {
    @Nullable String[] oldWords = words;
    long[] oldKeys = keys;
    words = new String[oldWords.length * 2];
    keys = new long[words.length];
    for (int i = 0; i < oldWords.length; i++) {
      if (oldWords[i] != null) {
        int slot = slot(oldKeys[i]);
        while (words[slot] != null) {
          slot = (slot + 1) & (words.length - 1);
        }
        words[slot] = oldWords[i];
        keys[slot] = oldKeys[i];
      }
    }
  }
}
