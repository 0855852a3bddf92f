package org.chancery.archive.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/**
 * A stretch of days, both ends included; an empty end is open.
 *
 * @param from the first day
 * @param to the last day
 */
public record DateRange(Optional<LocalDate> from, Optional<LocalDate> to) {

  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  /**
   * Reads {@code 1934}, {@code 1934-02}, {@code 1934-02-05}, {@code 5 February 1934}, or two of
   * them with {@code ..} between, of which one may be missing.
   */
  public static Optional<DateRange> parse(String text) {
    String bare = text.strip();
    int dots = bare.indexOf("..");
    if (dots < 0) {
      return period(bare);
    }
    String start = bare.substring(0, dots).strip();
    String end = bare.substring(dots + 2).strip();
    Optional<DateRange> first = period(start);
    Optional<DateRange> last = period(end);
    boolean bad =
        first.isEmpty() && !start.isEmpty()
            || last.isEmpty() && !end.isEmpty()
            || first.isEmpty() && last.isEmpty();
    return bad
        ? Optional.empty()
        : Optional.of(new DateRange(first.flatMap(DateRange::from), last.flatMap(DateRange::to)));
  }

  /** Tells whether the last day comes before the first. */
  public boolean backwards() {
    return from.isPresent() && to.isPresent() && to.get().isBefore(from.get());
  }

  /** Reads a range whose ends are the wrong way round. */
  static Optional<DateRange> parseBackwards(String text) {
    int dots = text.indexOf("..");
    return parse(text.substring(dots + 2) + ".." + text.substring(0, dots));
  }

  /** Returns the shortest form that {@link #parse} reads as the same range. */
  public String text() {
    String start = from.map(DateRange::start).orElse("");
    String end = to.map(DateRange::end).orElse("");
    boolean one = start.equals(end) && period(start).equals(Optional.of(this));
    return one ? start : start + ".." + end;
  }

  private static String start(LocalDate day) {
    String all = day.toString();
    return day.getDayOfYear() == 1
        ? all.substring(0, 4)
        : day.getDayOfMonth() == 1 ? all.substring(0, 7) : all;
  }

  private static String end(LocalDate day) {
    String all = day.toString();
    return day.getDayOfYear() == day.lengthOfYear()
        ? all.substring(0, 4)
        : day.getDayOfMonth() == day.lengthOfMonth() ? all.substring(0, 7) : all;
  }

  private static Optional<DateRange> period(String text) {
    String[] parts = text.split("[-\\s/.,]+");
    try {
      return switch (parts.length) {
        case 1 -> year(parts[0]).map(y -> days(y, 1, y, 12));
        case 2 -> month(parts);
        case 3 -> day(parts);
        default -> Optional.empty();
      };
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static DateRange days(int year, int month, int lastYear, int lastMonth) {
    return new DateRange(
        Optional.of(LocalDate.of(year, month, 1)),
        Optional.of(YearMonth.of(lastYear, lastMonth).atEndOfMonth()));
  }

  private static Optional<DateRange> month(String[] parts) {
    Optional<Integer> first = year(parts[0]);
    Optional<Integer> year = first.isPresent() ? first : year(parts[1]);
    int month = monthNumber(first.isPresent() ? parts[1] : parts[0]);
    return month == 0 ? Optional.empty() : year.map(y -> days(y, month, y, month));
  }

  private static Optional<DateRange> day(String[] parts) {
    Optional<Integer> first = year(parts[0]);
    Optional<Integer> year = first.isPresent() ? first : year(parts[2]);
    boolean monthFirst = first.isEmpty() && monthName(parts[0]) > 0;
    int month = monthFirst ? monthName(parts[0]) : monthNumber(parts[1]);
    int day = number(first.isPresent() ? parts[2] : monthFirst ? parts[1] : parts[0], 2);
    if (month == 0 || day == 0 || year.isEmpty()) {
      return Optional.empty();
    }
    LocalDate date = LocalDate.of(year.get(), month, day);
    return Optional.of(new DateRange(Optional.of(date), Optional.of(date)));
  }

  private static Optional<Integer> year(String text) {
    int year = text.length() == 4 ? number(text, 4) : 0;
    return year >= FIRST.getYear() && year <= LAST.getYear() ? Optional.of(year) : Optional.empty();
  }

  private static int monthNumber(String text) {
    int number = number(text, 2);
    return number > 0 && number < 13 ? number : monthName(text);
  }

  private static int monthName(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (java.time.Month month : java.time.Month.values()) {
      if (lower.length() >= 3 && month.name().toLowerCase(Locale.ROOT).startsWith(lower)) {
        return month.getValue();
      }
    }
    return 0;
  }

  private static int number(String digits, int most) {
    boolean plain =
        !digits.isEmpty()
            && digits.length() <= most
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return plain ? Integer.parseInt(digits) : 0;
  }
}
