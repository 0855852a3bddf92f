package org.chancery.archive;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.archive.holding.RecordId;
import org.chancery.record.Record;
import org.chancery.record.anatomy.Matter.Meeting;
import org.chancery.record.anatomy.Protocol;
import org.chancery.record.anatomy.Protocol.MarkingKind;
import org.chancery.record.anatomy.Protocol.NumberKind;
import org.chancery.record.anatomy.Protocol.RecordNumber;
import org.chancery.record.dates.When;
import org.chancery.record.finding.Finding;
import org.chancery.record.people.Party;
import org.chancery.transcript.Hand;
import org.chancery.transcript.Mark;

/** Writes the card of a record. */
final class Cards {

  /** The numbers by which papers are cited, the most telling first. */
  private static final List<NumberKind> NUMBERS =
      List.of(
          NumberKind.TELEGRAM,
          NumberKind.DESPATCH,
          NumberKind.REGISTRY,
          NumberKind.FILE,
          NumberKind.PRINTED);

  private Cards() {}

  static Card of(RecordId id, Card.Place place, Record record) {
    Protocol protocol = record.anatomy().protocol();
    Card.Head head =
        new Card.Head(
            protocol.heading().map(Finding::value).map(Cards::oneLine),
            record.anatomy().kind().map(Finding::value),
            number(protocol),
            parties(protocol.correspondents().from()),
            parties(protocol.correspondents().to()),
            protocol.dating().place().map(Finding::value).map(Cards::oneLine));
    return new Card(
        id,
        place,
        head,
        when(record).map(Days::dated).orElse(Days.NONE),
        new Card.Signs(classification(protocol), hand(record.transcript().marks())),
        new Card.Counts(
            record.transcript().text().length(),
            record.statements().size(),
            record.undertakings().commitments().size(),
            record.queries().size()));
  }

  private static Optional<When> when(Record record) {
    Optional<When> written = record.anatomy().protocol().dating().written().map(Finding::value);
    return written.isPresent()
        ? written
        : record.anatomy().matter().meeting().map(Finding::value).flatMap(Meeting::when);
  }

  private static Optional<String> number(Protocol protocol) {
    return protocol.numbers().stream()
        .map(Finding::value)
        .filter(n -> NUMBERS.contains(n.kind()))
        .min(Comparator.comparingInt(n -> NUMBERS.indexOf(n.kind())))
        .map(RecordNumber::first)
        .map(Cards::oneLine);
  }

  private static Optional<String> classification(Protocol protocol) {
    return protocol.markings().stream()
        .map(Finding::value)
        .filter(m -> m.kind() == MarkingKind.CLASSIFICATION)
        .map(m -> oneLine(m.text()))
        .findFirst();
  }

  private static Optional<String> parties(List<Finding<Party>> parties) {
    List<String> names =
        parties.stream().map(Finding::value).map(Cards::name).filter(n -> !n.isEmpty()).toList();
    return names.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", names));
  }

  private static String name(Party party) {
    String person = party.person().map(Cards::oneLine).orElse("");
    String office = party.office().map(Cards::oneLine).orElse("");
    return person + (person.isEmpty() || office.isEmpty() ? "" : ", ") + office;
  }

  private static boolean hand(List<Mark> marks) {
    return marks.stream()
        .anyMatch(mark ->
            mark.hand().role() == Hand.Role.HAND
                    && (mark instanceof Mark.Addition || mark instanceof Mark.Deletion)
                || hand(mark.children()));
  }

  /** Sets a stretch of text on one line. */
  private static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = Character.isWhitespace(c) || c == '\u00A0';
      if (!space) {
        line.append(c);
      } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    return line.toString().strip();
  }
}
