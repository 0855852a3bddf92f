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

  private final String text;
  private final Spellings spellings;
  private int[] starts;
  private int[] ends;
  private String[] words;

  /** The hash of each word: what is not the same is mostly told apart by it. */
  private int[] hashes;

  private int count;

  private Tokens(String text, int expected) {
    this.text = text;
    this.spellings = new Spellings(text, expected);
    this.starts = new int[expected];
    this.ends = new int[expected];
    this.words = new String[expected];
    this.hashes = new int[expected];
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

  /** Reads the tokens of {@code range} in one pass. */
  public static Tokens of(CharSequence text, Span range) {
    return of(text.toString(), range);
  }

  private static Tokens of(String text, Span range) {
    Tokens tokens = new Tokens(text, Math.max(16, range.length() / 5));
    int i = range.start();
    while (i < range.end()) {
      char c = text.charAt(i);
      if (isLetterOrDigit(c) || Character.isSurrogate(c)) {
        int end = wordEnd(text, i, range.end());
        tokens.add(i, end);
        i = end;
      } else {
        if (!isSpace(c)) {
          tokens.add(i, i + 1);
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
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      boolean word = isLetterOrDigit(c);
      if (word || Character.isSurrogate(c)) {
        int end = wordEnd(text, i, text.length());
        if (word) {
          each.take(i, end, Spellings.hash(text, i, end));
        }
        i = end;
      } else {
        i++;
      }
    }
  }

  private static boolean isSpace(char c) {
    return c < 128
        ? (ASCII[c] & SPACE) != 0
        : Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isLetterOrDigit(char c) {
    return c < 128 ? (ASCII[c] & LETTER) != 0 : Character.isLetterOrDigit(c);
  }

  private static int wordEnd(String text, int start, int limit) {
    int i = start + 1;
    while (i < limit) {
      char c = text.charAt(i);
      boolean inside =
          isWordPart(c) || (isJoiner(c) && i + 1 < limit && isLetterOrDigit(text.charAt(i + 1)));
      if (!inside) {
        break;
      }
      i++;
    }
    return i;
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

  private void add(int start, int end) {
    if (count == starts.length) {
      int larger = count * 2;
      starts = Arrays.copyOf(starts, larger);
      ends = Arrays.copyOf(ends, larger);
      words = Arrays.copyOf(words, larger);
      hashes = Arrays.copyOf(hashes, larger);
    }
    starts[count] = start;
    ends[count] = end;
    String word = spellings.of(start, end);
    words[count] = word;
    hashes[count++] = word.hashCode();
  }

  /** Returns how many tokens there are. */
  public int size() {
    return count;
  }

  /** Returns where token {@code i} begins. */
  public int start(int i) {
    return starts[i];
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
    return i < 0 || i >= count ? "" : words[i];
  }

  /** Tells whether token {@code i} is {@code word}, which must be in lower case. */
  public boolean is(int i, String word) {
    return i >= 0 && i < count && hashes[i] == word.hashCode() && words[i].equals(word);
  }

  /** Tells whether token {@code i} is one of {@code choices}, which must be in lower case. */
  public boolean isAny(int i, WordSet choices) {
    return i >= 0 && i < count && choices.contains(words[i]);
  }

  /** Tells whether token {@code i} begins with an upper-case letter. */
  public boolean isCapital(int i) {
    if (i < 0 || i >= count) {
      return false;
    }
    char c = text.charAt(starts[i]);
    return c < 128 ? (ASCII[c] & CAPITAL) != 0 : Character.isUpperCase(c);
  }

  /** Tells whether token {@code i} is a word or number, not a sign. */
  public boolean isWord(int i) {
    return i >= 0 && i < count && isLetterOrDigit(text.charAt(starts[i]));
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
    for (int at = ends[i - 1]; at < starts[i]; at++) {
      if (text.charAt(at) == '\n') {
        return false;
      }
    }
    return true;
  }
}
