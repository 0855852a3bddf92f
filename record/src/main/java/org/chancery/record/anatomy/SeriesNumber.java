package org.chancery.record.anatomy;

import static org.chancery.record.anatomy.MatterTokens.ALL_CAPITALS;
import static org.chancery.record.anatomy.MatterTokens.CAPITAL;
import static org.chancery.record.anatomy.MatterTokens.INITIAL;
import static org.chancery.record.anatomy.MatterTokens.NUMBER;

import org.chancery.record.language.WordSet;

/**
 * The number of a paper laid before a cabinet or a committee: the letters of its series, in
 * brackets the year, and the number within that year, such as {@code C.P. (47) 12}, {@code W.P. (G)
 * (40) 5} or {@code CP(47)12}.
 */
final class SeriesNumber {

  /** The most letters of a series. */
  private static final int LETTERS = 5;

  private static final WordSet STATES =
      WordSet.of("final", "revise", "revised", "draft", "provisional", "amended");

  private SeriesNumber() {}

  /** Returns the last token of the number that begins at {@code i}, or -1. */
  static int end(MatterTokens tokens, int i) {
    int at = letters(tokens, i);
    boolean year = false;
    while (at > i && tokens.sign(at) == '(' && tokens.sign(at + 2) == ')') {
      year = isYear(tokens, at + 1);
      if (!year && !isPart(tokens, at + 1)) {
        return -1;
      }
      at += 3;
    }
    boolean number =
        year
            && tokens.has(at, NUMBER)
            && tokens.number(at) > 0
            && tokens.end(at) - tokens.start(at) <= 4
            && tokens.start(at) <= tokens.end(at - 1) + 1;
    return number ? withState(tokens, at) : -1;
  }

  /** {@code (Final)} or {@code (Revise)} may stand behind the number, and belongs to it. */
  private static int withState(MatterTokens tokens, int number) {
    boolean state =
        tokens.sign(number + 1) == '('
            && tokens.isAny(number + 2, STATES)
            && tokens.sign(number + 3) == ')';
    return state ? number + 3 : number;
  }

  /** Returns the token after the letters of a series, or {@code i}. */
  private static int letters(MatterTokens tokens, int i) {
    if (tokens.has(i, ALL_CAPITALS) && tokens.end(i) - tokens.start(i) <= LETTERS) {
      return i + 1;
    }
    int at = i;
    while (at < i + 2 * LETTERS && tokens.has(at, INITIAL) && tokens.sign(at + 1) == '.') {
      at += 2;
    }
    return at > i + 2 ? at : i;
  }

  private static boolean isYear(MatterTokens tokens, int i) {
    if (!tokens.has(i, NUMBER) || tokens.number(i) < 0) {
      return false;
    }
    int length = tokens.end(i) - tokens.start(i);
    return length == 2 || length == 4;
  }

  /** A capital in brackets parts a series: {@code (G)}. */
  private static boolean isPart(MatterTokens tokens, int i) {
    return tokens.has(i, CAPITAL) && tokens.end(i) - tokens.start(i) <= 3;
  }
}
