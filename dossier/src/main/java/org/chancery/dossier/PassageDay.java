package org.chancery.dossier;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.chancery.record.Record;
import org.chancery.record.dates.DateExpression;
import org.chancery.record.dates.DateScanner;
import org.chancery.record.dates.Resolver;
import org.chancery.record.dates.Sense;
import org.chancery.record.dates.When;
import org.chancery.record.language.Tokens;
import org.chancery.record.language.WordSet;
import org.chancery.transcript.Span;

/** Reads on which day that happened of which a passage tells. */
final class PassageDay {

  private PassageDay() {}

  /**
   * Returns the first day that the words in {@code span} tell, counted back from the date of the
   * record.
   */
  static Optional<LocalDate> of(Record record, Span span) {
    Optional<LocalDate> paper = Dossier.date(record);
    if (paper.isEmpty()) {
      return Optional.empty();
    }
    Tokens tokens = Tokens.of(record.transcript().text(), span);
    for (DateExpression date : DateScanner.scan(record.transcript().text(), span)) {
      if (date.sense() instanceof Sense.Bound || isOfReference(tokens, date.span())) {
        continue;
      }
      try {
        Optional<LocalDate> day =
            Resolver.of(paper.get())
                .looking(Resolver.Outlook.PAST)
                .resolve(date.sense())
                .flatMap(PassageDay::day);
        if (day.isPresent() && !day.get().isAfter(paper.get())) {
          return day;
        }
      } catch (DateTimeException e) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * {@code The promise that he gave on March 11}, {@code my telegram 10 of today}, {@code the Act
   * of June 12}: the day of what is referred to, not of what happened.
   */
  private static boolean isOfReference(Tokens tokens, Span date) {
    int at = tokens.from(date.start());
    if (tokens.is(at - 1, "dated") || tokens.is(at - 1, "of") && !tokens.isAny(at - 2, TIME)) {
      return true;
    }
    boolean paper = tokens.is(at - 1, ",") && isNumber(tokens, at - 2);
    for (int i = at - 1; i >= Math.max(0, at - REACH) && !paper; i--) {
      if (tokens.isAny(i, DEED) || tokens.is(i, ",") || tokens.is(i, ";")) {
        return false;
      }
      if (tokens.isAny(i, UNDERTAKEN)) {
        return true;
      }
    }
    return paper;
  }

  private static boolean isNumber(Tokens tokens, int i) {
    String word = i < 0 ? "" : tokens.word(i);
    return !word.isEmpty() && Character.isDigit(word.charAt(0)) && word.length() < 4;
  }

  private static final int REACH = 14;

  private static final WordSet TIME =
      WordSet.of(
          "morning",
          "afternoon",
          "evening",
          "night",
          "day",
          "course",
          "part",
          "beginning",
          "end",
          "middle",
          "close",
          "noon");

  /** Words for what was undertaken, whose day is told beside them. */
  private static final WordSet UNDERTAKEN =
      WordSet.of(
          "promise",
          "promised",
          "promises",
          "assurance",
          "assurances",
          "undertaking",
          "undertook",
          "pledge",
          "pledged",
          "engagement",
          "instruction",
          "instructions",
          "instructed",
          "request",
          "requested",
          "agreed",
          "agreement",
          "order",
          "orders",
          "ordered",
          "word",
          "offer",
          "renewed",
          "signed",
          "treaty",
          "convention",
          "protocol");

  /** Words by which a deed comes between. */
  private static final WordSet DEED =
      WordSet.of("was", "were", "been", "has", "have", "is", "are", "did", "and");

  private static Optional<LocalDate> day(When when) {
    return switch (when) {
      case When.Date date -> date.toLocalDate();
      case When.Interval interval -> interval.from().flatMap(When.Date::toLocalDate);
    };
  }
}
