package org.chancery.record.commitments;

import java.util.List;
import java.util.Set;
import org.chancery.transcript.Span;

/**
 * A passage that says what became of undertakings, in the same paper or in an earlier one.
 *
 * @param paper the number of the paper in which it stands
 * @param span its words, in the source of that paper
 * @param status what became of them
 * @param explicit whether the words refer back
 * @param links the undertakings, the likeliest first; empty when they stand in no paper at hand
 */
public record Told(
    int paper, Span span, FollowUp.Status status, boolean explicit, List<Link> links) {

  /** Copies the list. */
  public Told {
    links = List.copyOf(links);
  }

  /**
   * What speaks for a link.
   *
   * @param cover 0 to 1: how much of the words of the undertaking, by weight, the passage has
   * @param acts whether he who is bound is he of whom the passage tells
   * @param done whether the passage says that the very thing was done that was undertaken
   * @param refers whether the words by themselves refer or point back to an undertaking
   * @param named whether the paper of the passage names one of the two whose affair it is, by a
   *     name that not every paper has
   */
  public record Grounds(double cover, boolean acts, boolean done, boolean refers, boolean named) {

    /** Those of a passage that speaks of its own paper's undertaking. */
    static final Grounds OWN = new Grounds(1, true, true, true, true);
  }

  /**
   * An undertaking of which the passage speaks.
   *
   * @param paper the number of its paper
   * @param commitment its index among the commitments of that paper
   * @param score 0 to 1: how sure the link is
   * @param shared the stems of the words that both have
   * @param grounds what else speaks for the link
   */
  public record Link(int paper, int commitment, double score, Set<String> shared, Grounds grounds) {
    /** Copies the set. */
    public Link {
      shared = Set.copyOf(shared);
    }
  }
}
