package org.chancery.record.anatomy;

import static org.chancery.record.anatomy.MatterTokens.LINE_START;
import static org.chancery.record.anatomy.MatterTokens.NUMBER;

import java.util.Optional;

/**
 * The number by which a text refers to a paper.
 *
 * @param number its words
 * @param first the first token that belongs to it, {@code No.} included
 * @param last the last token that belongs to it; where there is none, the token before
 * @param signed whether {@code No.} stands before it
 */
record PaperNumber(Optional<String> number, int first, int last, boolean signed) {

  static final PaperNumber NONE = none(0);

  /** The longest letters of a section or a series. */
  private static final int SECTION = 6;

  /**
   * Reads {@code No. 18}, {@code 45}, {@code (No. 7)}, {@code number 12}, {@code No. 482/II-B},
   * {@code No. AS 1231/4} or {@code C.P. (47) 12}.
   */
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
            || tokens.is(i, "nr")
            || (tokens.is(i, "n") && isDegree(tokens.sign(i + 1)))
            || tokens.sign(i) == '#'
            || tokens.sign(i) == '№';
    if (numbered) {
      i = tokens.sign(i + 1) == '.' || isDegree(tokens.sign(i + 1)) ? i + 2 : i + 1;
    }
    int series = tokens.has(i, LINE_START) ? -1 : SeriesNumber.end(tokens, i);
    if (!numbered && series < 0 && i != from) {
      return none(from);
    }
    int first = numbered ? afterLetters(tokens, i) : i;
    boolean counts =
        series >= 0
            || tokens.has(first, NUMBER)
                && !tokens.has(first, LINE_START)
                && (numbered || !isDay(tokens, first))
            || numbered && isLettered(tokens, i);
    if (!counts || tokens.has(i, LINE_START)) {
      return none(from);
    }
    int last = series >= 0 ? series : end(tokens, first);
    int after = isLetter(tokens, last + 1) ? last + 1 : last;
    boolean closes = bracketed && (tokens.sign(after + 1) == ')' || tokens.sign(after + 1) == ']');
    return new PaperNumber(
        Optional.of(tokens.words(i, last)), from, closes ? after + 1 : after, numbered);
  }

  private static PaperNumber none(int from) {
    return new PaperNumber(Optional.empty(), from, from - 1, false);
  }

  /**
   * Reads the next number of a list, behind a comma or <i>and</i>: {@code Nos. 12, 13 and 14}.
   * Where letters stand before the first they may stand before each.
   */
  static PaperNumber next(MatterTokens tokens, PaperNumber first, int i) {
    if (!tokens.is(i, "and") && tokens.sign(i) != ',' || tokens.has(i + 1, LINE_START)) {
      return none(i);
    }
    int figures = first.isLettered() ? afterLetters(tokens, i + 1) : i + 1;
    boolean counts =
        tokens.has(figures, NUMBER)
            ? !isDay(tokens, figures) && !tokens.is(figures + 1, WordClass.MONTH)
            : first.isLettered() && isLettered(tokens, figures);
    int last = counts ? end(tokens, figures) : i;
    return counts
        ? new PaperNumber(Optional.of(tokens.words(i + 1, last)), i + 1, last, true)
        : none(i);
  }

  /** Reads {@code and No. 14} or {@code , No. 14} behind another number and its date. */
  static PaperNumber further(MatterTokens tokens, int i) {
    int at = tokens.sign(i) == ',' ? i + 1 : i;
    at = tokens.is(at, "and") ? at + 1 : at;
    at = tokens.is(at, "to") && at > i ? at + 1 : at;
    PaperNumber number = at == i || tokens.has(at, LINE_START) ? NONE : at(tokens, at);
    return number.signed() ? number : NONE;
  }

  /** Reads {@code , No. 17/III} or {@code (S/4402)} behind the date of a paper. */
  static PaperNumber behind(MatterTokens tokens, int i) {
    PaperNumber number = tokens.has(i, LINE_START) ? NONE : at(tokens, i);
    if (number.signed()) {
      return number;
    }
    return symbol(tokens, i)
        .map(words -> new PaperNumber(Optional.of(words), i, i - 1, false))
        .orElse(NONE);
  }

  private boolean isLettered() {
    return number.filter(words -> !Character.isDigit(words.charAt(0))).isPresent();
  }

  /** Returns the symbol in brackets at {@code from}, such as {@code (S/4402)}. */
  private static Optional<String> symbol(MatterTokens tokens, int from) {
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

  /**
   * Returns the figures behind the letters of a series or section, which a stroke or a space parts
   * from them: {@code AS 1231}, {@code III/482}; {@code i} where no letters stand.
   */
  private static int afterLetters(MatterTokens tokens, int i) {
    boolean letters =
        tokens.has(i, MatterTokens.CAPITAL) && tokens.end(i) - tokens.start(i) <= SECTION;
    boolean stroke = letters && touches(tokens, i + 1) && tokens.sign(i + 1) == '/';
    if (stroke && touches(tokens, i + 2) && tokens.has(i + 2, NUMBER)) {
      return i + 2;
    }
    boolean series =
        letters
            && (tokens.has(i, MatterTokens.ALL_CAPITALS) || tokens.end(i) == tokens.start(i) + 1);
    return series && tokens.has(i + 1, NUMBER) ? i + 1 : i;
  }

  /** A series and its number in one word: {@code B-12}, {@code D17}. */
  private static boolean isLettered(MatterTokens tokens, int i) {
    return tokens.has(i, MatterTokens.CAPITAL)
        && tokens.end(i) - tokens.start(i) <= 2 * SECTION
        && Character.isDigit(tokens.letter(i, tokens.end(i) - tokens.start(i) - 1));
  }

  private static boolean isDegree(char sign) {
    return sign == '°' || sign == 'º';
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
        || !isSuffixed(tokens, i)
            && (tokens.end(i) - tokens.start(i) > 5
                || (tokens.number(i) < 0 && !tokens.word(i).contains("-")));
  }

  /** {@code 1204-bis}, {@code 45A}: figures, and behind them what tells it from another. */
  private static boolean isSuffixed(MatterTokens tokens, int i) {
    int length = tokens.end(i) - tokens.start(i);
    int figures = 0;
    while (figures < length && Character.isDigit(tokens.letter(i, figures))) {
      figures++;
    }
    int at = figures < length && tokens.letter(i, figures) == '-' ? figures + 1 : figures;
    boolean letter = at + 1 == length && Character.isUpperCase(tokens.letter(i, at));
    return figures > 0
        && figures <= 5
        && (letter || at < length && NumberWords.AGAIN.contains(tokens.word(i).substring(at)));
  }

  /** {@code 176 August 11}: the month has its own day. */
  static boolean dayFollows(MatterTokens tokens, int i) {
    return tokens.has(i, NUMBER) && tokens.number(i) > 0 && tokens.number(i) <= 31;
  }

  /** Returns the last token of the number whose figures begin at {@code i}. */
  private static int end(MatterTokens tokens, int i) {
    int last = i;
    while ((tokens.sign(last + 1) == '/' || tokens.sign(last + 1) == '-')
        && touches(tokens, last + 1)
        && touches(tokens, last + 2)
        && (tokens.has(last + 2, NUMBER) || isSection(tokens, last + 2))) {
      last += 2;
    }
    if (tokens.has(last + 1, LINE_START)) {
      return last;
    }
    return tokens.isAny(last + 1, NumberWords.AGAIN) ? last + 1 : last;
  }

  /** The letters of a section behind a stroke: {@code II-B}, {@code A}, {@code ss}. */
  private static boolean isSection(MatterTokens tokens, int i) {
    int most = tokens.has(i, MatterTokens.CAPITAL) ? SECTION : 3;
    return tokens.has(i, MatterTokens.WORD) && tokens.end(i) - tokens.start(i) <= most;
  }

  /**
   * {@code 12 A of May 3}: a capital by itself, with which no sentence goes on, names a department
   * and is no part of the number.
   */
  private static boolean isLetter(MatterTokens tokens, int i) {
    boolean single =
        tokens.has(i, MatterTokens.CAPITAL)
            && !tokens.has(i, LINE_START)
            && tokens.end(i) - tokens.start(i) == 1
            && !tokens.is(i, "i")
            && !tokens.has(i, MatterTokens.INITIAL);
    char next = tokens.sign(i + 1);
    return single
        && (next == ',' || next == ')' || tokens.is(i + 1, "of") || tokens.is(i + 1, "dated"));
  }

  private static boolean touches(MatterTokens tokens, int i) {
    return i < tokens.size() && tokens.start(i) == tokens.end(i - 1);
  }
}
