package org.chancery.record.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.record.dates.Sense.Portion;
import org.chancery.record.dates.Sense.Relation;
import org.chancery.record.dates.Sense.Unit;

/** First and last days of stretches, and open intervals. */
final class Periods {

  private Periods() {}

  static LocalDate first(LocalDate day, Unit unit, Portion portion) {
    LocalDate last = end(day, unit);
    return switch (portion) {
      case WHOLE, BEGINNING -> start(day, unit);
      case MIDDLE -> start(day, unit).plusDays(length(day, unit) / 3);
      case END -> last;
    };
  }

  static LocalDate last(LocalDate day, Unit unit, Portion portion) {
    return switch (portion) {
      case WHOLE, END -> end(day, unit);
      case BEGINNING -> start(day, unit).plusDays(length(day, unit) / 3 - 1L);
      case MIDDLE -> start(day, unit).plusDays(2L * length(day, unit) / 3 - 1);
    };
  }

  private static int length(LocalDate day, Unit unit) {
    return (int) (end(day, unit).toEpochDay() - start(day, unit).toEpochDay()) + 1;
  }

  private static LocalDate start(LocalDate day, Unit unit) {
    return switch (unit) {
      case HOUR, DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(java.time.DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
      case YEAR -> day.withDayOfYear(1);
    };
  }

  private static LocalDate end(LocalDate day, Unit unit) {
    return switch (unit) {
      case HOUR, DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.nextOrSame(java.time.DayOfWeek.SUNDAY));
      case MONTH -> day.with(TemporalAdjusters.lastDayOfMonth());
      case YEAR -> day.with(TemporalAdjusters.lastDayOfYear());
    };
  }

  static Optional<When.Date> begin(When when) {
    return switch (when) {
      case When.Date d -> Optional.of(d);
      case When.Interval i -> i.from();
    };
  }

  static Optional<When.Date> end(When when) {
    return switch (when) {
      case When.Date d -> Optional.of(d);
      case When.Interval i -> i.to();
    };
  }

  /** Moves an hour that lies before the first one of the same day to the next day. */
  static When.Date afterMidnight(When.Date from, When.Date to) {
    Optional<LocalDate> day = to.toLocalDate();
    boolean before =
        from.time().isPresent()
            && to.time().isPresent()
            && day.isPresent()
            && day.equals(from.toLocalDate())
            && !to.time().get().isAfter(from.time().get());
    if (!before) {
      return to;
    }
    When.Date next = When.Date.of(day.orElseThrow().plusDays(1));
    return new When.Date(
            next.year(), next.month(), next.day(), to.time(), to.inferred(), to.otherStyle())
        .inferring(When.Part.DAY);
  }

  /** Returns the open interval that {@code relation} makes of {@code inner}. */
  static When bounded(Relation relation, When inner) {
    return switch (relation) {
      case BEFORE -> new When.Interval(Optional.empty(), begin(inner).map(d -> beside(d, true)));
      case UNTIL, WITHIN -> new When.Interval(Optional.empty(), end(inner));
      case AFTER -> new When.Interval(end(inner).map(d -> beside(d, false)), Optional.empty());
      case FROM -> new When.Interval(begin(inner), Optional.empty());
    };
  }

  /** The day, month or year before or after a date of that precision; an hour stays as it is. */
  private static When.Date beside(When.Date date, boolean before) {
    if (date.time().isPresent() || date.year().isEmpty() || date.month().orElse(0) > 12) {
      return date;
    }
    int step = before ? -1 : 1;
    Optional<LocalDate> day = date.toLocalDate();
    if (day.isPresent()) {
      When.Date next = When.Date.of(day.get().plusDays(step));
      return new When.Date(
          next.year(),
          next.month(),
          next.day(),
          Optional.empty(),
          date.inferred(),
          Optional.empty());
    }
    if (date.month().isEmpty()) {
      return new When.Date(
          OptionalInt.of(date.year().getAsInt() + step),
          date.month(),
          date.day(),
          Optional.empty(),
          date.inferred(),
          Optional.empty());
    }
    YearMonth next = YearMonth.of(date.year().getAsInt(), date.month().getAsInt()).plusMonths(step);
    return new When.Date(
        OptionalInt.of(next.getYear()),
        OptionalInt.of(next.getMonthValue()),
        OptionalInt.empty(),
        Optional.empty(),
        date.inferred(),
        Optional.empty());
  }
}
