package org.chancery.record.dates;

import java.time.DayOfWeek;
import org.chancery.transcript.Span;

/** Something about a date that an editor should look at; see {@link DateChecks}. */
public sealed interface DateDoubt {

  /** Returns the words in question. */
  Span span();

  /**
   * The weekday does not fit the date.
   *
   * @param date the date, year inferred if not printed
   * @param printed the weekday beside it
   * @param actual the weekday of that date
   */
  record WrongWeekday(Span span, When.Date date, DayOfWeek printed, DayOfWeek actual)
      implements DateDoubt {}

  /** No calendar has that day, such as 31 April; {@code last} is the last day of the month. */
  record ImpossibleDay(Span span, When.Date date, int last) implements DateDoubt {}

  /** It was received before it was sent, by more than time zones explain. */
  record ReceivedBeforeSent(Span span, When.Date written, When.Date received)
      implements DateDoubt {}

  /** The year lies far from those of the other dates, of which {@code usual} is the middle one. */
  record FarYear(Span span, When.Date date, int usual) implements DateDoubt {}
}
