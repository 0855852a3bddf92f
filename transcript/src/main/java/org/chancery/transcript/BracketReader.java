package org.chancery.transcript;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Pairs the square brackets of a text in one pass and hands each pair to {@link BracketMeaning}. Brackets deeper than
 * {@link #DEEPEST} stay text. No recursion: depth costs no stack.
 */
final class BracketReader {

  /** How deep marks may nest; deeper brackets stay text and become one query. */
  static final int DEEPEST = 64;

  /** How many queries of one kind a text may raise; what comes after is counted in the last. */
  static final int MOST_QUERIES = 20;

  private final String text;
  private final Notation notation;
  private final BracketMeaning meaning;
  private final List<EditorialQuery> queries;
  private final int[] opens = new int[DEEPEST];
  private final boolean[] doubles = new boolean[DEEPEST];
  private final List<List<Mark>> children = new ArrayList<>();
  private int depth;
  private int tooDeep;
  private int deepest = -1;
  private int lone;

  BracketReader(String text, Notation notation, List<EditorialQuery> queries) {
    this.text = text;
    this.notation = notation;
    this.queries = queries;
    this.meaning = new BracketMeaning(text, notation, queries);
    for (int i = 0; i <= DEEPEST; i++) {
      children.add(new ArrayList<>());
    }
  }

  /** Returns the outermost marks in text order. */
  List<Mark> read() {
    for (int i = next(0); i >= 0; i = next(i)) {
      i = text.charAt(i) == '[' ? open(i) : close(i);
    }
    unclosed();
    return Substitutions.pair(text, children.getFirst());
  }

  private int next(int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '[' || c == ']') {
        return i;
      }
    }
    return -1;
  }

  private int open(int at) {
    if (depth == DEEPEST) {
      deepest = tooDeep == 0 && deepest < 0 ? at : deepest;
      tooDeep++;
      return at + 1;
    }
    boolean doubled = notation.doubled() != null && text.startsWith("[[", at);
    opens[depth] = at;
    doubles[depth] = doubled;
    depth++;
    children.get(depth).clear();
    return at + (doubled ? 2 : 1);
  }

  private int close(int at) {
    if (tooDeep > 0) {
      tooDeep--;
      return at + 1;
    }
    if (depth == 0) {
      if (!notation.allowsLoneClose() && ++lone <= MOST_QUERIES) {
        queries.add(TranscriptQuery.UNOPENED_BRACKET.at(new Span(at, at + 1)));
      }
      return at + 1;
    }
    boolean doubled = doubles[depth - 1] && text.startsWith("]]", at);
    int end = at + (doubled ? 2 : 1);
    int start = opens[depth - 1];
    depth--;
    List<Mark> parents = children.get(depth);
    List<Mark> inside = children.get(depth + 1);
    Mark mark = meaning.of(new Span(start, end), doubled, Substitutions.pair(text, inside));
    if (mark == null) {
      parents.addAll(inside);
    } else {
      parents.add(mark);
    }
    return end;
  }

  /** What was opened and never closed stays text; the marks inside it stand on their own. */
  private void unclosed() {
    if (deepest >= 0) {
      queries.add(TranscriptQuery.TOO_DEEP.at(new Span(deepest, deepest + 1), DEEPEST));
    }
    int[] left = Arrays.copyOf(opens, depth);
    for (int level = 1; level <= left.length; level++) {
      children.getFirst().addAll(children.get(level));
    }
    for (int i = 0; i < Math.min(left.length, MOST_QUERIES); i++) {
      queries.add(TranscriptQuery.UNCLOSED_BRACKET.at(new Span(left[i], left[i] + 1)));
    }
  }
}
