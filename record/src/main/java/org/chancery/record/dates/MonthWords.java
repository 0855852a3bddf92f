package org.chancery.record.dates;

/** Tells months from words that are spelt like them. */
final class MonthWords {

  private MonthWords() {}

  /** Tells whether token {@code i} is a month. */
  static boolean at(Tokens t, int i) {
    return t.is(i, Kind.MONTH) && (!t.ambiguous(i) || t.capital(i) || foreignMonth(t, i));
  }

  /** A month in small letters that is ambiguous counts between {@code de} or a day and a year. */
  private static boolean foreignMonth(Tokens t, int i) {
    boolean led = t.spells(i - 2, "du") || t.spells(i - 2, "le") || t.spells(i - 2, "del");
    if (led && t.is(i - 1, Kind.NUMBER)) {
      return true;
    }
    return (t.is(i - 1, Kind.OF) || t.is(i - 1, Kind.NUMBER))
        && ((t.is(i + 1, Kind.NUMBER) && t.digits(i + 1) == 4) || t.is(i + 1, Kind.OF));
  }
}
