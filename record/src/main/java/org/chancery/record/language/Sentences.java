package org.chancery.record.language;

import java.util.ArrayList;
import java.util.List;
import org.chancery.transcript.Span;

/**
 * Divides text into sentences that survive the abbreviations of diplomatic papers ({@code Cde.},
 * {@code Mr.}, {@code A. M.}, {@code U. S.}, {@code No.}, initials). A paragraph end always ends a
 * sentence. A single line end does so unless the text is hard-wrapped, which shows in its lines:
 * none is long, and most end near the same column.
 */
public final class Sentences {

  private static final WordSet TITLES =
      WordSet.of(
          "mr", "mrs", "ms", "messrs", "dr", "prof", "gen", "col", "capt", "maj", "lt", "lieut",
          "sgt", "cpl", "cde", "cdes", "com", "comdr", "adm", "rev", "hon", "sen", "rep", "gov",
          "pres", "st", "mme", "mlle", "mm", "drs", "profs", "gens", "cols", "brig", "amb", "supt",
          "esq", "sr", "sra", "srta", "m", "tov", "cmdr", "secy", "asst", "wm", "geo", "chas",
          "jas", "jno", "thos", "robt", "benj", "saml", "edw", "danl", "nath");
  private static final WordSet BEFORE_NUMBER =
      WordSet.of(
          "no", "nos", "art", "arts", "vol", "vols", "p", "pp", "par", "pars", "sec", "secs", "fig",
          "chap", "ch", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct",
          "nov", "dec", "dept", "tel", "desp", "ser", "cf", "viz", "op", "cit", "ibid", "i.e",
          "e.g");
  private static final WordSet INSIDE =
      WordSet.of(
          "co", "inc", "ltd", "jr", "etc", "&c", "vs", "dept", "gov't", "govt", "bros", "ult",
          "inst", "prox", "approx", "viz", "cf", "al", "c", "e.g", "i.e");

  private static final WordSet STOP = WordSet.of(".", "?", "!");
  private static final WordSet CLOSER = WordSet.of("\"", "”", ")", "]", "'");

  /** No sentence is longer, so that what is done for each pair of words in it stays bounded. */
  private static final int LONGEST = 400;

  private Sentences() {}

  /**
   * Returns the sentences of {@code tokens} as half-open ranges of token indexes, in order, leaving
   * out none.
   */
  public static List<Span> of(CharSequence text, Tokens tokens) {
    boolean wrapped = isWrapped(text);
    List<Span> sentences = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < tokens.size(); i++) {
      boolean last = i + 1 == tokens.size();
      if (last
          || i + 1 - from >= LONGEST
          || endsLine(tokens, i, wrapped)
          || endsSentence(tokens, i)) {
        sentences.add(new Span(from, i + 1));
        from = i + 1;
      }
    }
    return sentences;
  }

  /**
   * Tells whether the text was broken into lines at a column rather than at the ends of paragraphs.
   */
  static boolean isWrapped(CharSequence text) {
    int lineStart = 0;
    int lines = 0;
    int middling = 0;
    for (int i = 0; i <= text.length() && lines < 400; i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        int length = i - lineStart;
        if (length > 160) {
          return false;
        }
        if (length > 0) {
          lines++;
          middling += length >= 50 ? 1 : 0;
        }
        lineStart = i + 1;
      }
    }
    return lines >= 8 && middling * 2 > lines;
  }

  private static boolean endsLine(Tokens tokens, int i, boolean wrapped) {
    return wrapped ? tokens.isAfterBlankLine(i + 1) : !tokens.sameLineAsBefore(i + 1);
  }

  private static boolean endsSentence(Tokens tokens, int i) {
    if (tokens.isWord(i) || tokens.isAny(i + 1, CLOSER)) {
      return false; // asked first, so that a row of closing signs is gone through only once
    }
    int stop = i;
    while (stop > 0 && tokens.isAny(stop, CLOSER)) {
      stop--;
    }
    if (!tokens.isAny(stop, STOP)) {
      return false;
    }
    if (tokens.start(i + 1) == tokens.end(i) || !canBegin(tokens, i + 1)) {
      return false;
    }
    return !tokens.is(stop, ".") || !isAbbreviation(tokens, stop);
  }

  private static boolean canBegin(Tokens tokens, int i) {
    String word = tokens.word(i);
    return tokens.isCapital(i) || Character.isDigit(word.charAt(0)) || "\"“[(—".contains(word);
  }

  /**
   * Tells whether the full stop at token {@code stop} belongs to an abbreviation or an initial that
   * does not end a sentence there.
   */
  public static boolean isAbbreviation(Tokens tokens, int stop) {
    String before = tokens.word(stop - 1);
    if (before.isEmpty() || tokens.end(stop - 1) != tokens.start(stop)) {
      return false;
    }
    int next = stop + 1;
    if (isClock(tokens, stop)) {
      return false;
    }
    if (tokens.isAny(stop - 1, TITLES)) {
      return tokens.isWord(next);
    }
    boolean numbered = Character.isDigit(tokens.word(next).charAt(0)) || tokens.is(next, "[");
    if (tokens.isAny(stop - 1, BEFORE_NUMBER) && numbered) {
      return true;
    }
    boolean initial = before.length() == 1 && tokens.isCapital(stop - 1);
    if (tokens.isAny(stop - 1, INSIDE) && !initial) {
      return !tokens.isCapital(next) || before.equals("co");
    }
    return before.length() == 1
        && Character.isLetter(before.charAt(0))
        && !endsByLetter(tokens, stop);
  }

  /** After {@code 5 P. M.} a sentence may end. */
  private static boolean isClock(Tokens tokens, int stop) {
    return tokens.is(stop - 1, "m")
        && tokens.is(stop - 2, ".")
        && (tokens.is(stop - 3, "a") || tokens.is(stop - 3, "p"));
  }

  /**
   * A single letter with a stop is an initial or part of {@code U. S.}, unless a new sentence
   * plainly follows.
   */
  private static boolean endsByLetter(Tokens tokens, int stop) {
    boolean pair = tokens.is(stop - 2, ".") && tokens.word(stop - 3).length() == 1;
    return pair && tokens.isAny(stop + 1, FUNCTION) || !tokens.isCapital(stop - 1);
  }

  private static final WordSet FUNCTION =
      WordSet.of(
          "the", "this", "that", "these", "it", "he", "she", "they", "we", "i", "in", "on", "at",
          "for", "if", "when", "while", "but", "and", "as", "there", "his", "their", "our", "my");
}
