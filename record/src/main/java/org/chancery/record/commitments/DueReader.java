package org.chancery.record.commitments;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.record.dates.DateExpression;
import org.chancery.record.dates.DateScanner;
import org.chancery.record.dates.Resolver;
import org.chancery.record.dates.Sense;
import org.chancery.record.dates.When;
import org.chancery.record.language.Tokens;
import org.chancery.record.language.WordSet;
import org.chancery.transcript.Span;

/**
 * Reads until when something is to be done: words that set a term, and what they mean at the date
 * of the paper.
 */
final class DueReader {

  /** The words, and what they mean when the paper's date makes it computable. */
  record Due(Span words, Optional<When> when) {}

  private static final WordSet SOON =
      WordSet.of("immediately", "forthwith", "promptly", "tonight", "tomorrow");

  /** {@code within week}, as a telegram says it. */
  private static final WordSet SPAN = WordSet.of("week", "fortnight", "month", "hour", "year");

  private static final List<String> COURSE =
      List.of(
          " course of",
          " part of",
          " half of",
          " days of",
          " beginning of",
          " middle of",
          " end of",
          " close of");

  /** So many characters before a date tell what it is a part of. */
  private static final int BEFORE = 24;

  private static final int MENTIONED = 400;
  private static final WordSet EVENT =
      WordSet.of("until", "till", "before", "after", "upon", "when", "once");

  private static final WordSet COUNTED = WordSet.of("after", "from", "of", "following", "upon");
  private static final WordSet NOW =
      WordSet.of("today", "to-day", "now", "date", "yesterday", "tomorrow");

  /** {@code He would bring it before the Minister}: no time is told. */
  private static final WordSet BRING =
      WordSet.of(
          "bring",
          "brought",
          "lay",
          "laid",
          "put",
          "place",
          "placed",
          "come",
          "came",
          "go",
          "take",
          "taken",
          "submit",
          "submitted",
          "set",
          "appear",
          "appeared",
          "raise",
          "plead");

  private final CharSequence text;
  private final Tokens tokens;
  private final Optional<LocalDate> paper;
  private final EventTerms events;

  DueReader(CharSequence text, Tokens tokens, Optional<LocalDate> paper) {
    this.text = text;
    this.tokens = tokens;
    this.paper = paper;
    this.events = new EventTerms(tokens);
  }

  /** Returns the first term within the tokens {@code from..to}. */
  Optional<Due> read(int from, int to) {
    Span range = tokens.span(from, to);
    for (DateExpression date : DateScanner.scan(text, range)) {
      if (follows(date.span(), "of") && !isCourse(date.span()) || isFormerYear(date.span())) {
        continue;
      }
      int next = tokens.from(date.span().end());
      if (isCountedFromEvent(date, next)) {
        Span words = withPreposition(range, date.span());
        int end = tokens.end(clauseEnd(next + 1, to) - 1);
        return Optional.of(new Due(new Span(words.start(), end), Optional.empty()));
      }
      Optional<When> when = resolve(date).filter(DueReader::isOrdered);
      if (when.isPresent() && !isPast(when.get())) {
        return Optional.of(new Due(withPreposition(range, date.span()), when));
      }
      if (paper.isEmpty() || when.isEmpty()) {
        return Optional.of(new Due(withPreposition(range, date.span()), Optional.empty()));
      }
    }
    return words(from, to).or(() -> events.in(from, to).flatMap(this::held));
  }

  /**
   * {@code within a month after the exchange of the ratifications}: nobody knows that day yet.
   * Counted from the day of the paper are {@code within a month from today} and {@code of this
   * date}.
   */
  private boolean isCountedFromEvent(DateExpression date, int next) {
    boolean counts =
        date.sense() instanceof Sense.Bound bound
            && bound.relation() == Sense.Relation.WITHIN
            && bound.inner() instanceof Sense.Shifted;
    return counts
        && next + 1 < tokens.size()
        && tokens.isAny(next, COUNTED)
        && !tokens.isAny(next + 1, NOW)
        && !tokens.isAny(next + 2, NOW)
        && !Character.isDigit(tokens.word(next + 1).charAt(0));
  }

  /** The day on which a meeting is held, where the paper tells it, is the term. */
  private Optional<Due> held(EventTerms.Term term) {
    Span stretch = tokens.span(term.held().start(), term.held().end());
    return DateScanner.scan(text, stretch).stream()
        .findFirst()
        .flatMap(this::resolve)
        .filter(when -> isOrdered(when) && !isPast(when))
        .map(when ->
            new Due(tokens.span(term.words().start(), term.words().end()), Optional.of(when)));
  }

  /** {@code the registers of 1931 to 1935}: years gone by tell which, not until when. */
  private boolean isFormerYear(Span date) {
    int from = date.start();
    while (from < date.end() && !Character.isDigit(text.charAt(from))) {
      from++;
    }
    int end = from;
    while (end < date.end() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    if (end - from != 4) {
      return false;
    }
    int year = Integer.parseInt(text, from, end, 10);
    return paper.filter(day -> day.getYear() > year).isPresent();
  }

  private Optional<When> resolve(DateExpression date) {
    try {
      if (date.sense() instanceof Sense.SameDay) {
        return mentionedBefore(date.span().start());
      }
      return paper.flatMap(
          day -> Resolver.of(day).looking(Resolver.Outlook.FUTURE).resolve(date.sense()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** {@code on that day} is the day mentioned last in the same paragraph. */
  private Optional<When> mentionedBefore(int offset) {
    int start = Math.max(tokens.start(0), offset - MENTIONED);
    for (int i = offset - 1; i > start; i--) {
      start = text.charAt(i) == '\n' ? i : start;
    }
    Optional<When> last = Optional.empty();
    for (DateExpression date : DateScanner.scan(text, new Span(start, offset))) {
      boolean day = date.sense() instanceof Sense.Calendar c && c.date().day().isPresent();
      if (day && paper.isPresent()) {
        last = Resolver.of(paper.get()).resolve(date.sense());
      }
    }
    return last;
  }

  /** A day before the paper is none on which anything can still fall due. */
  private boolean isPast(When when) {
    Optional<LocalDate> last =
        switch (when) {
          case When.Date d -> d.toLocalDate();
          case When.Interval i ->
              i.to().isPresent() ? i.to().flatMap(When.Date::toLocalDate) : Optional.empty();
        };
    return last.isPresent() && paper.isPresent() && last.get().isBefore(paper.get().minusDays(7));
  }

  /** {@code the minutes of April 23} sets no term. */
  private boolean follows(Span date, String word) {
    int end = date.start();
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    return end > word.length()
        && text.subSequence(end - word.length(), end).toString().equals(word)
        && !Character.isLetter(text.charAt(end - word.length() - 1));
  }

  /** {@code in the course of next week}, {@code in the early part of June}: a term after all. */
  private boolean isCourse(Span date) {
    String before =
        text.subSequence(Math.max(0, date.start() - BEFORE), date.start())
            .toString()
            .replace('\n', ' ')
            .stripTrailing();
    return COURSE.stream().anyMatch(before::endsWith);
  }

  private static boolean isOrdered(When when) {
    return switch (when) {
      case When.Date d -> true;
      case When.Interval i ->
          i.from().isEmpty()
              || i.to().isEmpty()
              || i.from().get().edtf().compareTo(i.to().get().edtf()) <= 0;
    };
  }

  private Span withPreposition(Span range, Span date) {
    int i = date.start();
    while (i > range.start() && text.charAt(i - 1) == ' ') {
      i--;
    }
    int word = i;
    while (word > range.start() && Character.isLetter(text.charAt(word - 1))) {
      word--;
    }
    String before = text.subSequence(word, i).toString();
    boolean preposition =
        Set.of("on", "by", "until", "before", "with", "in", "at", "for").contains(before);
    return preposition ? new Span(word, date.end()) : date;
  }

  private Optional<Due> words(int from, int to) {
    for (int i = from; i < to; i++) {
      String word = tokens.word(i);
      if (word.equals("as")
          && tokens.is(i + 2, "as")
          && (tokens.is(i + 1, "soon")
              || tokens.is(i + 1, "quickly")
              || tokens.is(i + 1, "early"))) {
        return due(i, tokens.is(i + 3, "possible") ? i + 4 : clauseEnd(i + 3, to));
      }
      if (word.equals("near") && tokens.is(i - 1, "the") && tokens.is(i + 1, "future")) {
        return due(tokens.is(i - 2, "in") ? i - 2 : i - 1, i + 2);
      }
      if (word.equals("within") && tokens.isAny(i + 1, SPAN)) {
        return due(i, i + 2);
      }
      if (SOON.contains(word)) {
        boolean upon = tokens.is(i + 1, "upon") || tokens.is(i + 1, "after");
        return due(i, upon ? clauseEnd(i + 2, to) : i + 1);
      }
      if (EVENT.contains(word) && i > from + 1 && i + 2 < to && !tokens.is(i + 1, "which")) {
        boolean event = !word.equals("upon") && !word.equals("once");
        if (event && !isInFrontOf(i, from, to)) {
          return due(i, clauseEnd(i + 1, to));
        }
      }
    }
    return Optional.empty();
  }

  /** Tells whether something is to be laid before a person or a body. */
  private boolean isInFrontOf(int before, int from, int to) {
    boolean brings = false;
    for (int i = from; i < before && tokens.is(before, "before"); i++) {
      brings |= tokens.isAny(i, BRING);
    }
    boolean named = false;
    for (int i = before + 1; brings && i < Math.min(clauseEnd(before + 1, to), before + 5); i++) {
      named |= tokens.isCapital(i);
    }
    return named;
  }

  private int clauseEnd(int i, int to) {
    int end = i;
    while (end < to && !tokens.is(end, ",") && !tokens.is(end, ";") && !tokens.is(end, "whereby")) {
      end++;
    }
    return Math.max(end, i);
  }

  private Optional<Due> due(int from, int to) {
    int end = Math.min(to, tokens.size());
    return end <= from
        ? Optional.empty()
        : Optional.of(new Due(tokens.span(from, end), Optional.empty()));
  }
}
