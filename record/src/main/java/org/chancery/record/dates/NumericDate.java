package org.chancery.record.dates;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.record.finding.Certainty;

/** A date in three numbers at token {@code p}: which of them is the day, the month and the year. */
record NumericDate(Tokens t, int p, int roman) {

  /** Reads {@code 1956-09-23}, {@code 23.IX.1956}, {@code 23/9/56}. */
  static int read(Tokens t, int p, DateParts d) {
    if (!t.is(p, Kind.NUMBER) || t.ordinal(p) || t.spaced(p + 1) || spaced(t, p)) {
      return -1;
    }
    boolean sign = t.sign(p + 1, '/') || t.sign(p + 1, '.') || t.sign(p + 1, '-');
    if (!sign
        || t.sign(p - 1, t.sign(p + 1, '.') ? '.' : '/')
        || t.value(p + 1) != t.value(p + 3)
        || t.spaced(p + 3)
        || !t.is(p + 3, Kind.PUNCT)) {
      return -1;
    }
    int roman = Numerals.romanMonth(t, p + 2);
    boolean numbers = roman > 0 || t.is(p + 2, Kind.NUMBER);
    if (!numbers
        || !t.is(p + 4, Kind.NUMBER)
        || t.sign(p + 5, '/')
        || (t.sign(p + 5, '.') && !t.spaced(p + 6) && t.is(p + 6, Kind.NUMBER))) {
      return -1;
    }
    return new NumericDate(t, p, roman).fill(d) ? p + 5 : -1;
  }

  /** Space stands within {@code 4. 11. 1976} only, after full stops and before a whole year. */
  private static boolean spaced(Tokens t, int p) {
    boolean second = t.spaced(p + 2);
    boolean third = t.spaced(p + 4);
    return (second || third)
        && !(t.sign(p + 1, '.')
            && t.is(p + 4, Kind.NUMBER)
            && t.digits(p + 4) == 4
            && second == third
            && !t.opensLine(p + 2)
            && !t.opensLine(p + 4));
  }

  private boolean fill(DateParts d) {
    int a = t.value(p);
    int b = roman > 0 ? roman : t.value(p + 2);
    int c = t.value(p + 4);
    if (t.digits(p) == 4 && a >= 1500 && a < 2200) {
      return set(d, a, b, c, Certainty.HIGH);
    }
    int year = year(c, t.digits(p + 4));
    if (year == 0 || t.digits(p) > 2) {
      return false;
    }
    if (t.digits(p + 4) == 2) {
      d.inferredYear = true;
    }
    if (roman > 0) {
      return set(d, year, roman, a, Certainty.HIGH);
    }
    if (b > 12) {
      return set(d, year, a, b, Certainty.MEDIUM);
    }
    boolean both = a <= 12 && a != b && !t.sign(p + 1, '.');
    if (both) {
      d.other(
          new When.Date(
              OptionalInt.of(year),
              OptionalInt.of(a),
              OptionalInt.of(b),
              Optional.empty(),
              Set.of(),
              Optional.empty()));
    }
    return set(d, year, b, a, both ? Certainty.LOW : Certainty.MEDIUM);
  }

  /**
   * Two digits are read in the century 1850 to 1949; a resolver moves them beside the paper's date.
   */
  private static int year(int c, int digits) {
    if (digits == 4) {
      return c >= 1500 && c < 2200 ? c : 0;
    }
    return digits == 2 ? 1900 + c : 0;
  }

  private static boolean set(DateParts d, int year, int month, int day, Certainty certainty) {
    if (month < 1 || month > 12 || day < 1 || day > 31) {
      return false;
    }
    d.year = year;
    d.month = month;
    d.day = day;
    d.doubt(certainty);
    return true;
  }
}
