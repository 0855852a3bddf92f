package org.chancery.dossier;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.chancery.record.Record;
import org.chancery.record.dates.DateExpression;
import org.chancery.record.dates.DateScanner;
import org.chancery.record.dates.Resolver;
import org.chancery.record.dates.Sense;
import org.chancery.record.dates.When;
import org.chancery.transcript.Span;

/** Reads on which day that happened of which a passage tells. */
final class PassageDay {

  private PassageDay() {}

  /**
   * Returns the first day that the words in {@code span} tell, counted back from the date of the
   * record.
   */
  static Optional<LocalDate> of(Record record, Span span) {
    Optional<LocalDate> paper = Dossier.date(record);
    if (paper.isEmpty()) {
      return Optional.empty();
    }
    for (DateExpression date : DateScanner.scan(record.transcript().text(), span)) {
      if (date.sense() instanceof Sense.Bound) {
        continue;
      }
      try {
        Optional<LocalDate> day =
            Resolver.of(paper.get())
                .looking(Resolver.Outlook.PAST)
                .resolve(date.sense())
                .flatMap(PassageDay::day);
        if (day.isPresent() && !day.get().isAfter(paper.get())) {
          return day;
        }
      } catch (DateTimeException e) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(When when) {
    return switch (when) {
      case When.Date date -> date.toLocalDate();
      case When.Interval interval -> interval.from().flatMap(When.Date::toLocalDate);
    };
  }
}
