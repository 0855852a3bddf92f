package org.chancery.record.dates;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.record.dates.Dateline.Moment;
import org.chancery.record.dates.When.Part;

/** Completes the date of a receipt from the date of writing. */
final class Receipts {

  /** A telegram can seem to arrive so much before it was sent, by time zones alone. */
  static final Duration ZONES = Duration.ofHours(14);

  private Receipts() {}

  static When.Date hourOnly(Sense sense) {
    return new When.Date(
        OptionalInt.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        Stretches.hour(sense),
        Set.of(),
        Optional.empty());
  }

  static Optional<Moment> complete(Optional<Moment> remark, Optional<Moment> written) {
    if (remark.isEmpty()) {
      return remark;
    }
    Moment moment = remark.get();
    if (written.isEmpty() || moment.date().year().isPresent()) {
      return known(moment) ? remark : Optional.empty();
    }
    When.Date date = moment.date();
    Optional<When.Date> full =
        date.day().isPresent()
            ? withYear(date, written.get().date())
            : date.time().isPresent() && date.month().isEmpty()
                ? withDay(date, written.get().date())
                : Optional.of(date);
    return full.filter(d -> d.month().isPresent())
        .map(d ->
            new Moment(moment.span(), d, moment.weekday(), moment.others(), moment.certainty()));
  }

  private static boolean known(Moment moment) {
    return moment.date().month().isPresent();
  }

  /** The year of writing, or the next when the month lies before it. */
  private static Optional<When.Date> withYear(When.Date date, When.Date written) {
    if (written.year().isEmpty()) {
      return Optional.of(date);
    }
    int year = written.year().getAsInt();
    int months = date.month().orElse(1) - written.month().orElse(date.month().orElse(1));
    int y = months < -3 ? year + 1 : year;
    return Optional.of(
        new When.Date(
            OptionalInt.of(y),
            date.month(),
            date.day(),
            date.time(),
            EnumSet.of(Part.YEAR),
            date.otherStyle()));
  }

  /**
   * The day of writing; the next where the hour of receipt would lie before sending by more than
   * time zones.
   */
  private static Optional<When.Date> withDay(When.Date hour, When.Date written) {
    Optional<LocalDate> day = written.toLocalDate();
    if (day.isEmpty()) {
      return Optional.empty();
    }
    LocalTime sent = written.time().orElse(LocalTime.MIDNIGHT);
    LocalTime got = hour.time().orElse(LocalTime.MIDNIGHT);
    boolean next = Duration.between(got, sent).compareTo(ZONES) > 0;
    When.Date date = When.Date.of(next ? day.get().plusDays(1) : day.get()).at(got);
    return Optional.of(date.inferring(Part.YEAR, Part.MONTH, Part.DAY));
  }
}
