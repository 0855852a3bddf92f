package org.chancery.readingroom.pages;

import java.util.LinkedHashSet;
import java.util.Set;
import org.chancery.dossier.exchange.Chain;
import org.chancery.dossier.exchange.MissingPaper;
import org.chancery.dossier.exchange.PaperSummary;
import org.chancery.edition.DateWords;
import org.chancery.readingroom.holdings.Text;
import org.chancery.record.language.OneLine;
import org.chancery.record.people.Party;

/** Puts an exchange, or a paper that is not held, on one line. */
final class ExchangeLine {

  private ExchangeLine() {}

  /** Names those who write to each other. */
  static String parties(Chain chain) {
    Set<String> names = new LinkedHashSet<>();
    for (Chain.Step step : chain.steps()) {
      step.paper().parties().from().forEach(p -> names.add(name(p)));
      step.paper().parties().to().forEach(p -> names.add(name(p)));
    }
    names.remove("");
    return names.isEmpty() ? Paging.record(chain.id()) : Text.brief(String.join(", ", names), 120);
  }

  private static String name(Party party) {
    return OneLine.ofBlanks(party.person().or(party::office).orElse(""));
  }

  /** Returns from when to when. */
  static String dates(PaperSummary first, PaperSummary last) {
    String from = first.date().map(DateWords::of).orElse("");
    String to = last.date().map(DateWords::of).orElse("");
    return from.equals(to) ? from : from + " – " + to;
  }

  /** Describes a paper that is not held. */
  static String lost(MissingPaper paper) {
    String what = paper.kind().orElse("paper") + paper.number().map(n -> " " + n).orElse("");
    return Text.capital(what)
        + paper.date().map(d -> ", " + DateWords.of(d)).orElse("")
        + paper.sender().map(s -> ", " + s).orElse("")
        + paper.addressee().map(a -> " to " + a).orElse("");
  }
}
