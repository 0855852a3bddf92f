package org.chancery.readingroom.holdings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.dossier.exchange.Chain;
import org.chancery.dossier.exchange.Exchange;
import org.chancery.dossier.exchange.PaperSummary;

/** Finds all exchanges of papers that refer to each other. */
final class Chains {

  private Chains() {}

  /** Returns each exchange of at least two papers once, the longest first. */
  static List<Chain> of(Exchange exchange) {
    Set<String> seen = new HashSet<>();
    List<Chain> out = new ArrayList<>();
    for (PaperSummary paper : exchange.papers()) {
      if (!seen.contains(paper.id()) && !exchange.linksFrom(paper.id()).isEmpty()) {
        exchange
            .chain(paper.id())
            .filter(c -> c.steps().size() > 1)
            .ifPresent(chain -> {
              chain.steps().forEach(s -> seen.add(s.paper().id()));
              out.add(chain);
            });
      }
    }
    out.sort((a, b) -> Integer.compare(b.steps().size(), a.steps().size()));
    return List.copyOf(out);
  }
}
