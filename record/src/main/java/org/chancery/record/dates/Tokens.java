package org.chancery.record.dates;

import java.util.Arrays;
import org.chancery.transcript.Span;

/**
 * A stretch of text cut into words, numbers and signs, each known to the {@link Lexicon} or not.
 *
 * <p>Kinds are held as the ordinals of {@link Kind}, which never leave the memory of one scan.
 *
 * <p>Positions beyond either end read as {@link Kind#STOP}, so that a parser may look around
 * freely.
 */
@SuppressWarnings("EnumOrdinal")
final class Tokens {

  private static final Kind[] KINDS = Kind.values();
  private static final byte OTHER = (byte) Kind.OTHER.ordinal();
  private static final byte NUMBER = (byte) Kind.NUMBER.ordinal();
  private static final byte PUNCT = (byte) Kind.PUNCT.ordinal();

  /** Numbers count no further. */
  private static final int MOST = 32_000;

  private static final int CAPITAL = 2;
  private static final int ORDINAL_SUFFIX = 4;
  private static final int GAP = 8;
  private static final int NEW_LINE = 16;

  /** What an ASCII character is: 0 a sign, 1 space, 2 a letter, 3 a digit. */
  private static final byte[] CLASSES = classes();

  private static final byte SPACE = 1;
  private static final byte LETTER = 2;
  private static final byte DIGIT = 3;

  private final char[] text;
  private final int base;
  private int size;
  private int[] starts;
  private int[] ends;

  /** Of each token: the kind in the lowest byte, flags in the next, the value above. */
  private int[] codes;

  private int gap;

  private Tokens(char[] text, int base) {
    this.text = text;
    this.base = base;
    int guess = text.length / 4 + 16;
    starts = new int[guess];
    ends = new int[guess];
    codes = new int[guess];
  }

  /** Cuts {@code range} of {@code text}. */
  static Tokens of(CharSequence text, Span range) {
    char[] letters = new char[range.length()];
    if (text instanceof String s) {
      s.getChars(range.start(), range.end(), letters, 0);
    } else {
      for (int i = 0; i < letters.length; i++) {
        letters[i] = text.charAt(range.start() + i);
      }
    }
    Tokens tokens = new Tokens(letters, range.start());
    tokens.cut();
    return tokens;
  }

  private static byte[] classes() {
    byte[] classes = new byte[128];
    for (char c = 0; c < 128; c++) {
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      classes[c] = letter ? LETTER : c >= '0' && c <= '9' ? DIGIT : c <= ' ' ? SPACE : 0;
    }
    return classes;
  }

  private static byte sort(char c) {
    if (c < 128) {
      return CLASSES[c];
    }
    return Character.isLetter(c)
        ? LETTER
        : c == '\u00a0' || c == '\u2009' || c == '\u202f' ? SPACE : 0;
  }

  private void cut() {
    int i = 0;
    int n = text.length;
    while (i < n) {
      char c = text[i];
      byte sort = sort(c);
      if (sort == LETTER) {
        i = word(i, n);
      } else if (sort == SPACE) {
        gap |= c == '\n' || c == '\r' ? GAP | NEW_LINE : GAP;
        i++;
      } else if (sort == DIGIT) {
        i = number(i, n);
      } else {
        add(i, i + 1, PUNCT, plain(c), 0);
        i++;
      }
    }
  }

  private int word(int start, int n) {
    char[] text = this.text;
    byte[] classes = CLASSES;
    int i = start + 1;
    while (i < n) {
      char c = text[i];
      boolean letter = c < 128 ? classes[c] == LETTER : sort(c) == LETTER;
      if (!letter && !(isApostrophe(c) && i + 1 < n && sort(text[i + 1]) == LETTER)) {
        break;
      }
      i++;
    }
    int capital = isUpper(text[start]) ? CAPITAL : 0;
    Lexicon words = Lexicon.words();
    boolean may = words.may(text[start], text[i - 1], i - start);
    int slot = may ? words.slot(text, start, i) : -1;
    if (slot < 0) {
      add(start, i, OTHER, 0, capital);
    } else {
      add(
          start,
          i,
          (byte) words.kind(slot).ordinal(),
          words.value(slot),
          capital | words.flags(slot));
    }
    return i;
  }

  private int number(int start, int n) {
    int i = start;
    int value = 0;
    while (i < n && text[i] >= '0' && text[i] <= '9') {
      value = Math.min(MOST, value * 10 + (text[i] - '0'));
      i++;
    }
    int suffix = suffix(i, n);
    add(start, i + suffix, NUMBER, value, suffix > 0 ? ORDINAL_SUFFIX : 0);
    return i + suffix;
  }

  private int suffix(int i, int n) {
    int length = 0;
    while (length < 3 && i + length < n && sort(text[i + length]) == LETTER) {
      length++;
    }
    if (length == 1) {
      char c = text[i];
      return c == 'd' || c == '\u00ba' || c == '\u00aa' ? 1 : 0;
    }
    if (length != 2) {
      return i < n && text[i] == '\u00b0' ? 1 : 0;
    }
    char a = Lexicon.fold(text[i]);
    char b = Lexicon.fold(text[i + 1]);
    boolean ordinal =
        (a == 's' && b == 't')
            || (a == 't' && b == 'h')
            || (b == 'd' && (a == 'n' || a == 'r'))
            || (a == 'e' && b == 'r')
            || (a == 'r' && b == 'e');
    return ordinal ? 2 : 0;
  }

  private void add(int start, int end, byte kind, int value, int flag) {
    int at = size;
    if (at == starts.length) {
      grow();
    }
    starts[at] = start;
    ends[at] = end;
    codes[at] = kind | (flag | gap) << 8 | value << 16;
    gap = 0;
    size = at + 1;
  }

  private void grow() {
    int more = size * 2;
    starts = Arrays.copyOf(starts, more);
    ends = Arrays.copyOf(ends, more);
    codes = Arrays.copyOf(codes, more);
  }

  int size() {
    return size;
  }

  /**
   * Returns the first token from {@code i} on whose kind is {@code wanted}, by ordinal; {@link
   * #size} if none is. A wanted kind that is {@code leaning} counts only before a word of the
   * lexicon, a number or a sign.
   */
  int next(int i, boolean[] wanted, boolean[] leaning) {
    int at = i;
    while (at < size) {
      int kind = codes[at] & 0xff;
      if (wanted[kind] && !(leaning[kind] && at + 1 < size && (codes[at + 1] & 0xff) == OTHER)) {
        return at;
      }
      at++;
    }
    return at;
  }

  boolean in(int i, boolean[] wanted) {
    return i < size && wanted[codes[i] & 0xff];
  }

  Kind kind(int i) {
    return i < 0 || i >= size ? Kind.STOP : KINDS[codes[i] & 0xff];
  }

  boolean is(int i, Kind kind) {
    return i >= 0 && i < size && (codes[i] & 0xff) == kind.ordinal();
  }

  /**
   * Tells whether token {@code i} is the sign {@code sign}; dashes read as '-', curved quotes as
   * straight ones.
   */
  boolean sign(int i, char sign) {
    return i >= 0 && i < size && (codes[i] & 0xffff00ff) == (PUNCT | sign << 16);
  }

  int value(int i) {
    return i < 0 || i >= size ? 0 : codes[i] >> 16;
  }

  boolean ambiguous(int i) {
    return flag(i, Lexicon.AMBIGUOUS);
  }

  boolean foreign(int i) {
    return flag(i, Lexicon.FOREIGN);
  }

  boolean capital(int i) {
    return flag(i, CAPITAL);
  }

  boolean ordinal(int i) {
    return flag(i, ORDINAL_SUFFIX);
  }

  /** Tells whether white space stands before token {@code i}. */
  boolean spaced(int i) {
    return i >= size || flag(i, GAP);
  }

  /** Tells whether token {@code i} is the first of its line. */
  boolean opensLine(int i) {
    return i == 0 || i >= size || flag(i, NEW_LINE);
  }

  private boolean flag(int i, int flag) {
    return i >= 0 && i < size && (codes[i] >> 8 & flag) != 0;
  }

  int length(int i) {
    return i < 0 || i >= size ? 0 : ends[i] - starts[i];
  }

  /** Returns how many digits the number at {@code i} has. */
  int digits(int i) {
    int count = 0;
    for (int at = starts[i]; at < ends[i] && text[at] >= '0' && text[at] <= '9'; at++) {
      count++;
    }
    return count;
  }

  /** Returns the offset of token {@code i} in the whole text. */
  int start(int i) {
    return base + (i < size ? starts[i] : text.length);
  }

  int end(int i) {
    return base + ends[i];
  }

  /** Returns the span of the tokens from {@code first} to before {@code next}. */
  Span span(int first, int next) {
    return next <= first
        ? new Span(start(first), start(first))
        : new Span(start(first), end(next - 1));
  }

  String words(int first, int next) {
    return next <= first ? "" : new String(text, starts[first], ends[next - 1] - starts[first]);
  }

  /** Returns letter {@code k} of token {@code i}, in lower case. */
  char letter(int i, int k) {
    return Lexicon.fold(text[starts[i] + k]);
  }

  /** Tells whether token {@code i} spells {@code word}, which is in lower case. */
  boolean spells(int i, String word) {
    if (length(i) != word.length()) {
      return false;
    }
    for (int k = 0; k < word.length(); k++) {
      if (Lexicon.fold(text[starts[i] + k]) != word.charAt(k)) {
        return false;
      }
    }
    return true;
  }

  private static char plain(char c) {
    return switch (c) {
      case '\u2013', '\u2014', '\u2015', '\u2012', '\u2212', '\u2010', '\u2011' -> '-';
      case '\u2018', '\u2019' -> '\'';
      case '\u201c', '\u201d', '\u201e' -> '"';
      default -> c;
    };
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u02bc' || c == '\u2018';
  }

  private static boolean isUpper(char c) {
    return c < 128 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
  }
}
