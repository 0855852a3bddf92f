package org.chancery.record.statements;

import org.chancery.record.language.Tokens;

/** Tells where the words of a sentence begin and end, and which sentence is none but a heading. */
final class SentenceEdges {

  /** A heading has fewer words. */
  private static final int HEADING = 18;

  private final Tokens tokens;

  SentenceEdges(Tokens tokens) {
    this.tokens = tokens;
  }

  /** {@code Request of Professor Varro for Release}: a line apart that hardly has a small word. */
  boolean isHeading(int from, int end) {
    boolean line =
        end - from < HEADING
            && tokens.isWord(end - 1)
            && (from == 0 || !tokens.sameLineAsBefore(from))
            && (end >= tokens.size() || tokens.isAfterBlankLine(end));
    int words = 0;
    int capitals = 0;
    for (int i = from; line && i < end; i++) {
      if (tokens.isAny(i, Words.FINITE_AUXILIARY)) {
        return false;
      }
      if (tokens.word(i).length() > 3) {
        words++;
        capitals += tokens.isCapital(i) ? 1 : 0;
      }
    }
    return line && words > 1 && capitals == words;
  }

  /** Leaves out the signs at the end. */
  int trimmed(int from, int to) {
    int end = to;
    while (end > from
        && !tokens.isWord(end - 1)
        && !tokens.is(end - 1, ")")
        && !tokens.is(end - 1, "]")) {
      end--;
    }
    return end;
  }

  /** Skips the number of a list item: {@code 1.}, {@code (2)}. */
  int afterNumber(int from, int to) {
    boolean bracketed = tokens.is(from, "(") && tokens.is(from + 2, ")");
    if (bracketed) {
      return from + 3;
    }
    boolean digits = tokens.isWord(from) && Character.isDigit(tokens.word(from).charAt(0));
    return digits && (from + 1 >= to || tokens.is(from + 1, "."))
        ? from + Math.min(2, to - from)
        : from;
  }
}
