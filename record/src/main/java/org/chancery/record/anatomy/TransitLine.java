package org.chancery.record.anatomy;

import java.time.LocalTime;
import java.util.Optional;
import org.chancery.record.dates.When;
import org.chancery.transcript.Span;

/**
 * A line of the head with the marks <i>D.</i> and <i>R.</i>, by which a foreign office tells when a
 * paper was despatched and when it was received: {@code No. 412. D. 4.15 p.m. 8th August, 1942. R.
 * 6.20 p.m. 8th August, 1942.}, {@code Velm, D. April 27, 1909.}
 *
 * @param before the words before the first mark
 * @param sent when it was despatched
 * @param received when it was received
 * @param end the line after it
 */
record TransitLine(Span before, Optional<Moment> sent, Optional<Moment> received, int end) {

  private static final int LONGEST = 150;

  /** A day, perhaps with an hour, or an hour alone. */
  record Moment(Span words, Optional<When.Date> day, Optional<LocalTime> hour) {

    /** Returns the moment; an hour alone is one of the day of {@code other}. */
    Optional<When> when(Optional<Moment> other) {
      Optional<When.Date> own = day.or(() -> other.flatMap(Moment::day));
      return own.map(d -> hour.isPresent() ? d.at(hour.get()) : d);
    }
  }

  /** Reads the line {@code at}; the day may stand in the next column. */
  static Optional<TransitLine> read(Page page, int at, int limit) {
    Line line = page.line(at);
    if (line.length() > LONGEST || line.is(Shape.LONG)) {
      return Optional.empty();
    }
    String t = page.text().text();
    int first = mark(t, line.start(), line.end(), line.start());
    if (first < 0) {
      return Optional.empty();
    }
    int second = mark(t, first + 2, line.end(), line.start());
    Moment one = moment(t, new Span(first + 2, second < 0 ? line.end() : second));
    boolean beside = second < 0 && one.day().isEmpty() && one.hour().isPresent() && at + 1 < limit;
    Optional<Moment> day = beside ? column(page, at + 1, one) : Optional.empty();
    one = day.orElse(one);
    Optional<Moment> other =
        second < 0
            ? Optional.empty()
            : Optional.of(moment(t, new Span(second + 2, line.end()))).filter(TransitLine::told);
    if (!told(one)) {
      return Optional.empty();
    }
    boolean despatch = t.charAt(first) == 'D';
    return Optional.of(
        new TransitLine(
            new Span(line.start(), trimmed(t, line.start(), first)),
            despatch ? Optional.of(one) : other,
            despatch ? other : Optional.of(one),
            day.isPresent() ? at + 2 : at + 1));
  }

  private static boolean told(Moment moment) {
    return moment.day().isPresent() || moment.hour().isPresent();
  }

  /** Returns where {@code D.} or {@code R.} stands before a figure or a month, or -1. */
  private static int mark(String t, int from, int to, int start) {
    for (int i = from; i + 3 < to; i++) {
      char c = t.charAt(i);
      if ((c == 'D' || c == 'R')
          && (t.charAt(i + 1) == '.' || t.charAt(i + 1) == ':')
          && (i == start || parted(t, i, start))
          && dates(t, i + 2, to)) {
        return i;
      }
    }
    return -1;
  }

  /** A stop or a comma stands before the mark. */
  private static boolean parted(String t, int at, int start) {
    int i = at - 1;
    while (i > start && t.charAt(i) == ' ') {
      i--;
    }
    return i < at - 1 && (".,)—".indexOf(t.charAt(i)) >= 0 || at - i > 2);
  }

  private static boolean dates(String t, int from, int to) {
    int i = from;
    while (i < to && t.charAt(i) == ' ') {
      i++;
    }
    int end = i;
    while (end < to && Character.isLetter(t.charAt(end))) {
      end++;
    }
    return i > from
        && i < to
        && (Character.isDigit(t.charAt(i)) || (Lexicon.of(t, i, end) & Lexicon.MONTH) != 0);
  }

  private static Moment moment(String t, Span words) {
    MatterTokens tokens = MatterTokens.of(t, words);
    Optional<Clock.Found> hour = Clock.all(tokens).stream().filter(Clock.Found::half).findFirst();
    Optional<PlainDates.Found> day = PlainDates.in(tokens, 0, tokens.size(), 0);
    Span span = tokens.size() == 0 ? words : tokens.span(0, tokens.size() - 1);
    return new Moment(span, day.map(PlainDates.Found::date), hour.map(Clock.Found::time));
  }

  /** The day in the next column or line, when nothing else stands there. */
  private static Optional<Moment> column(Page page, int at, Moment hour) {
    Line line = page.line(at);
    if (!line.is(Shape.DATE) || line.length() > 30 || line.gap()) {
      return Optional.empty();
    }
    MatterTokens tokens = MatterTokens.of(page.text().text(), page.span(at));
    return PlainDates.at(tokens, 0, 0)
        .filter(day -> day.to() >= tokens.size() - 2)
        .map(day ->
            new Moment(
                new Span(hour.words().start(), line.end()), Optional.of(day.date()), hour.hour()));
  }

  private static int trimmed(String t, int from, int to) {
    int end = to;
    while (end > from && " ,;—".indexOf(t.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }
}
