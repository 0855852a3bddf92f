package org.chancery.transcript;

import java.util.ArrayList;
import java.util.List;
import org.chancery.transcript.Mark.Addition;
import org.chancery.transcript.Mark.Deletion;
import org.chancery.transcript.Mark.Position;
import org.chancery.transcript.Mark.Substitution;

/** Makes one substitution of a deletion and an insertion that stand side by side. */
final class Substitutions {

  private Substitutions() {}

  static List<Mark> pair(String text, List<Mark> marks) {
    List<Mark> out = new ArrayList<>(marks.size());
    for (Mark mark : marks) {
      boolean pairs = !out.isEmpty()
          && out.getLast() instanceof Deletion
          && mark instanceof Addition addition
          && addition.position() == Position.INLINE
          && isSpaces(text, out.getLast().span().end(), mark.span().start());
      if (pairs && out.getLast() instanceof Deletion deletion && mark instanceof Addition addition) {
        out.set(out.size() - 1, new Substitution(
            deletion.span().union(addition.span()), deletion, addition, addition.origin()));
      } else {
        out.add(mark);
      }
    }
    return out;
  }

  private static boolean isSpaces(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) != ' ') {
        return false;
      }
    }
    return to - from < 3;
  }
}
