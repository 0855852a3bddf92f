package org.chancery.edition;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.dossier.Evidence;
import org.chancery.dossier.Ledger;
import org.chancery.dossier.LedgerEntry;
import org.chancery.dossier.LedgerEntry.Wording;
import org.chancery.record.commitments.Commitment;
import org.chancery.transcript.Span;

/** Sets a ledger as one web page that loads nothing from elsewhere and needs no script. */
final class LedgerHtml {

  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

  private final Ledger ledger;
  private final Html html = new Html();

  private LedgerHtml(Ledger ledger) {
    this.ledger = ledger;
  }

  static void write(Ledger ledger, Writer out) throws IOException {
    LedgerHtml page = new LedgerHtml(ledger);
    page.page();
    out.write(page.html.written());
  }

  private void page() throws IOException {
    html.markup("<!DOCTYPE html>").line().open("html", "lang", "en").line().open("head").line();
    html.open("meta", "charset", "utf-8").line();
    html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    html.open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY).line();
    html.element("title", LedgerWords.title(ledger)).line();
    html.open("style")
        .line()
        .markup(styles("edition.css"))
        .markup(styles("ledger.css"))
        .close("style")
        .line();
    html.close("head").line().open("body").line();
    html.open("header", "class", "head").line();
    html.element("h1", LedgerWords.title(ledger)).line();
    html.element("p", LedgerWords.summary(ledger), "class", "dateline")
        .line()
        .close("header")
        .line();
    html.open("main").line().open("table", "class", "ledger").line();
    html.element(
            "caption",
            "Undertakings in the order in which they were written, with what later passages show of"
                + " them")
        .line();
    head();
    html.open("tbody").line();
    for (LedgerEntry entry : ledger.entries()) {
      entry(entry);
    }
    html.close("tbody").close("table").line();
    MarkedLines.Sign.legend(html.written())
        .ifPresent(legend -> html.element("p", legend, "class", "signs").line());
    html.close("main").line().close("body").line().close("html").line();
  }

  private static String styles(String name) throws IOException {
    try (InputStream in = LedgerHtml.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the edition's own files");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private void head() {
    html.open("thead").open("tr");
    for (String title :
        List.of("No.", "Written", "Who, to whom", "Words", "Due", "State", "What became of it")) {
      html.element("th", title, "scope", "col");
    }
    html.close("tr").close("thead").line();
  }

  private void entry(LedgerEntry entry) {
    Commitment c = entry.commitment();
    Wording first = entry.words().getFirst();
    html.open("tr", "id", "n" + entry.number(), "class", Json.name(entry.state()));
    html.element("th", Integer.toString(entry.number()), "scope", "row");
    html.element("td", LedgerWords.day(ledger, first.record()));
    html.open("td")
        .text(LedgerWords.parties(c))
        .open("br")
        .element("small", LedgerWords.kind(c.kind()))
        .close("td");
    html.open("td");
    for (Wording wording : entry.words()) {
      words("", wording.record(), wording.commitment().action());
    }
    c.terms().condition().ifPresent(span -> words("on condition ", first.record(), span));
    html.close("td");
    html.element("td", LedgerWords.due(ledger, entry).orElse(""));
    html.element("td", LedgerWords.state(entry.state()), "class", "state");
    html.open("td");
    entry.evidence().forEach(e -> evidence("", e));
    entry.candidates().forEach(e -> evidence("to be judged: ", e));
    html.close("td").close("tr").line();
  }

  private void evidence(String lead, Evidence evidence) {
    words(lead + LedgerWords.evidence(evidence) + " ", evidence.record(), evidence.span());
    if (!evidence.reasons().isEmpty()) {
      html.element("small", String.join("; ", evidence.reasons()), "class", "why");
    }
  }

  private void words(String lead, int record, Span span) {
    html.open("p").text(lead).element("q", LedgerWords.quote(ledger, record, span)).text(" ");
    html.element("cite", LedgerWords.place(ledger, record, span)).close("p");
  }
}
