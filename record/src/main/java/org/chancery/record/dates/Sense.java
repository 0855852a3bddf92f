package org.chancery.record.dates;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** What the words of a date say by themselves, before it is known when and of when they speak. */
public sealed interface Sense {

  /**
   * A date of a calendar, as far as it is printed: {@code Friday, May 9th, 1919}, {@code Sept. 3},
   * {@code June 1861}.
   *
   * @param date the date in the Gregorian calendar; parts that are not printed are empty
   * @param weekday the weekday printed with it, which may disagree
   * @param others what else the same words can mean, or meant before an editor's correction
   */
  record Calendar(When.Date date, Optional<DayOfWeek> weekday, List<When.Date> others)
      implements Sense {
    /** Copies the list. */
    public Calendar {
      others = List.copyOf(others);
    }
  }

  /**
   * A day of a month that is told from the paper's: {@code the 22d inst.}, {@code the 3d ultimo},
   * {@code the 14th}.
   *
   * @param day 1 to 31
   * @param months months from that of the paper: 0 instant, -1 ultimo, 1 proximo; empty when not
   *     said ({@code the 14th})
   * @param weekday the weekday printed with it
   * @param time the hour printed with it
   */
  record DayOfMonth(
      int day, Optional<Integer> months, Optional<DayOfWeek> weekday, Optional<LocalTime> time)
      implements Sense {}

  /**
   * So many days, weeks, months or years from a day: {@code tomorrow}, {@code the next day}, {@code
   * two weeks ago}.
   *
   * @param amount how many, negative for the past
   * @param unit of what
   * @param time the hour printed with it
   */
  record Shifted(int amount, Unit unit, Optional<LocalTime> time) implements Sense {}

  /** The day that was mentioned last: {@code that day}, {@code the same evening}. */
  record SameDay(Optional<LocalTime> time) implements Sense {}

  /** A weekday: {@code Monday next}, {@code last Friday}, {@code on Tuesday}. */
  record Weekday(DayOfWeek day, Direction direction, Optional<LocalTime> time) implements Sense {}

  /**
   * A month, or a day of it, told from the date of the paper: {@code next October}, {@code last
   * May}, {@code May 3 last}.
   *
   * @param month 1 to 12
   * @param day the day; 0 for the whole month
   * @param direction -1 the last one, 1 the next one, 0 of this year, -2 of last year, 2 of next
   *     year; -3 ultimo and 3 proximo, beside the month of the paper
   */
  record Named(int month, int day, int direction) implements Sense {}

  /** A feast: {@code Easter}, {@code Ash Wednesday}; the year only where printed, else 0. */
  record Feast(Feasts feast, int year) implements Sense {}

  /** An hour of the day that is being told about. */
  record Clock(LocalTime time) implements Sense {}

  /** A part of the month, week or year that is being told about: {@code the end of the month}. */
  record PartOf(Unit unit, int shift, Portion portion) implements Sense {}

  /**
   * A part of a month that is named: {@code the end of May}.
   *
   * @param month the whole month, its year empty where it is not printed
   */
  record PartOfMonth(When.Date month, Portion portion) implements Sense {}

  /** From one date or hour to another; hours that run backwards cross midnight. */
  record Stretch(Sense from, Sense to) implements Sense {}

  /**
   * A deadline or other bound: {@code before 1 October}, {@code within six weeks}, {@code until
   * Monday}.
   */
  record Bound(Relation relation, Sense inner) implements Sense {}

  /** A time that cannot be computed: {@code in the near future}. */
  record Vague() implements Sense {}

  /** Units of counting. */
  enum Unit {
    HOUR,
    DAY,
    WEEK,
    MONTH,
    YEAR
  }

  /** Which weekday is meant. */
  enum Direction {
    LAST,
    NEXT,
    THIS,
    /** Not said. */
    NEAREST
  }

  /** Parts of a month, week or year. */
  enum Portion {
    WHOLE,
    BEGINNING,
    MIDDLE,
    END
  }

  /** How a bound lies to its date. */
  enum Relation {
    /** Ends before it begins. */
    BEFORE,
    /** Ends with it: {@code by}, {@code until}, {@code not later than}. */
    UNTIL,
    /** Begins when it is over. */
    AFTER,
    /** Begins with it: {@code since}, {@code from}. */
    FROM,
    /** Begins now and lasts as long: {@code within six weeks}. */
    WITHIN
  }
}
