package org.chancery.record.anatomy;

import java.util.List;
import java.util.Optional;
import org.chancery.record.anatomy.Protocol.Dating;
import org.chancery.record.dates.Dateline;
import org.chancery.record.dates.FigureOrder;
import org.chancery.record.dates.When;
import org.chancery.record.finding.Certainty;
import org.chancery.record.finding.Finding;
import org.chancery.transcript.Span;

/** Works out when a paper was written, sent and received, from its head and its foot. */
final class PaperDates {

  /** So many lines at the end of a paper may be notes of offices. */
  private static final int ENDORSEMENTS = 14;

  private final Page page;
  private final String text;
  private final HeadReader head;
  private final int to;

  PaperDates(Page page, HeadReader head, int to) {
    this.page = page;
    this.text = page.text().text();
    this.head = head;
    this.to = to;
  }

  /** {@code Done at ... this eleventh day of July}: the last clause of a treaty dates it. */
  Optional<Dateline> done(int before) {
    for (int i = Math.min(before, to) - 1; i > head.bodyStart && i > before - 12; i--) {
      Line line = page.line(i);
      if (Chars.starts(text, line.start(), "done at")
          || Chars.starts(text, line.start(), "done in")) {
        int end = Math.min(line.end(), line.start() + 160);
        int in = text.indexOf(", in ", Math.min(line.start() + 8, end), end);
        boolean year = in > 0 && text.startsWith("the year", in + 5);
        Span clause = new Span(line.start(), in < 0 || year ? end : in);
        return Dateline.read(text, clause)
            .filter(d -> d.written().filter(w -> w.date().year().isPresent()).isPresent());
      }
    }
    return Optional.empty();
  }

  /** A day on a line of its own near the end, above what offices noted on the paper. */
  Optional<Dateline> endorsed() {
    Optional<Dateline> found = Optional.empty();
    for (int i = to - 1; i > head.bodyStart && i > to - ENDORSEMENTS; i--) {
      Line line = page.line(i);
      if (line.is(Shape.LONG)) {
        break;
      }
      int other = Shape.RECEIVED | Shape.BRACKETED | Shape.PROSE | Shape.LABEL;
      if (line.is(Shape.DATE) && !line.is(other) && line.length() < 40) {
        found =
            Dateline.read(text, page.span(i))
                .filter(d -> d.place().isEmpty() || d.place().get().length() < 25)
                .filter(d -> d.written().filter(w -> w.date().year().isPresent()).isPresent())
                .filter(d -> d.received().isEmpty() && d.sent().isEmpty());
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return found;
  }

  /** The hours that the dateline of minutes or of the record of a talk gives are the talk's. */
  Optional<MeetingForm.Reading> form() {
    boolean told = head.form.filter(form -> !form.times().isEmpty()).isPresent();
    Optional<Span> hours = told ? Optional.empty() : hours();
    return hours
        .map(words ->
            new MeetingForm.Reading(
                head.form.map(MeetingForm.Reading::participants).orElse(List.of()),
                List.of(words),
                head.form.flatMap(MeetingForm.Reading::place),
                head.bodyStart))
        .or(() -> head.form);
  }

  /** {@code Velm, November 14, 1962, 3:30–4:45 p.m.}: a dateline from hour to hour. */
  private Optional<Span> hours() {
    boolean talk =
        head.kind
            .filter(k -> k.value().equals("memorandum") || k.value().equals("minutes"))
            .isPresent();
    return talk
        ? head.dateline
            .map(DatelineReader.Lines::words)
            .filter(d -> d.received().isEmpty() && d.span().length() < 120)
            .map(Dateline::span)
            .filter(words -> Clock.all(words.of(text).replace('-', '–')).size() == 2)
        : Optional.empty();
  }

  /**
   * A full date inside the title of a record, as in {@code Record of a conversation ..., 7 June
   * 1963}.
   */
  Optional<Finding<When>> headDate() {
    for (int i = head.from; i < head.bodyStart; i++) {
      int other = Shape.SOURCE | Shape.BRACKETED | Shape.RECEIVED;
      if (page.line(i).is(Shape.DATE) && !page.line(i).is(other)) {
        MatterTokens tokens = MatterTokens.of(text, page.span(i));
        Optional<PlainDates.Found> date = PlainDates.in(tokens, 0, tokens.size(), 0);
        if (date.isPresent() && date.get().date().year().isPresent()) {
          Span span = tokens.span(date.get().from(), date.get().to());
          return Optional.of(
              Finding.byRule(
                  "anatomy/title-date",
                  Certainty.MEDIUM,
                  date.get().date(),
                  page.text().source(span)));
        }
      }
    }
    return Optional.empty();
  }

  Dating dating(Dateline line, Optional<Finding<When>> received) {
    Optional<Finding<String>> place =
        line.place()
            .map(span ->
                Finding.byRule(
                    "anatomy/dateline",
                    Certainty.HIGH,
                    joined(span.of(text)),
                    page.text().source(span)));
    return new Dating(
        place.or(() -> head.place),
        line.written()
            .map(hours().isPresent() ? PaperDates::dayOf : moment -> moment)
            .map(this::date)
            .or(() -> head.written),
        line.sent().map(this::date).or(() -> head.sent),
        line.received()
            .map(this::date)
            .or(() -> received.map(r -> completed(r, line.written().map(this::date)))));
  }

  /**
   * Lines of a dateline in a row; a town below an office that ends in no sign is parted from it.
   */
  private static String joined(String lines) {
    int end = lines.indexOf('\n');
    boolean letter = end > 0 && Character.isLetter(lines.charAt(end - 1));
    int next = end + 1;
    while (letter && next < lines.length() - 1 && lines.charAt(next) == ' ') {
      next++;
    }
    boolean town =
        letter
            && lines.indexOf('\n', next) < 0
            && lines.indexOf(' ', next) < 0
            && Character.isUpperCase(lines.charAt(next));
    return town ? lines.substring(0, end) + ", " + lines.substring(next) : lines.replace('\n', ' ');
  }

  /** A receipt printed without its year is of the year of writing. */
  static Finding<When> completed(Finding<When> received, Optional<Finding<When>> dated) {
    Optional<When.Date> written =
        dated.map(Finding::value).filter(When.Date.class::isInstance).map(When.Date.class::cast);
    return received.map(when ->
        when instanceof When.Date d && d.year().isEmpty() && written.isPresent()
            ? new When.Date(
                    written.get().year(),
                    d.month(),
                    d.day(),
                    d.time(),
                    d.inferred(),
                    d.otherStyle())
                .inferring(When.Part.YEAR)
            : when);
  }

  /** The day without its hour. */
  private static Dateline.Moment dayOf(Dateline.Moment moment) {
    When.Date day = moment.date();
    When.Date bare =
        new When.Date(
            day.year(), day.month(), day.day(), Optional.empty(), day.inferred(), day.otherStyle());
    return new Dateline.Moment(
        moment.span(), bare, moment.weekday(), moment.others(), moment.certainty());
  }

  private Finding<When> date(Dateline.Moment printed) {
    Dateline.Moment moment = FigureOrder.decide(printed, text);
    return Finding.byRule(
        "anatomy/dateline", moment.certainty(), moment.date(), page.text().source(moment.span()));
  }
}
