package org.chancery.record.commitments;

import java.util.List;
import java.util.Optional;
import org.chancery.record.dates.When;
import org.chancery.transcript.Span;

/**
 * An undertaking about conduct that was future when it was spoken, or a request that nobody
 * accepted.
 *
 * @param kind what sort of undertaking
 * @param parties who is bound to whom (for a request: who is asked, by whom)
 * @param action the words that say what will be done
 * @param terms condition, due date and firmness
 * @param statements indexes, in the record's list of statements, of those it rests on, the
 *     acceptance first
 */
public record Commitment(
    Kind kind, Parties parties, Span action, Terms terms, List<Integer> statements) {

  /** Copies the list. */
  public Commitment {
    statements = List.copyOf(statements);
  }

  /** Who is bound to whom. */
  public record Parties(String debtor, Optional<String> creditor) {}

  /**
   * On what terms.
   *
   * @param condition the words of the condition
   * @param due the words that set a date
   * @param dueWhen what they mean, when the paper's dates make it computable
   * @param force how firm it is
   * @param firmness the words that set the firmness
   */
  public record Terms(
      Optional<Span> condition,
      Optional<Span> due,
      Optional<When> dueWhen,
      Force force,
      Optional<Span> firmness) {}

  /** What sort of undertaking. */
  public enum Kind {
    PROMISE,
    ACCEPTED_REQUEST,
    JOINT_DECISION,
    INSTRUCTION,
    STANDING_PROMISE_RENEWED,
    /** A request without an answer in the record. */
    REQUEST_OPEN,
    /** A request that was refused. */
    REQUEST_REFUSED,
    /** A request that was put off. */
    REQUEST_DEFERRED
  }

  /** How firm it is. */
  public enum Force {
    UNDERTAKING,
    INTENTION,
    /**
     * Only hoped for by the speaker: no commitment, but a reader of the ledger must see that it is
     * none.
     */
    HOPE
  }
}
