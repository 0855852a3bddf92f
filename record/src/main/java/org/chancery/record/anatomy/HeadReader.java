package org.chancery.record.anatomy;

import java.util.Optional;
import org.chancery.record.dates.Dateline;
import org.chancery.transcript.Span;

/** Reads the head of a paper line by line, until the text begins. */
final class HeadReader extends HeadClose {

  /** A numbered line of such a length is a paragraph. */
  private static final int PARAGRAPH = 60;

  /** A shorter title tells only the kind. */
  private static final int SHORT_TITLE = 24;

  private HeadReader(Page page, int from, int to, boolean enclosed) {
    super(page, from, to, enclosed);
    this.bodyStart = to;
  }

  /** Reads the head of the paper on the lines {@code from..to}. */
  static HeadReader read(Page page, int from, int to, boolean enclosed) {
    HeadReader reader = new HeadReader(page, from, to, enclosed);
    reader.readHead();
    return reader;
  }

  private void readHead() {
    wrapper();
    lines();
    unwrap();
    inferKind();
  }

  private void lines() {
    for (int i = from; i < to; ) {
      int next = headLine(i);
      if (next < 0) {
        bodyStart = bodyStart == to ? i : bodyStart;
        return;
      }
      i = next;
    }
  }

  /** Reads one line of the head; returns the line to go on with, or -1 where the text begins. */
  private int headLine(int i) {
    Line line = page.line(i);
    int published = published(i);
    if (published > i) {
      return published;
    }
    if (line.is(Shape.SALUTED | Shape.SALUTE)) {
      int end = line.is(Shape.SALUTE) ? line.end() : Salutation.end(text, line.start(), line.end());
      salutation = Optional.of(found("anatomy/salutation", new Span(line.start(), end)));
      beside(i);
      return -1;
    }
    Optional<CableHead.Reading> telegram = TelegramForm.read(page, i, to);
    if (telegram.isPresent()) {
      take(telegram.get());
      return telegram.get().end();
    }
    int remark = dateline.isEmpty() ? HeadRemark.end(page, i, to) : i;
    if (remark > i) {
      remark(page.span(i, remark));
      return remark;
    }
    int told = told(i);
    if (told > i) {
      return told;
    }
    if (enclosed && i == from && HeadAhead.announces(line)) {
      label(i);
      return i + 1;
    }
    if (line.is(Shape.LONG)) {
      return line.is(Shape.BRACKETED) ? i + 1 : -1;
    }
    boolean below = dateline.isPresent() || heading.isPresent() && line.length() > PARAGRAPH;
    if (below && NumberLine.paragraph(text, line.start(), line.end())) {
      return -1;
    }
    Optional<CableHead.Reading> cable = CableHead.read(page, i, to);
    if (cable.isPresent()) {
      take(cable.get());
      return cable.get().end();
    }
    form = MeetingForm.read(page, i, to);
    if (form.isPresent()) {
      present(form.get().participants());
      bodyStart = form.get().end();
      return -1;
    }
    Optional<SideLists.Reading> sides = SideLists.read(page, i, to);
    if (sides.isPresent()) {
      present(sides.get().participants());
      bodyStart = sides.get().end();
      return -1;
    }
    int diary = diary(i);
    if (diary > i) {
      return diary;
    }
    if (line.is(Shape.PRESENT)) {
      ParticipantReader.Reading present = ParticipantReader.read(page, i, to);
      present(present.participants());
      return present.end();
    }
    Optional<LabelledLine> labelled = LabelledLine.read(page, i, to);
    if (labelled.filter(LabelledLine::dates).isPresent()) {
      take(labelled.get());
      return labelled.get().end();
    }
    int next = framed(i);
    return next != 0 ? next : titled(i, labelled);
  }

  /** A label in the next column: this piece goes on with the value of one above. */
  private boolean labelledBeside(int i) {
    return i + 1 < to
        && page.line(i + 1).end() < lineBreak(page.line(i).end())
        && LabelledLine.read(page, i + 1, to).isPresent();
  }

  /** Place, date or receipt may stand in a column beside the salutation. */
  private void beside(int i) {
    int end = i + 1;
    while (end < to && page.line(end).end() < lineBreak(page.line(i).end())) {
      Optional<TransitLine> transit = TransitLine.read(page, end, end + 1);
      transit.ifPresent(line -> take(line, 0));
      if (transit.isEmpty() && dateline.isEmpty()) {
        dateline = DatelineReader.read(page, end, end, end + 1);
      }
      end++;
    }
    if (end > i + 1 && end < to) {
      bodyStart = end;
    }
  }

  private int lineBreak(int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? Integer.MAX_VALUE : end + 1;
  }

  /** Reads whence and whither a telegram goes, and when it was despatched and received. */
  private int told(int i) {
    Optional<RouteLine> route =
        senders.isEmpty() && (heading.isEmpty() || titledTelegram())
            ? RouteLine.read(text, page.line(i), isTelegram())
            : Optional.empty();
    if (route.isPresent()) {
      take(route.get(), i);
      return i + 1;
    }
    Optional<TransitLine> transit = TransitLine.read(page, i, to);
    transit.ifPresent(line -> take(line, i));
    if (transit.isPresent()) {
      return transit.get().end();
    }
    if (sender(i) || forWhom(page.line(i))) {
      return i + 1;
    }
    int next = repeated(i);
    next = next > i ? next : distributed(i);
    next = next > i ? next : addressed(i);
    return next > i ? next : block(i);
  }

  /** The word <i>telegram</i> alone above the route of one is no heading of its own. */
  private boolean titledTelegram() {
    return isTelegram() && heading.filter(h -> h.value().length() < SHORT_TITLE).isPresent();
  }

  /** Reads numbers, source notes, datelines and remarks; 0 if the line is none of them. */
  private int framed(int i) {
    Line line = page.line(i);
    if (line.is(Shape.NUMBER)) {
      number(i);
      return i + 1;
    }
    if (line.is(Shape.SOURCE)) {
      sourceNote(i);
      return i + 1;
    }
    if (line.is(Shape.DATE) && (held(i) || post(line)) || received(i) || station(line)) {
      return i + 1;
    }
    if (dateline.isEmpty() && written.isEmpty() && line.is(Shape.DATE) && markedDateline(line)) {
      return i + 1;
    }
    if (dateline.isEmpty()
        && written.isEmpty()
        && line.is(Shape.DATE)
        && !(line.is(Shape.BRACKETED) && (ahead.isNote(line) || dated(i) || printed(line)))
        && !(heading.isEmpty() && line.is(Shape.TO) && isReceived(line))) {
      Optional<DatelineReader.Lines> found =
          DatelineReader.read(page, Math.max(from, i - 4), i, to);
      if (found.isPresent() && !(line.is(Shape.TITLE) && heading.isEmpty())) {
        dateline = found;
        return found.get().end();
      }
    }
    if (line.is(Shape.BRACKETED)) {
      if (!printed(line)) {
        remark(i);
      }
      return i + 1;
    }
    return 0;
  }

  /**
   * {@code Held at ..., on Friday, 23 November 1956}: the day of a meeting is that of its record.
   */
  private boolean held(int i) {
    Optional<HeldLine> held =
        Chars.starts(text, page.line(i).start(), "held ")
            ? HeldLine.read(text, page.line(i))
            : Optional.empty();
    held.ifPresent(h -> {
      if (i > from && heading.filter(head -> head.span().equals(source(i - 1))).isPresent()) {
        heading = Optional.of(found("anatomy/title", page.span(i - 1, i + 1)));
      }
      dateline = Optional.empty();
      written = Optional.of(value("anatomy/held", h.words(), h.day()));
      place = h.place().map(words -> found("anatomy/held", words)).or(() -> place);
    });
    return held.isPresent();
  }

  /** {@code Sir A to Mr. B.—(Received March 3.)} is a heading, no dateline. */
  private boolean isReceived(Line line) {
    return HeadingLine.received(text, line) >= 0 && HeadingLine.read(text, line).isPresent();
  }

  /** {@code [December 3.]}: a day without its year, in brackets, is that of the printing. */
  private boolean printed(Line line) {
    return line.length() < 22
        && line.is(Shape.DATE)
        && Dateline.read(text, new Span(line.start(), line.end()))
            .filter(d -> d.place().isEmpty())
            .flatMap(Dateline::written)
            .filter(d -> d.date().year().isEmpty())
            .isPresent();
  }

  private Span source(int i) {
    return page.text().source(page.span(i));
  }

  /** Below a letter's title that tells its date, a date in brackets is that of its circulation. */
  private boolean dated(int i) {
    return i > from
        && senders.size() + addressees.size() > 0
        && heading.filter(head -> head.value().contains(" dated ")).isPresent();
  }

  /** A line of receipt below the dateline, others between them, or of a telegram without one. */
  private boolean received(int i) {
    Line line = page.line(i);
    boolean own =
        dateline.isPresent()
            || written.isPresent()
            || isTelegram() && line.is(Shape.DATE) && Chars.starts(text, line.start(), "received ");
    if (!own || !line.is(Shape.RECEIVED) || received.isPresent()) {
      return false;
    }
    received = moment(page.span(i));
    return received.isPresent();
  }

  /** Reads headings, titles, office marks and whatever else may stand before the text. */
  private int titled(int i, Optional<LabelledLine> labelled) {
    Line line = page.line(i);
    if (i == from + 1 && heading.isPresent() && heading.equals(label) && parties(line)) {
      heading = Optional.of(found("anatomy/heading", page.span(from, i + 1)));
      return i + 1;
    }
    int titled =
        heading.isEmpty() && (labelled.isEmpty() || speaks(labelled.get())) ? heading(i) : i;
    if (titled > i) {
      return titled;
    }
    if (second(i) || marked(i) || heading.isEmpty() && caption(i)) {
      return i + 1;
    }
    if (labelled.isPresent()) {
      take(labelled.get());
      return labelled.get().end();
    }
    if (dateline.isEmpty() && i + 1 < to && comrade(i)) {
      return i + 1;
    }
    if (place.isEmpty() && i > from && letterhead(page.line(i - 1), line)) {
      place = Optional.of(found("anatomy/letterhead", page.span(i)));
    }
    if (line.listed() && labelledBeside(i)) {
      return i + 1;
    }
    if (line.is(Shape.PROSE) || line.listed()) {
      return -1;
    }
    if (dateline.isEmpty()) {
      return i - from < 14 ? i + 1 : -1;
    }
    if (!ahead.isFrame(i) && !(heading.isEmpty() && ahead.isTitle(i))) {
      return -1;
    }
    if (address.isEmpty() && line.is(Shape.ADDRESS)) {
      int end = page.blockEnd(i, to);
      address = Optional.of(page.span(i, page.spaced() ? end : i + 1));
    }
    return i + 1;
  }

  /** {@code MEMORANDUM FOR: ...} is a title as well. */
  private static boolean speaks(LabelledLine line) {
    return line.label() == LabelledLine.Label.FROM || line.label() == LabelledLine.Label.TO;
  }

  /** A line of an office's marks: how secret, to whom, which copy. */
  private boolean marked(int i) {
    boolean named =
        page.line(i).is(Shape.NAME | Shape.INSTITUTION)
            && !page.line(i).is(Shape.ADDRESS)
            && dateline.isPresent();
    MarkingReader.Reading marks = MarkingReader.read(page.text(), page.span(i));
    boolean addressed =
        !marks.from().isEmpty() || !marks.to().isEmpty() || marks.toPlace().isPresent();
    boolean labelled = page.words(i).indexOf(':') > 0;
    boolean known = heading.isPresent() || dateline.isPresent() || enclosed;
    if (!marks.understood() || addressed && (named || known && !labelled)) {
      return false;
    }
    take(marks);
    return true;
  }
}
