package org.chancery.record.anatomy;

import static org.chancery.record.anatomy.MatterTokens.ALL_CAPITALS;
import static org.chancery.record.anatomy.MatterTokens.BLOCK_START;
import static org.chancery.record.anatomy.MatterTokens.CAPITAL;
import static org.chancery.record.anatomy.MatterTokens.CAPITAL_CUE;
import static org.chancery.record.anatomy.MatterTokens.COUNT_CUE;
import static org.chancery.record.anatomy.MatterTokens.DATE_CUE;
import static org.chancery.record.anatomy.MatterTokens.GENITIVE;
import static org.chancery.record.anatomy.MatterTokens.INITIAL;
import static org.chancery.record.anatomy.MatterTokens.LINE_START;
import static org.chancery.record.anatomy.MatterTokens.NUMBER;
import static org.chancery.record.anatomy.MatterTokens.QUOTE;
import static org.chancery.record.anatomy.MatterTokens.SIGN;
import static org.chancery.record.anatomy.MatterTokens.SOFT;
import static org.chancery.record.anatomy.MatterTokens.WORD;

import org.chancery.record.language.WordKey;
import org.chancery.transcript.Span;

/** Cuts a stretch of text into the words, numbers and signs of {@link MatterTokens}: one pass. */
final class MatterCutter {

  /** The least length of a line that may have been broken at the margin. */
  private static final int FULL_LINE = 45;

  /** So many digits have the years. */
  private static final int YEAR = 4;

  /** How the abbreviations and words for hours begin, and the endings of ordinals. */
  private static final String HOURS = "apmhusntdr";

  private static final int LETTER = 1 << 8;
  private static final int UPPER = 1 << 9;
  private static final int DIGIT = 1 << 10;

  /** A sign within a word: parts of the word may be cues. */
  private static final int MIXED = 1 << 11;

  /** A character beyond ASCII that is no plain letter. */
  private static final int STRANGE = 1 << 12;

  /** What each ASCII character is to a word: 0 for none. */
  private static final int[] ASCII = ascii();

  private final MatterTokens tokens;
  private final char[] chars;
  private final int base;
  private int lineStart;
  private long lineFlags = LINE_START | BLOCK_START;

  private MatterCutter(String text, Span range, MatterTokens tokens) {
    this.tokens = tokens;
    base = range.start();
    chars = new char[range.length()];
    text.getChars(range.start(), range.end(), chars, 0);
  }

  /** Adds the tokens of {@code range} to {@code tokens}. */
  static void cut(String text, Span range, MatterTokens tokens) {
    new MatterCutter(text, range, tokens).run();
  }

  private static int[] ascii() {
    int[] table = new int[128];
    for (char c = 0; c < table.length; c++) {
      if (c >= 'a' && c <= 'z') {
        table[c] = LETTER;
      } else if (c >= 'A' && c <= 'Z') {
        table[c] = LETTER | UPPER;
      } else if (c >= '0' && c <= '9') {
        table[c] = DIGIT;
      }
    }
    return table;
  }

  private void run() {
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
    int last = tokens.size() - 1;
    boolean running = last >= 0 && !tokens.has(last, SIGN) && lineFlags == 0;
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

  /** Most words are small letters, after a capital perhaps, with a blank or a stop behind them. */
  private int addWord(int start) {
    char[] chars = this.chars;
    int hash = 0;
    long packed = 0;
    int i = start;
    int capitals = 0;
    char first = chars[start];
    if (first >= 'A' && first <= 'Z') {
      capitals = 1;
      hash = WordKey.fold(first);
      packed = hash;
      i++;
    }
    while (i < chars.length) {
      char c = chars[i];
      if (c < 'a' || c > 'z') {
        break;
      }
      hash = hash * 31 + c;
      packed = packed << 7 | c;
      i++;
    }
    boolean plain = i > start && (i == chars.length || ends(chars[i]));
    return plain
        ? add(start, i, hash, WordKey.of(packed, hash, 0, i - start), capitals, false)
        : addMixed(start, i, hash, packed, capitals);
  }

  private static boolean ends(char c) {
    return c == ' ' || c == ',' || c == '.' || c == '\n';
  }

  /** Goes on with a word, the first letters of which are read, that may hold any characters. */
  private int addMixed(int start, int from, int first, long letters, int upper) {
    char[] chars = this.chars;
    int all = 0;
    int hash = first;
    long packed = letters;
    int seen = from > start ? LETTER : 0;
    int capitals = 0;
    int i = from;
    while (i < chars.length) {
      char c = chars[i];
      int kind = kind(c);
      if (kind == 0 && !joins(i, c)) {
        break;
      }
      int folded = WordKey.fold(c);
      seen |= kind == 0 ? MIXED : kind;
      capitals += kind & UPPER;
      hash = hash * 31 + folded;
      packed = packed << 7 | folded;
      all |= folded;
      i++;
    }
    boolean cue =
        seen == DIGIT
            ? i - start == YEAR || goesOn(i)
            : (seen & (DIGIT | STRANGE)) != 0 || ((seen & MIXED) != 0 && hasCue(start, i));
    long key = WordKey.of(packed, hash, all, i - start);
    return add(start, i, hash, key, capitals / UPPER + upper, cue);
  }

  /** Adds a word and returns where the next token may begin. */
  private int add(int start, int end, int hash, long key, int capitals, boolean cue) {
    long shape = shape(start, end, capitals);
    long classes = WordList.WORDS.classes(chars, start, end, key);
    boolean capital = (shape & CAPITAL) != 0;
    boolean dates =
        cue || capital && (classes & CAPITAL_CUE) != 0 || (classes & COUNT_CUE) != 0 && goesOn(end);
    if (classes == 0 && capital && chars[end - 1] == 's') {
      classes = WordList.WORDS.classes(chars, start, end - 1) & WordClass.NATION.bit();
    }
    int genitive = end < chars.length ? genitive(end) : 0;
    shape |= (dates ? DATE_CUE : 0) | (genitive > 0 ? GENITIVE : 0);
    add(start, end, hash, shape | classes);
    return end + genitive;
  }

  /** Letters that the scanner of dates takes for something else are not plain. */
  private static boolean isPlainLetter(char c) {
    return Character.isLetter(c) && c != '\u02bc';
  }

  /**
   * Tells whether what stands behind a number, where no word of dates is near, may make an hour or
   * a day of it: a sign, or an abbreviation for hours.
   */
  private boolean goesOn(int end) {
    int next = end;
    while (next < chars.length && chars[next] <= ' ') {
      next++;
    }
    if (next == chars.length) {
      return false;
    }
    char c = chars[next];
    if (kind(c) != 0) {
      return HOURS.indexOf(WordKey.fold(c)) >= 0 && (isShort(next) || c == 'h' || c == 'u');
    }
    boolean stop = c == '.' && (next + 1 == chars.length || chars[next + 1] <= ' ');
    return !stop && c != ',' && c != ')';
  }

  /** Tells whether a word of one or two letters begins here. */
  private boolean isShort(int at) {
    return at + 2 >= chars.length || kind(chars[at + 1]) == 0 || kind(chars[at + 2]) == 0;
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
        if ((classes & (DATE_CUE | CAPITAL_CUE | COUNT_CUE)) != 0) {
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
    tokens.add(base + start, base + end, hash, bits | lineFlags);
    lineFlags = 0;
  }
}
