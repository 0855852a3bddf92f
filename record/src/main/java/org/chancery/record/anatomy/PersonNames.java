package org.chancery.record.anatomy;

import static org.chancery.record.anatomy.MatterTokens.ALL_CAPITALS;
import static org.chancery.record.anatomy.MatterTokens.CAPITAL;
import static org.chancery.record.anatomy.MatterTokens.GENITIVE;
import static org.chancery.record.anatomy.MatterTokens.INITIAL;
import static org.chancery.record.anatomy.MatterTokens.LINE_START;

import org.chancery.record.language.WordSet;

/** How the words of a person's name follow each other. */
final class PersonNames {

  /** Classes whose words are no part of a name unless a title stands before them. */
  private static final long NO_NAME =
      WordClass.STOP_CAPITAL.bit()
          | WordClass.COMMON_CAPITAL.bit()
          | WordClass.RANK.bit()
          | WordClass.HONORIFIC.bit()
          | WordClass.HONORIFIC_PLURAL.bit()
          | WordClass.NATION.bit()
          | WordClass.COUNTRY.bit()
          | WordClass.MONTH.bit()
          | WordClass.WEEKDAY.bit()
          | WordClass.SEASON.bit()
          | WordClass.BODY_HEAD.bit()
          | WordClass.EVENT.bit()
          | WordClass.NAME_PARTICLE.bit()
          | WordClass.PAPER.bit()
          | WordClass.PLACE_HEAD.bit()
          | WordClass.COUNTRY_ACRONYM.bit()
          | WordClass.CAPITAL_FILLER.bit();

  private static final int LONGEST = 6;

  /** Letters of other alphabets that take two of ours. */
  private static final WordSet DIGRAPHS =
      WordSet.of(
          "ye", "yu", "ya", "yo", "zh", "kh", "ch", "sh", "ts", "ju", "ja", "dz", "th", "ph");

  /** Offices of which {@code Lord} is a part. */
  private static final WordSet LORDS =
      WordSet.of(
          "privy",
          "advocate",
          "chamberlain",
          "steward",
          "mayor",
          "provost",
          "keeper",
          "warden",
          "high",
          "great");

  private PersonNames() {}

  /** Tells whether token {@code i} can be part of a name by itself. */
  static boolean isNameWord(MatterTokens tokens, int i) {
    return tokens.has(i, INITIAL) || (tokens.has(i, CAPITAL) && !tokens.has(i, NO_NAME));
  }

  /**
   * Returns the last token of the name that begins at {@code i}, or -1 when none does.
   *
   * @param titled whether a title stands before it, so that any capitalised word will do as its
   *     first
   */
  static int end(MatterTokens tokens, int i, boolean titled) {
    int at = skipParticles(tokens, i);
    if (!(titled ? isTitledName(tokens, at) : isNameWord(tokens, at))) {
      return -1;
    }
    int last = isInitial(tokens, at) ? at + 1 : at;
    int full = isInitial(tokens, at) ? -1 : at;
    for (int words = 1; words < LONGEST && !tokens.has(last, GENITIVE); words++) {
      int next = skipParticles(tokens, last + 1);
      boolean goesOn =
          (isNameWord(tokens, next)
                  && (!tokens.has(next, ALL_CAPITALS) || isSpelt(tokens, last, next)))
              || isInitial(tokens, next)
              || hasArticle(tokens, next);
      goesOn &= !tokens.has(next, LINE_START);
      if (!goesOn) {
        break;
      }
      last = isInitial(tokens, next) ? next + 1 : next;
      full = isInitial(tokens, next) ? full : next;
    }
    return full;
  }

  /** A name with its Arabic article in small letters: {@code al-Harbi}. */
  private static boolean hasArticle(MatterTokens tokens, int i) {
    int length = i < tokens.size() ? tokens.end(i) - tokens.start(i) : 0;
    if (length < 5 || tokens.has(i, CAPITAL | MatterTokens.SIGN | MatterTokens.NUMBER)) {
      return false;
    }
    return tokens.letter(i, 2) == '-' && Character.isUpperCase(tokens.letter(i, 3));
  }

  /** One capital letter, or two letters that stand for one of another alphabet, and a full stop. */
  private static boolean isInitial(MatterTokens tokens, int i) {
    return tokens.has(i, INITIAL)
        || tokens.has(i, CAPITAL)
            && tokens.end(i) - tokens.start(i) == 2
            && tokens.sign(i + 1) == '.'
            && tokens.start(i + 1) == tokens.end(i)
            && tokens.isAny(i, DIGRAPHS);
  }

  /**
   * A surname in capitals, as in {@code A. SARNOV}, follows initials or other capitals; an acronym
   * does not.
   */
  private static boolean isSpelt(MatterTokens tokens, int last, int next) {
    boolean initials = tokens.sign(last) == '.';
    return (initials || tokens.has(last, ALL_CAPITALS))
        && tokens.end(next) - tokens.start(next) > 3;
  }

  private static boolean isTitledName(MatterTokens tokens, int i) {
    long never =
        WordClass.HONORIFIC.bit()
            | WordClass.HONORIFIC_PLURAL.bit()
            | WordClass.RANK.bit()
            | WordClass.MONTH.bit()
            | WordClass.STOP_CAPITAL.bit();
    boolean word = tokens.has(i, INITIAL) || (tokens.has(i, CAPITAL) && !tokens.has(i, never));
    boolean office = tokens.is(i - 1, "lord") && tokens.isAny(i, LORDS);
    return word && !office && !tokens.has(i, LINE_START);
  }

  private static int skipParticles(MatterTokens tokens, int i) {
    int at = i;
    while (at < i + 3
        && tokens.is(at, WordClass.NAME_PARTICLE)
        && !tokens.has(at, LINE_START)
        && (tokens.has(at + 1, CAPITAL) || tokens.is(at + 1, WordClass.NAME_PARTICLE))) {
      at++;
    }
    return at;
  }

  /** Returns the token after the title at {@code i}, its full stop skipped. */
  static int afterTitle(MatterTokens tokens, int i) {
    return tokens.sign(i + 1) == '.' ? i + 2 : i + 1;
  }

  /**
   * Tells whether token {@code i} is a title before a name, such as {@code Mr.} or {@code Cde.}.
   */
  static boolean isTitle(MatterTokens tokens, int i) {
    long titles = WordClass.HONORIFIC.bit() | WordClass.HONORIFIC_PLURAL.bit();
    if (!tokens.has(i, titles)) {
      return false;
    }
    if (!tokens.has(i, CAPITAL)) {
      return tokens.is(i, "comrade") || tokens.is(i, "comrades");
    }
    return !tokens.is(i, "m") || (tokens.has(i, INITIAL) && !endsClock(tokens, i));
  }

  private static boolean endsClock(MatterTokens tokens, int i) {
    return tokens.sign(i - 1) == '.' && (tokens.is(i - 2, "a") || tokens.is(i - 2, "p"));
  }
}
