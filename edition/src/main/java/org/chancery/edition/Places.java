package org.chancery.edition;

import java.util.List;
import java.util.TreeSet;
import org.chancery.transcript.LineMap;
import org.chancery.transcript.Span;

/** Names the lines of the source on which spans stand. */
final class Places {

  private Places() {}

  /**
   * Returns for instance {@code l. 3, 12–14}; at most {@code most} places, then an ellipsis. What
   * the header of a source says and its text does not stands {@link Span#NOWHERE}.
   */
  static String of(List<Span> spans, LineMap lines, int most) {
    return spans.stream().allMatch(Span.NOWHERE::equals)
        ? "header"
        : "l. " + numbers(spans, lines, most);
  }

  /** Returns the same without the {@code l.} before it. */
  static String numbers(List<Span> spans, LineMap lines, int most) {
    TreeSet<Integer> on = new TreeSet<>();
    for (Span span : spans) {
      int last = lines.line(Math.max(span.start(), span.end() - 1));
      for (int line = lines.line(span.start()); line <= last; line++) {
        on.add(line);
      }
    }
    StringBuilder out = new StringBuilder();
    int places = 0;
    Integer next = on.isEmpty() ? null : on.first();
    while (next != null) {
      int from = next;
      int to = from;
      while (on.contains(to + 1)) {
        to++;
      }
      if (places++ == most) {
        return out.append(" …").toString();
      }
      out.append(out.isEmpty() ? "" : ", ").append(from).append(to > from ? "–" + to : "");
      next = on.higher(to);
    }
    return out.toString();
  }
}
