package org.chancery.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.record.dates.When;

/** Takes the date of a paper apart as bibliographies want it. */
final class CitationDates {

  private CitationDates() {}

  /**
   * Returns the date, or both ends of a stretch whose ends are known and differ; empty when the
   * year is not known.
   */
  static List<When.Date> ends(When when) {
    List<When.Date> all = new ArrayList<>();
    switch (when) {
      case When.Date date -> all.add(date);
      case When.Interval stretch -> {
        stretch.from().ifPresent(all::add);
        stretch.to().ifPresent(all::add);
      }
    }
    if (all.stream().anyMatch(d -> d.year().isEmpty())) {
      return List.of();
    }
    return all.size() == 2 && parts(all.getFirst()).equals(parts(all.getLast()))
        ? all.subList(0, 1)
        : all;
  }

  /** Returns year, month and day as far as they are known, a day only after a month. */
  static List<Integer> parts(When.Date date) {
    List<Integer> parts = new ArrayList<>();
    date.year().ifPresent(parts::add);
    if (!parts.isEmpty() && date.month().isPresent() && date.month().getAsInt() <= 12) {
      parts.add(date.month().getAsInt());
      date.day().ifPresent(parts::add);
    }
    return parts;
  }

  /** Returns 1 for spring to 4 for winter, where the one date is a season. */
  static Optional<Integer> season(List<When.Date> ends) {
    return ends.size() == 1
            && ends.getFirst().month().isPresent()
            && ends.getFirst().month().getAsInt() > 12
        ? Optional.of(ends.getFirst().month().getAsInt() - 20)
        : Optional.empty();
  }

  /** Returns a date as biblatex reads it: EDTF without the hour. */
  static String edtf(List<When.Date> ends) {
    return String.join("/", ends.stream().map(d -> d.withoutTime().edtf()).toList());
  }
}
