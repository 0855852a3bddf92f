package org.chancery.transcript;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.chancery.transcript.Mark.Substitution;
import org.chancery.transcript.MarkPolicy.Use;

/**
 * Carries out the marks of a text as a policy says. Iterative: the depth of marks costs no stack.
 */
final class Layers {

  /**
   * A stretch that is being carried out: the marks still to come and how far its text has been
   * kept.
   */
  private static final class Frame {
    final Iterator<Mark> marks;
    final int end;
    int at;

    Frame(Span range, List<Mark> marks) {
      this.marks = marks.iterator();
      this.at = range.start();
      this.end = range.end();
    }
  }

  private final String text;
  private final MarkPolicy policy;
  private final SpaceMender kept;
  private final Deque<Frame> frames = new ArrayDeque<>();

  private Layers(String text, MarkPolicy policy) {
    this.text = text;
    this.policy = policy;
    this.kept = new SpaceMender(text);
  }

  static Layer of(String text, List<Mark> marks, MarkPolicy policy) {
    if (changesNothing(marks, policy)) {
      return Layer.identity(text);
    }
    Layers layers = new Layers(text, policy);
    layers.frames.push(new Frame(new Span(0, text.length()), marks));
    layers.walk();
    return Layer.keeping(text, layers.kept.spans());
  }

  private static boolean changesNothing(List<Mark> marks, MarkPolicy policy) {
    Deque<Iterator<Mark>> open = new ArrayDeque<>();
    open.push(marks.iterator());
    while (!open.isEmpty()) {
      if (!open.element().hasNext()) {
        open.pop();
        continue;
      }
      Mark mark = open.element().next();
      if (policy.use(mark) != Use.VERBATIM) {
        return false;
      }
      if (!mark.children().isEmpty()) {
        open.push(mark.children().iterator());
      }
    }
    return true;
  }

  private void walk() {
    while (!frames.isEmpty()) {
      Frame frame = frames.element();
      if (frame.marks.hasNext()) {
        Mark mark = frame.marks.next();
        kept.keep(frame.at, mark.span().start());
        frame.at = mark.span().end();
        use(mark);
      } else {
        kept.keep(frame.at, frame.end);
        frames.pop();
        closing(frame);
      }
    }
  }

  private void use(Mark mark) {
    switch (policy.use(mark)) {
      case NOTHING -> {}
      case VERBATIM -> frames.push(new Frame(mark.span(), mark.children()));
      case WORDS -> {
        Span words = words(mark);
        int lineEnd = lineEndBefore(words.start(), mark.span().start());
        kept.keep(lineEnd, words.start());
        frames.push(new Frame(words, mark.children()));
      }
    }
  }

  /** The words of a substitution are those of both its parts, with the space between them. */
  private static Span words(Mark mark) {
    return mark instanceof Substitution ? mark.span() : mark.content();
  }

  /** After words whose bracket closes on another line, the line end stands. */
  private void closing(Frame frame) {
    if (frames.isEmpty()) {
      return;
    }
    int to = frames.element().at;
    int after = frame.end;
    int last = after;
    while (after < to && Spaces.isSpace(text.charAt(after))) {
      after++;
      if (Spaces.isLineEnd(text.charAt(after - 1))) {
        last = after;
      }
    }
    kept.keep(frame.end, last);
  }

  /**
   * Returns where the space with a line end begins that comes just before {@code at}; {@code at}
   * when there is none.
   */
  private int lineEndBefore(int at, int from) {
    int first = at;
    for (int i = at - 1; i >= from && Spaces.isSpace(text.charAt(i)); i--) {
      if (Spaces.isLineEnd(text.charAt(i))) {
        first = i;
      }
    }
    return first;
  }
}
