package org.chancery.transcript;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a transcript's text that no border of a mark divides.
 *
 * @param span where it stands in the source
 * @param within the marks around it, outermost first
 * @param words whether it is among the words of the innermost mark, not among its brackets and signal words
 */
public record Segment(Span span, List<Mark> within, boolean words) {

  /** Copies the list. */
  public Segment {
    within = List.copyOf(within);
  }

  static List<Segment> of(Transcript transcript) {
    List<Segment> segments = new ArrayList<>();
    add(segments, new Span(0, transcript.text().length()), transcript.marks(), List.of());
    return segments;
  }

  private static void add(List<Segment> out, Span range, List<Mark> marks, List<Mark> within) {
    int at = range.start();
    for (Mark mark : marks) {
      piece(out, at, mark.span().start(), within, range);
      List<Mark> inner = new ArrayList<>(within);
      inner.add(mark);
      add(out, mark.span(), mark.children(), inner);
      at = mark.span().end();
    }
    piece(out, at, range.end(), within, range);
  }

  /** A stretch between marks is cut again where the words of its mark begin and end. */
  private static void piece(List<Segment> out, int from, int to, List<Mark> within, Span range) {
    if (from >= to) {
      return;
    }
    if (within.isEmpty()) {
      out.add(new Segment(new Span(from, to), within, true));
      return;
    }
    Span content = within.getLast().content();
    int[] cuts = {from, Math.clamp(content.start(), from, to), Math.clamp(content.end(), from, to), to};
    for (int i = 0; i < 3; i++) {
      if (cuts[i] < cuts[i + 1]) {
        out.add(new Segment(new Span(cuts[i], cuts[i + 1]), within, i == 1));
      }
    }
  }
}
