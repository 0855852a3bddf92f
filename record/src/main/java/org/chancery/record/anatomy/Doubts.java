package org.chancery.record.anatomy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import org.chancery.transcript.EditorialQuery;
import org.chancery.transcript.Span;

/**
 * The questions to the editor that a paper as a whole can raise: one place for each code and its
 * wording.
 */
final class Doubts {

  private Doubts() {}

  /** A printed weekday is not that of the printed date. */
  static EditorialQuery weekday(Span span, String weekday, LocalDate date) {
    return new EditorialQuery(
        "weekday-disagrees",
        span,
        "The paper says "
            + weekday
            + ", but "
            + words(date)
            + " was a "
            + name(date.getDayOfWeek())
            + ".");
  }

  /** A date in figures can be read in two orders, and the paper decides for neither. */
  static EditorialQuery openDate(Span span, String printed, LocalDate one, LocalDate other) {
    return new EditorialQuery(
        "day-or-month",
        span,
        oneLine(printed)
            + " is read as "
            + words(one)
            + "; with the month first it would be "
            + words(other)
            + ". Nothing in the paper decides.");
  }

  /** A printed date is no day of the calendar. */
  static EditorialQuery impossibleDate(Span span, String printed) {
    return new EditorialQuery(
        "impossible-date", span, "No calendar has the date " + oneLine(printed) + ".");
  }

  /** The receipt is dated before the paper itself. */
  static EditorialQuery receivedBeforeSent(Span span, LocalDate received, LocalDate written) {
    return new EditorialQuery(
        "received-before-sent",
        span,
        "The paper is dated "
            + words(written)
            + " but was received on "
            + words(received)
            + ", earlier than any difference of clocks explains.");
  }

  /** A quotation is opened and never closed. */
  static EditorialQuery unclosedQuotation(Span span) {
    return new EditorialQuery(
        "unclosed-quotation",
        span,
        "A quotation opens here and is not closed before the text ends.");
  }

  /** A quotation is closed that was never opened. */
  static EditorialQuery unopenedQuotation(Span span) {
    return new EditorialQuery(
        "unopened-quotation", span, "A quotation closes here that was not opened before.");
  }

  /** A paper referred to is dated after the paper that refers to it. */
  static EditorialQuery laterPaper(Span span, LocalDate other, LocalDate written) {
    return new EditorialQuery(
        "later-paper",
        span,
        "The paper is dated "
            + words(written)
            + " but refers to a paper of "
            + words(other)
            + ", which is later.");
  }

  /** The paper announces an enclosure that is not there. */
  static EditorialQuery enclosureMissing(Span span) {
    return new EditorialQuery(
        "enclosure-missing",
        span,
        "The paper announces an enclosure here, but none is printed with it.");
  }

  private static String words(LocalDate date) {
    return date.getDayOfMonth()
        + " "
        + date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
        + " "
        + date.getYear();
  }

  private static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static String oneLine(String printed) {
    return printed.replace('\n', ' ').replace('\r', ' ');
  }
}
