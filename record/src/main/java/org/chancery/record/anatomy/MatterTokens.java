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

  /** A line that was broken at the margin; not shown outside. */
  private static final long SOFT = 1 << 9;

  /** The least length of a line that may have been broken at the margin. */
  private static final int FULL_LINE = 45;

  /** A double quotation mark. */
  static final long QUOTE = 1 << 10;

  /** A word without one of which, or a {@link #NUMBER}, no words tell a date. */
  static final long DATE_CUE = 1 << 11;

  /** A word that is such a cue where it has a capital. */
  static final long CAPITAL_CUE = 1 << 12;

  private static final int LETTER = 1 << 8;
  private static final int UPPER = 1 << 9;
  private static final int DIGIT = 1 << 10;

  /** A sign within a word: parts of the word may be cues. */
  private static final int MIXED = 1 << 11;

  /** A character beyond ASCII that is no plain letter. */
  private static final int STRANGE = 1 << 12;

  /** Of each ASCII character that is part of a word: its small form and what it is; else 0. */
  private static final int[] ASCII = ascii();

  private final String text;
  private final char[] chars;
  private final int base;
  private int lineStart;
  private int[] starts;
  private int[] ends;

  /** The {@link WordList#hash} of each token. */
  private int[] hashes;

  private long[] flags;
  private int count;
  private long lineFlags = LINE_START | BLOCK_START;

  private MatterTokens(String text, Span range) {
    this.text = text;
    base = range.start();
    chars = new char[range.length()];
    text.getChars(range.start(), range.end(), chars, 0);
    int expected = chars.length / 5 + 16;
    starts = new int[expected];
    ends = new int[expected];
    hashes = new int[expected];
    flags = new long[expected];
  }

  private static int[] ascii() {
    int[] table = new int[128];
    for (char c = 0; c < table.length; c++) {
      if (c >= 'a' && c <= 'z') {
        table[c] = LETTER | c;
      } else if (c >= 'A' && c <= 'Z') {
        table[c] = LETTER | UPPER | Character.toLowerCase(c);
      } else if (c >= '0' && c <= '9') {
        table[c] = DIGIT | c;
      }
    }
    return table;
  }

  /** Reads the tokens of {@code range}. */
  static MatterTokens of(String text, Span range) {
    MatterTokens tokens = new MatterTokens(text, range);
    tokens.read();
    return tokens;
  }

  private void read() {
    int i = 0;
    while (i < chars.length) {
      char c = chars[i];
      if (kind(c) != 0) {
        i = addWord(i);
      } else if (c <= ' ' || c == '\u00a0') {
        if (c == '\n') {
          breakLine(i);
        }
        i++;
      } else {
        boolean quote = c == '"' || c == '“' || c == '”' || c == '«' || c == '»' || c == '„';
        add(i, i + 1, WordKey.fold(c), quote ? SIGN | QUOTE : SIGN);
        i++;
      }
    }
  }

  /** A line broken at the margin inside a sentence goes on; any other line end is one. */
  private void breakLine(int at) {
    int length = at - lineStart;
    boolean running = count > 0 && (flags[count - 1] & SIGN) == 0 && lineFlags == 0;
    boolean soft = running && length >= FULL_LINE && length <= 3 * FULL_LINE;
    if (lineFlags == 0) {
      lineFlags = soft ? SOFT : LINE_START;
    } else {
      lineFlags = LINE_START | BLOCK_START;
    }
    lineStart = at + 1;
  }

  /** Returns what a character is to a word: 0 for none. */
  private static int kind(char c) {
    return c < 128 ? ASCII[c] : wideKind(c);
  }

  private static int wideKind(char c) {
    if (c >= '\u2000' && c < '\u2070') {
      return 0;
    }
    if (Character.isLetterOrDigit(c)) {
      int letter = isPlainLetter(c) ? LETTER : LETTER | STRANGE;
      return Character.isUpperCase(c) ? letter | UPPER : letter;
    }
    boolean part = Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    return part ? LETTER | STRANGE : 0;
  }

  private int addWord(int start) {
    char[] chars = this.chars;
    int[] ascii = ASCII;
    int hash = 0;
    long packed = 0;
    int all = 0;
    int capitals = 0;
    int seen = 0;
    int i = start;
    while (i < chars.length) {
      char c = chars[i];
      int kind = c < 128 ? ascii[c] : wideKind(c);
      int folded = kind & 0xff;
      if (kind == 0) {
        if (!joins(i, c)) {
          break;
        }
        kind = MIXED;
        folded = WordKey.fold(c);
      } else if (c >= 128) {
        folded = WordKey.fold(c);
      }
      seen |= kind;
      capitals += kind & UPPER;
      hash = hash * 31 + folded;
      packed = packed << 7 | folded;
      all |= folded;
      i++;
    }
    boolean cue = (seen & (DIGIT | STRANGE)) != 0 || ((seen & MIXED) != 0 && hasCue(start, i));
    long shape = shape(start, i, capitals / UPPER) | (cue ? DATE_CUE : 0);
    long key = WordKey.of(packed, hash, all, i - start);
    long classes = WordList.WORDS.classes(chars, start, i, key);
    if ((classes & CAPITAL_CUE) != 0 && (shape & CAPITAL) != 0) {
      shape |= DATE_CUE;
    }
    if (classes == 0 && (shape & CAPITAL) != 0 && chars[i - 1] == 's') {
      classes = WordList.WORDS.classes(chars, start, i - 1) & WordClass.NATION.bit();
    }
    int genitive = i < chars.length ? genitive(i) : 0;
    add(start, i, hash, shape | classes | (genitive > 0 ? GENITIVE : 0));
    return i + genitive;
  }

  /** Letters that the scanner of dates takes for something else are not plain. */
  private static boolean isPlainLetter(char c) {
    return Character.isLetter(c) && c != '\u02bc';
  }

  /** Tells whether a part of the word between hyphens, a genitive ending left out, is a cue. */
  private boolean hasCue(int start, int end) {
    int begin = start;
    for (int i = start; i <= end; i++) {
      if (i == end || chars[i] == '-') {
        int bare = i - begin > 2 && genitive(i - 2) > 0 ? i - 2 : i;
        long classes = WordList.WORDS.classes(chars, begin, i);
        if (bare < i) {
          classes |= WordList.WORDS.classes(chars, begin, bare);
        }
        if ((classes & (DATE_CUE | CAPITAL_CUE)) != 0) {
          return true;
        }
        begin = i + 1;
      }
    }
    return false;
  }

  /**
   * A hyphen or apostrophe between letters belongs to the word, except before a genitive {@code s}.
   */
  private boolean joins(int i, char c) {
    if ((c != '-' && c != '\'' && c != '’') || i + 1 >= chars.length) {
      return false;
    }
    return kind(chars[i + 1]) != 0 && (c == '-' || genitive(i) == 0);
  }

  private int genitive(int i) {
    char c = chars[i];
    if ((c != '\'' && c != '’') || i + 1 >= chars.length) {
      return 0;
    }
    char s = chars[i + 1];
    boolean ends = i + 2 >= chars.length || kind(chars[i + 2]) == 0;
    return (s == 's' || s == 'S') && ends ? 2 : 0;
  }

  private long shape(int start, int end, int capitals) {
    char first = chars[start];
    long shape = first >= '0' && first <= '9' ? NUMBER : WORD;
    if (capitals > 0 && (kind(first) & UPPER) != 0) {
      shape |= CAPITAL;
      if (end - start == 1) {
        shape |= end < chars.length && chars[end] == '.' ? INITIAL : 0;
      } else if (capitals >= 2 && capitals == end - start) {
        shape |= ALL_CAPITALS;
      }
    }
    return shape;
  }

  private void add(int start, int end, int hash, long bits) {
    if (count == starts.length) {
      int larger = count * 2;
      starts = Arrays.copyOf(starts, larger);
      ends = Arrays.copyOf(ends, larger);
      hashes = Arrays.copyOf(hashes, larger);
      flags = Arrays.copyOf(flags, larger);
    }
    starts[count] = base + start;
    ends[count] = base + end;
    hashes[count] = hash;
    flags[count++] = bits | lineFlags;
    lineFlags = 0;
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
