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
import org.chancery.record.language.WordKey;
import org.jspecify.annotations.Nullable;

/**
 * The word list of the field, looked up by a stretch of text without making a string of it. Case is
 * ignored.
 *
 * <p>An open table at a load of at most one half: a look-up costs one probe for most words, whether
 * listed or not.
 */
final class WordList {

  /** The words of {@code words.txt}. */
  static final WordList WORDS = load("words.txt");

  /** The word in each slot. */
  private final @Nullable String[] words;

  /** Two cells for each slot, side by side in memory: the key of the word, then its classes. */
  private final long[] cells;

  /** One byte of each word's key, never 0: small enough to stay near the processor. */
  private final byte[] prints;

  private final int mask;

  private WordList(Map<String, Long> entries) {
    int size = Integer.highestOneBit(Math.max(8, entries.size()) * 4);
    words = new String[size];
    cells = new long[2 * size];
    prints = new byte[size];
    mask = size - 1;
    entries.forEach((word, bits) -> {
      long key = WordKey.of(word);
      int mixed = WordKey.slot(key);
      int at = mixed & mask;
      while (prints[at] != 0) {
        at = (at + 1) & mask;
      }
      prints[at] = print(mixed);
      cells[2 * at] = key;
      cells[2 * at + 1] = bits;
      words[at] = word;
    });
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
    addCues(entries, DateScanner.counts(), MatterTokens.COUNT_CUE);
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
   * Returns the classes of the word {@code start..end} of {@code text}, whose {@link WordKey} is
   * given; 0 when it is not listed.
   */
  long classes(char[] text, int start, int end, long key) {
    int mixed = WordKey.slot(key);
    int at = mixed & mask;
    byte print = print(mixed);
    for (byte held = prints[at]; held != 0; held = prints[at]) {
      if (held == print && cells[2 * at] == key && matches(at, key, text, start, end)) {
        return cells[2 * at + 1];
      }
      at = (at + 1) & mask;
    }
    return 0;
  }

  private boolean matches(int at, long key, char[] text, int start, int end) {
    String word = words[at];
    return WordKey.isExact(key) || word != null && WordKey.isSame(word, text, start, end);
  }

  /**
   * Returns the classes of the word {@code start..end} of {@code text}; 0 when it is not listed.
   */
  long classes(char[] text, int start, int end) {
    return classes(text, start, end, WordKey.of(text, start, end));
  }

  /** Returns the classes of {@code word}; 0 when it is not listed. */
  long classes(String word) {
    return classes(word.toCharArray(), 0, word.length());
  }

  /** Tells whether {@code word} is listed in a class. */
  boolean is(String word, WordClass kind) {
    return (classes(word) & kind.bit()) != 0;
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

  /** Returns the hash of a word that is one character longer. */
  static int step(int hash, char next) {
    return hash * 31 + WordKey.fold(next);
  }

  private static byte print(int mixed) {
    return (byte) ((mixed >>> 16) | 1);
  }
}
