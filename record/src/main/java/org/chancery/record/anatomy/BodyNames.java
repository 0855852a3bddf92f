package org.chancery.record.anatomy;

import static org.chancery.record.anatomy.MatterTokens.ALL_CAPITALS;
import static org.chancery.record.anatomy.MatterTokens.CAPITAL;
import static org.chancery.record.anatomy.MatterTokens.GENITIVE;
import static org.chancery.record.anatomy.MatterTokens.INITIAL;
import static org.chancery.record.anatomy.MatterTokens.LINE_START;
import static org.chancery.record.anatomy.MatterTokens.NUMBER;
import static org.chancery.record.anatomy.MatterTokens.SIGN;

/**
 * How the words of a body's name follow each other: a head such as {@code Ministry}, with what
 * stands around it.
 */
final class BodyNames {

  private static final int LONGEST = 12;
  private static final long NO_PART =
      WordClass.STOP_CAPITAL.bit()
          | WordClass.HONORIFIC.bit()
          | WordClass.HONORIFIC_PLURAL.bit()
          | WordClass.MONTH.bit()
          | WordClass.WEEKDAY.bit();

  private BodyNames() {}

  /** Returns the last token of the body's name that begins at {@code i}, or -1 when none does. */
  static int end(MatterTokens tokens, int i) {
    int head = -1;
    int at = i;
    while (at < i + LONGEST && isPart(tokens, at, i)) {
      if (tokens.is(at, WordClass.BODY_HEAD)) {
        head = at;
      }
      boolean possessed = tokens.has(at, GENITIVE) && !isInnerGenitive(tokens, at);
      if (possessed) {
        break;
      }
      at = isInnerApostrophe(tokens, at + 1) ? at + 2 : at + 1;
    }
    if (head < 0) {
      return -1;
    }
    int last = complement(tokens, head);
    boolean alone = last == i && !tokens.is(i, WordClass.BODY_SINGLE);
    return alone ? -1 : last;
  }

  private static boolean isPart(MatterTokens tokens, int at, int first) {
    if (tokens.has(at, NO_PART) || (at > first && tokens.has(at, LINE_START))) {
      return false;
    }
    if (tokens.has(at, CAPITAL)) {
      return !tokens.has(at, INITIAL);
    }
    // the lower-case heads of older papers: "British government"
    return at == first + 1
        && tokens.has(at, WordClass.BODY_HEAD.bit())
        && tokens.has(first, WordClass.NATION.bit())
        && isLowerHead(tokens, at);
  }

  private static boolean isLowerHead(MatterTokens tokens, int at) {
    return tokens.is(at, "government")
        || tokens.is(at, "legation")
        || tokens.is(at, "embassy")
        || tokens.is(at, "consulate")
        || tokens.is(at, "parliament")
        || tokens.is(at, "cabinet");
  }

  private static boolean isInnerGenitive(MatterTokens tokens, int at) {
    return tokens.is(at + 1, WordClass.BODY_HEAD)
        && tokens.has(at + 1, CAPITAL)
        && (tokens.is(at, "people") || tokens.is(at, "women") || tokens.is(at, "children"));
  }

  /** The apostrophe of {@code Workers' Party}. */
  private static boolean isInnerApostrophe(MatterTokens tokens, int sign) {
    char c = tokens.sign(sign);
    return (c == '\'' || c == '’')
        && tokens.start(sign) == tokens.end(sign - 1)
        && tokens.has(sign + 1, CAPITAL)
        && tokens.start(sign + 1) > tokens.end(sign);
  }

  /**
   * Adds what follows the head: {@code of Foreign Affairs}, {@code of the Communist Party of ...}.
   */
  private static int complement(MatterTokens tokens, int head) {
    int last = head;
    while (!tokens.has(last, GENITIVE) && last - head < LONGEST) {
      int at = last + 1;
      if (!tokens.is(at, "of") && !tokens.is(at, "for")) {
        break;
      }
      at = tokens.is(at + 1, "the") ? at + 2 : at + 1;
      int end = capitals(tokens, at);
      if (end < 0) {
        break;
      }
      last = end;
    }
    return last;
  }

  private static int capitals(MatterTokens tokens, int from) {
    int at = from;
    while (isComplement(tokens, at)) {
      if (tokens.is(at, "st") && tokens.sign(at + 1) == '.' && isComplement(tokens, at + 2)) {
        at += 2;
        continue;
      }
      if (tokens.has(at, GENITIVE)) {
        return at;
      }
      boolean coordinated =
          tokens.is(at + 1, "and")
              && tokens.is(at, WordClass.COMMON_CAPITAL)
              && tokens.is(at + 2, WordClass.COMMON_CAPITAL)
              && tokens.has(at + 2, CAPITAL);
      at += coordinated ? 2 : 1;
    }
    return at > from ? at - 1 : -1;
  }

  private static boolean isComplement(MatterTokens tokens, int at) {
    return tokens.has(at, CAPITAL)
        && !tokens.has(at, NO_PART | LINE_START | INITIAL)
        && (!tokens.is(at, WordClass.RANK) || tokens.word(at).endsWith("s"));
  }

  /**
   * Returns the last token of a run of acronyms that names a body, such as {@code CPSU CC}, or -1.
   */
  static int acronyms(MatterTokens tokens, int i) {
    int at = i;
    while (isAcronym(tokens, at) && (at == i || !tokens.has(at, LINE_START))) {
      if (tokens.has(at, GENITIVE)) {
        return at;
      }
      at++;
    }
    boolean shouted = tokens.has(at, ALL_CAPITALS) || (i > 0 && tokens.has(i - 1, ALL_CAPITALS));
    boolean code = tokens.has(at, NUMBER);
    boolean alone = tokens.has(i, LINE_START) && at - i < 2 && tokens.has(at, SIGN);
    return at > i && !shouted && !code && !alone ? at - 1 : -1;
  }

  /**
   * Tells whether token {@code i} is an acronym: two to six capitals, no numeral, no country, no
   * filler word.
   */
  static boolean isAcronym(MatterTokens tokens, int i) {
    if (!tokens.has(i, ALL_CAPITALS)) {
      return false;
    }
    int length = tokens.end(i) - tokens.start(i);
    boolean committee = length == 2 && tokens.is(i, "cc");
    long never =
        WordClass.CAPITAL_FILLER.bit()
            | WordClass.STOP_CAPITAL.bit()
            | WordClass.COUNTRY_ACRONYM.bit()
            | WordClass.COMMON_CAPITAL.bit();
    return committee
        || (length >= 2
            && length <= 6
            && !tokens.has(i, never)
            && Ordinals.of(WordList.lower(tokens.word(i)), true).isEmpty());
  }
}
