package org.chancery.record.anatomy;

import static org.chancery.record.anatomy.MatterTokens.LINE_START;
import static org.chancery.record.anatomy.MatterTokens.NUMBER;

import java.util.Optional;

/**
 * The number by which a text refers to a paper.
 *
 * @param number its words
 * @param last the last token that belongs to it; where there is none, the token before
 * @param signed whether {@code No.} stands before it
 */
record PaperNumber(Optional<String> number, int last, boolean signed) {

  /** Reads {@code No. 18}, {@code 45}, {@code (No. 7)} or {@code number 12}. */
  static PaperNumber at(MatterTokens tokens, int from) {
    int i = from;
    char opening = tokens.sign(i);
    boolean bracketed = opening == '(' || opening == '[';
    if (bracketed || opening == ',') {
      i++;
    }
    boolean numbered =
        tokens.is(i, "no")
            || tokens.is(i, "nos")
            || tokens.is(i, "number")
            || tokens.is(i, "numbers")
            || (tokens.is(i, "n") && tokens.sign(i + 1) == '°')
            || tokens.sign(i) == '#'
            || tokens.sign(i) == '№';
    if (numbered) {
      i = tokens.sign(i + 1) == '.' || tokens.sign(i + 1) == '°' ? i + 2 : i + 1;
    } else if (i != from) {
      return new PaperNumber(Optional.empty(), from - 1, false);
    }
    if (!tokens.has(i, NUMBER) || tokens.has(i, LINE_START) || (!numbered && isDay(tokens, i))) {
      return new PaperNumber(Optional.empty(), from - 1, false);
    }
    int last = end(tokens, i);
    boolean closes = bracketed && (tokens.sign(last + 1) == ')' || tokens.sign(last + 1) == ']');
    return new PaperNumber(Optional.of(tokens.words(i, last)), closes ? last + 1 : last, numbered);
  }

  /** Returns the symbol in brackets at {@code from}, such as {@code (S/4402)}. */
  static Optional<String> symbol(MatterTokens tokens, int from) {
    boolean opens =
        tokens.sign(from) == '('
            && tokens.has(from + 1, MatterTokens.CAPITAL)
            && tokens.sign(from + 2) == '/';
    for (int i = from + 3; opens && i < from + 12 && !tokens.has(i, LINE_START); i++) {
      if (tokens.sign(i) == ')') {
        return Optional.of(tokens.words(from + 1, i - 1));
      }
    }
    return Optional.empty();
  }

  /** A number before a month, or a year, is no number of a paper. */
  static boolean isDay(MatterTokens tokens, int i) {
    if (tokens.is(i + 1, WordClass.MONTH) && dayFollows(tokens, i + 2)) {
      return false;
    }
    boolean ofMonth =
        tokens.is(i + 1, "of")
            && tokens.is(i + 2, WordClass.MONTH)
            && !(tokens.has(i + 3, NUMBER) && tokens.number(i + 3) <= 31);
    return tokens.is(i + 1, WordClass.MONTH)
        || ofMonth
        || tokens.end(i) - tokens.start(i) > 5
        || (tokens.number(i) < 0 && !tokens.word(i).contains("-"));
  }

  /** {@code 176 August 11}: the month has its own day. */
  static boolean dayFollows(MatterTokens tokens, int i) {
    return tokens.has(i, NUMBER) && tokens.number(i) > 0 && tokens.number(i) <= 31;
  }

  private static int end(MatterTokens tokens, int i) {
    int last = i;
    while ((tokens.sign(last + 1) == '/' || tokens.sign(last + 1) == '-')
        && tokens.start(last + 1) == tokens.end(last)
        && tokens.has(last + 2, NUMBER)
        && tokens.start(last + 2) == tokens.end(last + 1)) {
      last += 2;
    }
    return last;
  }
}
