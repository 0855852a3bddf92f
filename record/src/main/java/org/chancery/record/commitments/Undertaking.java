package org.chancery.record.commitments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.record.commitments.Commitment.Kind;

/** A commitment or request while the paper is being read; numbers are token indexes. */
final class Undertaking {

  final int from;
  final int to;
  final int scope;
  final String debtor;
  final Optional<String> creditor;
  final List<Integer> statements = new ArrayList<>();
  Kind kind;
  boolean intention;

  Undertaking(Kind kind, int from, int to, int scope, String debtor, Optional<String> creditor) {
    this.kind = kind;
    this.from = from;
    this.to = to;
    this.scope = scope;
    this.debtor = debtor;
    this.creditor = creditor;
  }

  boolean isRequest() {
    return switch (kind) {
      case REQUEST_OPEN, REQUEST_REFUSED, REQUEST_DEFERRED -> true;
      case PROMISE, ACCEPTED_REQUEST, JOINT_DECISION, INSTRUCTION, STANDING_PROMISE_RENEWED -> false;
    };
  }
}
