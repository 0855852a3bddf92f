package org.chancery.record.anatomy;

import static org.chancery.record.anatomy.MatterTokens.LINE_START;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.record.anatomy.Matter.PaperReference;
import org.chancery.record.dates.When;
import org.chancery.record.dates.When.Part;
import org.chancery.record.finding.Finding;
import org.chancery.transcript.EditorialQuery;
import org.chancery.transcript.Span;

/** Looks for contradictions in one paper: dates that cannot be, quotations that do not close. */
final class DoubtReader {

  /** Clocks differ by less than two days between any two posts. */
  private static final int CLOCKS = 2;

  private static final int HALF_YEAR = 180;

  private final WorkingText text;
  private final List<EditorialQuery> queries = new ArrayList<>();

  private DoubtReader(WorkingText text) {
    this.text = text;
  }

  /** Reads the doubts that the tokens of a stretch raise by themselves. */
  static List<EditorialQuery> tokens(WorkingText text, MatterTokens tokens, int year) {
    DoubtReader reader = new DoubtReader(text);
    long cues = WordClass.WEEKDAY.bit() | WordClass.MONTH.bit();
    for (int i = tokens.next(0, cues); i < tokens.size(); i = tokens.next(i + 1, cues)) {
      reader.date(tokens, i, year);
    }
    return reader.queries;
  }

  /** Reads the quotation marks of the matter. */
  static List<EditorialQuery> quotations(WorkingText text, MatterTokens tokens) {
    DoubtReader reader = new DoubtReader(text);
    reader.quotations(tokens);
    return reader.queries;
  }

  /** Compares the dates of sending and receipt, and of the papers referred to. */
  static List<EditorialQuery> dates(
      WorkingText text, Protocol protocol, List<Finding<PaperReference>> papers) {
    DoubtReader reader = new DoubtReader(text);
    Optional<LocalDate> written = MatterReader.day(protocol).flatMap(DoubtReader::day);
    written.ifPresent(day -> {
      reader.received(protocol, day);
      papers.forEach(paper -> reader.later(paper, day));
    });
    return reader.queries;
  }

  private void date(MatterTokens tokens, int i, int year) {
    if (tokens.is(i, WordClass.WEEKDAY)) {
      weekday(tokens, i, year);
      return;
    }
    Optional<PlainDates.Found> found =
        PlainDates.at(tokens, i, 0).or(() -> PlainDates.at(tokens, i - 1, 0));
    if (found.isPresent()
        && found.get().to() >= i
        && day(found.get().date()).isEmpty()
        && isImpossible(found.get().date())) {
      Span span = text.source(tokens.start(found.get().from()), tokens.end(found.get().to()));
      queries.add(Doubts.impossibleDate(span, tokens.words(found.get().from(), found.get().to())));
    }
  }

  private static boolean isImpossible(When.Date date) {
    int month = date.month().orElse(1);
    int day = date.day().orElse(1);
    int year = date.year().orElse(2000);
    return day > YearMonth.of(year, month).lengthOfMonth();
  }

  /** {@code Thursday, May 8th, 1919}: a date without a printed year proves nothing. */
  private void weekday(MatterTokens tokens, int i, int year) {
    int at = i + 1;
    while (tokens.sign(at) == ',' || tokens.sign(at) == '.' || tokens.is(at, "the")) {
      at++;
    }
    if (tokens.has(at, LINE_START)) {
      return;
    }
    Optional<PlainDates.Found> found = PlainDates.at(tokens, at, year);
    Optional<LocalDate> day = found.flatMap(f -> day(f.date()));
    if (day.isEmpty()) {
      return;
    }
    DayOfWeek printed = DayOfWeek.valueOf(tokens.word(i).toUpperCase(Locale.ROOT));
    boolean sure = !found.get().date().inferred().contains(Part.YEAR);
    if (sure && printed != day.get().getDayOfWeek()) {
      queries.add(
          Doubts.weekday(
              text.source(tokens.start(i), tokens.end(found.get().to())),
              tokens.word(i),
              day.get()));
    }
  }

  private void received(Protocol protocol, LocalDate written) {
    protocol
        .dating()
        .received()
        .ifPresent(finding -> {
          Optional<LocalDate> received =
              finding.value().first().flatMap(date -> day(withYear(date, written.getYear())));
          received.ifPresent(day -> {
            long days = written.toEpochDay() - day.toEpochDay();
            boolean sameYear =
                finding.value().first().filter(d -> d.year().isPresent()).isPresent();
            if (days >= CLOCKS && (sameYear || days < HALF_YEAR)) {
              queries.add(Doubts.receivedBeforeSent(finding.span(), day, written));
            }
          });
        });
  }

  private void later(Finding<PaperReference> paper, LocalDate written) {
    Optional<LocalDate> other =
        paper
            .value()
            .when()
            .flatMap(When::first)
            .filter(date ->
                !date.inferred().contains(Part.YEAR) && !date.inferred().contains(Part.MONTH))
            .flatMap(DoubtReader::day);
    other.ifPresent(day -> {
      if (day.toEpochDay() - written.toEpochDay() >= CLOCKS) {
        queries.add(Doubts.laterPaper(paper.span(), day, written));
      }
    });
  }

  private static When.Date withYear(When.Date date, int year) {
    return date.year().isPresent()
        ? date
        : new When.Date(
            OptionalInt.of(year),
            date.month(),
            date.day(),
            date.time(),
            date.inferred(),
            date.otherStyle());
  }

  private static Optional<LocalDate> day(When.Date date) {
    if (date.year().isEmpty() || date.month().isEmpty() || date.day().isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(date.year().getAsInt(), date.month().getAsInt(), date.day().getAsInt()));
    } catch (DateTimeException e) {
      // no day of the calendar; the caller asks about that apart
      return Optional.empty();
    }
  }

  /**
   * A paragraph within a quotation may repeat the opening mark; the mark that closes stands once.
   */
  private void quotations(MatterTokens tokens) {
    int open = -1;
    for (int i = tokens.next(0, MatterTokens.QUOTE);
        i < tokens.size();
        i = tokens.next(i + 1, MatterTokens.QUOTE)) {
      char c = tokens.sign(i);
      if (c == '“') {
        open = open < 0 ? i : open;
      } else if (c == '”') {
        if (open < 0) {
          queries.add(Doubts.unopenedQuotation(text.source(tokens.start(i), tokens.end(i))));
          return;
        }
        open = -1;
      } else if (c == '"') {
        boolean again = open >= 0 && tokens.has(i, LINE_START);
        open = again ? open : open < 0 ? i : -1;
      }
    }
    if (open >= 0) {
      queries.add(Doubts.unclosedQuotation(text.source(tokens.start(open), tokens.end(open))));
    }
  }
}
