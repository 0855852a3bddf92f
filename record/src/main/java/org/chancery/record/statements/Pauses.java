package org.chancery.record.statements;

import org.chancery.record.language.Tokens;
import org.chancery.record.language.WordSet;
import org.chancery.record.statements.Complement.Kind;

/**
 * Finds the semicolon behind which what was said goes on in clauses of their own, no longer hanging
 * on the word of saying: {@code He said that the weir was weak; it would not bear a gun}.
 */
final class Pauses {

  /** So far behind the semicolon stands the verb of a clause of its own, in words. */
  private static final int VERB = 14;

  /** What still hangs on the word of saying. */
  private static final WordSet HANGING =
      WordSet.of(
          "that", "to", "whether", "which", "who", "whom", "whose", "would", "should", "will",
          "could", "be", "had", "was", "were", "not");

  private static final WordSet JOINING = WordSet.of("and", "but", "also", "likewise", "or");

  private final Tokens tokens;

  Pauses(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Returns the semicolon at which the content {@code said} pauses before {@code end}, or end. */
  int of(Complement said, int end) {
    if (said.kind() != Kind.THAT && said.kind() != Kind.ZERO) {
      return end;
    }
    for (int i = said.from() + 1; i < end - 2; i++) {
      if (tokens.is(i, ";")) {
        return isClause(i + 1, end) ? i : end;
      }
    }
    return end;
  }

  /**
   * {@code He believed it would; but I have heard otherwise}: tells whether the one who reports
   * speaks for himself behind the semicolon that stands before {@code from}.
   */
  boolean isReporters(int from, Speaker speaker) {
    int start = from;
    while (tokens.isAny(start, JOINING) || tokens.is(start, ",") || Words.isAdverb(tokens, start)) {
      start++;
    }
    boolean own = speaker.to() > speaker.from() && tokens.isAny(speaker.from(), FIRST);
    return tokens.isAny(start, FIRST) && !own;
  }

  private static final WordSet FIRST = WordSet.of("i", "we", "my", "our");

  private boolean isClause(int from, int end) {
    int start = from;
    while (start < end && tokens.isAny(start, JOINING)) {
      start++;
    }
    if (!tokens.isWord(start)
        || tokens.isAny(start, HANGING)
        || Character.isDigit(tokens.word(start).charAt(0))) {
      return false;
    }
    for (int i = start + 1; i < Math.min(end, start + VERB) && !tokens.is(i, ";"); i++) {
      if (tokens.isAny(i, Words.FINITE_AUXILIARY)) {
        return true;
      }
    }
    return false;
  }
}
