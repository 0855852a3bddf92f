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
   * An undertaking of which the passage speaks.
   *
   * @param paper the number of its paper
   * @param commitment its index among the commitments of that paper
   * @param score 0 to 1: how sure the link is
   * @param shared the stems of the words that both have
   */
  public record Link(int paper, int commitment, double score, Set<String> shared) {
    /** Copies the set. */
    public Link {
      shared = Set.copyOf(shared);
    }
  }
}
