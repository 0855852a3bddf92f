package org.chancery.record.commitments;

import java.util.List;
import org.chancery.transcript.Span;

/**
 * Words that say what became of an earlier commitment or request.
 *
 * @param status what became of it
 * @param span the words
 * @param commitments indexes, in the record's list of commitments, of those it speaks of; empty
 *     when they stand elsewhere
 * @param explicit whether the paper itself refers back
 */
public record FollowUp(Status status, Span span, List<Integer> commitments, boolean explicit) {

  /** Copies the list. */
  public FollowUp {
    commitments = List.copyOf(commitments);
  }

  /** What became of a commitment. */
  public enum Status {
    KEPT,
    PARTLY_KEPT,
    BROKEN,
    REFUSED,
    RENEWED,
    SUPERSEDED,
    OUTSTANDING
  }
}
