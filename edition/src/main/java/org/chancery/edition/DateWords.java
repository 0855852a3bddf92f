package org.chancery.edition;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.record.dates.When;

/** Puts dates into plain English, and says what of them is not printed but inferred. */
final class DateWords {

  private static final List<String> MONTHS = List.of("January", "February", "March", "April",
      "May", "June", "July", "August", "September", "October", "November", "December");

  private DateWords() {}

  /** Returns a date in words, such as {@code 22 September 1956, 21:00 to 23 September 1956, 02:00}. */
  static String of(When when) {
    return switch (when) {
      case When.Date date -> date(date);
      case When.Interval interval -> interval(interval);
    };
  }

  private static String interval(When.Interval interval) {
    Optional<String> from = interval.from().map(DateWords::date);
    Optional<String> to = interval.to().map(DateWords::date);
    if (from.isPresent() && to.isPresent()) {
      return from.get() + " to " + to.get();
    }
    return from.map(f -> "from " + f).or(() -> to.map(t -> "until " + t)).orElse("at an unknown time");
  }

  private static String date(When.Date date) {
    List<String> parts = new ArrayList<>();
    date.day().ifPresent(day -> parts.add(Integer.toString(day)));
    date.month().ifPresent(month -> parts.add(MONTHS.get(month - 1)));
    date.year().ifPresentOrElse(
        year -> parts.add(Integer.toString(year)), () -> parts.add("of an unknown year"));
    String words = String.join(" ", parts);
    String clock = date.time().map(t -> ", " + t.toString()).orElse("");
    String style = date.otherStyle().map(s -> " (printed as " + Words.spaced(s) + ")").orElse("");
    return words + clock + style;
  }

  /** Says which parts were inferred; empty when the paper prints them all. */
  static Optional<String> inferred(When when) {
    Set<When.Part> parts = EnumSet.noneOf(When.Part.class);
    switch (when) {
      case When.Date date -> parts.addAll(date.inferred());
      case When.Interval interval -> {
        interval.from().ifPresent(d -> parts.addAll(d.inferred()));
        interval.to().ifPresent(d -> parts.addAll(d.inferred()));
      }
    }
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    List<String> names = parts.stream().map(Words::constant).toList();
    int last = names.size() - 1;
    String list = last == 0
        ? names.getFirst()
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    return Optional.of(list + " inferred");
  }
}
