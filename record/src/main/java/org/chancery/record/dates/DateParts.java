package org.chancery.record.dates;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.record.dates.When.Part;
import org.chancery.record.finding.Certainty;
import org.jspecify.annotations.Nullable;

/** The parts of one date while it is being read; used once, then made a value. */
final class DateParts {

  int year;
  int month;
  int day;
  int otherDay;
  int otherMonth;
  int otherYear;

  /**
   * Whether the second day corrects the first rather than tell the same day in another calendar.
   */
  boolean corrected;

  @Nullable LocalTime time;
  @Nullable DayOfWeek weekday;
  @Nullable String otherStyle;
  boolean inferredYear;

  /** Whether the year is printed after both days, so that it is the second day's. */
  boolean yearBelongsToSecond;

  Certainty certainty = Certainty.HIGH;
  private List<When.Date> others = List.of();

  void other(When.Date date) {
    if (others.isEmpty()) {
      others = new ArrayList<>(2);
    }
    others.add(date);
  }

  void doubt(Certainty at) {
    if (at.compareTo(certainty) > 0) {
      certainty = at;
    }
  }

  /**
   * Returns how many days the second day is after the first, whatever the year; 999 when there is
   * no second.
   */
  int lag() {
    if (otherDay == 0 || day == 0) {
      return 999;
    }
    int to = otherMonth == 0 ? month : otherMonth;
    int lag = DAYS[to - 1] + otherDay - DAYS[month - 1] - day;
    return lag < -300 ? lag + 365 : lag > 300 ? lag - 365 : lag;
  }

  private static final int[] DAYS = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};

  Sense.Calendar sense() {
    int y = year;
    int m = month;
    int d = day;
    if (otherYear > 0) {
      other(date(year, month, day));
      y = otherYear;
    }
    if (otherDay > 0) {
      int m2 = otherMonth == 0 ? month : otherMonth;
      boolean turns = m == 12 && m2 == 1 && y > 0;
      When.Date first = date(turns && yearBelongsToSecond ? y - 1 : y, m, d);
      When.Date second = date(turns && !yearBelongsToSecond ? y + 1 : y, m2, otherDay);
      boolean newer = corrected || lag() > 0;
      other(newer ? first : second);
      When.Date best = newer ? second : first;
      y = best.year().orElse(0);
      m = best.month().orElse(0);
      d = best.day().orElse(0);
      if (!corrected) {
        otherStyle = (newer ? first : second).withoutTime().edtf();
      }
    }
    Set<Part> inferred = inferredYear && y > 0 ? EnumSet.of(Part.YEAR) : Set.of();
    When.Date date =
        new When.Date(
            some(y),
            some(m),
            some(d),
            Optional.ofNullable(time),
            inferred,
            Optional.ofNullable(otherStyle));
    return new Sense.Calendar(date, Optional.ofNullable(weekday), others);
  }

  private When.Date date(int y, int m, int d) {
    return new When.Date(
        some(y), some(m), some(d), Optional.ofNullable(time), Set.of(), Optional.empty());
  }

  private static OptionalInt some(int n) {
    return n > 0 ? OptionalInt.of(n) : OptionalInt.empty();
  }
}
