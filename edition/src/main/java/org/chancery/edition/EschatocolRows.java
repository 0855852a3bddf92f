package org.chancery.edition;

import java.util.ArrayList;
import java.util.List;
import org.chancery.edition.Sheet.Row;
import org.chancery.record.anatomy.Eschatocol;
import org.chancery.record.anatomy.Eschatocol.Attestation;
import org.chancery.record.anatomy.Eschatocol.AttestationKind;
import org.chancery.record.anatomy.Eschatocol.Signature;
import org.chancery.record.finding.Finding;

/** Tells of the end of a paper: who signed it and what offices attest. */
final class EschatocolRows {

  private EschatocolRows() {}

  static List<Row> of(Eschatocol eschatocol) {
    List<Row> rows = new ArrayList<>();
    eschatocol.close().ifPresent(c -> rows.add(Sheet.row("Close", c, Words.spaced(c.value()))));
    for (Finding<Signature> signature : eschatocol.signatures()) {
      rows.add(Sheet.row("Signed", signature, signature(signature.value())));
    }
    for (Finding<Attestation> attestation : eschatocol.attestations()) {
      rows.add(
          Sheet.row(
              label(attestation.value().kind()),
              attestation,
              attestation(attestation.value()),
              attestation.value().when().flatMap(DateWords::inferred)));
    }
    eschatocol
        .insideAddress()
        .ifPresent(a -> rows.add(Sheet.row("Addressed", a, Words.spaced(a.value()))));
    for (Finding<String> copy : eschatocol.distribution()) {
      rows.add(Sheet.row("Copies", copy, Words.spaced(copy.value())));
    }
    return rows;
  }

  private static String signature(Signature signature) {
    return signature.name()
        + signature.office().map(o -> ", " + Words.spaced(o)).orElse("")
        + signature.signedFor().map(f -> " (" + Words.spaced(f) + ")").orElse("");
  }

  private static String label(AttestationKind kind) {
    return switch (kind) {
      case AUTHENTICATED -> "Authenticated";
      case CERTIFIED_COPY -> "Certified copy";
      case RECEIVED -> "Received";
      case REGISTERED -> "Registered";
      case DRAFTED -> "Drafted";
      case TYPED -> "Typed";
    };
  }

  /** Returns the particulars; the words of the paper when it gives none that can be told apart. */
  private static String attestation(Attestation attestation) {
    List<String> parts = new ArrayList<>();
    attestation.copy().ifPresent(c -> parts.add("copy " + c));
    attestation.sheets().ifPresent(s -> parts.add(s == 1 ? "1 sheet" : s + " sheets"));
    attestation.by().ifPresent(by -> parts.add("by " + Words.spaced(by)));
    attestation.when().ifPresent(when -> parts.add(DateWords.of(when)));
    return parts.isEmpty() ? Words.spaced(attestation.text()) : String.join(", ", parts);
  }
}
