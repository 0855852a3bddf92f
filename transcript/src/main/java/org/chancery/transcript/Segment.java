package org.chancery.transcript;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.chancery.transcript.Mark.Substitution;

/**
 * A piece of a transcript's text that no border of a mark divides.
 *
 * @param span where it stands in the source
 * @param within the marks around it, outermost first
 * @param words whether it is among the words of the innermost mark, not among its brackets and
 *     signal words
 */
public record Segment(Span span, List<Mark> within, boolean words) {

  /** Copies the list. */
  public Segment {
    within = List.copyOf(within);
  }

  private static final class Frame {
    final List<Mark> within;
    final Iterator<Mark> marks;
    final int end;
    int at;

    Frame(Span range, List<Mark> marks, List<Mark> within) {
      this.within = within;
      this.marks = marks.iterator();
      this.at = range.start();
      this.end = range.end();
    }
  }

  static List<Segment> of(Transcript transcript) {
    List<Segment> out = new ArrayList<>();
    Deque<Frame> frames = new ArrayDeque<>();
    Span whole = new Span(0, transcript.text().length());
    frames.push(new Frame(whole, transcript.marks(), List.of()));
    while (!frames.isEmpty()) {
      Frame frame = frames.element();
      if (frame.marks.hasNext()) {
        Mark mark = frame.marks.next();
        add(out, frame.at, mark.span().start(), frame.within);
        frame.at = mark.span().end();
        List<Mark> inner = new ArrayList<>(frame.within);
        inner.add(mark);
        frames.push(new Frame(mark.span(), mark.children(), List.copyOf(inner)));
      } else {
        add(out, frame.at, frame.end, frame.within);
        frames.pop();
      }
    }
    return out;
  }

  /** A stretch between marks is cut again where the words of its mark begin and end. */
  private static void add(List<Segment> out, int from, int to, List<Mark> within) {
    if (from >= to) {
      return;
    }
    if (within.isEmpty() || within.getLast() instanceof Substitution) {
      out.add(new Segment(new Span(from, to), within, true));
      return;
    }
    Span words = within.getLast().content();
    int start = Math.clamp(words.start(), from, to);
    int end = Math.clamp(words.end(), from, to);
    piece(out, from, start, within, false);
    piece(out, start, end, within, true);
    piece(out, end, to, within, false);
  }

  private static void piece(List<Segment> out, int from, int to, List<Mark> within, boolean words) {
    if (from < to) {
      out.add(new Segment(new Span(from, to), within, words));
    }
  }
}
