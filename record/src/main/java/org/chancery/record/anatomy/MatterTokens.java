package org.chancery.record.anatomy;

import java.util.Arrays;
import org.chancery.record.language.WordKey;
import org.chancery.record.language.WordSet;
import org.chancery.transcript.Span;

/**
 * The words, numbers and signs of a stretch of the working text, with what the word list says of
 * each: one pass, shared by all recognisers of the matter. A genitive ending ({@code 's}) is no
 * part of the word; a full stop is a token.
 */
final class MatterTokens {

  /** A word of letters, or a number with letters such as {@code 20th}. */
  static final long WORD = 1;

  /** Begins with a capital letter. */
  static final long CAPITAL = 1 << 1;

  /** Two letters or more, all capitals. */
  static final long ALL_CAPITALS = 1 << 2;

  /** Begins with a digit. */
  static final long NUMBER = 1 << 3;

  /** A sign. */
  static final long SIGN = 1 << 4;

  /** Has a genitive ending. */
  static final long GENITIVE = 1 << 5;

  /** The first token of a line. */
  static final long LINE_START = 1 << 6;

  /** The first token after a blank line, or of the whole. */
  static final long BLOCK_START = 1 << 7;

  /** One capital letter with a full stop behind it. */
  static final long INITIAL = 1 << 8;

  /** A line that was broken at the margin. */
  static final long SOFT = 1 << 9;

  /** A double quotation mark. */
  static final long QUOTE = 1 << 10;

  /** A word or a number without one of which no words tell a date. */
  static final long DATE_CUE = 1 << 11;

  /** A word that is such a cue where it has a capital. */
  static final long CAPITAL_CUE = 1 << 12;

  /** A number in words: such a cue where an hour may follow it. */
  static final long COUNT_CUE = 1 << 13;

  private final String text;
  private int[] starts;
  private int[] ends;

  /** The {@link WordList#hash} of each token. */
  private int[] hashes;

  private long[] flags;
  private int count;

  private MatterTokens(String text, int length) {
    this.text = text;
    int expected = length / 5 + 16;
    starts = new int[expected];
    ends = new int[expected];
    hashes = new int[expected];
    flags = new long[expected];
  }

  /** Reads the tokens of {@code range}. */
  static MatterTokens of(String text, Span range) {
    MatterTokens tokens = new MatterTokens(text, range.length());
    MatterCutter.cut(text, range, tokens);
    return tokens;
  }

  /** Adds a token at {@code start..end} of the working text. */
  void add(int start, int end, int hash, long bits) {
    if (count == starts.length) {
      int larger = count * 2;
      starts = Arrays.copyOf(starts, larger);
      ends = Arrays.copyOf(ends, larger);
      hashes = Arrays.copyOf(hashes, larger);
      flags = Arrays.copyOf(flags, larger);
    }
    starts[count] = start;
    ends[count] = end;
    hashes[count] = hash;
    flags[count++] = bits;
  }

  /** Returns how many tokens there are. */
  int size() {
    return count;
  }

  /**
   * Returns the first token from {@code i} on that has any of {@code bits}; {@link #size} when none
   * has.
   */
  int next(int i, long bits) {
    int at = Math.max(i, 0);
    while (at < count && (flags[at] & bits) == 0) {
      at++;
    }
    return at;
  }

  /** Returns where token {@code i} begins in the working text. */
  int start(int i) {
    return starts[i];
  }

  /** Returns where token {@code i} ends, its genitive ending left out. */
  int end(int i) {
    return ends[i];
  }

  /** Returns the flags of token {@code i}; 0 outside the text. */
  long flags(int i) {
    return i >= 0 && i < count ? flags[i] : 0;
  }

  /** Tells whether token {@code i} has any of {@code bits}. */
  boolean has(int i, long bits) {
    return (flags(i) & bits) != 0;
  }

  /** Tells whether token {@code i} is of a word class. */
  boolean is(int i, WordClass kind) {
    return (flags(i) & kind.bit()) != 0;
  }

  /**
   * Tells whether token {@code i} is the word {@code word} (lower case), whatever its case in the
   * text.
   */
  boolean is(int i, String word) {
    if (i < 0
        || i >= count
        || hashes[i] != word.hashCode()
        || ends[i] - starts[i] != word.length()) {
      return false;
    }
    for (int k = 0; k < word.length(); k++) {
      if (WordKey.fold(text.charAt(starts[i] + k)) != word.charAt(k)) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether token {@code i}, whatever its case, is one of {@code choices}. */
  boolean isAny(int i, WordSet choices) {
    return i >= 0 && i < count && choices.contains(text, starts[i], ends[i]);
  }

  /** Returns the sign that token {@code i} is, or 0. */
  char sign(int i) {
    return has(i, SIGN) ? text.charAt(starts[i]) : 0;
  }

  /** Returns the {@link Ordinals#figures} of token {@code i}; -1 for anything else. */
  int number(int i) {
    return Ordinals.figures(text, starts[i], ends[i]);
  }

  /** Returns the {@link WordList#hash} of token {@code i}. */
  int hash(int i) {
    return hashes[i];
  }

  /** Returns letter {@code k} of token {@code i}, as printed. */
  char letter(int i, int k) {
    return text.charAt(starts[i] + k);
  }

  /** Returns the words of token {@code i}. */
  String word(int i) {
    return text.substring(starts[i], ends[i]);
  }

  /** Returns the words of tokens {@code from..to}, {@code to} included. */
  String words(int from, int to) {
    return text.substring(starts[from], ends[to]);
  }

  /** Returns the span of tokens {@code from..to}, {@code to} included. */
  Span span(int from, int to) {
    return new Span(starts[from], ends[to]);
  }

  /** Returns the first token that begins at or after {@code offset}. */
  int at(int offset) {
    int i = Arrays.binarySearch(starts, 0, count, offset);
    return i >= 0 ? i : -i - 1;
  }
}
