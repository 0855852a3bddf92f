package org.chancery.record.dates;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import org.chancery.record.finding.Certainty;
import org.jspecify.annotations.Nullable;

/** Joins two dates or hours to a stretch; each lends the other what it lacks. */
final class Stretches {

  private Stretches() {}

  /**
   * Returns the stretch from {@code one} to what stands at {@code p}; {@code one} itself when
   * nothing does.
   */
  static Found join(Tokens t, Found one, int p, IntFunction<@Nullable Found> read, int first) {
    Found two = read.apply(p);
    if (two == null && one.sense() instanceof Sense.Calendar c) {
      two = bareDay(t, p, c);
    }
    if (two == null) {
      return one;
    }
    Sense from = one.sense();
    Sense to = two.sense();
    if (from instanceof Sense.Clock a
        && to instanceof Sense.Clock b
        && one.certainty() == Certainty.LOW) {
      boolean late =
          b.time().getHour() >= 12
              && a.time().getHour() < 12
              && b.time().getHour() - 12 > a.time().getHour();
      from = new Sense.Clock(late ? a.time().plusHours(12) : a.time());
    }
    if (from instanceof Sense.DayOfMonth a
        && to instanceof Sense.DayOfMonth b
        && a.months().isEmpty()) {
      from = new Sense.DayOfMonth(a.day(), b.months(), a.weekday(), a.time());
    } else if (from instanceof Sense.Clock a
        && to instanceof Sense.Calendar b
        && b.date().time().isPresent()) {
      from = new Sense.Calendar(b.date().at(a.time()), b.weekday(), List.of());
    } else if (from instanceof Sense.Calendar a && to instanceof Sense.Calendar b) {
      from = lend(a, b);
      to = lend(b, a);
    } else if (!sameSort(from, to)) {
      return one;
    }
    return new Found(first, two.next(), new Sense.Stretch(from, to), two.certainty());
  }

  private static boolean sameSort(Sense a, Sense b) {
    return a.getClass() == b.getClass()
        || (a instanceof Sense.Calendar && b instanceof Sense.Clock)
        || (b instanceof Sense.Calendar && !(a instanceof Sense.Clock));
  }

  /** Reads the second number of {@code May 5–10} and {@code May 5 to 10}. */
  private static @Nullable Found bareDay(Tokens t, int p, Sense.Calendar first) {
    Numerals.Read day = Numerals.day(t, t.is(p, Kind.THE) ? p + 1 : p);
    if (!day.found() || first.date().day().isEmpty() || t.is(day.next(), Kind.OTHER)) {
      return null;
    }
    DateParts d = new DateParts();
    d.month = first.date().month().orElse(0);
    d.day = day.value();
    int next = new YearParser(t).after(day.next(), d, false);
    return new Found(p, next, d.sense(), Certainty.MEDIUM);
  }

  /** Reads the hour of {@code from 9 to 11 p.m.}. */
  static @Nullable Found bareHour(Tokens t, ClockParser clock, int p) {
    boolean hour = t.is(p, Kind.NUMBER) && !t.ordinal(p) && t.value(p) >= 1 && t.value(p) <= 12;
    boolean joined = t.is(p + 1, Kind.TO) || t.is(p + 1, Kind.UNTIL) || t.is(p + 1, Kind.AND);
    if (!hour || !joined || clock.at(p + 2) == null) {
      return null;
    }
    return new Found(p, p + 1, new Sense.Clock(LocalTime.of(t.value(p) % 12, 0)), Certainty.LOW);
  }

  private static Sense.Calendar lend(Sense.Calendar to, Sense.Calendar from) {
    When.Date a = to.date();
    When.Date b = from.date();
    OptionalInt year = a.year().isPresent() ? a.year() : b.year();
    OptionalInt month = a.month().isPresent() || a.day().isEmpty() ? a.month() : b.month();
    When.Date date = new When.Date(year, month, a.day(), a.time(), a.inferred(), a.otherStyle());
    return new Sense.Calendar(date, to.weekday(), List.of());
  }

  /** Returns the hour of an expression, if it has one. */
  static Optional<LocalTime> hour(Sense sense) {
    return sense instanceof Sense.Clock c ? Optional.of(c.time()) : Optional.empty();
  }
}
