package org.chancery.record.dates;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.record.finding.Certainty;

/** A date in three numbers at token {@code p}: which of them is the day, the month and the year. */
record NumericDate(Tokens t, int p, int roman) {

  boolean fill(DateParts d) {
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
