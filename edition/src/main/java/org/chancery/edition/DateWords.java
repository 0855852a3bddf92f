package org.chancery.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.record.dates.When;

/** Puts dates into plain English, and says what of them is not printed but inferred. */
public final class DateWords {

  /** EDTF numbers the seasons from 21. */
  private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");

  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private DateWords() {}

  /**
   * Returns a date in words, such as {@code 22 September 1956, 21:00 to 23 September 1956, 02:00}.
   */
  public static String of(When when) {
    return switch (when) {
      case When.Date date -> date(date);
      case When.Interval interval -> interval(interval);
    };
  }

  private static String interval(When.Interval interval) {
    if (interval.from().isPresent() && interval.to().isPresent()) {
      return between(interval.from().get(), interval.to().get());
    }
    return interval
        .from()
        .map(f -> "from " + date(f))
        .or(() -> interval.to().map(t -> "until " + date(t)))
        .orElse("at an unknown time");
  }

  /** Joins two dates; what they share is said once, at the end as one says it aloud. */
  private static String between(When.Date from, When.Date to) {
    boolean sameYear = from.year().equals(to.year());
    boolean sameDay = sameYear && from.month().equals(to.month()) && from.day().equals(to.day());
    if (sameDay && to.time().isPresent()) {
      return date(from) + " to " + to.time().get();
    }
    return (sameYear ? dayAndHour(from) : date(from)) + " to " + date(to);
  }

  private static String date(When.Date date) {
    if (date.year().isEmpty()) {
      return dayAndHour(date) + ", year not given";
    }
    String day = day(date);
    String year = (day.isEmpty() ? "" : " ") + date.year().getAsInt();
    return day + year + clock(date) + style(date);
  }

  private static String dayAndHour(When.Date date) {
    return day(date) + clock(date) + style(date);
  }

  private static String day(When.Date date) {
    List<String> parts = new ArrayList<>();
    date.day().ifPresent(day -> parts.add(Integer.toString(day)));
    date.month()
        .ifPresent(
            month -> parts.add(month > 12 ? SEASONS.get(month - 21) : MONTHS.get(month - 1)));
    return String.join(" ", parts);
  }

  private static String clock(When.Date date) {
    return date.time().map(t -> ", " + t.toString()).orElse("");
  }

  private static String style(When.Date date) {
    return date.otherStyle().map(s -> " (printed as " + Words.spaced(s) + ")").orElse("");
  }

  /** Says which parts were inferred; empty when the paper prints them all. */
  public static Optional<String> inferred(When when) {
    List<String> said =
        switch (when) {
          case When.Date date -> said(date.inferred(), "");
          case When.Interval interval -> {
            Set<When.Part> from = interval.from().map(When.Date::inferred).orElse(Set.of());
            Set<When.Part> to = interval.to().map(When.Date::inferred).orElse(Set.of());
            List<String> all = new ArrayList<>(said(shared(from, to), ""));
            all.addAll(said(only(from, to), " of the beginning"));
            all.addAll(said(only(to, from), " of the end"));
            yield all;
          }
        };
    return said.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", said));
  }

  private static Set<When.Part> shared(Set<When.Part> one, Set<When.Part> other) {
    return one.stream().filter(other::contains).collect(Collectors.toUnmodifiableSet());
  }

  private static Set<When.Part> only(Set<When.Part> one, Set<When.Part> other) {
    return one.stream().filter(p -> !other.contains(p)).collect(Collectors.toUnmodifiableSet());
  }

  private static List<String> said(Set<When.Part> parts, String of) {
    if (parts.isEmpty()) {
      return List.of();
    }
    List<String> names = parts.stream().sorted().map(Words::constant).toList();
    int last = names.size() - 1;
    String list =
        last == 0
            ? names.getFirst()
            : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    return List.of(list + of + " inferred");
  }
}
