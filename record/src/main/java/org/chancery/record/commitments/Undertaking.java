package org.chancery.record.commitments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.record.commitments.Commitment.Kind;

/** A commitment or request while the paper is being read; numbers are token indexes. */
final class Undertaking {

  final int from;
  final int to;

  /** What was said around it, in which a condition or a term may stand. */
  final int scopeFrom;

  final int scopeTo;
  final String debtor;
  final Optional<String> creditor;
  final List<Integer> statements = new ArrayList<>();
  final Kind kind;
  final Commitment.Force force;

  Undertaking(
      Kind kind,
      Action action,
      Said said,
      String debtor,
      Optional<String> creditor,
      Commitment.Force force) {
    this.kind = kind;
    this.from = action.from();
    this.to = action.to();
    this.scopeFrom = Math.min(said.from(), action.from());
    this.scopeTo = Math.max(action.to(), said.to());
    this.debtor = clean(debtor);
    this.creditor = creditor.map(Undertaking::clean).filter(name -> !name.equals(this.debtor));
    this.force = force;
  }

  /** Leaves out the number of an item before a name, and what follows a comma within it. */
  private static String clean(String name) {
    int start = 0;
    while (start < name.length()
        && (Character.isDigit(name.charAt(start)) || "()[]., ".indexOf(name.charAt(start)) >= 0)
        && !name.startsWith("(unstated")) {
      start++;
    }
    String rest = name.substring(start);
    int comma = rest.indexOf(',');
    boolean list =
        comma > 0
            && rest.indexOf(',', comma + 1) > 0
            && Character.isUpperCase(rest.charAt(rest.length() - 1));
    boolean gloss =
        comma > 2
            && comma + 2 < rest.length()
            && Character.isLowerCase(rest.charAt(comma + 2))
            && !list;
    String plain = gloss ? rest.substring(0, comma) : rest;
    return plain.isBlank() ? name : plain.strip();
  }

  boolean isRequest() {
    return switch (kind) {
      case REQUEST_OPEN, REQUEST_REFUSED, REQUEST_DEFERRED -> true;
      case PROMISE, ACCEPTED_REQUEST, JOINT_DECISION, INSTRUCTION, STANDING_PROMISE_RENEWED ->
          false;
    };
  }
}
