package org.chancery.record.language;

/**
 * Keys of words, by which tables find them without making a string. Case is ignored, and a curly
 * apostrophe is a straight one. Up to {@value #EXACT} characters of ASCII, seven bits each, are the
 * key of their word, which no other word has; other words may share theirs.
 */
public final class WordKey {

  private static final int EXACT = 9;

  /** Marks the key of a word that other words may have too. */
  private static final long SHARED = Long.MIN_VALUE;

  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private static final char[] FOLDED = folded();

  private WordKey() {}

  private static char[] folded() {
    char[] table = new char[128];
    for (char c = 0; c < table.length; c++) {
      table[c] = Character.toLowerCase(c);
    }
    return table;
  }

  /** Returns the lower-case form of a character, a straight apostrophe for a curly one. */
  public static char fold(char c) {
    return c < FOLDED.length ? FOLDED[c] : c == '’' ? '\'' : Character.toLowerCase(c);
  }

  /** Returns the key of the word {@code start..end} of {@code text}. */
  public static long of(char[] text, int start, int end) {
    long packed = 0;
    int hash = 0;
    int all = 0;
    for (int i = start; i < end; i++) {
      char c = fold(text[i]);
      packed = packed << 7 | c;
      hash = hash * 31 + c;
      all |= c;
    }
    return of(packed, hash, all, end - start);
  }

  /**
   * Returns the key of a word, for those who see its characters one by one.
   *
   * @param packed for each character, the bits before it moved by seven, and its {@link #fold}
   * @param hash the same with a factor of 31 instead
   * @param all the bits of all characters, folded
   * @param length how many characters there are
   */
  public static long of(long packed, int hash, int all, int length) {
    return all < 128 && length <= EXACT ? packed : hash | SHARED;
  }

  /** Returns the key of {@code word}. */
  public static long of(String word) {
    return of(word.toCharArray(), 0, word.length());
  }

  /** Tells whether no other word has this key. */
  public static boolean isExact(long key) {
    return key >= 0;
  }

  /** Returns 24 bits of a key well mixed, for the slot of a table. */
  public static int slot(long key) {
    return (int) (key * SPREAD >>> 40);
  }

  /** Tells whether {@code word}, folded, is the word {@code start..end} of {@code text}. */
  public static boolean isSame(String word, char[] text, int start, int end) {
    if (word.length() != end - start) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != fold(text[start + i])) {
        return false;
      }
    }
    return true;
  }
}
