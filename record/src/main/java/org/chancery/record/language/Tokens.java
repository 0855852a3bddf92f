package org.chancery.record.language;

import java.util.Arrays;
import org.chancery.transcript.Span;

/**
 * The words, numbers and signs of a stretch of text, in order. A word is a run of letters and
 * digits, with apostrophes and hyphens inside it; every other visible character is a token of its
 * own. Offsets are those of the text given.
 */
public final class Tokens {

  private static final int LETTER = 1;
  private static final int CAPITAL = 2;
  private static final int SPACE = 4;

  /** What is to be known of each ASCII character. */
  private static final byte[] ASCII = ascii();

  /** A token of letters and digits, not a sign. */
  private static final int WORD = 8;

  /** The first token of a line. */
  private static final int LINE_START = 16;

  /** The first token after a line that is empty or blank. */
  private static final int BLOCK_START = 32;

  /** Where the kinds of a token stand above the number of its word. */
  private static final int KINDS = 26;

  private static final int NUMBER = (1 << KINDS) - 1;

  /** The small form of each ASCII character that is part of a word, 0 for every other. */
  private static final byte[] PARTS = parts();

  private final String text;
  private final Vocabulary vocabulary = Vocabulary.current();
  private final Spellings spellings;
  private int[] starts;
  private int[] ends;

  /** The hash of each word: what is not the same is mostly told apart by it. */
  private int[] hashes;

  /** Of each token, the number of its word among the spellings, and what is to be known of it. */
  private int[] codes;

  /** The row of each spelling in the vocabulary, by its number. */
  private int[] rows;

  private int count;

  private Tokens(String text, int expected) {
    this.text = text;
    this.spellings = new Spellings(expected);
    this.starts = new int[expected];
    this.ends = new int[expected];
    this.hashes = new int[expected];
    this.codes = new int[expected];
    this.rows = new int[expected / 2];
  }

  private static byte[] ascii() {
    byte[] table = new byte[128];
    for (char c = 0; c < table.length; c++) {
      int letter = Character.isLetterOrDigit(c) ? LETTER : 0;
      int capital = Character.isUpperCase(c) ? CAPITAL : 0;
      int space = c <= ' ' || Character.isWhitespace(c) ? SPACE : 0;
      table[c] = (byte) (letter | capital | space);
    }
    return table;
  }

  private static byte[] parts() {
    byte[] table = new byte[128];
    for (char c = 0; c < table.length; c++) {
      table[c] = (byte) (Character.isLetterOrDigit(c) ? WordKey.fold(c) : 0);
    }
    return table;
  }

  /** Reads the tokens of {@code range} in one pass. */
  public static Tokens of(CharSequence text, Span range) {
    return of(text.toString(), range);
  }

  private static Tokens of(String text, Span range) {
    Tokens tokens = new Tokens(text, Math.max(16, range.length() / 5));
    char[] chars = new char[range.length()];
    text.getChars(range.start(), range.end(), chars, 0);
    int kind = 0;
    int i = 0;
    while (i < chars.length) {
      char c = chars[i];
      boolean word = isLetterOrDigit(c);
      if (word || Character.isSurrogate(c)) {
        i = tokens.addWord(chars, range.start(), i, word ? kind | WORD : kind);
        kind = 0;
      } else {
        if (c == '\n') {
          kind |= kind == 0 ? LINE_START : BLOCK_START;
        } else if (!isSpace(c)) {
          tokens.add(chars, range.start(), i, i + 1, kind, WordKey.of(chars, i, i + 1));
          kind = 0;
        }
        i++;
      }
    }
    return tokens;
  }

  /** Takes one word after the other. */
  public interface EachWord {
    /**
     * Takes a word or number.
     *
     * @param start where it begins
     * @param end where it ends, exclusive
     * @param hash the hash of its {@link Tokens#word}
     */
    void take(int start, int end, int hash);
  }

  /**
   * Hands out the words and numbers of a text in order, without signs: those for which {@link
   * #isWord} holds. Makes no tokens, for those who need no more of a word than to know it again.
   */
  public static void words(String text, EachWord each) {
    char[] chars = text.toCharArray();
    int i = 0;
    while (i < chars.length) {
      int hash = 0;
      int end = i;
      while (end < chars.length && chars[end] < 128 && PARTS[chars[end]] != 0) {
        hash = hash * 31 + PARTS[chars[end++]];
      }
      if (end > i && (end == chars.length || endsPlain(chars[end]))) {
        each.take(i, end, hash);
        i = end + 1;
      } else {
        i = other(chars, i, each);
      }
    }
  }

  /** Tells whether a word of plain letters ends before a sign, whatever comes after it. */
  private static boolean endsPlain(char c) {
    return c < 128 && !isJoiner(c);
  }

  /** Hands out a word that is not all of plain letters, or passes over a sign. */
  private static int other(char[] chars, int start, EachWord each) {
    char c = chars[start];
    boolean word = isLetterOrDigit(c);
    if (!word && !Character.isSurrogate(c)) {
      return start + 1;
    }
    int end = wordEnd(chars, start);
    if (word) {
      each.take(start, end, Spellings.hash(chars, start, end));
    }
    return end;
  }

  private static boolean isSpace(char c) {
    return c < 128
        ? (ASCII[c] & SPACE) != 0
        : Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isLetterOrDigit(char c) {
    return c < 128 ? (ASCII[c] & LETTER) != 0 : Character.isLetterOrDigit(c);
  }

  private static boolean isCapital(char c) {
    return c < 128 ? (ASCII[c] & CAPITAL) != 0 : Character.isUpperCase(c);
  }

  private static int wordEnd(char[] text, int start) {
    int i = start + 1;
    while (i < text.length && isInside(text, i)) {
      i++;
    }
    return i;
  }

  /** Tells whether a word that has begun goes on with the character at {@code i}. */
  private static boolean isInside(char[] text, int i) {
    char c = text[i];
    return isWordPart(c) || isJoiner(c) && i + 1 < text.length && isLetterOrDigit(text[i + 1]);
  }

  private static boolean isWordPart(char c) {
    return c < 128
        ? (ASCII[c] & LETTER) != 0
        : Character.isLetterOrDigit(c)
            || Character.isSurrogate(c)
            || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isJoiner(char c) {
    return c == '\'' || c == '’' || c == '-';
  }

  /** Adds the word that begins at {@code start} and returns where it ends. */
  private int addWord(char[] chars, int base, int start, int kind) {
    long packed = 0;
    int hash = 0;
    int all = 0;
    int i = start;
    while (i < chars.length) {
      char c = chars[i];
      int folded = c < 128 ? PARTS[c] : 0;
      if (folded == 0) {
        if (i > start && !isInside(chars, i)) {
          break;
        }
        folded = WordKey.fold(c);
      }
      packed = packed << 7 | folded;
      hash = hash * 31 + folded;
      all |= folded;
      i++;
    }
    add(chars, base, start, i, kind, WordKey.of(packed, hash, all, i - start));
    return i;
  }

  private void add(char[] chars, int base, int start, int end, int kind, long key) {
    if (count == starts.length) {
      int larger = count * 2;
      starts = Arrays.copyOf(starts, larger);
      ends = Arrays.copyOf(ends, larger);
      hashes = Arrays.copyOf(hashes, larger);
      codes = Arrays.copyOf(codes, larger);
    }
    int number = spellings.find(chars, start, end, key);
    if (number < 0) {
      number = meet(chars, start, end, key);
    }
    starts[count] = base + start;
    ends[count] = base + end;
    hashes[count] = spellings.word(number).hashCode();
    codes[count++] = number | (isCapital(chars[start]) ? kind | CAPITAL : kind) << KINDS;
  }

  /** Takes in a word that did not stand in the text before. */
  private int meet(char[] chars, int start, int end, long key) {
    int row = vocabulary.row(chars, start, end, key);
    String word = row == 0 ? Spellings.make(chars, start, end) : vocabulary.word(row);
    int number = spellings.add(word, key);
    if (number == rows.length) {
      rows = Arrays.copyOf(rows, number * 2);
    }
    rows[number] = row;
    return number;
  }

  /** Returns how many tokens there are. */
  public int size() {
    return count;
  }

  /** Returns where token {@code i} begins. */
  public int start(int i) {
    return starts[i];
  }

  /** Returns the first token that begins at or after {@code offset}; their number if none does. */
  public int from(int offset) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Returns where token {@code i} ends, exclusive. */
  public int end(int i) {
    return ends[i];
  }

  /**
   * Returns token {@code i} in lower case, with straight apostrophes; the empty string outside the
   * tokens.
   */
  public String word(int i) {
    return i < 0 || i >= count ? "" : spelled(i);
  }

  private String spelled(int i) {
    return spellings.word(codes[i] & NUMBER);
  }

  /** Tells whether token {@code i} is {@code word}, which must be in lower case. */
  public boolean is(int i, String word) {
    return i >= 0 && i < count && hashes[i] == word.hashCode() && spelled(i).equals(word);
  }

  /** Tells whether token {@code i} is one of {@code choices}, which must be in lower case. */
  public boolean isAny(int i, WordSet choices) {
    if (i < 0 || i >= count) {
      return false;
    }
    int id = choices.id();
    return vocabulary.knows(id)
        ? vocabulary.holds(rows[codes[i] & NUMBER], id)
        : choices.contains(spelled(i));
  }

  /** Tells whether token {@code i} begins with an upper-case letter. */
  public boolean isCapital(int i) {
    return i >= 0 && i < count && (codes[i] & CAPITAL << KINDS) != 0;
  }

  /** Tells whether token {@code i} is a word or number, not a sign. */
  public boolean isWord(int i) {
    return i >= 0 && i < count && (codes[i] & WORD << KINDS) != 0;
  }

  /** Returns how many different words there are. */
  public int spellings() {
    return spellings.size();
  }

  /**
   * Returns the number of the word that token {@code i} is: the same for all tokens that are that
   * word, and less than {@link #spellings}.
   */
  public int spelling(int i) {
    return codes[i] & NUMBER;
  }

  /**
   * Returns the words from token {@code from} to before token {@code to}, as they stand in the
   * text.
   */
  public String text(int from, int to) {
    return text.substring(starts[from], ends[to - 1]);
  }

  /** Returns the span from token {@code from} to before token {@code to}. */
  public Span span(int from, int to) {
    return new Span(starts[from], ends[to - 1]);
  }

  /**
   * Tells whether nothing but spaces lies between token {@code i} and the one before, and no line
   * end.
   */
  public boolean sameLineAsBefore(int i) {
    return (codes[i] & LINE_START << KINDS) == 0;
  }

  /** Tells whether a blank line lies between token {@code i} and the one before. */
  public boolean isAfterBlankLine(int i) {
    return (codes[i] & BLOCK_START << KINDS) != 0;
  }
}
