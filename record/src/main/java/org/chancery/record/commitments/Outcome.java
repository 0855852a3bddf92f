package org.chancery.record.commitments;

import java.util.Optional;
import java.util.Set;
import org.chancery.record.commitments.FollowUp.Status;
import org.chancery.record.statements.Statement.Act;
import org.chancery.transcript.Span;

/**
 * A passage that may say what became of an undertaking. Its sets are not copied: one is made for
 * every clause of a text.
 *
 * @param span the clause, in the source
 * @param status what its words say became of it; empty when nothing but the matter can show it
 * @param anaphoric whether it speaks of what stands just before it ({@code I complied with
 *     request})
 * @param strong whether the words by themselves refer back to an undertaking
 * @param tense how it tells
 * @param stems the stems of its words
 * @param context the stems of the words before it in its paragraph, where it refers back by the
 *     kind of the undertaking alone
 * @param opening its first words, in which its subject stands
 * @param names the stems of its names
 * @param deeds the stems of what it says was done
 * @param bond the word for what it refers back to, such as {@code instructions}; empty when there
 *     is none
 * @param speaker who says so, where somebody does
 * @param act what he does by saying so
 */
record Outcome(
    Span span,
    Optional<Status> status,
    boolean anaphoric,
    boolean strong,
    Telling.Tense tense,
    PassageStems stems,
    Set<String> context,
    Lazily opening,
    Lazily names,
    Lazily deeds,
    String bond,
    Optional<String> speaker,
    Optional<Act> act) {

  /** Returns the stems of its words. */
  Set<String> words() {
    return stems.get();
  }

  boolean told() {
    return tense.told();
  }

  boolean denied() {
    return tense.denied();
  }

  /** {@code I have directed the Prefect to advise them}: to order it may be what was promised. */
  boolean isDone() {
    Set<String> first = opening.get();
    return tense.perfect()
        && first.contains("have")
        && (first.contains("i") || first.contains("we"));
  }

  /**
   * Tells whether whoever says so tells what has happened, and does not ask, propose or promise.
   */
  boolean tells() {
    return act.map(said ->
            switch (said) {
              case INFORM, ADMIT, AGREE, THANK -> true;
              case OPINION, ASK, PROPOSE, REQUEST, DEMAND, ADVISE, DECIDE, OBJECT, PROMISE, WARN ->
                  false;
            })
        .orElse(true);
  }
}
