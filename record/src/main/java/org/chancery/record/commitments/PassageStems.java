package org.chancery.record.commitments;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The stems of the words of a passage; the set of them is made when it is first asked for, since
 * most passages are passed over before anyone asks. One thread only.
 */
final class PassageStems {

  private final Stems stems;
  private final int from;
  private final int to;

  /** What is told beside its words. */
  private final Set<String> more;

  /** The stem of a word that is left out; empty for none. */
  private final String without;

  /** The passage of which it goes on to speak. */
  private final @Nullable PassageStems before;

  private @Nullable Set<String> made;

  /** The stems of the tokens {@code from..to}. */
  PassageStems(Stems stems, int from, int to) {
    this(stems, from, to, Set.of(), "", null);
  }

  /** The same with {@code more}, without {@code without}, and with those of {@code before}. */
  PassageStems(
      Stems stems,
      int from,
      int to,
      Set<String> more,
      String without,
      @Nullable PassageStems before) {
    this.stems = stems;
    this.from = from;
    this.to = to;
    this.more = more;
    this.without = without;
    this.before = before;
  }

  /** Returns the stems. */
  Set<String> get() {
    Set<String> set = made;
    if (set == null) {
      set = stems.of(from, to);
      set.addAll(more);
      set.remove(without);
      if (before != null) {
        set.addAll(before.get());
      }
      made = set;
    }
    return set;
  }

  /** Tells whether the stems are those of {@link #from} to {@link #end} and no others. */
  boolean isPlain() {
    return more.isEmpty() && without.isEmpty() && before == null;
  }

  /** Returns the stems of the text in which it stands. */
  Stems stems() {
    return stems;
  }

  /** Returns its first token. */
  int from() {
    return from;
  }

  /** Returns where its words end. */
  int end() {
    return Stems.end(from, to);
  }
}
