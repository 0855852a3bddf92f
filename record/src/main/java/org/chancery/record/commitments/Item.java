package org.chancery.record.commitments;

import java.util.Set;
import org.chancery.record.commitments.Commitment.Kind;
import org.chancery.transcript.Span;

/**
 * An undertaking of which a later passage may speak.
 *
 * @param paper the number of its paper
 * @param commitment its index among the commitments of that paper
 * @param value what it is
 * @param words the stems of its words, without the names of those who are bound
 * @param deed the stem of its first word for a deed; empty for none
 * @param debtor the surname or office of him who is bound, in lower case
 * @param creditor the same of him to whom he is bound; empty for none
 * @param made whether the paper itself makes it by being written: nobody can have acted on it there
 */
record Item(
    int paper,
    int commitment,
    Commitment value,
    Set<String> words,
    String deed,
    String debtor,
    String creditor,
    boolean made) {

  Span action() {
    return value.action();
  }

  boolean isRequest() {
    return switch (value.kind()) {
      case REQUEST_OPEN, REQUEST_REFUSED, REQUEST_DEFERRED -> true;
      case PROMISE, ACCEPTED_REQUEST, JOINT_DECISION, INSTRUCTION, STANDING_PROMISE_RENEWED ->
          false;
    };
  }

  /** Tells whether words such as {@code instructions} can refer to it. */
  boolean isCalled(String bond) {
    return switch (value.kind()) {
      case INSTRUCTION -> isOf(bond, "instruction", "order", "direction", "request");
      case ACCEPTED_REQUEST, REQUEST_OPEN, REQUEST_REFUSED, REQUEST_DEFERRED ->
          isOf(bond, "request", "wish", "desire", "agreement");
      case PROMISE, STANDING_PROMISE_RENEWED ->
          isOf(bond, "promise", "word", "assurance", "agreement", "undertaking");
      case JOINT_DECISION -> isOf(bond, "agreement", "decision", "arrangement", "understanding");
    };
  }

  private static boolean isOf(String bond, String... kinds) {
    for (String kind : kinds) {
      if (bond.startsWith(kind)) {
        return true;
      }
    }
    return false;
  }

  /** {@code the promise which he gave}: tells whether such words can only mean another kind. */
  boolean isOtherThan(String bond) {
    return switch (value.kind()) {
      case INSTRUCTION, REQUEST_OPEN, REQUEST_REFUSED, REQUEST_DEFERRED ->
          isOf(bond, "promise", "assurance", "undertaking", "pledge", "engagement");
      case PROMISE, ACCEPTED_REQUEST, JOINT_DECISION, STANDING_PROMISE_RENEWED -> false;
    };
  }

  /** Tells whether it stands in {@code kind}. */
  boolean is(Kind kind) {
    return value.kind() == kind;
  }
}
