package org.chancery.transcript;

import java.util.ArrayList;
import java.util.List;
import org.chancery.transcript.Mark.Addition;
import org.chancery.transcript.Mark.Deletion;
import org.chancery.transcript.Mark.Position;
import org.chancery.transcript.Mark.Substitution;

/**
 * Makes one substitution of a deletion and an insertion by the same hand that stand side by side.
 */
final class Substitutions {

  private static final int FARTHEST = 2;

  private Substitutions() {}

  /** Returns the marks with such pairs joined; always a list of its own. */
  static List<Mark> pair(String text, List<Mark> marks) {
    List<Mark> out = new ArrayList<>(marks.size());
    for (Mark mark : marks) {
      if (!out.isEmpty()
          && out.getLast() instanceof Deletion deletion
          && mark instanceof Addition addition
          && addition.position() == Position.INLINE
          && addition.hand().equals(deletion.hand())
          && isSpaces(text, deletion.span().end(), addition.span().start())) {
        Span both = deletion.span().union(addition.span());
        out.set(out.size() - 1, new Substitution(both, deletion, addition, addition.origin()));
      } else {
        out.add(mark);
      }
    }
    return out;
  }

  private static boolean isSpaces(String text, int from, int to) {
    for (int i = from; i < to && to - from <= FARTHEST; i++) {
      if (text.charAt(i) != ' ') {
        return false;
      }
    }
    return to - from <= FARTHEST;
  }
}
