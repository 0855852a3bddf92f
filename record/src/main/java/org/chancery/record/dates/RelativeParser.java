package org.chancery.record.dates;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Optional;
import org.chancery.record.dates.Sense.Direction;
import org.chancery.record.dates.Sense.Portion;
import org.chancery.record.dates.Sense.Unit;
import org.chancery.record.finding.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates that lean on another day: {@code tomorrow}, {@code the 14th}, {@code Monday next}.
 */
final class RelativeParser {

  private final Tokens t;
  private final ClockParser clock;
  private final PortionParser portions;

  RelativeParser(Tokens t, ClockParser clock) {
    this.t = t;
    this.clock = clock;
    this.portions = new PortionParser(t);
  }

  /** Returns the expression that begins at token {@code i}. */
  @Nullable Found at(int i) {
    return switch (t.kind(i)) {
      case RELDAY -> shifted(i, i + 1, t.value(i), Unit.DAY);
      case TO -> hyphened(i);
      case THE, SAME, THAT -> the(i);
      case THIS -> nearby(i, 0);
      case LAST, PAST -> nearby(i, -1);
      case NEXT -> nearby(i, 1);
      case WEEKDAY -> weekday(i);
      case NUMBER, CARDINAL, ORDINAL, LETTER, A -> counted(i);
      case FEAST -> feast(i);
      case IN -> in(i);
      case MONTH -> monthNext(i);
      default -> null;
    };
  }

  private Found shifted(int i, int next, int amount, Unit unit) {
    int p = t.is(next, Kind.PART) ? next + 1 : next;
    int q = t.is(p, Kind.AT) || t.sign(p, ',') ? p + 1 : p;
    Found hour = unit == Unit.DAY ? clock.at(q) : null;
    Optional<LocalTime> time = late(hour, p - 1);
    return new Found(
        i, hour == null ? p : hour.next(), new Sense.Shifted(amount, unit, time), Certainty.HIGH);
  }

  /**
   * Returns the hour, in the afternoon when the word at {@code part} says so and the hour does not.
   */
  private Optional<LocalTime> late(@Nullable Found hour, int part) {
    Optional<LocalTime> time = time(hour);
    boolean open = hour != null && hour.certainty() == Certainty.LOW;
    return open && t.is(part, Kind.PART) ? time.map(c -> afternoon(c, t.value(part))) : time;
  }

  private static LocalTime afternoon(LocalTime clock, int part) {
    if (part == 23 && clock.equals(LocalTime.NOON)) {
      return LocalTime.MIDNIGHT;
    }
    boolean late =
        part == 23
            ? clock.getHour() > 5 && clock.getHour() < 12
            : part > 12 && clock.getHour() < 12;
    return late ? clock.plusHours(12) : clock;
  }

  /**
   * Reads the day after an hour: {@code 5 o'clock this afternoon}, {@code 9 o'clock the next
   * morning}.
   */
  Found onDay(Found hour) {
    int p = hour.next();
    p = t.is(p, Kind.ON) || t.is(p, Kind.OF) || t.sign(p, ',') ? p + 1 : p;
    boolean day =
        switch (t.kind(p)) {
          case THE, THIS, THAT, LAST, SAME, RELDAY, TO, WEEKDAY -> true;
          default -> false;
        };
    Found on = day ? at(p) : null;
    if (on == null) {
      return hour;
    }
    Optional<LocalTime> time = late(hour, on.next() - 1);
    Sense sense =
        switch (on.sense()) {
          case Sense.Shifted s when s.unit() == Unit.DAY && s.time().isEmpty() ->
              new Sense.Shifted(s.amount(), Unit.DAY, time);
          case Sense.SameDay s when s.time().isEmpty() -> new Sense.SameDay(time);
          case Sense.Weekday w when w.time().isEmpty() ->
              new Sense.Weekday(w.day(), w.direction(), time);
          case Sense.DayOfMonth d when d.time().isEmpty() ->
              new Sense.DayOfMonth(d.day(), d.months(), d.weekday(), time);
          default -> on.sense();
        };
    return sense.equals(on.sense())
        ? hour
        : new Found(hour.first(), on.next(), sense, on.certainty());
  }

  private static Optional<LocalTime> time(@Nullable Found hour) {
    return hour != null && hour.sense() instanceof Sense.Clock c
        ? Optional.of(c.time())
        : Optional.empty();
  }

  /** Reads {@code to-day}, {@code to-morrow}, {@code to-night}. */
  private @Nullable Found hyphened(int i) {
    if (!t.sign(i + 1, '-') || t.spaced(i + 1)) {
      return null;
    }
    return switch (t.kind(i + 2)) {
      case DAY -> t.spells(i + 2, "day") ? shifted(i, i + 3, 0, Unit.DAY) : null;
      case MORROW -> shifted(i, i + 3, 1, Unit.DAY);
      case PART -> t.value(i + 2) == 23 ? shifted(i, i + 3, 0, Unit.DAY) : null;
      default -> null;
    };
  }

  /**
   * Reads {@code the next day}, {@code the same evening}, {@code the 14th}, {@code the day before
   * yesterday}.
   */
  private @Nullable Found the(int i) {
    int p = t.is(i, Kind.THE) ? i + 1 : i;
    return switch (t.kind(p)) {
      case DAY -> p == i ? null : dayBeforeOrAfter(i, p + 1);
      case SAME, THAT -> sameDay(i, p + 1);
      case NEXT -> unitAfter(i, p + 1, 1);
      case FOLLOWING -> unitAfter(i, p + 1, t.value(p));
      case LAST, PAST -> p == i ? null : unitAfter(i, p + 1, -1);
      case COMING -> unitAfter(i, p + 1, t.spells(p, "coming") ? 1 : 0);
      case END, EARLY, FROM -> portions.at(i, p);
      case NUMBER, ORDINAL, CARDINAL -> dayOfMonth(i, p);
      case FEAST -> feast(p);
      default -> null;
    };
  }

  private @Nullable Found sameDay(int i, int p) {
    boolean day =
        (t.is(p, Kind.DAY) && t.spells(p, "day")) || t.is(p, Kind.PART) || t.is(p, Kind.DATE);
    if (!day) {
      return unitAfter(i, p, 0);
    }
    int q = t.is(p + 1, Kind.AT) || t.sign(p + 1, ',') ? p + 2 : p + 1;
    Found hour = clock.at(q);
    return new Found(
        i, hour == null ? p + 1 : hour.next(), new Sense.SameDay(time(hour)), Certainty.MEDIUM);
  }

  private @Nullable Found dayBeforeOrAfter(int i, int p) {
    int sign = t.is(p, Kind.BEFORE) ? -1 : t.is(p, Kind.AFTER) ? 1 : 0;
    if (sign == 0) {
      return null;
    }
    if (t.is(p + 1, Kind.RELDAY)) {
      return shifted(i, p + 2, sign * 2, Unit.DAY);
    }
    if (t.is(p + 1, Kind.TO) && t.is(p + 3, Kind.MORROW)) {
      return shifted(i, p + 4, sign * 2, Unit.DAY);
    }
    boolean ends = t.is(p + 1, Kind.PUNCT) || t.is(p + 1, Kind.STOP);
    return ends ? shifted(i, p + 1, sign, Unit.DAY) : null;
  }

  private @Nullable Found unitAfter(int i, int p, int amount) {
    return switch (t.kind(p)) {
      case DAY -> t.spells(p, "day") ? shifted(i, p + 1, amount, Unit.DAY) : null;
      case PART -> shifted(i, p, amount, Unit.DAY);
      case WEEK -> t.spells(p, "week") ? span(i, p + 1, amount, Unit.WEEK) : null;
      case MONTHWORD -> t.spells(p, "month") ? span(i, p + 1, amount, Unit.MONTH) : null;
      case YEAR -> t.spells(p, "year") ? span(i, p + 1, amount, Unit.YEAR) : null;
      case WEEKDAY ->
          amount == 0 && dated(p)
              ? null
              : weekdayAt(
                  i,
                  p,
                  amount == 0 ? Direction.THIS : amount > 0 ? Direction.NEXT : Direction.LAST);
      default -> null;
    };
  }

  private Found span(int i, int next, int shift, Unit unit) {
    return new Found(i, next, new Sense.PartOf(unit, shift, Portion.WHOLE), Certainty.MEDIUM);
  }

  /** A weekday with its date is read by the calendar. */
  private boolean dated(int weekday) {
    int q = t.sign(weekday + 1, ',') ? weekday + 2 : weekday + 1;
    return t.is(q, Kind.MONTH) || t.is(q, Kind.THE) || t.is(q, Kind.NUMBER);
  }

  /** Reads {@code this morning}, {@code last night}, {@code next week}, {@code last Friday}. */
  private @Nullable Found nearby(int i, int amount) {
    if (amount < 0 && t.is(i + 1, Kind.PART)) {
      return shifted(i, i + 1, t.value(i + 1) >= 20 ? -1 : 0, Unit.DAY);
    }
    if (t.is(i + 1, Kind.DAY) && amount != 0 && !t.is(i - 1, Kind.THE)) {
      return null;
    }
    if (t.is(i + 1, Kind.MONTH) && t.capital(i + 1)) {
      return month(i, i + 1, i + 2, amount);
    }
    return unitAfter(i, i + 1, amount);
  }

  private @Nullable Found monthNext(int i) {
    if (!t.capital(i)) {
      return null;
    }
    return t.is(i + 1, Kind.NEXT) || t.is(i + 1, Kind.LAST)
        ? month(i, i, i + 2, t.is(i + 1, Kind.NEXT) ? 1 : -1)
        : null;
  }

  private Found month(int i, int month, int next, int direction) {
    return new Found(i, next, new Sense.Named(t.value(month), 0, direction), Certainty.MEDIUM);
  }

  private @Nullable Found weekday(int i) {
    if (!t.capital(i)) {
      return null;
    }
    return weekdayAt(i, i, Direction.NEAREST);
  }

  private @Nullable Found weekdayAt(int i, int p, Direction direction) {
    if (t.length(p) < 6 || (t.ambiguous(p) && !t.capital(p))) {
      return null;
    }
    Direction way = direction;
    int next = p + 1;
    if (t.is(next, Kind.NEXT) || t.is(next, Kind.LAST)) {
      way = t.is(next, Kind.NEXT) ? Direction.NEXT : Direction.LAST;
      next++;
    }
    next = t.is(next, Kind.PART) ? next + 1 : next;
    int q = t.is(next, Kind.AT) || t.sign(next, ',') ? next + 1 : next;
    Found hour = clock.at(q);
    return new Found(
        i,
        hour == null ? next : hour.next(),
        new Sense.Weekday(DayOfWeek.of(t.value(p)), way, time(hour)),
        way == Direction.NEAREST ? Certainty.MEDIUM : Certainty.HIGH);
  }

  /**
   * Reads {@code the 14th}, {@code the 22d inst.}, {@code the 5th of last month}, {@code 3d
   * ultimo}.
   */
  private @Nullable Found dayOfMonth(int i, int p) {
    Numerals.Read day = Numerals.day(t, p);
    if (!day.found()) {
      return null;
    }
    int q = day.next();
    q = t.is(q, Kind.DAY) ? q + 1 : q;
    if (t.is(q, Kind.INSTANT)) {
      int dot = t.sign(q + 1, '.') && t.length(q) < 6 ? q + 2 : q + 1;
      return ofMonth(i, dot, day.value(), Optional.of(t.value(q)), Certainty.HIGH);
    }
    if (t.is(q, Kind.OF) && t.is(q + 2, Kind.MONTHWORD) && t.spells(q + 2, "month")) {
      int shift =
          t.is(q + 1, Kind.LAST) || t.is(q + 1, Kind.PAST) ? -1 : t.is(q + 1, Kind.NEXT) ? 1 : 0;
      boolean near = shift != 0 || t.is(q + 1, Kind.THIS);
      return near || t.is(q + 1, Kind.THE)
          ? ofMonth(
              i, q + 3, day.value(), near ? Optional.of(shift) : Optional.empty(), Certainty.HIGH)
          : null;
    }
    if (t.is(q, Kind.OF)
        && t.is(q + 1, Kind.THE)
        && (t.is(q + 2, Kind.SAME) || t.is(q + 2, Kind.COMING) || t.is(q + 2, Kind.LAST))
        && t.spells(q + 3, "month")) {
      return ofMonth(
          i,
          q + 4,
          day.value(),
          t.is(q + 2, Kind.SAME) ? Optional.empty() : Optional.of(t.is(q + 2, Kind.LAST) ? -1 : 0),
          Certainty.HIGH);
    }
    boolean the = p > i && (t.is(p, Kind.NUMBER) && t.ordinal(p));
    return the && alone(q) ? ofMonth(i, q, day.value(), Optional.empty(), Certainty.MEDIUM) : null;
  }

  /** A day of the month stands alone: nothing is counted by it, as in {@code the 20th congress}. */
  private boolean alone(int q) {
    return switch (t.kind(q)) {
      case OTHER ->
          t.spaced(q) && !t.capital(q) && Stopwords.VERBS_AND_LINKS.contains(t.words(q, q + 1));
      case NUMBER, CARDINAL, OF, MONTHWORD, YEAR, DAY, WEEK, HOUR, DECADE -> false;
      default -> !t.sign(q, '-') || t.spaced(q);
    };
  }

  private Found ofMonth(int i, int next, int day, Optional<Integer> months, Certainty certainty) {
    int q = t.sign(next, ',') || t.is(next, Kind.AT) ? next + 1 : next;
    Found hour = clock.at(q);
    Optional<LocalTime> time = time(hour);
    Optional<DayOfWeek> weekday = Optional.empty();
    return new Found(
        i,
        hour == null ? next : hour.next(),
        new Sense.DayOfMonth(day, months, weekday, time),
        certainty);
  }

  /**
   * Reads {@code two weeks ago}, {@code ten days later}, {@code a year hence}, {@code 22d inst.}.
   */
  private @Nullable Found counted(int i) {
    if (t.is(i, Kind.ORDINAL)
        || (t.is(i, Kind.NUMBER) && (t.ordinal(i) || t.is(i + 1, Kind.INSTANT)))) {
      return dayOfMonth(i, i);
    }
    Count count = Count.read(t, i);
    if (count == null) {
      return null;
    }
    int p = count.next();
    int sign =
        t.is(p, Kind.AGO) || (t.is(p, Kind.BEFORE) && ends(p + 1)) || t.spells(p, "previously")
            ? -1
            : t.is(p, Kind.LATER) || (t.is(p, Kind.AFTER) && ends(p + 1)) ? 1 : 0;
    return sign == 0
        ? null
        : new Found(
            i,
            p + 1,
            new Sense.Shifted(sign * count.amount(), count.unit(), Optional.empty()),
            t.is(p, Kind.BEFORE) || t.is(p, Kind.AFTER) ? Certainty.MEDIUM : Certainty.HIGH);
  }

  private boolean ends(int p) {
    return t.is(p, Kind.PUNCT) || t.is(p, Kind.STOP);
  }

  /** Reads {@code in ten days}, {@code in the near future}. */
  private @Nullable Found in(int i) {
    if (t.is(i + 1, Kind.THE) && t.is(i + 2, Kind.NEAR) && t.is(i + 3, Kind.FUTURE)) {
      return new Found(i, i + 4, new Sense.Vague(), Certainty.HIGH);
    }
    return null;
  }

  private @Nullable Found feast(int i) {
    FeastWords.Read read = FeastWords.at(t, i);
    if (read == null) {
      return null;
    }
    int next = read.next();
    int q = t.sign(next, ',') || t.is(next, Kind.OF) ? next + 1 : next;
    boolean year = PortionParser.isYear(t, q);
    return new Found(
        i,
        year ? q + 1 : next,
        new Sense.Feast(read.feast(), year ? t.value(q) : 0),
        Certainty.MEDIUM);
  }
}
