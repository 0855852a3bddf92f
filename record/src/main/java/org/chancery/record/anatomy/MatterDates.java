package org.chancery.record.anatomy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.record.anatomy.MatterText.Dated;
import org.chancery.record.dates.Anchor;
import org.chancery.record.dates.DateExpression;
import org.chancery.record.dates.DateScanner;
import org.chancery.record.dates.FigureOrder;
import org.chancery.record.dates.Resolver;
import org.chancery.record.dates.Sense;
import org.chancery.record.dates.When;
import org.chancery.record.language.WordSet;
import org.chancery.transcript.Span;

/**
 * Finds the dates of the matter, each resolved against the day that is being told about at its
 * place.
 */
final class MatterDates {

  private static final int LONGEST = 24;

  /** So many tokens of an expression, at most, stand before its first cue. */
  private static final int BEFORE = 8;

  /** So many stand after its last cue, as in {@code 11 a. m. [p. m.]}. */
  private static final int AFTER = 12;

  /** So many tokens may stand between a word for what is to come and the weekday. */
  private static final int REACH = 12;

  /** So many tokens at most are looked at for a day told before in the same paragraph. */
  private static final int PARAGRAPH = 200;

  private static final WordSet PARTS =
      WordSet.of("morning", "forenoon", "afternoon", "evening", "night");

  /** Words for what is to come. */
  private static final WordSet AHEAD =
      WordSet.of("would", "will", "shall", "should", "might", "may", "could", "must");

  /** Words for days as one counts them who speaks or writes. */
  private static final WordSet SPEAKERS_DAY =
      WordSet.of("today", "to-day", "tonight", "to-night", "yesterday", "tomorrow", "to-morrow");

  private MatterDates() {}

  /**
   * Reads the dates in text order. Without the date of the paper only what is printed is given.
   *
   * @param matter the text and its tokens, dates left out
   * @param paper the date of the paper
   */
  static MatterText read(MatterText matter, Optional<When.Date> paper) {
    Optional<LocalDate> day = paper.flatMap(When.Date::toLocalDate);
    String text = matter.text().text();
    List<Dated> found = new ArrayList<>();
    Optional<Anchor> anchor = day.map(Anchor::at);
    Optional<LocalDate> speaking = day;
    for (DateExpression scanned : ordered(text, scan(matter))) {
      DateExpression date = afterNumber(matter, scanned);
      Optional<When> when =
          anchor.isPresent()
              ? resolver(matter, anchor.get(), speaking, date).resolve(date.sense())
              : Resolver.printed(date.sense());
      when.ifPresent(w -> found.add(new Dated(words(matter, date.span()), w, date.certainty())));
      if (anchor.isPresent()) {
        anchor = Optional.of(anchor.get().after(text, sentence(matter, date.span()), date));
        speaking = isSpeakers(matter, date) ? speaking : anchor.map(Anchor::day);
      }
    }
    return new MatterText(matter.text(), matter.body(), matter.tokens(), found);
  }

  /** Dates in figures that can be read in two orders are read as the paper decides, if it does. */
  private static List<DateExpression> ordered(String text, List<DateExpression> dates) {
    if (dates.stream().noneMatch(FigureOrder::isOpen)) {
      return dates;
    }
    FigureOrder order = FigureOrder.of(text);
    return dates.stream().map(order::read).toList();
  }

  /**
   * A weekday after {@code would} or {@code will} is the coming one; {@code the following day} is
   * that after the day mentioned last. {@code Today} is counted from the day of the paper or of
   * what is told, not from {@code yesterday} before it; {@code this same night} and {@code that
   * evening}, told of what was, are not of a day still to come.
   */
  private static Resolver resolver(
      MatterText matter, Anchor anchor, Optional<LocalDate> speaking, DateExpression date) {
    MatterTokens tokens = matter.tokens();
    int first = tokens.at(date.span().start());
    if (date.sense() instanceof Sense.Weekday && isAhead(matter, first)) {
      return anchor.resolver().looking(Resolver.Outlook.FUTURE);
    }
    if (date.sense() instanceof Sense.SameDay && isPart(matter, date)) {
      boolean ahead =
          anchor.mentioned().isAfter(anchor.paper())
              && !isAhead(matter, first)
              && !isDated(tokens, first);
      return ahead || tokens.is(first - 1, "this")
          ? anchor.resolver().telling(anchor.day())
          : anchor.resolver();
    }
    if (speaking.isPresent() && isSpeakers(matter, date)) {
      return anchor.resolver().telling(speaking.get());
    }
    boolean next =
        date.sense() instanceof Sense.Shifted shifted
            && shifted.unit() == Sense.Unit.DAY
            && (tokens.is(first, "following") || tokens.is(first + 1, "following"));
    return next ? anchor.resolver().telling(anchor.mentioned()) : anchor.resolver();
  }

  /** Tells whether a word for what is to come stands before token {@code first}. */
  private static boolean isAhead(MatterText matter, int first) {
    int start = Math.max(matter.sentenceStart(first), first - REACH);
    for (int i = first - 1; i >= start; i--) {
      if (matter.tokens().isAny(i, AHEAD)) {
        return true;
      }
    }
    return false;
  }

  /** {@code That evening}, not {@code that day}. */
  private static boolean isPart(MatterText matter, DateExpression date) {
    MatterTokens tokens = matter.tokens();
    int first = tokens.at(date.span().start());
    for (int i = first + 1; i < first + 3 && i < tokens.size(); i++) {
      if (tokens.isAny(i, PARTS)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether something in the same paragraph before token {@code first} can tell a date. */
  private static boolean isDated(MatterTokens tokens, int first) {
    int from = Math.max(0, first - PARAGRAPH);
    int i = first;
    while (i > from && !tokens.has(i, MatterTokens.LINE_START)) {
      i--;
      if (tokens.has(i, MatterTokens.DATE_CUE)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSpeakers(MatterText matter, DateExpression date) {
    return date.sense() instanceof Sense.Shifted
        && matter.tokens().isAny(matter.tokens().at(date.span().start()), SPEAKERS_DAY);
  }

  /** Scans the stretches around numbers and words that can tell a date. */
  static List<DateExpression> scan(MatterText matter) {
    MatterTokens tokens = matter.tokens();
    List<DateExpression> found = new ArrayList<>();
    for (int cue = tokens.next(0, MatterTokens.DATE_CUE); cue < tokens.size(); ) {
      int from = Math.max(0, cue - BEFORE);
      int next = cue;
      while (next < tokens.size() && next <= cue + BEFORE + AFTER) {
        cue = next;
        next = tokens.next(cue + 1, MatterTokens.DATE_CUE);
      }
      int after = cue + AFTER + 1;
      int end = after < tokens.size() ? tokens.start(after) : matter.body().end();
      found.addAll(DateScanner.scan(matter.text().text(), new Span(tokens.start(from), end)));
      cue = next;
    }
    return found;
  }

  /**
   * In {@code No. 18, February 5} and {@code No. 9 of May 4} the first number is that of a paper.
   */
  private static DateExpression afterNumber(MatterText matter, DateExpression date) {
    MatterTokens tokens = matter.tokens();
    int first = tokens.at(date.span().start());
    boolean within = first > 0 && tokens.end(first - 1) > date.span().start();
    int after = within ? first : numberEnd(tokens, first) + 1;
    if (!(within || isNumber(tokens, first) || ofPaper(tokens, first)) || after >= tokens.size()) {
      return date;
    }
    int end = Math.min(matter.body().end(), date.span().end() + LONGEST);
    return DateScanner.first(matter.text().text(), new Span(tokens.start(after), end))
        .filter(found -> found.span().start() <= date.span().end())
        .orElse(date);
  }

  /** A number, or its last figures, behind {@code No.}; letters of a series may stand between. */
  private static boolean isNumber(MatterTokens tokens, int i) {
    int first = numberStart(tokens, i);
    first = tokens.has(first - 1, MatterTokens.CAPITAL) ? first - 1 : first;
    return tokens.has(i, MatterTokens.NUMBER)
        && tokens.sign(first - 1) == '.'
        && (tokens.is(first - 2, "no") || tokens.is(first - 2, "nos"));
  }

  /** Returns where a number begins of which figures are the last part: {@code 12/15}. */
  private static int numberStart(MatterTokens tokens, int i) {
    int first = i;
    while (tokens.sign(first - 1) == '/'
        && tokens.start(first) == tokens.end(first - 1)
        && tokens.start(first - 1) == tokens.end(first - 2)) {
      first -= 2;
    }
    return first;
  }

  private static int numberEnd(MatterTokens tokens, int i) {
    int last = i;
    while (tokens.sign(last + 1) == '/'
        && tokens.has(last + 2, MatterTokens.NUMBER)
        && tokens.start(last + 2) == tokens.end(last) + 1) {
      last += 2;
    }
    return last;
  }

  /** In {@code your telegram 21 June 14} the month has its own day. */
  private static boolean ofPaper(MatterTokens tokens, int i) {
    long owners = WordClass.PAPER.bit() | WordClass.POSSESSIVE.bit() | MatterTokens.GENITIVE;
    return tokens.has(i, MatterTokens.NUMBER)
        && tokens.has(i - 1, owners)
        && tokens.is(i + 1, WordClass.MONTH)
        && PaperNumber.dayFollows(tokens, i + 2);
  }

  /** Leaves out a full stop that ends the sentence after a month's whole name or a year. */
  private static Span words(MatterText matter, Span date) {
    int last = matter.tokens().at(date.end()) - 1;
    boolean stop =
        last > 0
            && matter.tokens().sign(last) == '.'
            && matter.tokens().has(last - 1, MatterTokens.NUMBER | WordClass.MONTH.bit());
    return stop ? new Span(date.start(), matter.tokens().end(last - 1)) : date;
  }

  private static Span sentence(MatterText matter, Span date) {
    int token = Math.min(matter.tokens().at(date.start()), matter.tokens().size() - 1);
    return matter.tokens().span(matter.sentenceStart(token), matter.sentenceEnd(token));
  }
}
