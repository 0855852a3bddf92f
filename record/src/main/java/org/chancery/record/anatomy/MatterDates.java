package org.chancery.record.anatomy;

import static org.chancery.record.anatomy.MatterTokens.NUMBER;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.record.anatomy.MatterText.Dated;
import org.chancery.record.dates.When;
import org.chancery.record.dates.When.Part;
import org.chancery.transcript.Span;

/** Finds the dates of the matter, each resolved against the day that is being told about. */
final class MatterDates {

  private final MatterTokens tokens;
  private final Optional<When.Date> told;

  private MatterDates(MatterTokens tokens, Optional<When.Date> told) {
    this.tokens = tokens;
    this.told = told;
  }

  /**
   * Reads the dates in text order.
   *
   * @param told the day that is being told about
   */
  static List<Dated> read(MatterTokens tokens, Optional<When.Date> told) {
    MatterDates reader = new MatterDates(tokens, told);
    List<Dated> found = new ArrayList<>();
    long cues = NUMBER | WordClass.MONTH.bit() | WordClass.NEAR_DAY.bit();
    for (int i = tokens.next(0, cues); i < tokens.size(); i = tokens.next(i + 1, cues)) {
      Optional<Dated> date = reader.at(i);
      if (date.isPresent()) {
        found.add(date.get());
        i = Math.max(i, tokens.at(date.get().span().end()) - 1);
      }
    }
    return found;
  }

  private Optional<Dated> at(int i) {
    if (tokens.has(i, NUMBER | WordClass.MONTH.bit())) {
      int year = told.flatMap(MatterDates::year).orElse(0);
      return PlainDates.at(tokens, i, year)
          .map(f -> new Dated(tokens.span(f.from(), f.to()), f.date()));
    }
    int days = tokens.is(i, "tomorrow") ? 1 : tokens.is(i, "yesterday") ? -1 : 0;
    return days == 0 ? Optional.empty() : shifted(tokens.span(i, i), days);
  }

  private static Optional<Integer> year(When.Date date) {
    return date.year().isPresent() ? Optional.of(date.year().getAsInt()) : Optional.empty();
  }

  private Optional<Dated> shifted(Span span, int days) {
    if (told.isEmpty() || told.get().year().isEmpty() || told.get().day().isEmpty()) {
      return Optional.empty();
    }
    When.Date base = told.get();
    try {
      LocalDate day = LocalDate.of(base.year().getAsInt(), base.month().orElse(0),
          base.day().getAsInt()).plusDays(days);
      return Optional.of(new Dated(span,
          new When.Date(OptionalInt.of(day.getYear()), OptionalInt.of(day.getMonthValue()),
              OptionalInt.of(day.getDayOfMonth()), Optional.empty(),
              Set.of(Part.YEAR, Part.MONTH, Part.DAY), Optional.empty())));
    } catch (DateTimeException e) {
      // the day that is told about is no day of the calendar: nothing can be counted from it
      return Optional.empty();
    }
  }
}
