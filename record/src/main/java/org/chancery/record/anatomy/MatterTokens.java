package org.chancery.record.anatomy;

import java.util.Arrays;
import org.chancery.transcript.Span;

/**
 * The words, numbers and signs of a stretch of the working text, with what the word list says of each: one pass, shared
 * by all recognisers of the matter. A genitive ending ({@code 's}) is no part of the word; a full stop is a token.
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

  private final String text;
  private int lineStart;
  private int[] starts;
  private int[] ends;
  private long[] flags;
  private int count;
  private long lineFlags = LINE_START | BLOCK_START;

  private MatterTokens(String text, int expected) {
    this.text = text;
    starts = new int[expected];
    ends = new int[expected];
    flags = new long[expected];
  }

  /** Reads the tokens of {@code range}. */
  static MatterTokens of(String text, Span range) {
    MatterTokens tokens = new MatterTokens(text, range.length() / 5 + 16);
    int i = range.start();
    tokens.lineStart = i;
    int end = range.end();
    while (i < end) {
      char c = text.charAt(i);
      if (isLetterOrDigit(c)) {
        i = tokens.addWord(i, end);
      } else if (c <= ' ' || c == '\u00a0') {
        if (c == '\n') {
          tokens.breakLine(i);
        }
        i++;
      } else {
        tokens.add(i, i + 1, SIGN);
        i++;
      }
    }
    return tokens;
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

  private static boolean isLetterOrDigit(char c) {
    if (c < 128) {
      return (c | 0x20) >= 'a' && (c | 0x20) <= 'z' || c >= '0' && c <= '9';
    }
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private int addWord(int start, int limit) {
    int hash = 0;
    int capitals = 0;
    int i = start;
    while (i < limit) {
      char c = text.charAt(i);
      if (!isLetterOrDigit(c)) {
        if (!joins(i, c, limit)) {
          break;
        }
      } else if (isCapital(c)) {
        capitals++;
      }
      hash = WordList.step(hash, c);
      i++;
    }
    long shape = shape(start, i, capitals, limit);
    long classes = WordList.WORDS.classes(text, start, i, hash);
    int genitive = genitive(i, limit);
    add(start, i, shape | classes | (genitive > 0 ? GENITIVE : 0));
    return i + genitive;
  }

  private static boolean isCapital(char c) {
    return c < 128 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
  }

  /** A hyphen or apostrophe between letters belongs to the word, except before a genitive {@code s}. */
  private boolean joins(int i, char c, int limit) {
    if (c != '-' && c != '\'' && c != '’' || i + 1 >= limit) {
      return false;
    }
    return isLetterOrDigit(text.charAt(i + 1)) && (c == '-' || genitive(i, limit) == 0);
  }

  private int genitive(int i, int limit) {
    if (i + 1 < limit) {
      char c = text.charAt(i);
      char s = text.charAt(i + 1);
      if ((c == '\'' || c == '’')
          && (s == 's' || s == 'S')
          && (i + 2 >= limit || !isLetterOrDigit(text.charAt(i + 2)))) {
        return 2;
      }
    }
    return 0;
  }

  private long shape(int start, int end, int capitals, int limit) {
    char first = text.charAt(start);
    long shape = first >= '0' && first <= '9' ? NUMBER : WORD;
    if (capitals > 0 && isCapital(first)) {
      shape |= CAPITAL;
      if (end - start == 1) {
        shape |= end < limit && text.charAt(end) == '.' ? INITIAL : 0;
      } else if (capitals >= 2 && capitals == end - start) {
        shape |= ALL_CAPITALS;
      }
    }
    return shape;
  }

  private void add(int start, int end, long bits) {
    if (count == starts.length) {
      int larger = count * 2;
      starts = Arrays.copyOf(starts, larger);
      ends = Arrays.copyOf(ends, larger);
      flags = Arrays.copyOf(flags, larger);
    }
    starts[count] = start;
    ends[count] = end;
    flags[count++] = bits | lineFlags;
    lineFlags = 0;
  }

  /** Returns how many tokens there are. */
  int size() {
    return count;
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

  /** Tells whether token {@code i} is the word {@code word} (lower case), whatever its case in the text. */
  boolean is(int i, String word) {
    if (i < 0 || i >= count || ends[i] - starts[i] != word.length()) {
      return false;
    }
    for (int k = 0; k < word.length(); k++) {
      if (WordList.fold(text.charAt(starts[i] + k)) != word.charAt(k)) {
        return false;
      }
    }
    return true;
  }

  /** Returns the sign that token {@code i} is, or 0. */
  char sign(int i) {
    return has(i, SIGN) ? text.charAt(starts[i]) : 0;
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
