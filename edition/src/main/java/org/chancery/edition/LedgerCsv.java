package org.chancery.edition;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.chancery.dossier.Ledger;
import org.chancery.dossier.LedgerEntry;
import org.chancery.dossier.LedgerEntry.Wording;
import org.chancery.record.commitments.Commitment;
import org.chancery.record.dates.When;

/** Writes a ledger as a table. */
final class LedgerCsv {

  private static final List<String> HEAD =
      List.of(
          "number",
          "state",
          "kind",
          "debtor",
          "creditor",
          "action",
          "due",
          "condition",
          "date",
          "place",
          "evidence");

  private LedgerCsv() {}

  static void write(Ledger ledger, Writer out) throws IOException {
    Csv.line(HEAD, out);
    for (LedgerEntry entry : ledger.entries()) {
      Commitment c = entry.commitment();
      Wording first = entry.words().getFirst();
      String evidence =
          String.join(
              " | ",
              entry.evidence().stream()
                  .map(e ->
                      LedgerWords.evidence(e)
                          + ": "
                          + LedgerWords.quote(ledger, e.record(), e.span())
                          + " ["
                          + LedgerWords.place(ledger, e.record(), e.span())
                          + "]")
                  .toList());
      Csv.line(
          List.of(
              Integer.toString(entry.number()),
              Json.name(entry.state()),
              Json.name(c.kind()),
              c.parties().debtor(),
              c.parties().creditor().orElse(""),
              LedgerWords.quote(ledger, first.record(), c.action()),
              entry.dated().flatMap(d -> d.terms().dueWhen()).map(When::edtf).orElse(""),
              c.terms()
                  .condition()
                  .map(s -> LedgerWords.quote(ledger, first.record(), s))
                  .orElse(""),
              LedgerWords.day(ledger, first.record()),
              LedgerWords.place(ledger, first.record(), c.action()),
              evidence),
          out);
    }
  }
}
