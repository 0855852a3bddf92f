package org.chancery.edition;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.chancery.dossier.Ledger;
import org.chancery.dossier.LedgerEntry;
import org.chancery.dossier.LedgerEntry.Wording;
import org.chancery.record.commitments.Commitment;
import org.chancery.record.dates.When;

/** Writes a ledger as a table, RFC 4180: CRLF between lines, quotes doubled. */
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
    line(HEAD, out);
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
      line(
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

  private static void line(List<String> cells, Writer out) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      out.write(i == 0 ? "" : ",");
      out.write(quoted(cells.get(i)));
    }
    out.write("\r\n");
  }

  /** A cell that a spreadsheet would take for a formula is given a leading apostrophe. */
  private static String quoted(String cell) {
    boolean formula = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
    String safe = formula ? "'" + cell : cell;
    boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }
}
