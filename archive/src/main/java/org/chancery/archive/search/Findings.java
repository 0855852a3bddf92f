package org.chancery.archive.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.record.Record;
import org.chancery.record.anatomy.Anatomy;
import org.chancery.record.anatomy.Eschatocol.Signature;
import org.chancery.record.anatomy.Matter.Meeting;
import org.chancery.record.anatomy.Protocol.Dating;
import org.chancery.record.anatomy.Protocol.Marking;
import org.chancery.record.anatomy.Protocol.MarkingKind;
import org.chancery.record.anatomy.Protocol.RecordNumber;
import org.chancery.record.dates.When;
import org.chancery.record.finding.Finding;
import org.chancery.record.people.Mention;
import org.chancery.record.people.Party;
import org.chancery.transcript.Span;

/**
 * What was found in a record, as the index wants it: names and values with their places. A paper
 * enclosed in it is found by its own names, numbers and kind; what a list shows is told by the
 * record's own.
 */
final class Findings {

  /** A name or value and where it is printed. */
  record Named(String name, Span at) {}

  private final Anatomy anatomy;

  /** The record's own anatomy and those of the papers enclosed in it. */
  private final List<Anatomy> papers = new ArrayList<>();

  Findings(Record record) {
    this.anatomy = record.anatomy();
    gather(anatomy);
  }

  private void gather(Anatomy paper) {
    papers.add(paper);
    paper.annexes().enclosures().forEach(enclosure -> gather(enclosure.anatomy()));
  }

  /** Who writes, signers among them. */
  List<Named> from() {
    return papers.stream().flatMap(paper -> from(paper).stream()).toList();
  }

  List<Named> to() {
    return papers.stream().flatMap(paper -> to(paper).stream()).toList();
  }

  /** The first who writes stands for the record's sender in a list. */
  Optional<Named> sender() {
    return from(anatomy).stream().findFirst();
  }

  /** The first who is written to stands for the record's addressee in a list. */
  Optional<Named> addressee() {
    return to(anatomy).stream().findFirst();
  }

  private static List<Named> from(Anatomy paper) {
    List<Named> from = new ArrayList<>();
    parties(paper.protocol().correspondents().from(), from);
    for (Finding<Signature> signature : paper.eschatocol().signatures()) {
      from.add(new Named(signature.value().name(), signature.span()));
      signature.value().office().ifPresent(o -> from.add(new Named(o, signature.span())));
    }
    return from;
  }

  private static List<Named> to(Anatomy paper) {
    List<Named> to = new ArrayList<>();
    parties(paper.protocol().correspondents().to(), to);
    return to;
  }

  private static void parties(List<Finding<Party>> parties, List<Named> into) {
    for (Finding<Party> party : parties) {
      party.value().person().ifPresent(p -> into.add(new Named(p, party.span())));
      party.value().office().ifPresent(o -> into.add(new Named(o, party.span())));
    }
  }

  /** Persons wherever the paper names them: its text, address, signature, those present. */
  List<Named> persons() {
    List<Named> all = mentions(Mention.Kind.PERSON);
    for (Anatomy paper : papers) {
      Stream.of(paper.protocol().correspondents().from(), paper.protocol().correspondents().to())
          .flatMap(List::stream)
          .forEach(p -> p.value().person().ifPresent(n -> all.add(new Named(n, p.span()))));
      paper.eschatocol().signatures().forEach(s -> all.add(new Named(s.value().name(), s.span())));
    }
    meeting()
        .map(Meeting::participants)
        .orElse(List.of())
        .forEach(p -> all.add(new Named(p.value().name(), p.span())));
    return all;
  }

  List<Named> bodies() {
    return mentions(Mention.Kind.BODY);
  }

  List<Named> places() {
    List<Named> all = mentions(Mention.Kind.PLACE);
    anatomy.protocol().dating().place().ifPresent(p -> all.add(new Named(p.value(), p.span())));
    meeting().flatMap(Meeting::place).ifPresent(p -> all.add(new Named(p.value(), p.span())));
    return all;
  }

  private List<Named> mentions(Mention.Kind kind) {
    List<Named> all = new ArrayList<>();
    for (Anatomy paper : papers) {
      for (Finding<Mention> mention : paper.matter().mentions()) {
        if (mention.value().kind() == kind) {
          all.add(new Named(mention.value().name(), mention.span()));
        }
      }
    }
    return all;
  }

  Optional<Named> heading() {
    return anatomy.protocol().heading().map(h -> new Named(h.value(), h.span()));
  }

  List<Finding<RecordNumber>> numbers() {
    return papers.stream().flatMap(paper -> paper.protocol().numbers().stream()).toList();
  }

  /** The number of the file in which the publisher found the paper: {@code 518.6612/31}. */
  List<Named> fileNumbers() {
    List<Named> files = new ArrayList<>();
    for (Finding<Marking> marking : anatomy.protocol().markings()) {
      if (marking.value().kind() == MarkingKind.SOURCE_NOTE) {
        String note = marking.value().text();
        int colon = note.indexOf(':');
        String number = colon < 0 ? note : note.substring(0, colon);
        if (number.indexOf('/') > 0 && Character.isDigit(number.charAt(0))) {
          files.add(new Named(number, marking.span()));
        }
      }
    }
    return files;
  }

  Optional<String> kind() {
    return anatomy.kind().map(Finding::value);
  }

  /** The kinds of the record and of what is enclosed in it. */
  List<String> kinds() {
    return papers.stream().flatMap(p -> p.kind().stream()).map(Finding::value).distinct().toList();
  }

  List<String> classes() {
    return anatomy.protocol().markings().stream()
        .map(Finding::value)
        .filter(m -> m.kind() == MarkingKind.CLASSIFICATION)
        .map(m -> m.text().strip())
        .distinct()
        .toList();
  }

  Optional<String> place() {
    return anatomy.protocol().dating().place().map(Finding::value);
  }

  /** The date of the paper: when it was written, else sent, else of the meeting, else received. */
  Optional<When> when() {
    Dating dating = anatomy.protocol().dating();
    return Stream.of(
            dating.written().map(Finding::value),
            dating.sent().map(Finding::value),
            meeting().flatMap(Meeting::when),
            dating.received().map(Finding::value))
        .flatMap(Optional::stream)
        .filter(w -> first(w).isPresent())
        .findFirst();
  }

  private Optional<Meeting> meeting() {
    return anatomy.matter().meeting().map(Finding::value);
  }

  /** Returns the first day that a date can mean. */
  static Optional<LocalDate> first(When when) {
    return switch (when) {
      case When.Date date -> date.year().isEmpty() ? Optional.empty() : Optional.of(firstDay(date));
      case When.Interval interval -> interval.first().flatMap(Findings::first);
    };
  }

  /** Returns the last day that a date can mean. */
  static Optional<LocalDate> last(When when) {
    return switch (when) {
      case When.Date date -> date.year().isEmpty() ? Optional.empty() : Optional.of(lastDay(date));
      case When.Interval interval ->
          interval
              .to()
              .filter(d -> d.year().isPresent())
              .or(interval::from)
              .flatMap(Findings::last);
    };
  }

  private static LocalDate firstDay(When.Date date) {
    return date.toLocalDate()
        .orElseGet(() -> LocalDate.of(date.year().orElse(1), firstMonth(date), 1));
  }

  private static LocalDate lastDay(When.Date date) {
    return date.toLocalDate()
        .orElseGet(() -> YearMonth.of(date.year().orElse(1), lastMonth(date)).atEndOfMonth());
  }

  /** EDTF numbers the seasons 21 to 24. */
  private static int firstMonth(When.Date date) {
    int month = date.month().orElse(1);
    return month > 20 ? (month == 24 ? 10 : (month - 21) * 3 + 3) : month;
  }

  private static int lastMonth(When.Date date) {
    int month = date.month().orElse(12);
    return month > 20 ? Math.min(12, firstMonth(date) + 2) : month;
  }
}
