package org.chancery.transcript;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Makes one tree of the marks that a format brought along and the brackets of its text. The
 * format's marks all stay; a bracket that crosses one, or says again what it says, gives way, and
 * what is inside the bracket stands on its own.
 */
final class MarkMerger {

  /** How deep brackets are looked for inside the format's marks. */
  private static final int DEEPEST = 256;

  private final Queries queries;

  private MarkMerger(Queries queries) {
    this.queries = queries;
  }

  static List<Mark> merge(List<Mark> encoded, List<Mark> read, Queries queries) {
    return new MarkMerger(queries).merge(encoded, read, 0);
  }

  private List<Mark> merge(List<Mark> encoded, List<Mark> read, int depth) {
    if (encoded.isEmpty() || read.isEmpty() || depth > DEEPEST) {
      return encoded.isEmpty() ? read : encoded;
    }
    List<Mark> out = new ArrayList<>(encoded.size() + read.size());
    Deque<Mark> rest = new ArrayDeque<>(read);
    int at = 0;
    while (at < encoded.size()) {
      Mark mark = encoded.get(at);
      Mark bracket = rest.peek();
      if (bracket == null || mark.span().end() <= bracket.span().start()) {
        out.add(mark);
        at++;
      } else if (bracket.span().end() <= mark.span().start()) {
        out.add(rest.remove());
      } else if (mark.span().contains(bracket.span())) {
        out.add(absorb(mark, rest, depth));
        at++;
      } else {
        at = surround(encoded, at, rest, out, depth);
      }
    }
    out.addAll(rest);
    return out;
  }

  /** Puts the brackets that lie within a mark of the format inside it. */
  private Mark absorb(Mark mark, Deque<Mark> rest, int depth) {
    List<Mark> inside = new ArrayList<>();
    while (!rest.isEmpty() && rest.element().span().start() < mark.span().end()) {
      Mark bracket = rest.remove();
      boolean twice = mark.span().equals(bracket.span());
      if (!twice && Marks.canHold(mark, bracket.span())) {
        inside.add(bracket);
      } else {
        if (!mark.span().contains(bracket.span())) {
          queries.ask(TranscriptQuery.CROSSING_MARKS, bracket.span());
        }
        lift(bracket, rest);
      }
    }
    return inside.isEmpty()
        ? mark
        : Marks.withChildren(mark, merge(Marks.inside(mark), inside, depth + 1));
  }

  /**
   * Puts the format's marks that lie within a bracket inside it; returns the first that does not.
   */
  private int surround(List<Mark> encoded, int at, Deque<Mark> rest, List<Mark> out, int depth) {
    Mark bracket = rest.remove();
    int end = at;
    while (end < encoded.size() && encoded.get(end).span().start() < bracket.span().end()) {
      if (!Marks.canHold(bracket, encoded.get(end).span())) {
        queries.ask(TranscriptQuery.CROSSING_MARKS, bracket.span());
        lift(bracket, rest);
        return at;
      }
      end++;
    }
    List<Mark> held = encoded.subList(at, end);
    out.add(Marks.withChildren(bracket, merge(held, Marks.inside(bracket), depth + 1)));
    return end;
  }

  private static void lift(Mark bracket, Deque<Mark> rest) {
    List<Mark> inside = bracket.children();
    for (int i = inside.size() - 1; i >= 0; i--) {
      rest.push(inside.get(i));
    }
  }
}
