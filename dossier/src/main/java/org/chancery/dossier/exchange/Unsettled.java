package org.chancery.dossier.exchange;

import java.util.List;
import org.chancery.dossier.exchange.PaperSummary.Citation;

/**
 * A reference that fits several held papers alike, or one of them not well enough; an editor must
 * judge.
 *
 * @param from the id of the paper that refers
 * @param citation the words that refer
 * @param candidates the papers that may be meant, the likeliest first
 */
public record Unsettled(String from, Citation citation, List<Link> candidates) {

  /** Copies the list. */
  public Unsettled {
    candidates = List.copyOf(candidates);
  }
}
