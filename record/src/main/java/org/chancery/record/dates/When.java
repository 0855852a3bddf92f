package org.chancery.record.dates;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** A point or stretch of time as a paper gives it, written in EDTF (ISO 8601-2). */
public sealed interface When {

  /**
   * Returns the EDTF form, such as {@code 1956-09-23}, {@code 1934-02}, {@code XXXX-11-14} or
   * {@code A/B}.
   */
  String edtf();

  /** Returns the date itself, or that on which a stretch begins, else that on which it ends. */
  default Optional<Date> first() {
    return switch (this) {
      case Date date -> Optional.of(date);
      case Interval interval -> interval.from().or(interval::to);
    };
  }

  /** Returns the date itself, or that on which a stretch ends, else that on which it begins. */
  default Optional<Date> last() {
    return switch (this) {
      case Date date -> Optional.of(date);
      case Interval interval -> interval.to().or(interval::from);
    };
  }

  /**
   * A calendar date of whatever precision the paper prints, in the Gregorian calendar, with the
   * hour where printed.
   *
   * @param year the year; empty when the paper does not say
   * @param month 1 to 12, or 21 to 24 for spring, summer, autumn and winter (EDTF level 1)
   * @param day 1 to 31
   * @param time the local clock time
   * @param inferred the parts that are not printed but follow from elsewhere
   * @param otherStyle the same day in another calendar: the old-style date in EDTF, or the printed
   *     words of another calendar
   */
  record Date(
      OptionalInt year,
      OptionalInt month,
      OptionalInt day,
      Optional<LocalTime> time,
      Set<Part> inferred,
      Optional<String> otherStyle)
      implements When {

    /** Copies the set, in the order of the parts. */
    public Date {
      inferred =
          inferred.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(inferred));
    }

    /** Returns a fully printed day. */
    public static Date of(int year, int month, int day) {
      return new Date(
          OptionalInt.of(year),
          OptionalInt.of(month),
          OptionalInt.of(day),
          Optional.empty(),
          Set.of(),
          Optional.empty());
    }

    /** Returns the day {@code day} as if fully printed. */
    public static Date of(LocalDate day) {
      return of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /**
     * Reads what {@link #edtf()} writes: {@code 1936-03-12}, {@code 1936-03-12T16:00}, {@code
     * XXXX-11-14}. What was inferred is not told by that form; empty for other words.
     */
    public static Optional<Date> parse(String edtf) {
      return Edtf.date(edtf);
    }

    /** Returns the day, when year, month and day are known and such a day exists. */
    public Optional<LocalDate> toLocalDate() {
      if (year.isEmpty()
          || month.isEmpty()
          || day.isEmpty()
          || month.getAsInt() > 12
          || day.getAsInt() > YearMonth.of(year.getAsInt(), month.getAsInt()).lengthOfMonth()) {
        return Optional.empty();
      }
      return Optional.of(LocalDate.of(year.getAsInt(), month.getAsInt(), day.getAsInt()));
    }

    /** Returns the same date with {@code parts} marked as not printed. */
    public Date inferring(Part... parts) {
      EnumSet<Part> all = EnumSet.noneOf(Part.class);
      all.addAll(inferred);
      all.addAll(List.of(parts));
      return new Date(year, month, day, time, all, otherStyle);
    }

    /** Returns the same date without its hour. */
    public Date withoutTime() {
      return new Date(year, month, day, Optional.empty(), inferred, otherStyle);
    }

    /** Returns the same date at {@code time}. */
    public Date at(LocalTime clock) {
      return new Date(year, month, day, Optional.of(clock), inferred, otherStyle);
    }

    @Override
    public String edtf() {
      StringBuilder out = new StringBuilder(16);
      out.append(year.isPresent() ? four(year.getAsInt()) : "XXXX");
      if (month.isPresent() || day.isPresent()) {
        out.append('-').append(month.isPresent() ? two(month.getAsInt()) : "XX");
        if (day.isPresent()) {
          out.append('-').append(two(day.getAsInt()));
          time.ifPresent(
              t -> out.append('T').append(two(t.getHour())).append(':').append(two(t.getMinute())));
        }
      }
      return out.toString();
    }

    private static String four(int n) {
      String digits = Integer.toString(n);
      return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    private static String two(int n) {
      return n < 10 ? "0" + n : Integer.toString(n);
    }
  }

  /** A stretch from one date to another; an empty end is open ({@code ..}). */
  record Interval(Optional<Date> from, Optional<Date> to) implements When {
    @Override
    public String edtf() {
      return from.map(Date::edtf).orElse("..") + "/" + to.map(Date::edtf).orElse("..");
    }
  }

  /** The parts of a date. */
  enum Part {
    YEAR,
    MONTH,
    DAY,
    TIME
  }
}
