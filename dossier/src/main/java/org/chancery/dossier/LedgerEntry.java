package org.chancery.dossier;

import java.util.List;
import java.util.Optional;
import org.chancery.record.commitments.Commitment;

/**
 * One undertaking with all that the dossier shows of it.
 *
 * @param number its number in the ledger, from 1
 * @param words where it is written, the earliest first: parallel accounts of one promise make one
 *     entry
 * @param state what became of it by the day asked about
 * @param evidence passages that decide the state, in the order of the records
 * @param candidates passages that may speak of it, which an editor must judge; they decide nothing
 */
public record LedgerEntry(
    int number,
    List<Wording> words,
    State state,
    List<Evidence> evidence,
    List<Evidence> candidates) {

  /** Copies the lists. */
  public LedgerEntry {
    words = List.copyOf(words);
    evidence = List.copyOf(evidence);
    candidates = List.copyOf(candidates);
  }

  /**
   * A place where an undertaking is written.
   *
   * @param record the number of the record in the dossier, from 0
   * @param commitment what it says
   */
  public record Wording(int record, Commitment commitment) {}

  /** What became of an undertaking. */
  public enum State {
    /** Nothing is known of it, and it is not yet due or has no term. */
    OPEN,
    /** It is due on the day asked about. */
    DUE,
    /** Its term has passed and nothing shows that it was kept. */
    OVERDUE,
    KEPT,
    PARTLY_KEPT,
    /** It was kept after its term. */
    KEPT_LATE,
    BROKEN,
    /** It was promised again and not yet kept. */
    RENEWED,
    REFUSED,
    SUPERSEDED,
    /** It was never promised, only hoped for. */
    HOPED
  }

  /** Returns the commitment as it is first written. */
  public Commitment commitment() {
    return words.getFirst().commitment();
  }

  /** Returns the term as it is first computable. */
  public Optional<Commitment> dated() {
    return words.stream()
        .map(Wording::commitment)
        .filter(c -> c.terms().dueWhen().isPresent())
        .findFirst();
  }
}
