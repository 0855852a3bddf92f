package org.chancery.record.language;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The words of one text in lower case, each made once however often it stands there. An open table
 * that is never more than half full.
 */
final class Spellings {

  private final String text;
  private @Nullable String[] words;
  private int[] hashes;
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
    hashes = new int[size];
  }

  /** Returns the word {@code start..end} in lower case, with straight apostrophes. */
  String of(int start, int end) {
    if (end - start == 1) {
      return Letters.single(Character.toLowerCase(text.charAt(start)));
    }
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + lower(text.charAt(i));
    }
    int slot = slot(hash);
    for (@Nullable String word = words[slot]; word != null; word = words[slot]) {
      if (hashes[slot] == hash && isSame(word, start, end)) {
        return word;
      }
      slot = (slot + 1) & (words.length - 1);
    }
    String word = make(start, end);
    words[slot] = word;
    hashes[slot] = hash;
    if (++count * 2 > words.length) {
      grow();
    }
    return word;
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

  private String make(int start, int end) {
    String word = text.substring(start, end);
    return word.indexOf('’') >= 0
        ? word.replace('’', '\'').toLowerCase(Locale.ROOT)
        : word.toLowerCase(Locale.ROOT);
  }

  private int slot(int hash) {
    return (hash ^ (hash >>> 15) ^ (hash >>> 7)) & (words.length - 1);
  }

  private void grow() {
    @Nullable String[] oldWords = words;
    int[] oldHashes = hashes;
    words = new String[oldWords.length * 2];
    hashes = new int[words.length];
    for (int i = 0; i < oldWords.length; i++) {
      if (oldWords[i] != null) {
        int slot = slot(oldHashes[i]);
        while (words[slot] != null) {
          slot = (slot + 1) & (words.length - 1);
        }
        words[slot] = oldWords[i];
        hashes[slot] = oldHashes[i];
      }
    }
  }
}
