package org.chancery.edition;

import org.chancery.dossier.Evidence;
import org.chancery.dossier.Ledger;
import org.chancery.dossier.LedgerEntry;
import org.chancery.dossier.LedgerEntry.Wording;
import org.chancery.record.commitments.Commitment;
import org.chancery.transcript.Span;

/**
 * Sets a ledger as a page for the terminal: each undertaking with the words that make it and those
 * that answer it.
 */
final class LedgerPage {

  private static final int INDENT = 5;

  private final Ledger ledger;
  private final int width;
  private final StringBuilder out = new StringBuilder(1 << 14);

  private LedgerPage(Ledger ledger, int width) {
    this.ledger = ledger;
    this.width = width;
  }

  static String of(Ledger ledger, int width) {
    LedgerPage page = new LedgerPage(ledger, width);
    page.wrapped(LedgerWords.title(ledger), 0);
    page.wrapped(LedgerWords.summary(ledger), 0);
    for (LedgerEntry entry : ledger.entries()) {
      page.entry(entry);
    }
    MarkedLines.Sign.legend(page.out.toString())
        .ifPresent(legend -> {
          page.out.append('\n');
          page.wrapped(legend, 0);
        });
    return page.out.toString();
  }

  private void entry(LedgerEntry entry) {
    Commitment commitment = entry.commitment();
    String number = Integer.toString(entry.number());
    String lead = " ".repeat(Math.max(0, 3 - number.length())) + number + "  ";
    String head =
        LedgerWords.state(entry.state()).toUpperCase(java.util.Locale.ROOT)
            + "  "
            + LedgerWords.kind(commitment.kind())
            + LedgerWords.due(ledger, entry).map(due -> ", due " + due).orElse("");
    out.append('\n');
    PageLines.wrapped(lead, head, INDENT, width, out);
    wrapped(LedgerWords.parties(commitment), INDENT);
    for (Wording wording : entry.words()) {
      wrapped(
          LedgerWords.day(ledger, wording.record())
              + "  "
              + quote(wording.record(), wording.commitment().action())
              + "  "
              + LedgerWords.place(ledger, wording.record(), wording.commitment().action()),
          INDENT);
    }
    commitment
        .terms()
        .condition()
        .ifPresent(span ->
            wrapped("on condition: " + quote(entry.words().getFirst().record(), span), INDENT));
    for (Evidence evidence : entry.evidence()) {
      evidence("=> ", evidence);
    }
    for (Evidence evidence : entry.candidates()) {
      evidence("?? ", evidence);
    }
  }

  private void evidence(String sign, Evidence evidence) {
    wrapped(
        sign
            + LedgerWords.evidence(evidence)
            + "  "
            + quote(evidence.record(), evidence.span())
            + "  "
            + LedgerWords.place(ledger, evidence.record(), evidence.span())
            + (evidence.reasons().isEmpty()
                ? ""
                : "  [" + String.join("; ", evidence.reasons()) + "]"),
        INDENT);
  }

  private String quote(int record, Span span) {
    return Balance.quoted(LedgerWords.quote(ledger, record, span));
  }

  private void wrapped(String words, int indent) {
    PageLines.wrapped(words, indent, width, out);
  }
}
