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
    }
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
    int slot = slot(word);
    for (@Nullable String held = table[slot]; held != null; held = table[slot]) {
      if (held.equals(word)) {
        return true;
      }
      slot = (slot + 1) & (table.length - 1);
    }
    return false;
  }

  private int slot(String word) {
    int hash = word.hashCode();
    return (hash ^ (hash >>> 15)) & (table.length - 1);
  }
}
