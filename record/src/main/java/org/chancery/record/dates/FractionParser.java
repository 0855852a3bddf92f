package org.chancery.record.dates;

import java.time.YearMonth;
import org.chancery.record.finding.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * Reads counted weeks of a month and counted parts of a year: {@code the second week of January},
 * {@code the first quarter of 1978}, {@code the second half of 1978}.
 */
final class FractionParser {

  private static final int WEEK = 7;
  private static final int YEAR = 12;

  private final Tokens t;

  FractionParser(Tokens t) {
    this.t = t;
  }

  /** Returns the stretch that begins at token {@code i}, an article before it allowed. */
  @Nullable Found at(int i) {
    int p = t.is(i, Kind.THE) ? i + 1 : i;
    if (!t.is(p, Kind.ORDINAL) || t.value(p) < 1 || t.value(p) > 4) {
      return null;
    }
    int count = t.value(p);
    int of = t.is(p + 2, Kind.OF) ? p + 3 : p + 2;
    if (t.is(p + 1, Kind.WEEK) && t.spells(p + 1, "week")) {
      return t.is(of, Kind.MONTH) && t.capital(of) ? week(i, of, count) : null;
    }
    boolean half = t.spells(p + 1, "half") && count < 3;
    boolean part = half || t.spells(p + 1, "quarter");
    return part && of > p + 2 && PortionParser.isYear(t, of)
        ? months(i, of, count, half ? YEAR / 2 : YEAR / 4)
        : null;
  }

  private Found week(int i, int month, int count) {
    int q = t.sign(month + 1, ',') || t.is(month + 1, Kind.OF) ? month + 2 : month + 1;
    boolean year = PortionParser.isYear(t, q);
    int of = year ? t.value(q) : 0;
    Sense.Calendar from = day(of, t.value(month), WEEK * (count - 1) + 1);
    Sense.Calendar to = day(of, t.value(month), WEEK * count);
    return new Found(i, year ? q + 1 : month + 1, new Sense.Stretch(from, to), Certainty.MEDIUM);
  }

  private Found months(int i, int year, int count, int length) {
    int last = count * length;
    int of = t.value(year);
    Sense.Calendar from = day(of, last - length + 1, 1);
    Sense.Calendar to = day(of, last, YearMonth.of(of, last).lengthOfMonth());
    return new Found(i, year + 1, new Sense.Stretch(from, to), Certainty.HIGH);
  }

  private static Sense.Calendar day(int year, int month, int day) {
    DateParts parts = new DateParts();
    parts.year = year;
    parts.month = month;
    parts.day = day;
    return (Sense.Calendar) parts.sense();
  }
}
