package org.chancery.record.commitments;

import org.chancery.record.commitments.FollowUp.Status;
import org.chancery.record.language.Tokens;

/** Knows the opening of an answer: the instruction is named, then it is said what was done. */
final class Reports {

  private final Tokens tokens;

  Reports(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * {@code Your telegram 14, February 23.} Such a sentence names the instruction on which the next
   * reports.
   */
  boolean isReference(int from, int to) {
    boolean theirs = false;
    boolean number = false;
    for (int i = from; i < to; i++) {
      String word = tokens.word(i);
      theirs |= i < from + 5 && (word.equals("your") || word.endsWith("'s") && tokens.isCapital(i));
      number |= i > from + 1 && !word.isEmpty() && Character.isDigit(word.charAt(0));
      if (i - from > 24 || tokens.isAny(i, CueWords.PREDICATE)) {
        return false;
      }
    }
    return theirs && number;
  }

  /** {@code I have explained to him}: at the head of an answer it says what was done. */
  boolean isReport(int i) {
    return (tokens.is(i, "i") || tokens.is(i, "we"))
        && tokens.is(i + 1, "have")
        && !tokens.is(i + 2, "the")
        && !tokens.is(i + 2, "to")
        && !tokens.is(i + 2, "no")
        && !tokens.is(i + 2, "not");
  }

  Cues.Cue report(int i) {
    return new Cues.Cue(Status.KEPT, i + 1, false, true);
  }
}
