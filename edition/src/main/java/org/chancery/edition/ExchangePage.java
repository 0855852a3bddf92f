package org.chancery.edition;

import java.util.List;
import org.chancery.dossier.exchange.Chain;
import org.chancery.dossier.exchange.Link;
import org.chancery.dossier.exchange.MissingPaper;
import org.chancery.dossier.exchange.MissingPaper.CitedBy;
import org.chancery.dossier.exchange.Unsettled;

/** Sets chains and lists of missing papers as pages for the terminal. */
final class ExchangePage {

  private static final int INDENT = 5;

  private final int width;
  private final StringBuilder out = new StringBuilder(1 << 14);

  private ExchangePage(int width) {
    this.width = width;
  }

  static String of(Chain chain, int width) {
    ExchangePage page = new ExchangePage(width);
    page.line(ExchangeWords.title(chain), 0);
    chain.steps().forEach(step -> page.step(step, step.paper().id().equals(chain.id())));
    return page.out.toString();
  }

  private void step(Chain.Step step, boolean asked) {
    out.append('\n');
    String date = ExchangeWords.date(step.paper()).orElse("undated");
    line((asked ? "* " : "") + date + "  " + ExchangeWords.paper(step.paper()), asked ? 0 : 2);
    line(step.paper().id(), INDENT);
    for (Link link : step.links()) {
      line(
          "=> "
              + ExchangeWords.quote(link.citation())
              + " is "
              + link.to()
              + "  ["
              + String.join("; ", link.reasons())
              + "]",
          INDENT);
    }
    for (Unsettled unsettled : step.unsettled()) {
      String ids = String.join(", ", unsettled.candidates().stream().map(Link::to).toList());
      line("?? " + ExchangeWords.quote(unsettled.citation()) + " may be " + ids, INDENT);
    }
    for (MissingPaper missing : step.missing()) {
      for (CitedBy cited : missing.citedBy()) {
        if (cited.id().equals(step.paper().id())) {
          line("-- " + ExchangeWords.quote(cited.citation()) + " is not held", INDENT);
        }
      }
    }
  }

  static String of(List<MissingPaper> missing, int papers, int width) {
    ExchangePage page = new ExchangePage(width);
    page.line(ExchangeWords.title(missing, papers), 0);
    for (MissingPaper paper : missing) {
      page.out.append('\n');
      page.line(ExchangeWords.date(paper) + "  " + ExchangeWords.paper(paper), 2);
      for (CitedBy cited : paper.citedBy()) {
        page.line(cited.id() + ": " + ExchangeWords.quote(cited.citation()), INDENT);
      }
    }
    return page.out.toString();
  }

  private void line(String words, int indent) {
    PageLines.wrapped(words, indent, width, out);
  }
}
