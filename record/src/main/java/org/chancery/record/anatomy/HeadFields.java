package org.chancery.record.anatomy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.record.anatomy.Protocol.Marking;
import org.chancery.record.anatomy.Protocol.NumberKind;
import org.chancery.record.anatomy.Protocol.RecordNumber;
import org.chancery.record.dates.Dateline;
import org.chancery.record.dates.When;
import org.chancery.record.finding.Certainty;
import org.chancery.record.finding.Finding;
import org.chancery.record.people.Participant;
import org.chancery.record.people.Party;
import org.chancery.record.people.PartyReader;
import org.chancery.transcript.Span;

/** What the head of a paper has told so far, and how the readings of its lines add to it. */
class HeadFields {

  final List<Finding<Marking>> markings = new ArrayList<>();
  final List<Finding<RecordNumber>> numbers = new ArrayList<>();
  final List<Finding<Participant>> participants = new ArrayList<>();
  List<Finding<Party>> senders = List.of();
  List<Finding<Party>> addressees = List.of();
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
  int bodyStart;

  final Page page;
  final String text;

  HeadFields(Page page) {
    this.page = page;
    this.text = page.text().text();
  }

  final void take(TitleLine title) {
    senders = parties("anatomy/title", title.from());
    title.to().ifPresent(words -> addressees = parties("anatomy/title", words));
  }

  final void take(CableHead.Reading cable) {
    senders = cable.from();
    addressees = cable.to();
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
      case TO ->
          addressees =
              Stream.concat(addressees.stream(), parties("anatomy/label", value).stream()).toList();
      case DATE -> written = written.or(() -> date(value));
      case RECEIVED -> received = received.or(() -> date(value));
      case PLACE -> place = place.or(() -> Optional.of(found("anatomy/label", value)));
      case NUMBER -> number(NumberKind.TELEGRAM, value);
      case FILE -> number(NumberKind.FILE, value);
      case CHAIR -> chair(value);
      case OTHER -> {}
    }
  }

  final Optional<Finding<When>> date(Span words) {
    return Dateline.read(text, words)
        .flatMap(Dateline::written)
        .map(moment -> value("anatomy/label", moment.span(), moment.date()));
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
    numbers.addAll(marks.numbers());
    kind = kind.or(marks::kind).or(() -> telegram(marks.numbers()));
    senders = senders.isEmpty() ? marks.from() : senders;
    addressees = Stream.concat(addressees.stream(), marks.to().stream()).toList();
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
    List<Finding<Party>> out = new ArrayList<>();
    for (Party party : PartyReader.read(words.of(text))) {
      out.add(value(rule, words, party));
    }
    return out;
  }

  final Finding<String> found(String rule, Span span) {
    return value(rule, span, span.of(text));
  }

  final <T> Finding<T> value(String rule, Span span, T value) {
    return Finding.byRule(rule, Certainty.HIGH, value, page.text().source(span));
  }
}
