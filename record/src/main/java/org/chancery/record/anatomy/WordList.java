package org.chancery.record.anatomy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.record.dates.DateScanner;

/**
 * The word list of the field, looked up by a stretch of text without making a string of it. Case is
 * ignored.
 *
 * <p>An open table at a load of at most one half: a look-up costs one probe for most words, whether
 * listed or not.
 */
final class WordList {

  private static final char[] FOLDED = folded();

  private static final int LENGTH_BITS = 6;
  private static final int LONGEST = (1 << LENGTH_BITS) - 1;

  /** The words of {@code words.txt}. */
  static final WordList WORDS = load("words.txt");

  /** The letters of all words, one after the other. */
  private final char[] letters;

  /**
   * Two cells for each slot, side by side in memory: hash, first letter and length of the word
   * packed, then its classes.
   */
  private final long[] cells;

  /** One byte of each word's hash, never 0: small enough to stay near the processor. */
  private final byte[] prints;

  private final int mask;

  private WordList(Map<String, Long> entries) {
    int size = Integer.highestOneBit(Math.max(8, entries.size()) * 4);
    StringBuilder all = new StringBuilder();
    cells = new long[2 * size];
    prints = new byte[size];
    mask = size - 1;
    entries.forEach((word, bits) -> {
      if (word.length() > LONGEST) {
        throw new IllegalStateException("the word “" + word + "” is too long for the list");
      }
      int hash = hash(word);
      int at = slot(hash) & mask;
      while (prints[at] != 0) {
        at = (at + 1) & mask;
      }
      prints[at] = print(hash);
      cells[2 * at] = (long) hash << 32 | (long) all.length() << LENGTH_BITS | word.length();
      cells[2 * at + 1] = bits;
      all.append(word);
    });
    letters = all.toString().toCharArray();
  }

  /** Reads a word list from the resources beside this class. */
  private static WordList load(String resource) {
    Map<String, Long> entries = new HashMap<>();
    try (InputStream in = WordList.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(
            "the word list " + resource + " is missing from the library");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      long bit = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("[")) {
          bit = WordClass.section(line.substring(1, line.indexOf(']'))).bit();
        } else if (!line.startsWith("#")) {
          addWords(entries, line, bit);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the word list " + resource + " cannot be read", e);
    }
    addCues(entries, DateScanner.cues(), MatterTokens.DATE_CUE);
    addCues(entries, DateScanner.capitalCues(), MatterTokens.CAPITAL_CUE);
    return new WordList(entries);
  }

  private static void addCues(Map<String, Long> entries, Set<String> words, long bit) {
    for (String word : words) {
      String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
      entries.merge(bare, bit, (a, b) -> a | b);
    }
  }

  private static void addWords(Map<String, Long> entries, String line, long bit) {
    for (String word : line.split(" ", -1)) {
      if (!word.isEmpty()) {
        entries.merge(word, bit, (a, b) -> a | b);
      }
    }
  }

  /**
   * Returns the classes of the word at {@code start..end}, whose {@link #hash} is given; 0 when it
   * is not listed.
   */
  long classes(char[] text, int start, int end, int hash) {
    int at = slot(hash) & mask;
    byte print = print(hash);
    for (byte held = prints[at]; held != 0; held = prints[at]) {
      if (held == print && matches(cells[2 * at], hash, text, start, end)) {
        return cells[2 * at + 1];
      }
      at = (at + 1) & mask;
    }
    return 0;
  }

  /** Returns the classes of {@code word}; 0 when it is not listed. */
  long classes(String word) {
    return classes(word.toCharArray(), 0, word.length(), hash(word));
  }

  /** Tells whether {@code word} is listed in a class. */
  boolean is(String word, WordClass kind) {
    return (classes(word) & kind.bit()) != 0;
  }

  private boolean matches(long cell, int hash, char[] text, int start, int end) {
    int length = end - start;
    if ((int) (cell >>> 32) != hash || (cell & LONGEST) != length) {
      return false;
    }
    int from = (int) cell >>> LENGTH_BITS;
    for (int i = 0; i < length; i++) {
      if (letters[from + i] != fold(text[start + i])) {
        return false;
      }
    }
    return true;
  }

  /** Returns the words in lower case, the same in every locale. */
  static String lower(String words) {
    return words.toLowerCase(Locale.ROOT);
  }

  /** Returns the hash of a whole word. */
  static int hash(String word) {
    int hash = 0;
    for (int i = 0; i < word.length(); i++) {
      hash = step(hash, word.charAt(i));
    }
    return hash;
  }

  /** Returns the hash of the word {@code start..end}. */
  static int hash(char[] text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = step(hash, text[i]);
    }
    return hash;
  }

  /** Returns the hash of a word that is one character longer. */
  static int step(int hash, char next) {
    return hash * 31 + fold(next);
  }

  /** Returns the lower-case form of a character, a straight apostrophe for a curly one. */
  static char fold(char c) {
    if (c < FOLDED.length) {
      return FOLDED[c];
    }
    return c == '’' ? '\'' : Character.toLowerCase(c);
  }

  private static char[] folded() {
    char[] table = new char[128];
    for (char c = 0; c < table.length; c++) {
      table[c] = Character.toLowerCase(c);
    }
    return table;
  }

  private static byte print(int hash) {
    return (byte) ((hash >>> 20) | 1);
  }

  private static int slot(int hash) {
    return hash ^ (hash >>> 15) ^ (hash >>> 7);
  }
}
