package org.chancery.record.dates;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.record.dates.Dateline.Moment;
import org.chancery.transcript.Span;

/**
 * Checks dates against each other and against the calendar; doubts are values, nothing is mended.
 */
public final class DateChecks {

  /** How many years a date may lie from the middle of the others at the least. */
  private static final int NEAR = 2;

  private DateChecks() {}

  /** Returns what is doubtful in a dateline. */
  public static List<DateDoubt> of(Dateline line) {
    List<DateDoubt> doubts = new ArrayList<>(0);
    Stream.of(line.written(), line.sent(), line.received())
        .flatMap(Optional::stream)
        .forEach(m -> doubts.addAll(of(m.span(), m.date(), m.weekday(), m.others())));
    Optional<Moment> out = line.sent().or(line::written);
    if (out.isPresent() && line.received().isPresent()) {
      receipt(out.get(), line.received().get()).ifPresent(doubts::add);
    }
    return List.copyOf(doubts);
  }

  /**
   * Returns what is doubtful in an expression of running text; {@code when} is what it was resolved
   * to.
   */
  public static List<DateDoubt> of(DateExpression expression, Optional<When> when) {
    if (!(expression.sense() instanceof Sense.Calendar c)) {
      return List.of();
    }
    When.Date date = when.isPresent() && when.get() instanceof When.Date d ? d : c.date();
    return of(expression.span(), date, c.weekday(), c.others());
  }

  private static List<DateDoubt> of(
      Span span, When.Date date, Optional<DayOfWeek> weekday, List<When.Date> others) {
    Optional<Integer> last = lastDay(date);
    if (date.day().isPresent() && last.isPresent() && date.day().getAsInt() > last.get()) {
      return List.of(new DateDoubt.ImpossibleDay(span, date, last.get()));
    }
    Optional<LocalDate> day = date.toLocalDate();
    if (weekday.isEmpty() || day.isEmpty()) {
      return List.of();
    }
    boolean fits =
        Stream.concat(Stream.of(date), others.stream())
            .map(When.Date::toLocalDate)
            .flatMap(Optional::stream)
            .anyMatch(d -> d.getDayOfWeek() == weekday.get());
    return fits
        ? List.of()
        : List.of(new DateDoubt.WrongWeekday(span, date, weekday.get(), day.get().getDayOfWeek()));
  }

  private static Optional<Integer> lastDay(When.Date date) {
    int month = date.month().orElse(0);
    return month < 1 || month > 12
        ? Optional.empty()
        : Optional.of(YearMonth.of(date.year().orElse(2000), month).lengthOfMonth());
  }

  /**
   * Returns a doubt when {@code received} lies more than fourteen hours, the span of time zones,
   * before {@code sent}.
   */
  public static Optional<DateDoubt> receipt(Moment sent, Moment received) {
    Optional<LocalDate> from = sent.date().toLocalDate();
    Optional<LocalDate> to = received.date().toLocalDate();
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    boolean hours = sent.date().time().isPresent() && received.date().time().isPresent();
    LocalDateTime left =
        from.get().atTime(hours ? sent.date().time().orElseThrow() : LocalTime.MIN);
    LocalDateTime came =
        to.get().atTime(hours ? received.date().time().orElseThrow() : LocalTime.MIN);
    Duration early = Duration.between(came, left);
    boolean impossible = hours ? early.compareTo(Receipts.ZONES) > 0 : early.toDays() > 1;
    return impossible
        ? Optional.of(
            new DateDoubt.ReceivedBeforeSent(received.span(), sent.date(), received.date()))
        : Optional.empty();
  }

  /**
   * Returns a doubt when the year of {@code date} lies far from {@code neighbours}: the years of
   * the papers beside it, or of the dates told in it. Fewer than three neighbours prove nothing.
   */
  public static Optional<DateDoubt> year(Span span, When.Date date, List<Integer> neighbours) {
    if (date.year().isEmpty() || neighbours.size() < 3) {
      return Optional.empty();
    }
    int usual = middle(neighbours.stream().mapToInt(Integer::intValue).toArray());
    int spread = middle(neighbours.stream().mapToInt(y -> Math.abs(y - usual)).toArray());
    boolean far = Math.abs(date.year().getAsInt() - usual) > Math.max(NEAR, 4 * spread);
    return far ? Optional.of(new DateDoubt.FarYear(span, date, usual)) : Optional.empty();
  }

  private static int middle(int[] numbers) {
    Arrays.sort(numbers);
    return numbers[numbers.length / 2];
  }
}
