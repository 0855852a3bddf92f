package org.chancery.record.dates;

import java.util.EnumSet;
import java.util.Set;

/** The kinds of words that begin a date, or go on with one. */
final class Triggers {

  /** The kinds with which an expression can begin, by ordinal. */
  static final boolean[] ALL =
      triggers(
          EnumSet.of(
              Kind.NUMBER,
              Kind.MONTH,
              Kind.WEEKDAY,
              Kind.CARDINAL,
              Kind.ORDINAL,
              Kind.NOON,
              Kind.MIDNIGHT,
              Kind.HALF,
              Kind.LETTER,
              Kind.A,
              Kind.THE,
              Kind.THIS,
              Kind.THAT,
              Kind.LAST,
              Kind.NEXT,
              Kind.SAME,
              Kind.RELDAY,
              Kind.TO,
              Kind.SEASON,
              Kind.FEAST,
              Kind.BEFORE,
              Kind.AFTER,
              Kind.UNTIL,
              Kind.BY,
              Kind.SINCE,
              Kind.FROM,
              Kind.WITHIN,
              Kind.BETWEEN,
              Kind.NOT,
              Kind.PRIOR,
              Kind.UP,
              Kind.ON,
              Kind.IN,
              Kind.ERA));

  /** Those of them that mean nothing before a word which is no word of dates. */
  static final boolean[] LEANING =
      triggers(
          EnumSet.of(
              Kind.CARDINAL,
              Kind.LETTER,
              Kind.A,
              Kind.THE,
              Kind.THIS,
              Kind.THAT,
              Kind.LAST,
              Kind.NEXT,
              Kind.SAME,
              Kind.TO,
              Kind.BEFORE,
              Kind.AFTER,
              Kind.UNTIL,
              Kind.BY,
              Kind.SINCE,
              Kind.FROM,
              Kind.WITHIN,
              Kind.BETWEEN,
              Kind.NOT,
              Kind.PRIOR,
              Kind.UP,
              Kind.ON,
              Kind.IN));

  /** The kinds with which a date of the calendar can begin, an hour before it included. */
  static final boolean[] CALENDAR =
      triggers(
          EnumSet.of(
              Kind.MONTH,
              Kind.NUMBER,
              Kind.WEEKDAY,
              Kind.ORDINAL,
              Kind.CARDINAL,
              Kind.THE,
              Kind.THIS,
              Kind.NOON,
              Kind.MIDNIGHT));

  /** What can follow {@code the}, {@code this} and the like in an expression. */
  static final boolean[] AFTER_ARTICLE =
      triggers(
          EnumSet.of(
              Kind.NUMBER,
              Kind.MONTH,
              Kind.WEEKDAY,
              Kind.CARDINAL,
              Kind.ORDINAL,
              Kind.DAY,
              Kind.SAME,
              Kind.NEXT,
              Kind.FOLLOWING,
              Kind.LAST,
              Kind.PAST,
              Kind.COMING,
              Kind.END,
              Kind.FROM,
              Kind.FEAST,
              Kind.PART,
              Kind.DATE,
              Kind.WEEK,
              Kind.MONTHWORD,
              Kind.YEAR,
              Kind.FORTNIGHT,
              Kind.HOUR,
              Kind.HOURS));

  /** The kinds of small words and of numbers in words: alone they tell no date. */
  static final Set<Kind> SMALL =
      EnumSet.of(
          Kind.CARDINAL,
          Kind.OF,
          Kind.THE,
          Kind.THIS,
          Kind.THAT,
          Kind.LAST,
          Kind.NEXT,
          Kind.SAME,
          Kind.FOLLOWING,
          Kind.TO,
          Kind.BEFORE,
          Kind.AFTER,
          Kind.UNTIL,
          Kind.BY,
          Kind.SINCE,
          Kind.FROM,
          Kind.WITHIN,
          Kind.BETWEEN,
          Kind.AND,
          Kind.OR,
          Kind.WITH,
          Kind.NOT,
          Kind.LATER,
          Kind.PRIOR,
          Kind.UP,
          Kind.ON,
          Kind.IN,
          Kind.AT,
          Kind.END,
          Kind.EARLY,
          Kind.LORD,
          Kind.OUR,
          Kind.RECEIVED,
          Kind.SENT,
          Kind.WITHOUT,
          Kind.DATED,
          Kind.LETTER,
          Kind.A);

  private Triggers() {}

  @SuppressWarnings("EnumOrdinal")
  private static boolean[] triggers(Set<Kind> kinds) {
    boolean[] wanted = new boolean[Kind.values().length];
    kinds.forEach(kind -> wanted[kind.ordinal()] = true);
    return wanted;
  }
}
