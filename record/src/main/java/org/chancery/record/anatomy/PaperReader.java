package org.chancery.record.anatomy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.record.anatomy.Anatomy.Annexes;
import org.chancery.record.anatomy.DatelineReader.Dateline;
import org.chancery.record.anatomy.Eschatocol.Signature;
import org.chancery.record.anatomy.Matter.Meeting;
import org.chancery.record.anatomy.Protocol.Correspondents;
import org.chancery.record.anatomy.Protocol.Dating;
import org.chancery.record.anatomy.Protocol.Marking;
import org.chancery.record.anatomy.Protocol.MarkingKind;
import org.chancery.record.anatomy.Protocol.NumberKind;
import org.chancery.record.anatomy.Protocol.RecordNumber;
import org.chancery.record.dates.When;
import org.chancery.record.finding.Certainty;
import org.chancery.record.finding.Finding;
import org.chancery.record.people.Participant;
import org.chancery.record.people.Party;
import org.chancery.record.people.PartyReader;
import org.chancery.transcript.EditorialQuery;
import org.chancery.transcript.Span;

/** Reads one paper, enclosed ones left out: its head, its foot, and what lies between. */
final class PaperReader {

  private final Page page;
  private final String text;
  private final int from;
  private final int to;
  private final boolean enclosed;

  private final List<Finding<Marking>> markings = new ArrayList<>();
  private final List<Finding<RecordNumber>> numbers = new ArrayList<>();
  private final List<Finding<Participant>> participants = new ArrayList<>();
  private List<Finding<Party>> senders = List.of();
  private List<Finding<Party>> addressees = List.of();
  private Optional<Finding<String>> label = Optional.empty();
  private Optional<Finding<String>> heading = Optional.empty();
  private Optional<Finding<String>> kind = Optional.empty();
  private Optional<Finding<String>> salutation = Optional.empty();
  private Optional<Dateline> dateline = Optional.empty();
  private Optional<Finding<String>> addressedTo = Optional.empty();
  private Optional<Finding<When>> footDate = Optional.empty();
  private int bodyStart;

  private PaperReader(Page page, int from, int to, boolean enclosed) {
    this.page = page;
    this.text = page.text().text();
    this.from = from;
    this.to = to;
    this.enclosed = enclosed;
    this.bodyStart = to;
  }

  /** The paper, the words that announce it, and the doubts met. */
  record Reading(Anatomy anatomy, Optional<Finding<String>> label, List<EditorialQuery> queries) {}

  /** Reads the lines {@code from..to} as one paper. */
  static Reading read(Page page, int from, int to, boolean enclosed) {
    PaperReader reader = new PaperReader(page, from, to, enclosed);
    reader.readHead();
    return reader.assemble();
  }

  private void readHead() {
    for (int i = from; i < to; ) {
      int next = headLine(i);
      if (next < 0) {
        bodyStart = i;
        return;
      }
      i = next;
    }
  }

  /** Reads one line of the head; returns the line to go on with, or -1 where the text begins. */
  private int headLine(int i) {
    Line line = page.line(i);
    if (line.is(Shape.SALUTED)) {
      int end = Salutation.end(text, line.start(), line.end());
      salutation = Optional.of(found("anatomy/salutation", new Span(line.start(), end)));
      return -1;
    }
    if (line.is(Shape.SALUTE)) {
      salutation = Optional.of(found("anatomy/salutation", page.span(i)));
      return -1;
    }
    if (enclosed && i == from && announces(line)) {
      label = Optional.of(found("anatomy/label", page.span(i)));
      if (!line.is(Shape.BRACKETED)) {
        heading = label;
        kind = kind.or(() -> Kinds.ofHeading(text, line).map(k -> value("anatomy/kind-heading", page.span(i), k)));
        parties(line);
      } else {
        remark(i);
      }
      return i + 1;
    }
    if (line.is(Shape.LONG)) {
      return line.is(Shape.BRACKETED) ? i + 1 : -1;
    }
    if (!line.is(Shape.BRACKETED) && marks(i)) {
      return i + 1;
    }
    if (line.is(Shape.PRESENT)) {
      ParticipantReader.Reading present = ParticipantReader.read(page, i, to);
      participants.addAll(present.participants());
      return present.end();
    }
    if (line.is(Shape.NUMBER)) {
      number(i);
      return i + 1;
    }
    if (line.is(Shape.SOURCE)) {
      source(i);
      return i + 1;
    }
    if (dateline.isEmpty() && line.is(Shape.DATE) && !(line.is(Shape.BRACKETED) && note(line))) {
      Optional<Dateline> found = DatelineReader.read(page, Math.max(from, i - 4), i, to);
      if (found.isPresent() && !(line.is(Shape.TITLE) && heading.isEmpty())) {
        dateline = found;
        return found.get().end();
      }
    }
    if (line.is(Shape.BRACKETED)) {
      remark(i);
      return i + 1;
    }
    if (i == from + 1 && heading.isPresent() && heading.equals(label) && parties(line)) {
      heading = Optional.of(found("anatomy/heading", page.span(from, i + 1)));
      return i + 1;
    }
    if (heading.isEmpty() && (heading(i) || caption(i))) {
      return i + 1;
    }
    if (line.is(Shape.PROSE) || line.indent() >= 4) {
      return -1;
    }
    return i - from < 14 && (dateline.isEmpty() || frameAhead(i)) ? i + 1 : -1;
  }

  /** After the dateline a line without a shape is text, unless more of the head follows. */
  private boolean frameAhead(int i) {
    if (!page.line(i).is(Shape.ADDRESS | Shape.LETTER | Shape.SEAL | Shape.STARS | Shape.TITLE | Shape.INSTITUTION)) {
      return false;
    }
    for (int k = i + 1; k < to && k < i + 5; k++) {
      if (page.line(k).is(Shape.SALUTE | Shape.SALUTED | Shape.LONG | Shape.PROSE | Shape.NUMBER)) {
        return true;
      }
    }
    return false;
  }

  /** A remark in brackets that bears a date, such as that of a receipt, is no dateline. */
  private boolean note(Line line) {
    return line.is(Shape.RECEIVED) || Kinds.ofNote(text, line).isPresent()
        || Chars.holds(text, line.start(), line.end(), "translation") || Chars.starts(text, line.start() + 1, "from ");
  }

  private boolean heading(int i) {
    Line line = page.line(i);
    if (parties(line)) {
      heading = Optional.of(found("anatomy/heading", page.span(i)));
      return true;
    }
    if (line.is(Shape.TITLE) || Kinds.ofHeading(text, line).isPresent()) {
      heading = Optional.of(found("anatomy/title", page.span(i)));
      kind = kind.or(() -> Kinds.ofHeading(text, line).map(k -> value("anatomy/kind-heading", page.span(i), k)));
      return true;
    }
    return false;
  }

  private static boolean announces(Line line) {
    return line.is(Shape.LABEL | Shape.LETTER | Shape.BRACKETED | Shape.NUMBER);
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
    if (!enclosed || label.isEmpty() && i > from || i > from + 2 || dateline.isPresent() || line.is(Shape.LONG | Shape.SEAL | Shape.STARS)
        || line.is(Shape.PROSE) || text.charAt(line.end() - 1) == ':' || text.charAt(line.end() - 1) == ','
        || Addresses.strong(text, line)) {
      return false;
    }
    if (i + 1 < to && page.line(i + 1).is(Shape.DATE) && (line.is(Shape.INSTITUTION) || !page.line(i + 1).gap() && page.spaced())) {
      return false;
    }
    if (i + 1 < to && line.is(Shape.INSTITUTION) && page.line(i + 1).is(Shape.SALUTE | Shape.SALUTED | Shape.NUMBER)) {
      return false;
    }
    heading = Optional.of(found("anatomy/caption", page.span(i)));
    return true;
  }

  private void number(int i) {
    Line line = page.line(i);
    int start = Chars.skipOpening(text, line.start(), line.end());
    int digits = NumberLine.digits(text, start, line.end());
    int end = NumberLine.number(text, digits, line.end());
    NumberKind what = text.indexOf(']', end) == end || heading.isPresent() ? NumberKind.DESPATCH : NumberKind.PRINTED;
    numbers.add(value("anatomy/number", page.span(i),
        new RecordNumber(what, text.substring(digits, end), Optional.empty())));
  }

  private void source(int i) {
    markings.add(value("anatomy/source-note", page.span(i), new Marking(MarkingKind.SOURCE_NOTE, page.words(i))));
    kind = kind.or(() -> Kinds.ofNote(text, page.line(i)).map(k -> value("anatomy/kind-note", page.span(i), k)));
  }

  /** Reads a line of office marks or of an address in the manner of a registry. */
  private boolean marks(int i) {
    MarkingReader.Reading marks = MarkingReader.read(page.text(), page.span(i));
    boolean addressed = !marks.from().isEmpty() || !marks.to().isEmpty() || marks.toPlace().isPresent();
    if (!marks.understood() || addressed && (heading.isPresent() || dateline.isPresent() || enclosed)) {
      return false;
    }
    markings.addAll(marks.markings());
    numbers.addAll(marks.numbers());
    kind = kind.or(marks::kind);
    senders = senders.isEmpty() ? marks.from() : senders;
    addressees = addressees.isEmpty() ? marks.to() : addressees;
    addressedTo = addressedTo.or(marks::toPlace);
    return true;
  }

  private void remark(int i) {
    MarkingReader.Reading marks = MarkingReader.read(page.text(), page.span(i));
    if (!marks.markings().isEmpty() && marks.markings().stream().noneMatch(m -> m.value().kind() == MarkingKind.STATE)) {
      markings.addAll(marks.markings());
      return;
    }
    kind = kind.or(() -> Kinds.ofNote(text, page.line(i)).map(k -> value("anatomy/kind-note", page.span(i), k)));
    markings.add(value("anatomy/remark", page.span(i), new Marking(MarkingKind.STATE, page.words(i))));
  }

  private List<Finding<Party>> parties(String rule, Span words) {
    List<Finding<Party>> out = new ArrayList<>();
    for (Party party : PartyReader.read(words.of(text))) {
      out.add(value(rule, words, party));
    }
    return out;
  }

  private Reading assemble() {
    Optional<OfficeFoot.Reading> office = OfficeFoot.read(page, Math.min(bodyStart, to), to, year());
    int limit = office.filter(OfficeFoot.Reading::registered).map(OfficeFoot.Reading::start).orElse(to);
    FootReader.Reading foot = FootReader.read(page, Math.min(bodyStart, limit), limit);
    footDate = office.flatMap(OfficeFoot.Reading::written);
    office.ifPresent(o -> numbers.addAll(o.notes().numbers()));
    List<Finding<Signature>> signatures = new ArrayList<>(foot.signatures());
    office.filter(o -> limit < to).ifPresent(o -> signatures.addAll(o.signatures()));
    if (dateline.isEmpty() && foot.dateLine() >= 0) {
      dateline = DatelineReader.read(page, foot.start(), foot.dateLine(), to);
    }
    if (senders.isEmpty() && kind.map(k -> Kinds.correspondence(k.value())).orElse(true)) {
      senders = signatures.stream()
          .map(s -> s.map(v -> PartyReader.person(v.name()))).toList();
    }
    boolean memorandum = kind.filter(k -> k.value().equals("memorandum")).isPresent();
    if (addressees.isEmpty() && !memorandum && foot.address().isPresent()) {
      addressees = address(foot.address().get());
    }
    Span extent = page.text().source(page.span(from, to));
    Protocol protocol = new Protocol(heading, markings, numbers, new Correspondents(senders, addressed()), dating(),
        salutation);
    Eschatocol eschatocol = new Eschatocol(foot.close(), signatures,
        office.map(o -> o.notes().attestations()).orElse(List.of()),
        foot.address().map(a -> found("anatomy/inside-address", a)),
        office.map(o -> o.notes().distribution()).orElse(List.of()));
    int end = Math.max(bodyStart, Math.min(foot.start(), office.map(OfficeFoot.Reading::start).orElse(to)));
    Span body = page.span(bodyStart, end);
    MatterReader.Reading matter = MatterReader.read(page.text(), body,
        new MatterReader.Context(protocol, eschatocol, participants));
    Matter told = present(matter.matter());
    return new Reading(
        new Anatomy(extent, kind, protocol, told, eschatocol, new Annexes(List.of(), Optional.empty())), label,
        matter.queries());
  }

  /** A list of those present is kept even where the matter tells of no meeting. */
  private Matter present(Matter matter) {
    if (participants.isEmpty() || matter.meeting().isPresent()) {
      return matter;
    }
    Meeting meeting = new Meeting(Optional.empty(), Optional.empty(), Optional.empty(), participants);
    Finding<Meeting> found = new Finding<>(meeting, participants.getFirst().evidence(),
        participants.getFirst().maker(), Certainty.HIGH);
    return new Matter(matter.span(), Optional.of(found), matter.events(), matter.references(), matter.mentions(),
        matter.drafts());
  }

  private List<Finding<Party>> address(Span words) {
    int end = text.indexOf('\n', words.start());
    int stop = end < 0 || end > words.end() ? words.end() : end;
    Party party = PartyReader.person(text.substring(words.start(), stop));
    return List.of(value("anatomy/inside-address", words, party));
  }

  /** The station that an address line names is an addressee of its own. */
  private List<Finding<Party>> addressed() {
    List<Finding<Party>> all = new ArrayList<>();
    addressedTo.ifPresent(station ->
        all.add(station.map(place -> new Party(Optional.empty(), Optional.of(place), Optional.empty()))));
    all.addAll(addressees);
    return all;
  }

  private int year() {
    Optional<When> when = dateline.flatMap(Dateline::date).map(DatePhrase::when);
    return when.isPresent() && when.get() instanceof When.Date date ? date.year().orElse(0) : 0;
  }

  private Dating dating() {
    if (dateline.isEmpty()) {
      return new Dating(Optional.empty(), footDate, Optional.empty(), Optional.empty());
    }
    Dateline line = dateline.get();
    Optional<Finding<String>> place = line.place().isEmpty() ? Optional.empty()
        : Optional.of(value("anatomy/dateline", line.place(), line.place().of(text).replace('\n', ' ')));
    return new Dating(place, line.date().map(this::date), Optional.empty(), line.received().map(this::date));
  }

  private Finding<When> date(DatePhrase phrase) {
    return value("anatomy/dateline", new Span(phrase.start(), phrase.end()), phrase.when());
  }

  private Finding<String> found(String rule, Span span) {
    return value(rule, span, span.of(text));
  }

  private <T> Finding<T> value(String rule, Span span, T value) {
    return Finding.byRule(rule, Certainty.HIGH, value, page.text().source(span));
  }
}
