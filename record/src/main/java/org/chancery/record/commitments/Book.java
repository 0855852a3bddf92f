package org.chancery.record.commitments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.record.commitments.Commitment.Force;
import org.chancery.record.commitments.Commitment.Kind;
import org.jspecify.annotations.Nullable;

/** The undertakings found so far; none is entered twice. */
final class Book {

  private static final int LOOK_BACK = 12;

  private final List<Undertaking> found = new ArrayList<>();

  List<Undertaking> found() {
    return found;
  }

  /**
   * Enters an undertaking that rests on {@code s}, and on {@code other} where a request is granted.
   */
  void enter(
      Kind kind,
      Action action,
      Said s,
      String debtor,
      Optional<String> creditor,
      @Nullable Said other) {
    enter(new Undertaking(kind, action, s, debtor, creditor, Force.UNDERTAKING), s, other);
  }

  /** Enters an announcement of what the speaker intends. */
  void intend(Kind kind, Action action, Said s, String debtor, Optional<String> creditor) {
    enter(new Undertaking(kind, action, s, debtor, creditor, Force.INTENTION), s, null);
  }

  /** Enters what the speaker only hopes that his own side will do. */
  void hope(Action action, Said s) {
    enter(
        new Undertaking(
            Kind.PROMISE, action, s, s.speaker(), s.statement().source().addressee(), Force.HOPE),
        s,
        null);
  }

  private void enter(Undertaking fresh, Said s, @Nullable Said other) {
    if (fresh.to <= fresh.from) {
      return;
    }
    for (int i = found.size() - 1; i >= Math.max(0, found.size() - LOOK_BACK); i--) {
      Undertaking earlier = found.get(i);
      int shared = Math.min(earlier.to, fresh.to) - Math.max(earlier.from, fresh.from);
      if (shared > 0
          && shared * 10 >= 6 * Math.max(earlier.to - earlier.from, fresh.to - fresh.from)) {
        if (!earlier.isRequest() || fresh.isRequest()) {
          return;
        }
        found.remove(i);
      }
    }
    if (s.index() >= 0) {
      fresh.statements.add(s.index());
    }
    if (other != null && other.index() != s.index() && other.index() >= 0) {
      fresh.statements.add(other.index());
    }
    found.add(fresh);
  }
}
