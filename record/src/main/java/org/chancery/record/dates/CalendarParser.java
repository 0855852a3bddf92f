package org.chancery.record.dates;

import java.time.DayOfWeek;
import org.chancery.record.finding.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates of the calendar, with weekday, second day, year and hour as far as they are printed.
 */
final class CalendarParser {

  /** So many days may be listed before their month. */
  private static final int LONGEST_LIST = 6;

  private final Tokens t;
  private final ClockParser clock;
  private final YearParser years;

  /** Datelines are read more freely than running text. */
  private final boolean free;

  /** How deep the reading is in a list of days. */
  private int depth;

  CalendarParser(Tokens t, ClockParser clock, boolean free) {
    this.t = t;
    this.clock = clock;
    this.years = new YearParser(t);
    this.free = free;
  }

  /** Returns the date that begins at token {@code i}. */
  @Nullable Found at(int i) {
    if (!t.in(i, Triggers.CALENDAR)) {
      return null;
    }
    DateParts d = new DateParts();
    int p = lead(i, d);
    int next = monthFirst(p, d);
    if (next < 0) {
      next = dayFirst(p, d);
    }
    if (next < 0 && p == i) {
      d = new DateParts();
      next = NumericDate.read(t, p, d);
    }
    if (next < 0) {
      return null;
    }
    Found named = free || d.year > 0 || d.month == 0 ? null : named(i, next, d);
    if (named != null) {
      return named;
    }
    if (d.weekday == null && d.day > 0) {
      next = weekdayAfter(next, d);
    }
    if (d.time == null && d.day > 0) {
      next = clockAfter(next, d);
    }
    return new Found(i, next, d.sense(), d.certainty);
  }

  /** Reads the weekday in brackets after a date: {@code 10.03.1957 (Tuesday)}. */
  private int weekdayAfter(int p, DateParts d) {
    boolean weekday = t.sign(p, '(') && t.is(p + 1, Kind.WEEKDAY) && t.sign(p + 2, ')');
    if (!weekday || t.length(p + 1) < 6) {
      return p;
    }
    d.weekday = DayOfWeek.of(t.value(p + 1));
    return p + 3;
  }

  /** Skips an hour, a weekday and an article before the date. */
  private int lead(int i, DateParts d) {
    int p = i;
    Found hour =
        t.is(i, Kind.NUMBER) || t.is(i, Kind.NOON) || t.is(i, Kind.MIDNIGHT) ? clock.at(i) : null;
    if (hour != null && hour.sense() instanceof Sense.Clock c) {
      d.time = c.time();
      p = hour.next();
      p = t.sign(p, ',') || t.sign(p, '-') || t.is(p, Kind.ON) || t.is(p, Kind.OF) ? p + 1 : p;
    }
    if (t.is(p, Kind.WEEKDAY)
        && !(t.is(p - 1, Kind.OTHER) && t.capital(p - 1) && !t.opensLine(p))) {
      d.weekday = DayOfWeek.of(t.value(p));
      p++;
      p = t.is(p, Kind.PART) ? p + 1 : p;
      while (t.sign(p, ',') || t.sign(p, '.') || t.sign(p, '-')) {
        p++;
      }
      p = t.sign(p, '[') ? p + 1 : p;
    }
    if (t.is(p, Kind.THE) || t.is(p, Kind.THIS)) {
      p++;
    }
    return p;
  }

  /**
   * Reads {@code May 3 last}, {@code the 1st of July proximo}, {@code 14 June of last year} after
   * the date.
   */
  private @Nullable Found named(int i, int p, DateParts d) {
    int q =
        (t.sign(p, ',') && t.is(p + 1, Kind.INSTANT))
                || (t.is(p, Kind.OF) && t.is(p + 2, Kind.YEAR))
            ? p + 1
            : p;
    if (t.is(q, Kind.INSTANT)) {
      return new Found(
          i,
          q + 1,
          new Sense.Named(d.month, d.day, Integer.signum(t.value(q)) * 3),
          Certainty.HIGH);
    }
    int way = t.is(q, Kind.LAST) ? -1 : t.is(q, Kind.NEXT) ? 1 : 0;
    if (t.is(q + 1, Kind.YEAR) && (way != 0 || t.is(q, Kind.THIS))) {
      return new Found(i, q + 2, new Sense.Named(d.month, d.day, 2 * way), Certainty.HIGH);
    }
    return way == 0 || t.is(q, Kind.PAST) || d.day == 0
        ? null
        : new Found(i, q + 1, new Sense.Named(d.month, d.day, way), Certainty.HIGH);
  }

  private int monthFirst(int p, DateParts d) {
    if (!month(p)) {
      return -1;
    }
    d.month = t.value(p);
    int q = p + 1;
    boolean dot = t.sign(q, '.');
    q = dot ? q + 1 : q;
    if (t.sign(q, ',') && (free || t.is(q + 1, Kind.NUMBER))) {
      q++;
    }
    int the = t.is(q, Kind.THE) && (t.ordinal(q + 1) || t.is(q + 1, Kind.ORDINAL)) ? q + 1 : q;
    Numerals.Read day = Numerals.day(t, the);
    if (day.found() && !t.opensLine(the) && !(t.sign(day.next(), ':') && !t.spaced(day.next()))) {
      d.day = day.value();
      return dayYear(secondDay(day.next(), d, true), d);
    }
    return monthYear(p, q, d);
  }

  /** Reads {@code June 1861}, {@code June, 1861}, {@code June —, 1861}. */
  private int monthYear(int p, int q, DateParts d) {
    int at = q;
    while ((t.sign(at, '-') || t.sign(at, ',') || (t.sign(at, '(') && t.sign(at + 1, '?')))
        && at < q + 6) {
      at += t.sign(at, '(') ? 3 : 1;
    }
    at = t.is(at, Kind.OF) ? at + 1 : at;
    int next = t.opensLine(at) && !free ? -1 : years.four(at, d);
    if (next > 0) {
      return next;
    }
    boolean alone =
        !t.foreign(p) && (free || (!t.ambiguous(p) && t.length(p) > 3) || led(p) || beside(p));
    if (!alone || !t.capital(p)) {
      return -1;
    }
    d.doubt(t.ambiguous(p) && !t.is(p - 1, Kind.IN) ? Certainty.LOW : Certainty.MEDIUM);
    return p + 1;
  }

  /** A word stands before the month that makes it one. */
  private boolean led(int p) {
    return switch (t.kind(p - 1)) {
      case IN, SINCE, EARLY, BEFORE, UNTIL, LAST, NEXT, AFTER -> true;
      case OF -> t.spells(p - 1, "of");
      default -> false;
    };
  }

  /** Another month stands beside it: {@code April, May and June}. */
  private boolean beside(int p) {
    int before = t.sign(p - 2, ',') ? p - 3 : p - 2;
    int after = t.is(p + 2, Kind.AND) ? p + 3 : p + 2;
    return (joins(p - 1) && t.is(before, Kind.MONTH)) || (joins(p + 1) && t.is(after, Kind.MONTH));
  }

  private boolean joins(int i) {
    return t.sign(i, ',')
        || t.sign(i, '-')
        || t.is(i, Kind.AND)
        || t.is(i, Kind.OR)
        || t.is(i, Kind.TO);
  }

  private int dayFirst(int p, DateParts d) {
    Numerals.Read day = Numerals.day(t, p);
    if (!day.found()) {
      return -1;
    }
    int listed = listed(day, d);
    if (listed > 0) {
      return listed;
    }
    boolean quoted = t.sign(p - 1, '"') && t.sign(day.next(), '"');
    int q = quoted ? day.next() + 1 : secondDay(day.next(), d, false);
    q = t.sign(q, '.') && !t.spaced(q) ? q + 1 : q;
    q = t.is(q, Kind.DAY) ? q + 1 : q;
    boolean comma = t.sign(q, ',');
    q = t.is(q, Kind.OF) || t.sign(q, ',') || (t.sign(q, '-') && free) ? q + 1 : q;
    q = t.is(q, Kind.THE) || t.sign(q, '[') ? q + 1 : q;
    q = t.is(q, Kind.MONTHWORD) && t.is(q + 1, Kind.OF) ? q + 2 : q;
    // In "my 14, March 3" the number before the comma is the paper's, not the day.
    if (!month(q) || (comma && Numerals.day(t, q + 1).found())) {
      return -1;
    }
    d.day = day.value();
    d.month = t.value(q);
    q = secondDayWithMonth(q + 1, d);
    int dot = t.sign(q, '.') && !t.spaced(q) ? q + 1 : q;
    int next = dayYear(dot, d);
    return next > dot ? next : q;
  }

  /**
   * Reads the first day of {@code the 5th and 6th of May}, {@code 22–23 September 1956}: it lends
   * month and year.
   */
  private int listed(Numerals.Read day, DateParts d) {
    int q = day.next();
    boolean joined =
        t.is(q, Kind.AND)
            || t.is(q, Kind.TO)
            || t.sign(q, '-')
            || t.sign(q, ',')
            || t.is(q, Kind.OR);
    if (!joined) {
      return -1;
    }
    int p = t.is(q + 1, Kind.THE) ? q + 2 : q + 1;
    Numerals.Read other = Numerals.day(t, p);
    if (!other.found()
        || (other.value() <= day.value() && !t.sign(q, ','))
        || (free && t.sign(q, '-'))) {
      return -1;
    }
    DateParts second = new DateParts();
    if (depth >= LONGEST_LIST) {
      return -1;
    }
    depth++;
    int end = dayFirst(p, second);
    depth--;
    if (end < 0 || second.otherDay > 0) {
      return -1;
    }
    d.day = day.value();
    d.month = second.month;
    d.year = second.year;
    return day.next();
  }

  private boolean month(int i) {
    return MonthWords.at(t, i)
        || free && t.is(i, Kind.MONTH) && t.foreign(i) && t.is(i - 1, Kind.NUMBER);
  }

  private int dayYear(int p, DateParts d) {
    int next = years.after(p, d, free);
    if (next > p) {
      return otherStyleAfter(next, d);
    }
    return p;
  }

  /**
   * Reads {@code 25 October/7 November} and {@code 25 October (7 November)} after the first month.
   */
  private int secondDayWithMonth(int q, DateParts d) {
    if (!t.sign(q, '/') && !t.sign(q, '(') && !t.sign(q, '[')) {
      return q;
    }
    Numerals.Read day = Numerals.day(t, q + 1);
    if (!day.found() || !month(day.next())) {
      return q;
    }
    int next = day.next() + 1;
    next = t.sign(q, '/') ? next : close(next);
    return next < 0 ? q : style(q, next, day.value(), t.value(day.next()), d);
  }

  /**
   * Reads what stands after a day: {@code /15}, {@code [15]}, {@code (December 5)}, {@code [sic]},
   * {@code –20}.
   */
  private int secondDay(int p, DateParts d, boolean monthFirst) {
    int q = p;
    if ((t.sign(q, '[') || t.sign(q, '(')) && (t.sign(q + 1, '?') || t.is(q + 1, Kind.SIC))) {
      d.doubt(Certainty.MEDIUM);
      return t.sign(q + 2, ']') || t.sign(q + 2, ')') ? q + 3 : q + 2;
    }
    boolean comma = t.sign(q, ',') && (t.sign(q + 1, '(') || t.sign(q + 1, '['));
    q = comma ? q + 1 : q;
    boolean bracket = t.sign(q, '(') || t.sign(q, '[');
    if (!bracket && !t.sign(q, '/') && !(t.sign(q, '-') && !t.spaced(q) && !t.spaced(q + 1))) {
      return p;
    }
    int month = monthFirst && month(q + 1) ? t.value(q + 1) : 0;
    int at = month > 0 ? t.sign(q + 2, '.') ? q + 3 : q + 2 : q + 1;
    Numerals.Read day = Numerals.day(t, at);
    if (!day.found()) {
      return p;
    }
    int next = bracket ? close(day.next()) : day.next();
    if (next < 0 || (!bracket && clock.at(at) != null && !t.sign(q, '/'))) {
      return p;
    }
    return t.sign(q, '-')
        ? dash(p, next, day.value(), month, d)
        : style(q, next, day.value(), month, d);
  }

  /**
   * A dash between days is a double date only where it spans the lag of the calendars; else a
   * stretch.
   */
  private int dash(int p, int next, int day, int month, DateParts d) {
    d.otherDay = day;
    d.otherMonth = month;
    boolean lag = d.day > 0 && d.month > 0 && (d.lag() == 12 || d.lag() == 13);
    if (!lag || !free) {
      d.otherDay = 0;
      d.otherMonth = 0;
      return p;
    }
    d.doubt(Certainty.LOW);
    return next;
  }

  private int style(int q, int next, int day, int month, DateParts d) {
    d.otherDay = day;
    d.otherMonth = month;
    d.corrected = t.sign(q, '[') && !(d.day > 0 && d.month > 0 && d.lag() >= 10 && d.lag() <= 13);
    d.yearBelongsToSecond = true;
    return next;
  }

  /** Skips a doubt, a comma and the closing bracket; -1 when the bracket does not close here. */
  private int close(int p) {
    int q = p;
    while (q < p + 3 && (t.sign(q, '?') || t.sign(q, ',') || t.sign(q, '.'))) {
      q++;
    }
    return t.sign(q, ')') || t.sign(q, ']') ? q + 1 : -1;
  }

  /**
   * Reads {@code , (January 12, 1861)} after a full date when it lies the lag of the calendars
   * later.
   */
  private int otherStyleAfter(int p, DateParts d) {
    int q = t.sign(p, ',') ? p + 1 : p;
    if ((!t.sign(q, '(') && !t.sign(q, '[')) || d.otherDay > 0) {
      return p;
    }
    DateParts other = new DateParts();
    int next = monthFirst(q + 1, other);
    next = next < 0 ? dayFirst(q + 1, other) : next;
    if (next < 0 || other.day == 0) {
      return p;
    }
    DateParts lag = new DateParts();
    lag.day = d.day;
    lag.month = d.month;
    lag.otherDay = other.day;
    lag.otherMonth = other.month;
    int days = Math.abs(lag.lag());
    if (days < 10 || days > 13) {
      return p;
    }
    int closed = close(next);
    d.otherDay = other.day;
    d.otherMonth = other.month;
    return closed < 0 ? next : closed;
  }

  private int clockAfter(int p, DateParts d) {
    int q = p;
    while (q < p + 4
        && (t.sign(q, ',')
            || t.sign(q, '-')
            || (t.sign(q, ']') && free)
            || (t.sign(q, '.') && free)
            || t.is(q, Kind.AT))) {
      q++;
    }
    Found hour = clock.at(q);
    if (hour != null
        && hour.sense() instanceof Sense.Clock c
        && !(t.is(hour.next() - 1, Kind.NUMBER) && !t.sign(q + 1, ':'))) {
      d.time = c.time();
      return hour.next();
    }
    return p;
  }
}
