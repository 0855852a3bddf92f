package org.chancery.archive;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.chancery.record.dates.When;

/** Tells the first and the last day that a date can mean. */
final class Days {

  static final Card.Dated NONE =
      new Card.Dated(Optional.empty(), Optional.empty(), Optional.empty());

  private Days() {}

  static Card.Dated dated(When when) {
    return switch (when) {
      case When.Date date -> new Card.Dated(Optional.of(date.edtf()), first(date), last(date));
      case When.Interval stretch ->
          new Card.Dated(
              Optional.of(stretch.edtf()),
              stretch.first().flatMap(Days::first),
              stretch.last().flatMap(Days::last));
    };
  }

  private static Optional<LocalDate> first(When.Date date) {
    if (date.year().isEmpty()) {
      return Optional.empty();
    }
    int year = date.year().getAsInt();
    int month = date.month().orElse(1);
    return date.toLocalDate()
        .or(() -> Optional.of(LocalDate.of(year, month > 12 ? season(month) : month, 1)));
  }

  private static Optional<LocalDate> last(When.Date date) {
    if (date.year().isEmpty()) {
      return Optional.empty();
    }
    int year = date.year().getAsInt();
    int month = date.month().orElse(12);
    YearMonth end =
        month > 12 ? YearMonth.of(year, season(month)).plusMonths(2) : YearMonth.of(year, month);
    return date.toLocalDate().or(() -> Optional.of(end.atEndOfMonth()));
  }

  /** The first month of a season of the north: 21 is spring (EDTF level 1). */
  private static int season(int code) {
    return switch (code) {
      case 21 -> 3;
      case 22 -> 6;
      case 23 -> 9;
      default -> 12;
    };
  }
}
