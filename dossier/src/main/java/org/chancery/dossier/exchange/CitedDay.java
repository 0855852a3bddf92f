package org.chancery.dossier.exchange;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.dossier.exchange.PaperSummary.Citation;
import org.chancery.record.dates.When;

/**
 * The day by which a paper is referred to.
 *
 * @param day the day; a year that is not printed is that of the last such day before the paper that
 *     refers
 * @param time the hour
 */
record CitedDay(Optional<LocalDate> day, Optional<LocalTime> time) {

  private static final CitedDay NONE = new CitedDay(Optional.empty(), Optional.empty());

  /** Reads the date of a reference in a paper of {@code citing}. */
  static CitedDay of(Citation citation, Optional<LocalDate> citing) {
    return citation.told().when().map(w -> of(w, citing)).orElse(NONE);
  }

  private static CitedDay of(When when, Optional<LocalDate> citing) {
    return switch (when) {
      case When.Date date -> new CitedDay(day(date, citing), date.time());
      case When.Interval _ -> NONE;
    };
  }

  private static Optional<LocalDate> day(When.Date date, Optional<LocalDate> citing) {
    boolean yearless =
        date.year().isEmpty()
            && date.month().isPresent()
            && date.day().isPresent()
            && citing.isPresent();
    if (!yearless) {
      return date.toLocalDate();
    }
    LocalDate latest = citing.get().plusDays(1);
    for (int year = latest.getYear(); year > latest.getYear() - 5; year--) {
      Optional<LocalDate> day = in(date, year);
      if (day.isPresent() && !day.get().isAfter(latest)) {
        return day;
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> in(When.Date date, int year) {
    return new When.Date(
            OptionalInt.of(year),
            date.month(),
            date.day(),
            Optional.empty(),
            Set.of(),
            Optional.empty())
        .toLocalDate();
  }
}
