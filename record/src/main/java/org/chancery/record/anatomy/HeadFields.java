package org.chancery.record.anatomy;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.record.anatomy.Protocol.Marking;
import org.chancery.record.anatomy.Protocol.MarkingKind;
import org.chancery.record.anatomy.Protocol.NumberKind;
import org.chancery.record.anatomy.Protocol.RecordNumber;
import org.chancery.record.dates.Dateline;
import org.chancery.record.dates.FigureOrder;
import org.chancery.record.dates.When;
import org.chancery.record.finding.Certainty;
import org.chancery.record.finding.Finding;
import org.chancery.record.people.Participant;
import org.chancery.record.people.Party;
import org.chancery.record.people.PartyReader;
import org.chancery.transcript.Span;

/** What the head of a paper has told so far, and how the readings of its lines add to it. */
class HeadFields {

  private static final Phrases COMRADES = Phrases.of("comrade ", "cde. ", "cde ", "com. ", "tov. ");

  final List<Finding<Marking>> markings = new ArrayList<>();
  final List<Finding<RecordNumber>> numbers = new ArrayList<>();
  final List<Finding<Participant>> participants = new ArrayList<>();
  List<Finding<Party>> senders = List.of();
  final List<Finding<Party>> addressees = new ArrayList<>();
  Optional<Finding<String>> label = Optional.empty();
  Optional<Finding<String>> heading = Optional.empty();
  Optional<Finding<String>> kind = Optional.empty();
  Optional<Finding<String>> salutation = Optional.empty();
  Optional<DatelineReader.Lines> dateline = Optional.empty();
  Optional<Span> address = Optional.empty();
  Optional<Finding<String>> toPlace = Optional.empty();
  Optional<MeetingForm.Reading> form = Optional.empty();
  Optional<Finding<String>> summary = Optional.empty();
  Optional<Finding<String>> place = Optional.empty();
  Optional<Finding<When>> written = Optional.empty();
  Optional<Finding<When>> received = Optional.empty();
  Optional<Finding<When>> sent = Optional.empty();

  /** The day that the publisher prints above the paper. */
  Optional<Finding<When>> published = Optional.empty();

  final List<Finding<String>> distribution = new ArrayList<>();
  int bodyStart;

  final Page page;
  final String text;

  HeadFields(Page page) {
    this.page = page;
    this.text = page.text().text();
  }

  final void take(TitleLine title) {
    senders = parties("anatomy/title", title.from());
    title.to().ifPresent(words -> addressed(parties("anatomy/title", words)));
  }

  /**
   * {@code Letter dated 3 May 1955 from ...}: the day in a title is that of the paper; a day above
   * it without a place is that of its distribution.
   */
  final void titleDate(Line line) {
    boolean placed = dateline.filter(d -> d.words().place().isPresent()).isPresent();
    if (placed || dateline.isEmpty()) {
      return;
    }
    int dated = text.indexOf(" dated ", line.start(), line.end());
    dated = dated < 0 ? text.indexOf(" DATED ", line.start(), line.end()) : dated;
    if (dated < 0) {
      return;
    }
    MatterTokens tokens = MatterTokens.of(text, new Span(dated + 7, line.end()));
    PlainDates.at(tokens, 0, 0)
        .filter(day -> day.date().year().isPresent())
        .ifPresent(day -> {
          dateline = Optional.empty();
          written = Optional.of(value("anatomy/title-date", tokens.span(0, day.to()), day.date()));
        });
  }

  /** Lines without the mark of a footnote behind them. */
  final Span title(int first, int end) {
    Span lines = page.span(first, end);
    int stop = lines.end();
    while (stop > lines.start() && "¹²³⁴⁵⁶⁷⁸⁹⁰†‡ ".indexOf(text.charAt(stop - 1)) >= 0) {
      stop--;
    }
    return new Span(lines.start(), Math.max(stop, lines.start() + 1));
  }

  final void take(CableHead.Reading cable) {
    senders = cable.from();
    addressed(cable.to());
    numbers.addAll(cable.numbers());
    markings.addAll(cable.markings());
    written = cable.written();
    place = cable.place();
    kind = kind.or(() -> cable.from().stream().findFirst().map(f -> f.map(p -> "telegram")));
  }

  final void take(LabelledLine line) {
    Span value = line.value();
    switch (line.label()) {
      case FROM -> senders = senders.isEmpty() ? parties("anatomy/label", value) : senders;
      case TO -> addressees.addAll(listed(value));
      case DATE -> written = written.or(() -> date(value));
      case SENT -> {
        sent = sent.or(() -> moment(value));
        written = written.or(() -> sent);
      }
      case RECEIVED -> received = received.or(() -> moment(value));
      case PLACE -> place = place.or(() -> Optional.of(found("anatomy/label", value)));
      case NUMBER -> numbered(value);
      case FILE -> number(NumberKind.FILE, value);
      case REGISTRY -> number(NumberKind.REGISTRY, value);
      case CHAIR -> chair(value);
      case OTHER -> {}
    }
  }

  /** {@code 46, May 3, 2 p.m.}: the number, and behind it the day. */
  private void numbered(Span value) {
    int comma = text.indexOf(", ", value.start(), value.end());
    Span day = comma < 0 ? value : new Span(comma + 2, value.end());
    Optional<Finding<When>> dated = comma < 0 ? Optional.empty() : date(day);
    written = written.or(() -> dated);
    number(NumberKind.TELEGRAM, dated.isEmpty() ? value : new Span(value.start(), comma));
  }

  /** Addressees in a list, parted by semicolons; what each is to read is left out. */
  private List<Finding<Party>> listed(Span words) {
    List<Finding<Party>> out = new ArrayList<>();
    for (int from = words.start(); from < words.end(); ) {
      int stop = text.indexOf(';', from, words.end());
      stop = stop < 0 ? words.end() : stop;
      int dash = text.indexOf(" - ", from, stop);
      dash = dash < 0 ? text.indexOf(" – ", from, stop) : dash;
      Span one =
          new Span(from, dash < 0 || stop == words.end() && from == words.start() ? stop : dash);
      out.addAll(parties("anatomy/label", one));
      from = stop + 1;
    }
    return out;
  }

  final Optional<Finding<When>> date(Span words) {
    return Dateline.read(text, words)
        .flatMap(Dateline::written)
        .map(moment -> FigureOrder.decide(moment, text))
        .map(moment ->
            Finding.byRule(
                "anatomy/label",
                moment.certainty() == Certainty.LOW ? Certainty.LOW : Certainty.HIGH,
                moment.date(),
                page.text().source(moment.span())));
  }

  /** A day, with the first hour beside it. */
  final Optional<Finding<When>> moment(Span words) {
    MatterTokens tokens = MatterTokens.of(text, words);
    Optional<LocalTime> hour = Clock.all(tokens).stream().map(Clock.Found::time).findFirst();
    return PlainDates.in(tokens, 0, tokens.size(), 0)
        .map(day -> value("anatomy/received", words, hour.map(day.date()::at).orElse(day.date())));
  }

  final boolean isTelegram() {
    return kind.filter(k -> k.value().equals("telegram")).isPresent();
  }

  /** A town in capitals below the name of an office in capitals, as printed on its paper. */
  final boolean letterhead(Line office, Line town) {
    boolean box =
        Chars.starts(text, office.start(), "p.o.") || Chars.starts(text, office.start(), "p. o.");
    int space = text.indexOf(' ', town.start(), town.end());
    return !town.gap()
        && town.length() < 30
        && (box || capitals(office))
        && capitals(town)
        && (box
            || office.is(Shape.INSTITUTION | Shape.OFFICE)
            || text.startsWith("THE ", office.start()))
        && !town.is(Shape.INSTITUTION | Shape.OFFICE | Shape.TITLE | Shape.NUMBER)
        && !MarkingReader.fills(page.text(), town)
        && (space < 0 || box && text.indexOf(' ', space + 1, town.end()) < 0);
  }

  private boolean capitals(Line line) {
    boolean letter = false;
    for (int i = line.start(); i < line.end(); i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c) || Character.isDigit(c) || c == ':') {
        return false;
      }
      letter |= Character.isUpperCase(c);
    }
    return letter;
  }

  /** Takes {@code all} for those to whom the paper goes, and nobody else. */
  final void addressed(List<Finding<Party>> all) {
    List<Finding<Party>> fresh = List.copyOf(all);
    addressees.clear();
    addressees.addAll(fresh);
  }

  /** A number has a figure and few words. */
  final void number(NumberKind what, Span words) {
    String printed = Chars.strip(words.of(text), " .;");
    boolean figure = printed.chars().anyMatch(Character::isDigit);
    if (figure && printed.length() < 40 && printed.indexOf(',') < 0) {
      numbers.add(value("anatomy/label", words, new RecordNumber(what, printed, Optional.empty())));
    }
  }

  final void take(MarkingReader.Reading marks) {
    markings.addAll(marks.markings());
    boolean telegram = isTelegram();
    for (Finding<RecordNumber> number : marks.numbers()) {
      boolean own = telegram && number.value().kind() == NumberKind.DESPATCH;
      numbers.add(
          own
              ? number.map(n -> new RecordNumber(NumberKind.TELEGRAM, n.first(), n.last()))
              : number);
    }
    kind = kind.or(marks::kind).or(() -> telegram(marks.numbers()));
    senders = senders.isEmpty() ? marks.from() : senders;
    addressees.addAll(marks.to());
    toPlace = toPlace.or(marks::toPlace);
  }

  /** Who presides is present, unless a list below names him again. */
  private void chair(Span words) {
    if (kind.filter(k -> k.value().equals("minutes")).isPresent()) {
      ParticipantReader.one(page, words, 0, Optional.empty()).ifPresent(participants::add);
    }
  }

  /** Adds those whom a list names; one who was named as presiding is kept once. */
  final void present(List<Finding<Participant>> listed) {
    participants.removeIf(chair -> listed.stream().anyMatch(one -> same(chair, one)));
    participants.addAll(listed);
  }

  private static boolean same(Finding<Participant> one, Finding<Participant> other) {
    String a = one.value().name();
    String b = other.value().name();
    return a.substring(a.lastIndexOf(' ') + 1).equals(b.substring(b.lastIndexOf(' ') + 1));
  }

  /** A paper with a number among telegrams is one. */
  private static Optional<Finding<String>> telegram(List<Finding<RecordNumber>> numbers) {
    return numbers.stream()
        .filter(number -> number.value().kind() == NumberKind.TELEGRAM)
        .findFirst()
        .map(number -> number.map(n -> "telegram"));
  }

  final List<Finding<Party>> parties(String rule, Span words) {
    return parties(rule, Certainty.HIGH, words);
  }

  final List<Finding<Party>> parties(String rule, Certainty certainty, Span words) {
    List<Finding<Party>> out = new ArrayList<>();
    for (Party party : PartyReader.read(words.of(text))) {
      out.add(Finding.byRule(rule, certainty, party, page.text().source(words)));
    }
    return out;
  }

  final Finding<String> found(String rule, Span span) {
    return value(rule, span, span.of(text));
  }

  final <T> Finding<T> value(String rule, Span span, T value) {
    return Finding.byRule(rule, Certainty.HIGH, value, page.text().source(span));
  }

  /** {@code Comrade ...} at the head, alone or below the office of the one addressed. */
  final boolean comrade(int i) {
    Line line = page.line(i);
    boolean titled = COMRADES.at(text, line.start()) && line.is(Shape.NAME) && line.length() < 50;
    if (!titled) {
      return false;
    }
    Party person = PartyReader.person(page.words(i));
    if (addressees.isEmpty()) {
      addressed(List.of(value("anatomy/addressed", page.span(i), person)));
      return true;
    }
    Finding<Party> last = addressees.getLast();
    if (last.value().person().isPresent() || line.gap()) {
      return false;
    }
    Party both = new Party(person.person(), last.value().office(), person.honorific());
    addressees.removeLast();
    addressees.add(value("anatomy/addressed", page.span(i - 1, i + 1), both));
    return true;
  }

  /** {@code Sir A to Mr. B.—(Received March 3.)} */
  final void receipt(Line line) {
    int open = HeadingLine.received(text, line);
    if (open >= 0) {
      MatterTokens tokens = MatterTokens.of(text, new Span(open, line.end()));
      received =
          PlainDates.in(tokens, 0, tokens.size(), 0)
              .map(d -> value("anatomy/received", tokens.span(d.from(), d.to()), d.date()));
    }
  }

  /**
   * {@code Minutes No. 14}, {@code Extract from protocol No. 149}: the number of the meeting;
   * {@code Telegram No. 14}, {@code Note verbale No. 17/III} and nothing else: that of the paper.
   */
  final void titleNumber(Line line) {
    int at = text.indexOf(" No. ", line.start(), line.end());
    at = at < 0 ? text.indexOf(" N° ", line.start(), line.end()) : at;
    int digits = at < 0 ? -1 : NumberLine.digits(text, at + 1, line.end());
    if (digits < 0 || at - line.start() >= 45) {
      return;
    }
    Span number = new Span(digits, NumberLine.number(text, digits, line.end()));
    String told = kind.map(Finding::value).orElse("");
    boolean last = line.end() - number.end() < 2;
    Optional<NumberKind> counted =
        switch (told) {
          case "minutes" -> Optional.of(NumberKind.REGISTRY);
          case "telegram" -> last ? Optional.of(NumberKind.TELEGRAM) : Optional.empty();
          case "despatch", "note", "letter", "memorandum", "circular" ->
              last ? Optional.of(NumberKind.DESPATCH) : Optional.empty();
          default -> Optional.empty();
        };
    counted.ifPresent(what ->
        numbers.add(
            value(
                "anatomy/number",
                number,
                new RecordNumber(what, number.of(text), Optional.empty()))));
  }

  final void number(int i) {
    Line line = page.line(i);
    int start = Chars.skipOpening(text, line.start(), line.end());
    int digits = NumberLine.digits(text, start, line.end());
    int end = NumberLine.number(text, digits, line.end());
    boolean office = Chars.last(text, '/', digits, end) >= 0;
    boolean bracket = text.startsWith("]", end);
    NumberKind what =
        isTelegram() && !bracket && !office
            ? NumberKind.TELEGRAM
            : bracket || office || heading.isPresent() ? NumberKind.DESPATCH : NumberKind.PRINTED;
    numbers.add(
        value(
            "anatomy/number",
            page.span(i),
            new RecordNumber(what, text.substring(digits, end), Optional.empty())));
  }

  final void sourceNote(int i) {
    markings.add(
        value(
            "anatomy/source-note",
            page.span(i),
            new Marking(MarkingKind.SOURCE_NOTE, page.words(i))));
    kind =
        kind.or(() ->
            Kinds.ofNote(text, page.line(i)).map(k -> value("anatomy/kind-note", page.span(i), k)));
  }
}
