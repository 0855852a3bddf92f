package org.chancery.record.anatomy;

import java.util.List;
import java.util.Optional;
import org.chancery.record.anatomy.Protocol.Marking;
import org.chancery.record.anatomy.Protocol.MarkingKind;
import org.chancery.record.anatomy.Protocol.NumberKind;
import org.chancery.record.anatomy.Protocol.RecordNumber;
import org.chancery.record.dates.When;
import org.chancery.record.finding.Finding;
import org.chancery.record.people.Party;
import org.chancery.transcript.Span;

/** Reads the lines of the head that name the paper: labels, headings, captions, remarks. */
class HeadTitles extends HeadTelegram {

  /** The first line of the paper's own head, below what its publisher set above it. */
  int from;

  final int to;
  final boolean enclosed;

  /** Small words by which a title goes on. */
  private static final Phrases GOES_ON =
      Phrases.of("of ", "on ", "with ", "by ", "between ", "from ", "for ", "concerning ");

  final HeadAhead ahead;

  private Optional<Title> title = Optional.empty();

  HeadTitles(Page page, int from, int to, boolean enclosed) {
    super(page);
    this.from = from;
    this.to = to;
    this.enclosed = enclosed;
    this.ahead = new HeadAhead(page, to);
  }

  /** Lines that the publisher set above the paper; returns the line after them. */
  final int published(int i) {
    return dateline.isPresent() || heading.isPresent() && i > from + 3 ? i : publisher(i);
  }

  private int publisher(int i) {
    Line line = page.line(i);
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
    if (PublisherLine.source(text, line)) {
      markings.addAll(PublisherLine.notes(page.text(), page.span(i)));
    } else {
      Marking note = new Marking(MarkingKind.STATE, page.words(i));
      markings.add(value("anatomy/publisher", page.span(i), note));
    }
    return i + 1;
  }

  /**
   * Reads title, date and labels that a publisher set above the paper; the paper's own head is then
   * read as if they were not there.
   */
  final void wrapper() {
    int first = PublisherLine.labelled(text, page, from, to);
    if (first <= from) {
      return;
    }
    for (int i = from; i < first; ) {
      Optional<Finding<When>> day =
          page.line(i).is(Shape.DATE) && page.line(i).length() < 40
              ? date(page.span(i))
              : Optional.empty();
      published = published.or(() -> day);
      int next = day.isPresent() ? i : publisher(i);
      next = next == i && day.isEmpty() && heading.isEmpty() ? diary(i) : next;
      next = next == i && day.isEmpty() && heading.isEmpty() ? heading(i) : next;
      i = Math.max(i + 1, next);
    }
    int end = first;
    for (int next = publisher(end); next > end && next < to; next = publisher(end)) {
      end = next;
    }
    from = end;
    title = Optional.of(new Title(heading, kind, senders, List.copyOf(addressees)));
    heading = Optional.empty();
    kind = Optional.empty();
    senders = List.of();
    addressees.clear();
  }

  /** What a publisher's title tells. */
  private record Title(
      Optional<Finding<String>> heading,
      Optional<Finding<String>> kind,
      List<Finding<Party>> from,
      List<Finding<Party>> to) {}

  /** The publisher's title stands for the paper's, and fills what its own head does not tell. */
  final void unwrap() {
    title.ifPresent(outer -> {
      heading = outer.heading().or(() -> heading);
      kind = kind.or(outer::kind);
      senders = senders.isEmpty() ? outer.from() : senders;
      addressed(addressees.isEmpty() ? outer.to() : addressees);
    });
  }

  /**
   * {@code From the diary of}, with the name on the same line or the next; returns the line after
   * it. What follows a colon tells what is in it.
   */
  final int diary(int i) {
    int at = page.line(i).start();
    if (!Chars.starts(text, at, "from the diar") && !Chars.starts(text, at, "from the journal")) {
      return i;
    }
    int colon = text.indexOf(": ", at, page.line(i).end());
    if (colon > 0) {
      MarkingReader.Reading marks = MarkingReader.read(page.text(), new Span(at, colon));
      heading = heading.or(() -> Optional.of(found("anatomy/title", title(i, i + 1))));
      Line rest = new Line(colon + 2, page.line(i).end(), 0, false, 0);
      kind =
          kind.or(() ->
              Kinds.ofHeading(text, rest).map(k -> value("anatomy/kind-heading", page.span(i), k)));
      take(marks);
      return i + 1;
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

  final void label(int i) {
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

  /** Reads the heading that begins on a line; returns the line after it, or the line itself. */
  final int heading(int i) {
    Line line = unnumbered(i);
    if (parties(i <= from + 2 && ahead.isCapitals(i) ? line.with(Shape.TO) : line)) {
      heading = Optional.of(found("anatomy/heading", title(i, i + 1)));
      receipt(line);
      return i + 1;
    }
    if (inFrench(i)) {
      return i + 2;
    }
    if (line.is(Shape.TITLE) || Kinds.ofHeading(text, line).isPresent()) {
      int end = goesOn(i);
      Span words = title(i, end);
      heading = Optional.of(value("anatomy/title", words, HeadRemark.words(words.of(text))));
      kind =
          kind.or(() ->
              Kinds.ofHeading(text, line).map(k -> value("anatomy/kind-heading", page.span(i), k)));
      titleNumber(line);
      titleDate(line);
      TitleLine.read(text, line.start(), title(i, i + 1).end()).ifPresent(this::take);
      return end;
    }
    return i;
  }

  /**
   * {@code M. DE TARN, AMBASSADEUR ... À VELM,} / {@code À M. SOREL, MINISTRE ...}: a heading on
   * two lines; the number under which it is printed may stand above it.
   */
  private boolean inFrench(int i) {
    Line line = page.line(i);
    if (i + 1 >= to || text.charAt(line.end() - 1) != ',' || line.is(Shape.LONG)) {
      return false;
    }
    Line below = page.line(i + 1);
    int at = below.start();
    int name =
        Chars.word(text, at, "à") || Chars.word(text, at, "a")
            ? at + 2
            : Chars.word(text, at, "au") ? at + 3 : Chars.word(text, at, "aux") ? at + 4 : -1;
    boolean heading =
        name > 0
            && !below.is(Shape.LONG)
            && HeadingLine.party(text, line.start(), line.end())
            && HeadingLine.party(text, name, below.end());
    if (!heading) {
      return false;
    }
    senders = parties("anatomy/heading", new Span(line.start(), line.end() - 1));
    int end = text.charAt(below.end() - 1) == '.' ? below.end() - 1 : below.end();
    addressed(parties("anatomy/heading", new Span(name, end)));
    Span words = title(i, i + 2);
    this.heading = Optional.of(value("anatomy/heading", words, HeadRemark.words(words.of(text))));
    boolean counted = i == from + 1 && page.words(from).chars().allMatch(Character::isDigit);
    if (counted) {
      RecordNumber printed =
          new RecordNumber(NumberKind.PRINTED, page.words(from), Optional.empty());
      numbers.add(value("anatomy/number", page.span(from), printed));
    }
    return true;
  }

  /** {@code STENOGRAPHIC RECORD} / {@code of the meeting of ...}: a title on two lines. */
  private int goesOn(int i) {
    int end = i + 1;
    while (end < to
        && end < i + 3
        && !page.line(end).gap()
        && page.line(end).length() < Shape.LIMIT
        && Character.isLowerCase(text.charAt(page.line(end).start()))
        && GOES_ON.at(text, page.line(end).start())) {
      end++;
    }
    return end;
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

  final boolean parties(Line line) {
    Optional<HeadingLine> parties = HeadingLine.read(text, line);
    parties.ifPresent(p -> {
      senders = parties("anatomy/heading", p.from());
      addressed(parties("anatomy/heading", p.to()));
    });
    return parties.isPresent();
  }

  /** The first line under the label of an enclosure that is no part of a dateline is its title. */
  final boolean caption(int i) {
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

  final void remark(int i) {
    kind =
        kind.or(() ->
            Kinds.ofNote(text, page.line(i)).map(k -> value("anatomy/kind-note", page.span(i), k)));
    MarkingReader.Reading marks = MarkingReader.read(page.text(), page.span(i));
    if (!marks.markings().isEmpty()) {
      markings.addAll(marks.markings());
    } else if (NumberLine.alone(text, page.line(i).start(), page.line(i).end())) {
      registered(page.span(i));
    } else {
      remark(page.span(i));
    }
  }

  /** {@code [45211]}, {@code (1036/12/56)}: a number in brackets is an office's own. */
  private void registered(Span words) {
    String number = Chars.strip(words.of(text), "[]() .");
    boolean file = number.indexOf('/') > 0;
    if (number.length() > 2 && Character.isDigit(number.charAt(0))) {
      NumberKind counted = file ? NumberKind.FILE : NumberKind.REGISTRY;
      RecordNumber value = new RecordNumber(counted, number, Optional.empty());
      numbers.add(value("anatomy/number", words, value));
    }
  }

  /** A remark that is no mark of the usual words. */
  final void remark(Span words) {
    Marking remark = new Marking(HeadRemark.kind(text, words), HeadRemark.words(words.of(text)));
    markings.add(value("anatomy/remark", words, remark));
  }
}
