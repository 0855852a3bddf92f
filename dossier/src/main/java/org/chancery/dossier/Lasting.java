package org.chancery.dossier;

import org.chancery.record.commitments.Commitment;
import org.chancery.record.language.Tokens;
import org.chancery.record.language.WordSet;
import org.chancery.transcript.Span;

/**
 * Tells undertakings that cannot be overdue because a day has passed: to leave a thing undone, to do
 * it again and again, to do it on a condition; and what was only asked for.
 */
final class Lasting {

  private static final WordSet NEGATIVE =
      WordSet.of("not", "never", "nothing", "no", "neither", "nobody", "none", "nor");

  /** {@code lose no time}, {@code not later than}: what is denied is not the deed. */
  private static final WordSet NOT_DEED =
      WordSet.of(
          "time", "later", "fail", "delay", "hesitate", "doubt", "only", "less", "more", "longer",
          "neglect", "omit");

  private static final WordSet LEAVING =
      WordSet.of(
          "abstain", "refrain", "desist", "forbear", "avoid", "discontinue", "abstaining",
          "refraining", "aloof");

  private static final WordSet EACH = WordSet.of("every", "each");
  private static final WordSet SPELL =
      WordSet.of("day", "week", "fortnight", "month", "quarter", "year", "time", "morning", "season");
  private static final WordSet OFTEN =
      WordSet.of(
          "daily", "weekly", "monthly", "quarterly", "yearly", "annually", "whenever", "regularly",
          "periodically");

  private static final int OPENING = 9;

  private Lasting() {}

  /** Tells whether no day can show by passing that {@code commitment} was not kept. */
  static boolean is(String text, Commitment commitment) {
    return isAsked(commitment)
        || commitment.terms().condition().isPresent()
        || is(text, commitment.action());
  }

  private static boolean isAsked(Commitment commitment) {
    return switch (commitment.kind()) {
      case REQUEST_OPEN, REQUEST_REFUSED, REQUEST_DEFERRED -> true;
      case PROMISE, ACCEPTED_REQUEST, JOINT_DECISION, INSTRUCTION, STANDING_PROMISE_RENEWED ->
          false;
    };
  }

  private static boolean is(String text, Span action) {
    Tokens tokens = Tokens.of(text, action);
    for (int i = 0; i < tokens.size(); i++) {
      boolean negative =
          i < OPENING && tokens.isAny(i, NEGATIVE) && !tokens.isAny(i + 1, NOT_DEED);
      boolean each =
          tokens.isAny(i, EACH) && (tokens.isAny(i + 1, SPELL) || tokens.isAny(i + 2, SPELL));
      if (negative || i < OPENING && tokens.isAny(i, LEAVING) || each || tokens.isAny(i, OFTEN)) {
        return true;
      }
    }
    return false;
  }
}
