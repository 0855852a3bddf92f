package org.chancery.dossier.exchange;

import java.util.List;
import org.chancery.dossier.exchange.PaperSummary.Citation;

/**
 * A reference and the held paper that it means, or may mean.
 *
 * @param from the id of the paper that refers
 * @param citation the words that refer
 * @param to the id of the paper that is meant
 * @param score how well it fits; links have at least {@value Linker#LEAST}
 * @param reasons what fits, and what does not
 */
public record Link(String from, Citation citation, String to, double score, List<String> reasons) {

  /** Copies the list. */
  public Link {
    reasons = List.copyOf(reasons);
  }
}
