package org.chancery.transcript;

import java.util.ArrayList;
import java.util.List;
import org.chancery.transcript.Notation.Option;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the square brackets of a text in one pass and hands each pair to {@link BracketMeaning}.
 * Brackets deeper than {@link #DEEPEST} stay text. No recursion: depth costs no stack.
 */
final class BracketReader {

  /** How deep brackets may nest; deeper ones stay text and become one query. */
  static final int DEEPEST = 64;

  private final String text;
  private final Notation notation;
  private final BracketMeaning meaning;
  private final Queries queries;
  private final int[] opens = new int[DEEPEST];
  private final List<List<Mark>> children = new ArrayList<>();
  private int depth;
  private long tooDeep;
  private int firstTooDeep = -1;
  private int nextOpen;
  private int nextClose;

  BracketReader(String text, Notation notation, Queries queries) {
    this.text = text;
    this.notation = notation;
    this.queries = queries;
    this.meaning = new BracketMeaning(text, notation, queries);
  }

  /** Returns the outermost marks in text order. */
  List<Mark> read() {
    nextOpen = text.indexOf('[');
    nextClose = text.indexOf(']');
    while (nextOpen >= 0 || nextClose >= 0) {
      if (nextOpen >= 0 && (nextClose < 0 || nextOpen < nextClose)) {
        open(nextOpen);
        nextOpen = text.indexOf('[', nextOpen + 1);
      } else {
        int end = close(nextClose);
        nextClose = text.indexOf(']', end);
      }
    }
    unclosed();
    return Substitutions.pair(text, level(0));
  }

  private List<Mark> level(int depth) {
    while (children.size() <= depth) {
      children.add(new ArrayList<>(0));
    }
    return children.get(depth);
  }

  private void open(int at) {
    if (depth == DEEPEST) {
      firstTooDeep = firstTooDeep < 0 ? at : firstTooDeep;
      tooDeep++;
      return;
    }
    opens[depth++] = at;
    level(depth).clear();
  }

  /**
   * Closes the innermost bracket, or two that stand side by side at both ends; returns where to go
   * on.
   */
  private int close(int at) {
    if (tooDeep > 0) {
      tooDeep--;
      return at + 1;
    }
    if (depth == 0) {
      if (!notation.has(Option.IGNORE_UNOPENED)) {
        queries.ask(TranscriptQuery.UNOPENED_BRACKET, new Span(at, at + 1));
      }
      return at + 1;
    }
    boolean doubled =
        notation.doubled() != null
            && depth > 1
            && opens[depth - 1] == opens[depth - 2] + 1
            && text.startsWith("]]", at);
    List<Mark> inside = Substitutions.pair(text, level(depth));
    depth -= doubled ? 2 : 1;
    int end = at + (doubled ? 2 : 1);
    Span span = new Span(opens[depth], end);
    List<Mark> beside = level(depth);
    @Nullable Mark mark = doubled ? meaning.doubled(span, inside) : meaning.single(span, inside);
    if (mark == null) {
      beside.addAll(inside);
    } else {
      beside.add(mark);
    }
    return end;
  }

  /** What was opened and never closed stays text; the marks inside it stand on their own. */
  private void unclosed() {
    if (firstTooDeep >= 0) {
      queries.ask(TranscriptQuery.TOO_DEEP, new Span(firstTooDeep, firstTooDeep + 1), DEEPEST);
    }
    for (int level = 1; level <= depth; level++) {
      level(0).addAll(level(level));
      if (!notation.has(Option.IGNORE_UNCLOSED)) {
        int at = opens[level - 1];
        queries.ask(TranscriptQuery.UNCLOSED_BRACKET, new Span(at, at + 1));
      }
    }
  }
}
