package org.chancery.record.dates;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.chancery.record.finding.Certainty;
import org.chancery.transcript.Span;

/**
 * Which number stands first where a paper prints dates in figures: in {@code 2/7/46} the day, as
 * most chanceries write, or the month, as American ones do. A number above twelve in another date
 * of the paper decides, else the office that heads it, else days that it prints before the names of
 * months.
 */
public enum FigureOrder {
  /** The day stands first. */
  DAY_FIRST,
  /** The month stands first. */
  MONTH_FIRST,
  /** The paper does not tell. */
  UNKNOWN;

  /** The office that writes stands within so many characters of the beginning. */
  private static final int HEAD = 600;

  private static final int LONGEST = 20_000;

  private static final List<String> AMERICAN =
      List.of(
          "department of state",
          "washington",
          "white house",
          "american embassy",
          "american legation",
          "american consul",
          "amembassy",
          "secstate");

  private static final List<String> BRITISH =
      List.of(
          "foreign office",
          "downing street",
          "whitehall",
          "british embassy",
          "british legation",
          "british consul",
          "majesty's",
          "majesty’s");

  /** Returns the order that the paper {@code text} keeps. */
  public static FigureOrder of(CharSequence text) {
    boolean day = false;
    boolean month = false;
    for (int i = 1; i < text.length(); i++) {
      char sign = text.charAt(i);
      int end = sign == '/' || sign == '-' ? figures(text, i + 1, 1) : i;
      boolean date = end > i + 1 && end < text.length() && text.charAt(end) == sign;
      if (date && figures(text, end + 1, 1) > end + 2) {
        int first = number(text, figures(text, i - 1, -1) + 1, i);
        int second = number(text, i + 1, end);
        day |= first > 12 && first < 32 && second < 13;
        month |= first > 0 && first < 13 && second > 12 && second < 32;
      }
    }
    return day != month ? day ? DAY_FIRST : MONTH_FIRST : day ? UNKNOWN : told(text);
  }

  /** Returns where the figures end that begin at {@code i}, in steps of 1 or -1. */
  private static int figures(CharSequence text, int i, int step) {
    int at = i;
    while (at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at += step;
    }
    return at;
  }

  /** Returns a number of one or two figures, else -1. */
  private static int number(CharSequence text, int from, int to) {
    return to - from == 1 || to - from == 2 ? Integer.parseInt(text, from, to, 10) : -1;
  }

  /** The office at the head, then how the paper prints days beside the names of months. */
  private static FigureOrder told(CharSequence text) {
    String head =
        text.subSequence(0, Math.min(HEAD, text.length())).toString().toLowerCase(Locale.ROOT);
    boolean american = AMERICAN.stream().anyMatch(head::contains);
    boolean british = BRITISH.stream().anyMatch(head::contains);
    if (american != british) {
      return american ? MONTH_FIRST : DAY_FIRST;
    }
    Tokens t = Tokens.of(text, new Span(0, Math.min(LONGEST, text.length())));
    boolean day = false;
    boolean month = false;
    for (int i = 0; i < t.size(); i++) {
      if (t.is(i, Kind.MONTH) && t.capital(i)) {
        boolean before = t.is(i - 1, Kind.NUMBER) && t.value(i - 1) < 32;
        day |= before && PortionParser.isYear(t, i + 1);
        month |= !before && t.is(i + 1, Kind.NUMBER) && t.value(i + 1) < 32;
      }
    }
    return day && !month ? DAY_FIRST : UNKNOWN;
  }

  /** Tells whether a date in figures can be read in either order. */
  public static boolean isOpen(DateExpression expression) {
    return expression.certainty() == Certainty.LOW
        && expression.sense() instanceof Sense.Calendar c
        && isOpen(c.date(), c.others());
  }

  private static boolean isOpen(Dateline.Moment moment) {
    return moment.certainty() == Certainty.LOW && isOpen(moment.date(), moment.others());
  }

  private static boolean isOpen(When.Date date, List<When.Date> others) {
    return others.size() == 1
        && date.day().isPresent()
        && date.day().equals(others.getFirst().month())
        && date.month().equals(others.getFirst().day());
  }

  /** Returns {@code open} as it is read in this order. */
  public DateExpression read(DateExpression open) {
    return this != UNKNOWN && isOpen(open) && open.sense() instanceof Sense.Calendar c
        ? new DateExpression(
            open.span(),
            new Sense.Calendar(ordered(c.date()), c.weekday(), List.of()),
            Certainty.MEDIUM)
        : open;
  }

  /** Returns {@code moment} as the paper {@code text} makes it be read. */
  public static Dateline.Moment decide(Dateline.Moment moment, CharSequence text) {
    return isOpen(moment) ? of(text).read(moment) : moment;
  }

  private Dateline.Moment read(Dateline.Moment open) {
    return this != UNKNOWN
        ? new Dateline.Moment(
            open.span(), ordered(open.date()), open.weekday(), List.of(), Certainty.MEDIUM)
        : open;
  }

  private When.Date ordered(When.Date date) {
    return this == MONTH_FIRST ? swapped(date) : date;
  }

  /** Returns the same date with day and month changed for each other. */
  public static When.Date swapped(When.Date date) {
    OptionalInt month = date.day();
    return new When.Date(
        date.year(), month, date.month(), date.time(), date.inferred(), date.otherStyle());
  }
}
