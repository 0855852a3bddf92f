package org.chancery.record.anatomy;

import java.util.Optional;
import org.chancery.record.anatomy.Protocol.Marking;
import org.chancery.record.anatomy.Protocol.MarkingKind;
import org.chancery.record.anatomy.Protocol.NumberKind;
import org.chancery.record.anatomy.Protocol.RecordNumber;
import org.chancery.transcript.Span;

/** Reads the head of a paper line by line, until the text begins. */
final class HeadReader extends HeadFields {

  private final int from;
  private final int to;
  private final boolean enclosed;
  private final HeadAhead ahead;

  private HeadReader(Page page, int from, int to, boolean enclosed) {
    super(page);
    this.from = from;
    this.to = to;
    this.enclosed = enclosed;
    this.ahead = new HeadAhead(page, to);
    this.bodyStart = to;
  }

  /** Reads the head of the paper on the lines {@code from..to}. */
  static HeadReader read(Page page, int from, int to, boolean enclosed) {
    HeadReader reader = new HeadReader(page, from, to, enclosed);
    reader.readHead();
    return reader;
  }

  private void readHead() {
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
      return -1;
    }
    if (enclosed && i == from && HeadAhead.announces(line)) {
      label(i);
      return i + 1;
    }
    if (line.is(Shape.LONG)) {
      return line.is(Shape.BRACKETED) ? i + 1 : -1;
    }
    if (dateline.isPresent() && NumberLine.paragraph(text, line.start(), line.end())) {
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
    if (dateline.isEmpty()
        && written.isEmpty()
        && line.is(Shape.DATE)
        && !(line.is(Shape.BRACKETED) && (ahead.isNote(line) || dated(i)))) {
      Optional<DatelineReader.Lines> found =
          DatelineReader.read(page, Math.max(from, i - 4), i, to);
      if (found.isPresent() && !(line.is(Shape.TITLE) && heading.isEmpty())) {
        dateline = found;
        return found.get().end();
      }
    }
    if (line.is(Shape.BRACKETED)) {
      remark(i);
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
    if (heading.isEmpty() && heading(i) || marked(i) || heading.isEmpty() && caption(i)) {
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

  /**
   * {@code From the diary of}, with the name on the same line or the next; returns the line after
   * it.
   */
  private int diary(int i) {
    int at = page.line(i).start();
    if (!Chars.starts(text, at, "from the diar") && !Chars.starts(text, at, "from the journal")) {
      return i;
    }
    int last = page.words(i).endsWith(" of") && i + 1 < to ? i + 1 : i;
    MarkingReader.Reading marks = MarkingReader.read(page.text(), page.span(i, last + 1));
    if (marks.from().isEmpty() && last > i && page.line(last).is(Shape.NAME)) {
      senders = parties("anatomy/diary", page.span(last));
      return last + 1;
    }
    if (marks.from().isEmpty()) {
      return i;
    }
    take(marks);
    return last + 1;
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

  /** Lines that the publisher set above the paper; returns the line after them. */
  private int published(int i) {
    Line line = page.line(i);
    if (dateline.isPresent() || heading.isPresent() && i > from + 3) {
      return i;
    }
    int start = PublisherLine.summary(text, line);
    boolean below = start == line.end() && i + 1 < to;
    if (start >= 0 && summary.isEmpty() && (below || start < line.end())) {
      Span words = below ? page.span(i + 1) : new Span(start, line.end());
      summary = Optional.of(found("regest/labelled", words));
      return below ? i + 2 : i + 1;
    }
    if (!PublisherLine.source(text, line) && !PublisherLine.translated(text, line)) {
      return i;
    }
    Marking note = new Marking(PublisherLine.kind(text, line), page.words(i));
    markings.add(value("anatomy/publisher", page.span(i), note));
    return i + 1;
  }

  private void label(int i) {
    Line line = page.line(i);
    label = Optional.of(found("anatomy/label", page.span(i)));
    if (line.is(Shape.BRACKETED)) {
      remark(i);
    } else {
      heading = label;
      kind =
          kind.or(() ->
              Kinds.ofHeading(text, line).map(k -> value("anatomy/kind-heading", page.span(i), k)));
      parties(line);
    }
  }

  private boolean heading(int i) {
    Line line = unnumbered(i);
    if (parties(i <= from + 2 && ahead.isCapitals(i) ? line.with(Shape.TO) : line)) {
      heading = Optional.of(found("anatomy/heading", page.span(i)));
      receipt(line);
      return true;
    }
    if (line.is(Shape.TITLE) || Kinds.ofHeading(text, line).isPresent()) {
      heading = Optional.of(found("anatomy/title", page.span(i)));
      kind =
          kind.or(() ->
              Kinds.ofHeading(text, line).map(k -> value("anatomy/kind-heading", page.span(i), k)));
      titleNumber(line);
      TitleLine.read(text, line.start(), line.end()).ifPresent(this::take);
      return true;
    }
    return false;
  }

  /** A line at the head without the number under which the publisher prints the paper. */
  private Line unnumbered(int i) {
    Line line = page.line(i);
    if (i > from + 2 || !NumberLine.paragraph(text, line.start(), line.end())) {
      return line;
    }
    int stop = text.indexOf('.', line.start());
    Span number = new Span(line.start(), stop);
    Line bare =
        new Line(
            stop + 2, line.end(), line.indent(), line.gap(), Shape.of(text, stop + 2, line.end()));
    if (bare.is(Shape.TITLE | Shape.TO)) {
      RecordNumber printed =
          new RecordNumber(NumberKind.PRINTED, number.of(text), Optional.empty());
      numbers.add(value("anatomy/number", number, printed));
      return bare;
    }
    return line;
  }

  private boolean parties(Line line) {
    Optional<HeadingLine> parties = HeadingLine.read(text, line);
    parties.ifPresent(p -> {
      senders = parties("anatomy/heading", p.from());
      addressees = parties("anatomy/heading", p.to());
    });
    return parties.isPresent();
  }

  /** The first line under the label of an enclosure that is no part of a dateline is its title. */
  private boolean caption(int i) {
    Line line = page.line(i);
    if (!enclosed
        || label.isEmpty() && i > from
        || i > from + 2
        || dateline.isPresent()
        || line.is(Shape.LONG | Shape.SEAL | Shape.STARS)
        || line.is(Shape.PROSE)
        || text.charAt(line.end() - 1) == ':'
        || text.charAt(line.end() - 1) == ','
        || Addresses.strong(text, line)) {
      return false;
    }
    if (i + 1 < to
        && page.line(i + 1).is(Shape.DATE)
        && (line.is(Shape.INSTITUTION) || !page.line(i + 1).gap() && page.spaced())) {
      return false;
    }
    if (i + 1 < to
        && line.is(Shape.INSTITUTION)
        && page.line(i + 1).is(Shape.SALUTE | Shape.SALUTED | Shape.NUMBER)) {
      return false;
    }
    heading = Optional.of(found("anatomy/caption", page.span(i)));
    return true;
  }

  private void remark(int i) {
    kind =
        kind.or(() ->
            Kinds.ofNote(text, page.line(i)).map(k -> value("anatomy/kind-note", page.span(i), k)));
    MarkingReader.Reading marks = MarkingReader.read(page.text(), page.span(i));
    if (!marks.markings().isEmpty()) {
      markings.addAll(marks.markings());
    } else {
      markings.add(
          value("anatomy/remark", page.span(i), new Marking(MarkingKind.STATE, page.words(i))));
    }
  }
}
