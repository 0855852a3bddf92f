package org.chancery.record.commitments;

import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A set that is made when it is first asked for: most passages are passed over before anyone asks.
 * One thread only.
 */
final class Lazily {

  private final Supplier<Set<String>> maker;
  private @Nullable Set<String> made;

  Lazily(Supplier<Set<String>> maker) {
    this.maker = maker;
  }

  Set<String> get() {
    Set<String> set = made;
    if (set == null) {
      set = maker.get();
      made = set;
    }
    return set;
  }
}
