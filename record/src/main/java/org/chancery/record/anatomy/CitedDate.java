package org.chancery.record.anatomy;

import static org.chancery.record.anatomy.MatterTokens.LINE_START;
import static org.chancery.record.anatomy.MatterTokens.NUMBER;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.record.anatomy.MatterText.Dated;
import org.chancery.record.dates.When;
import org.chancery.record.dates.When.Part;
import org.chancery.record.finding.Certainty;
import org.chancery.record.language.WordSet;

/** Finds the date of a paper that is referred to, behind its name or number. */
final class CitedDate {

  /** How many words may stand between a paper and its date. */
  private static final int MOST_LINKS = 6;

  /** Signs of a footnote, which may stand behind a number; no sign is none of them. */
  private static final String SUPERIORS = "\0¹²³⁴⁵⁶⁷⁸⁹⁰*†";

  private static final WordSet LINKS =
      WordSet.of("of", "du", "dated", "the", "under", "date", "on");

  private final MatterText matter;
  private final MatterTokens tokens;
  private final Optional<LocalDate> paper;

  CitedDate(MatterText matter, Optional<When.Date> paper) {
    this.matter = matter;
    this.tokens = matter.tokens();
    this.paper = paper.flatMap(When.Date::toLocalDate);
  }

  /**
   * Returns the date that follows token {@code last}: {@code , February 5}, {@code of March 2},
   * {@code dated ...}.
   */
  Optional<Dated> after(int last) {
    int i = afterCorrection(last + 1);
    for (int k = 0; k < MOST_LINKS && i < tokens.size() && !tokens.has(i, LINE_START); k++) {
      int at = i;
      Optional<Dated> date = matter.dateAt(tokens.start(i));
      if (date.isPresent() || !isLink(i)) {
        return date.map(this::before).or(() -> ofEvenDate(at));
      }
      i++;
    }
    return Optional.empty();
  }

  /**
   * No paper is older than those that it refers to: on the 4th of a month {@code the 25th} is a day
   * of the month before.
   */
  private Dated before(Dated date) {
    if (paper.isEmpty()
        || !tokens.has(last(date), NUMBER)
        || !(date.when() instanceof When.Date when)
        || !isDayAlone(when)) {
      return date;
    }
    Optional<LocalDate> day = when.toLocalDate().filter(paper.get().plusDays(1)::isBefore);
    Optional<LocalDate> earlier = day.map(d -> d.minusMonths(1));
    return earlier
        .filter(d -> d.getDayOfMonth() == day.get().getDayOfMonth())
        .map(d -> new Dated(date.span(), moved(when, d), date.certainty()))
        .orElse(date);
  }

  /** {@code My despatch of even date} was written on the day of the paper. */
  private Optional<Dated> ofEvenDate(int i) {
    boolean even = tokens.is(i, "even") && tokens.is(i + 1, "date");
    return paper
        .filter(_ -> even)
        .map(day ->
            new Dated(
                tokens.span(i, i + 1),
                When.Date.of(day).inferring(Part.YEAR, Part.MONTH, Part.DAY),
                Certainty.HIGH));
  }

  /** Only the day is printed. */
  private static boolean isDayAlone(When.Date date) {
    return date.inferred().contains(Part.MONTH) && !date.inferred().contains(Part.DAY);
  }

  private static When.Date moved(When.Date date, LocalDate day) {
    return new When.Date(
        OptionalInt.of(day.getYear()),
        OptionalInt.of(day.getMonthValue()),
        date.day(),
        date.time(),
        date.inferred(),
        date.otherStyle());
  }

  /** Returns the last token of a date. */
  int last(Dated date) {
    return tokens.at(date.span().end()) - 1;
  }

  /** An editor's better number may stand behind the printed one: {@code 336 [326]}. */
  private int afterCorrection(int i) {
    boolean corrected =
        tokens.sign(i) == '[' && tokens.has(i + 1, NUMBER) && tokens.sign(i + 2) == ']';
    int at = corrected ? i + 3 : i;
    boolean note = SUPERIORS.indexOf(tokens.sign(at)) > 0 && tokens.start(at) == tokens.end(at - 1);
    at = note ? at + 1 : at;
    boolean supplied =
        tokens.sign(at) == '[' && (tokens.is(at + 1, "of") || tokens.is(at + 1, "dated"));
    return supplied ? at + 1 : at;
  }

  private boolean isLink(int i) {
    return tokens.sign(i) == ',' || tokens.sign(i) == '(' || tokens.isAny(i, LINKS);
  }
}
