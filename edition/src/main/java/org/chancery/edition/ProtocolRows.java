package org.chancery.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.edition.Sheet.Row;
import org.chancery.record.anatomy.Anatomy;
import org.chancery.record.anatomy.Protocol;
import org.chancery.record.anatomy.Protocol.Marking;
import org.chancery.record.anatomy.Protocol.MarkingKind;
import org.chancery.record.anatomy.Protocol.NumberKind;
import org.chancery.record.anatomy.Protocol.RecordNumber;
import org.chancery.record.dates.When;
import org.chancery.record.finding.Finding;
import org.chancery.record.people.Party;

/** Tells of heading and address: what the paper is, whose, to whom, from where and when. */
final class ProtocolRows {

  private final List<Row> rows = new ArrayList<>();

  private ProtocolRows() {}

  static List<Row> of(Anatomy anatomy) {
    ProtocolRows out = new ProtocolRows();
    Protocol protocol = anatomy.protocol();
    protocol.heading().ifPresent(h -> out.add("Heading", h, Words.spaced(h.value())));
    out.markings(protocol, MarkingKind.CLASSIFICATION, "Classification");
    out.markings(protocol, MarkingKind.HANDLING, "Handling");
    out.markings(protocol, MarkingKind.PRECEDENCE, "Precedence");
    anatomy.kind().ifPresent(k -> out.add("Kind", k, Words.capital(k.value())));
    out.markings(protocol, MarkingKind.STATE, "Printed as");
    out.numbers(protocol);
    out.parties("From", protocol.correspondents().from());
    out.parties("To", protocol.correspondents().to());
    protocol.dating().place().ifPresent(p -> out.add("Place", p, Words.spaced(p.value())));
    out.date("Written", protocol.dating().written());
    out.date("Sent", protocol.dating().sent());
    out.date("Received", protocol.dating().received());
    protocol.salutation().ifPresent(s -> out.add("Salutation", s, Words.spaced(s.value())));
    out.markings(protocol, MarkingKind.MINUTE, "Minute");
    out.markings(protocol, MarkingKind.SOURCE_NOTE, "Source note");
    return out.rows;
  }

  private void add(String label, Finding<?> finding, String text) {
    rows.add(Sheet.row(label, finding, text));
  }

  private void markings(Protocol protocol, MarkingKind kind, String label) {
    for (Finding<Marking> marking : protocol.markings()) {
      if (marking.value().kind() == kind) {
        add(label, marking, Words.spaced(marking.value().text()));
      }
    }
  }

  private void numbers(Protocol protocol) {
    for (Finding<RecordNumber> number : protocol.numbers()) {
      String last = number.value().last().map(l -> " to " + l).orElse("");
      add(label(number.value().kind()), number, number.value().first() + last);
    }
  }

  private static String label(NumberKind kind) {
    return switch (kind) {
      case PRINTED -> "Printed as no.";
      case FILE -> "File";
      case TELEGRAM -> "Telegram no.";
      case DESPATCH -> "Despatch no.";
      case REGISTRY -> "Registry";
      case COPY -> "Copy";
    };
  }

  private void parties(String label, List<Finding<Party>> parties) {
    for (Finding<Party> party : parties) {
      add(label, party, Words.party(party.value()));
    }
  }

  private void date(String label, Optional<Finding<When>> date) {
    date.ifPresent(
        d -> rows.add(Sheet.row(label, d, DateWords.of(d.value()), DateWords.inferred(d.value()))));
  }
}
