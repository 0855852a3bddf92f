package org.chancery.edition;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.chancery.dossier.exchange.Chain;
import org.chancery.dossier.exchange.Link;
import org.chancery.dossier.exchange.MissingPaper;
import org.chancery.dossier.exchange.MissingPaper.CitedBy;
import org.chancery.dossier.exchange.PaperSummary;
import org.chancery.dossier.exchange.PaperSummary.Citation;
import org.chancery.dossier.exchange.Unsettled;

/** Writes chains, one line a reference, and missing papers, one line a paper that refers to one. */
final class ExchangeCsv {

  private static final List<String> CHAIN =
      List.of(
          "paper", "date", "kind", "number", "from", "to", "words", "line", "means", "state",
          "score", "reasons");

  private static final List<String> MISSING =
      List.of(
          "date",
          "kind",
          "number",
          "sender",
          "addressee",
          "times_cited",
          "cited_by",
          "line",
          "words");

  private ExchangeCsv() {}

  static void write(Chain chain, Writer out) throws IOException {
    Csv.line(CHAIN, out);
    for (Chain.Step step : chain.steps()) {
      if (step.links().isEmpty() && step.unsettled().isEmpty() && step.missing().isEmpty()) {
        row(step.paper(), Optional.empty(), List.of("", "", "", ""), out);
      }
      for (Link link : step.links()) {
        row(step.paper(), Optional.of(link.citation()), link(link, "held"), out);
      }
      for (Unsettled unsettled : step.unsettled()) {
        for (Link link : unsettled.candidates()) {
          row(step.paper(), Optional.of(link.citation()), link(link, "candidate"), out);
        }
      }
      for (MissingPaper missing : step.missing()) {
        for (CitedBy cited : missing.citedBy()) {
          if (cited.id().equals(step.paper().id())) {
            List<String> none = List.of("", "missing", "", "");
            row(step.paper(), Optional.of(cited.citation()), none, out);
          }
        }
      }
    }
  }

  private static List<String> link(Link link, String state) {
    return List.of(
        link.to(), state, Double.toString(link.score()), String.join("; ", link.reasons()));
  }

  private static void row(
      PaperSummary paper, Optional<Citation> citation, List<String> found, Writer out)
      throws IOException {
    Csv.line(
        List.of(
            paper.id(),
            ExchangeWords.date(paper).orElse(""),
            paper.kind().orElse(""),
            ExchangeWords.number(paper).orElse(""),
            ExchangeWords.from(paper).orElse(""),
            ExchangeWords.to(paper).orElse(""),
            citation.map(Citation::words).orElse(""),
            citation.map(c -> Integer.toString(c.line())).orElse(""),
            found.get(0),
            found.get(1),
            found.get(2),
            found.get(3)),
        out);
  }

  static void write(List<MissingPaper> missing, Writer out) throws IOException {
    Csv.line(MISSING, out);
    for (MissingPaper paper : missing) {
      for (CitedBy cited : paper.citedBy()) {
        Csv.line(
            List.of(
                paper.date().map(d -> d.edtf()).orElse(""),
                paper.kind().orElse(""),
                paper.number().orElse(""),
                paper.sender().orElse(""),
                paper.addressee().orElse(""),
                Integer.toString(paper.citedBy().size()),
                cited.id(),
                Integer.toString(cited.citation().line()),
                cited.citation().words()),
            out);
      }
    }
  }
}
