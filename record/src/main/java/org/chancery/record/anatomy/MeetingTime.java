package org.chancery.record.anatomy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.record.anatomy.MatterReader.Context;
import org.chancery.record.anatomy.MatterText.Dated;
import org.chancery.record.dates.When;
import org.chancery.record.dates.When.Part;
import org.chancery.transcript.Span;

/**
 * Works out from when to when people met: the day is printed where the meeting is told of, the
 * hours where its length is; hours that run backwards cross midnight.
 */
final class MeetingTime {

  /** So many tokens from the end of the text a paper says when a meeting rose. */
  private static final int ENDING = 60;

  private final MatterText matter;
  private final MatterTokens tokens;
  private final Context context;

  MeetingTime(MatterText matter, Context context) {
    this.matter = matter;
    this.tokens = matter.tokens();
    this.context = context;
  }

  /**
   * Reads the time.
   *
   * @param held a token of the sentence that says that people met; -1 for none
   * @param hours the verb of the sentence that says how long; -1 for none
   */
  Optional<When> read(int held, int hours) {
    Optional<When.Date> day = held >= 0 ? dayIn(held) : Optional.empty();
    if (day.isEmpty() && hours >= 0) {
      day = dayIn(hours).or(() -> toldOf(hours));
    }
    if (day.isEmpty()) {
      day = opening(hours).or(() -> above(Math.max(held, 0))).or(this::written);
    }
    if (hours < 0) {
      return day.map(this::opened);
    }
    int end = matter.sentenceEnd(hours);
    Optional<Clock.Found> from = clock(hours, end, "from").or(() -> began(hours));
    Optional<Clock.Found> to =
        clock(hours, end, "to").or(() -> clock(hours, end, "until")).or(() -> ended(hours, end));
    if (to.isEmpty() && day.isPresent() && day.get().time().isPresent()) {
      return day.map(d -> lasted(d, hours));
    }
    if (from.isEmpty() || to.isEmpty() || day.isEmpty()) {
      return day.map(d -> d);
    }
    LocalTime until = to.get().time();
    return Optional.of(interval(day.get(), from.get().like(until), until));
  }

  /** {@code Today at 16:00} near the beginning, where a later sentence tells how long it lasted. */
  private Optional<When.Date> opening(int hours) {
    int limit = hours < 0 ? 0 : Math.min(tokens.size() - 1, ENDING);
    for (Dated dated : matter.datesIn(matter.body().start(), tokens.start(limit))) {
      boolean timed = dated.when() instanceof When.Date date && date.time().isPresent();
      if (timed && dated.when() instanceof When.Date date && date.day().isPresent()) {
        return Optional.of(date);
      }
    }
    return Optional.empty();
  }

  private Optional<Clock.Found> began(int verb) {
    boolean at = tokens.is(verb + 1, "at");
    return tokens.is(verb, "lasted") || !at ? Optional.empty() : Clock.at(tokens, verb + 2);
  }

  private Optional<Clock.Found> ended(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean verb = tokens.is(i, "ended") || tokens.is(i, "closed") || tokens.is(i, "concluded");
      if (verb && tokens.is(i + 1, "at")) {
        return Clock.at(tokens, i + 2);
      }
    }
    return Optional.empty();
  }

  /** {@code The conversation lasted 50 minutes}, counted from the hour at which it began. */
  private When lasted(When.Date day, int verb) {
    int number = tokens.is(verb + 1, "about") || tokens.is(verb + 1, "for") ? verb + 2 : verb + 1;
    int count = tokens.is(number, "an") ? 1 : NumberWords.count(tokens, number).orElse(0);
    boolean minutes = tokens.is(number + 1, "minutes");
    boolean hours = tokens.is(number + 1, "hours") || tokens.is(number + 1, "hour");
    if (count == 0 || !minutes && !hours) {
      return day;
    }
    LocalTime from = day.time().orElseThrow();
    return interval(day, from, from.plusMinutes(hours ? count * 60L : count));
  }

  /** Adds the hours at which a meeting opened, as its heading has it, and rose. */
  private When opened(When.Date day) {
    List<Clock.Found> printed = context.participants().isEmpty() ? List.of() : dateline();
    if (printed.size() > 1 && day.time().isEmpty()) {
      LocalTime until = printed.get(1).time();
      return interval(day, printed.getFirst().like(until), until);
    }
    Optional<LocalTime> from =
        context
            .protocol()
            .heading()
            .flatMap(heading -> Clock.all(heading.value()).stream().findFirst())
            .map(Clock.Found::time)
            .or(this::begun);
    if (from.isEmpty() || day.time().isPresent()) {
      return day;
    }
    Optional<LocalTime> to = rose();
    return to.isEmpty() ? day.at(from.get()) : interval(day, from.get(), to.get());
  }

  /** The hours behind the date at the head of a record that lists those present. */
  private List<Clock.Found> dateline() {
    String source = matter.text().transcript().text();
    return context
        .protocol()
        .dating()
        .written()
        .map(written -> {
          int start = written.span().start();
          int end = source.indexOf('\n', start);
          return Clock.all(dashed(source.substring(start, end < 0 ? source.length() : end)));
        })
        .orElse(List.of());
  }

  /** The hour in the dateline of minutes is that at which people met. */
  private Optional<LocalTime> begun() {
    return rose().isEmpty()
        ? Optional.empty()
        : MatterReader.day(context.protocol()).flatMap(When.Date::time);
  }

  /** {@code The meeting rose at 4.40 p.m.}: the hour stands near the end. */
  private Optional<LocalTime> rose() {
    for (int i = tokens.size() - 1; i > Math.max(0, tokens.size() - ENDING); i--) {
      boolean verb =
          tokens.is(i, "rose")
              || tokens.is(i, "adjourned")
              || tokens.is(i, "ended")
              || tokens.is(i, "closed");
      if (verb && tokens.is(i + 1, "at")) {
        return Clock.at(tokens, i + 2).map(Clock.Found::time);
      }
    }
    return Optional.empty();
  }

  /** Reads the time that the labelled lines at the head of the paper give. */
  Optional<When> form() {
    List<Span> spans = context.form().map(MeetingForm.Reading::times).orElse(List.of());
    Optional<When.Date> day = Optional.empty();
    List<Clock.Found> hours = new ArrayList<>();
    for (Span span : spans) {
      MatterTokens line = MatterTokens.of(matter.text().text(), span);
      MatterText dated =
          MatterDates.read(
              new MatterText(matter.text(), span, line, List.of()),
              MatterReader.day(context.protocol()));
      for (Dated date : dated.dates()) {
        day = day.or(() -> single(date.when()));
      }
      hours.addAll(Clock.all(dashed(span.of(matter.text().text()))));
    }
    day = day.or(this::written);
    if (day.isEmpty() || hours.isEmpty()) {
      return spans.isEmpty() ? Optional.empty() : day.map(d -> d);
    }
    LocalTime from = hours.getFirst().time();
    if (hours.size() == 1) {
      return day.map(d -> d.at(from));
    }
    LocalTime until = hours.get(1).time();
    return Optional.of(interval(day.get(), hours.getFirst().like(until), until));
  }

  /** A hyphen between hours joins no word: {@code 3:15-4:40 p.m.}. */
  private static String dashed(String words) {
    return words.replace('-', '–');
  }

  private static Optional<When.Date> single(When when) {
    Optional<When.Date> date =
        switch (when) {
          case When.Date d -> Optional.of(d);
          case When.Interval interval -> interval.from();
        };
    return date.filter(d -> d.day().isPresent());
  }

  private Optional<Clock.Found> clock(int from, int to, String preposition) {
    for (int i = from; i < to; i++) {
      if (tokens.is(i, preposition)) {
        Optional<Clock.Found> found = Clock.at(tokens, i + 1);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<When.Date> dayIn(int token) {
    int start = tokens.start(matter.sentenceStart(token));
    int end = tokens.end(matter.sentenceEnd(token));
    List<Dated> dates = matter.datesIn(start, end);
    return dates.stream()
        .filter(date -> !isOfPaper(tokens.at(date.span().start())))
        .map(Dated::when)
        .filter(When.Date.class::isInstance)
        .map(When.Date.class::cast)
        .filter(date -> date.day().isPresent())
        .findFirst();
  }

  /** {@code We sat from nine until one}: the hours are of the day told of, where one was told. */
  private Optional<When.Date> toldOf(int token) {
    Optional<LocalDate> paper =
        MatterReader.day(context.protocol()).flatMap(When.Date::toLocalDate);
    int start = tokens.start(matter.sentenceStart(token));
    return matter.datesIn(start, tokens.end(matter.sentenceEnd(token))).stream()
        .map(Dated::when)
        .filter(when -> when instanceof When.Interval i && i.to().isPresent())
        .flatMap(when -> when.first().stream())
        .filter(date -> date.time().isPresent())
        .filter(date -> date.toLocalDate().isPresent() && !date.toLocalDate().equals(paper))
        .map(When.Date::withoutTime)
        .findFirst();
  }

  /**
   * Tells whether a date is that of a paper: {@code telegram No. 43, May 12}, {@code note of May
   * 2}.
   */
  private boolean isOfPaper(int first) {
    boolean of = tokens.is(first - 1, "of") || tokens.is(first - 1, "dated");
    int at = of || tokens.sign(first - 1) == ',' ? first - 2 : first - 1;
    long owners = WordClass.PAPER.bit() | WordClass.POSSESSIVE.bit() | MatterTokens.GENITIVE;
    boolean number =
        tokens.has(at, MatterTokens.NUMBER)
            && (tokens.has(at - 1, owners)
                || tokens.sign(at - 1) == '.'
                || tokens.is(at - 1, "no"));
    return number || of && tokens.is(at, WordClass.PAPER);
  }

  /**
   * A date that stands on a line of its own above the telling, as under the heading of a record.
   */
  private Optional<When.Date> above(int token) {
    for (Dated dated : matter.datesIn(matter.body().start(), tokens.start(token))) {
      int first = tokens.at(dated.span().start());
      int after = tokens.at(dated.span().end());
      boolean alone =
          tokens.has(first, MatterTokens.LINE_START) && tokens.has(after, MatterTokens.LINE_START);
      if (alone && dated.when() instanceof When.Date date && date.day().isPresent()) {
        return Optional.of(date);
      }
    }
    return Optional.empty();
  }

  /** The day the paper was written, when nothing else tells the day. */
  private Optional<When.Date> written() {
    return MatterReader.day(context.protocol())
        .map(date ->
            new When.Date(
                date.year(),
                date.month(),
                date.day(),
                Optional.empty(),
                Set.of(Part.YEAR, Part.MONTH, Part.DAY),
                Optional.empty()));
  }

  private static When interval(When.Date day, LocalTime from, LocalTime to) {
    When.Date start = day.at(from);
    Set<Part> inferred = EnumSet.of(Part.YEAR, Part.MONTH, Part.DAY);
    When.Date end =
        new When.Date(
            day.year(), day.month(), day.day(), Optional.of(to), inferred, Optional.empty());
    if (to.isAfter(from)) {
      return new When.Interval(Optional.of(start), Optional.of(end));
    }
    try {
      int year = day.year().orElse(2000);
      LocalDate next = LocalDate.of(year, day.month().orElse(1), day.day().orElse(1)).plusDays(1);
      end =
          new When.Date(
              day.year().isPresent() ? OptionalInt.of(next.getYear()) : OptionalInt.empty(),
              OptionalInt.of(next.getMonthValue()),
              OptionalInt.of(next.getDayOfMonth()),
              Optional.of(to),
              inferred,
              Optional.empty());
    } catch (DateTimeException e) {
      // a day that no calendar has, such as 31 September: the hours stay on the printed day
      return new When.Interval(Optional.of(start), Optional.of(end));
    }
    return new When.Interval(Optional.of(start), Optional.of(end));
  }
}
