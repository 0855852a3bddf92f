package org.chancery.dossier.exchange;

import java.util.List;

/**
 * The exchange to which a paper belongs: the papers between the same two parties that refer to each
 * other, directly or through others, and what they refer to outside of it.
 *
 * @param id the paper asked about
 * @param steps the papers by date
 */
public record Chain(String id, List<Step> steps) {

  /** Copies the list. */
  public Chain {
    steps = List.copyOf(steps);
  }

  /**
   * One paper of the exchange.
   *
   * @param paper the paper
   * @param links the held papers that it refers to
   * @param missing the papers that it refers to and that are not held
   * @param unsettled the references that an editor must judge
   */
  public record Step(
      PaperSummary paper, List<Link> links, List<MissingPaper> missing, List<Unsettled> unsettled) {
    /** Copies the lists. */
    public Step {
      links = List.copyOf(links);
      missing = List.copyOf(missing);
      unsettled = List.copyOf(unsettled);
    }
  }
}
