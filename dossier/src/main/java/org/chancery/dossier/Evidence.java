package org.chancery.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.record.commitments.FollowUp;
import org.chancery.transcript.Span;

/**
 * A passage that speaks of an undertaking.
 *
 * @param record the number of the record in the dossier, from 0
 * @param span the words, in the source of that record
 * @param status what they say became of it
 * @param day the day on which that happened, where the words tell one
 * @param score 0 to 1: how sure it is that they speak of this undertaking
 * @param reasons why they are linked, in words for an editor
 */
public record Evidence(
    int record,
    Span span,
    FollowUp.Status status,
    Optional<LocalDate> day,
    double score,
    List<String> reasons) {

  /** Copies the list. */
  public Evidence {
    reasons = List.copyOf(reasons);
  }
}
