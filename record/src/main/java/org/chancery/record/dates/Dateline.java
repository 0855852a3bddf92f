package org.chancery.record.dates;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.chancery.record.finding.Certainty;
import org.chancery.transcript.Span;

/**
 * Place and dates of a paper, as its dateline prints them.
 *
 * <p>Read one with {@link #read}, which takes one line or several ({@code Legation of Orvania,} /
 * {@code Castra, May 8, 1861.} / {@code [Received May 20.]}) and returns nothing for a sentence
 * that only mentions a date:
 *
 * <pre>{@code
 * Dateline.read(text, line).ifPresent(d -> d.written().ifPresent(w -> w.date().edtf()));
 * }</pre>
 *
 * @param span all of it, without surrounding space
 * @param place the words of the place, offices before the town kept, without editor's brackets at
 *     the ends
 * @param written when it was written
 * @param sent when it was sent, where that is told apart
 * @param received when it was received; a missing year or day is inferred from {@code written}
 * @param undated whether it says that it is not dated
 * @param certainty how sure it is that the lines are a dateline
 */
public record Dateline(
    Span span,
    Optional<Span> place,
    Optional<Moment> written,
    Optional<Moment> sent,
    Optional<Moment> received,
    boolean undated,
    Certainty certainty) {

  /**
   * One date of a dateline.
   *
   * @param span its words, hour and weekday among them
   * @param date what they say, an editor's correction in brackets preferred
   * @param weekday the weekday printed with it, which may disagree
   * @param others what else the words can mean: the day in the other style, the uncorrected or
   *     ambiguous date
   * @param certainty how sure the date is
   */
  public record Moment(
      Span span,
      When.Date date,
      Optional<DayOfWeek> weekday,
      List<When.Date> others,
      Certainty certainty) {
    /** Copies the list. */
    public Moment {
      others = List.copyOf(others);
    }
  }

  /**
   * Reads {@code lines}, one or several whole lines of {@code text}, as a dateline; empty when they
   * are not one.
   *
   * <p>Linear in the lines, and cheap for a line without month, numbers or the word <i>undated</i>.
   */
  public static Optional<Dateline> read(CharSequence text, Span lines) {
    return new DatelineReader(text, lines).read();
  }

  /** Tells whether {@code line} of {@code text} is a dateline or holds the date of one. */
  public static boolean likely(CharSequence text, Span line) {
    return line.length() <= DatelineReader.LONGEST && read(text, line).isPresent();
  }
}
