package org.chancery.dossier;

import java.util.Optional;
import org.chancery.record.commitments.Commitment;
import org.chancery.record.language.Tokens;
import org.chancery.record.language.WordSet;

/**
 * Tells undertakings that cannot be overdue because a day has passed: to leave a thing undone, to
 * do it again and again, to do it on a condition; and what was only asked for.
 */
final class Lasting {

  private static final WordSet NEGATIVE =
      WordSet.of("not", "never", "nothing", "no", "neither", "nobody", "none", "nor");

  /** {@code lose no time}, {@code not later than}: what is denied is not the deed. */
  private static final WordSet NOT_DEED =
      WordSet.of(
          "time",
          "later",
          "fail",
          "delay",
          "hesitate",
          "doubt",
          "only",
          "less",
          "more",
          "longer",
          "neglect",
          "omit");

  private static final WordSet LEAVING =
      WordSet.of(
          "abstain",
          "refrain",
          "desist",
          "forbear",
          "avoid",
          "discontinue",
          "abstaining",
          "refraining",
          "aloof");

  private static final WordSet EACH = WordSet.of("every", "each");
  private static final WordSet SPELL =
      WordSet.of(
          "day", "week", "fortnight", "month", "quarter", "year", "time", "morning", "season");
  private static final WordSet OFTEN =
      WordSet.of(
          "daily",
          "weekly",
          "monthly",
          "quarterly",
          "yearly",
          "annually",
          "whenever",
          "regularly",
          "periodically");

  private static final int OPENING = 9;

  private Lasting() {}

  /** Tells whether no day can show by passing that {@code commitment} was not kept. */
  static boolean is(String text, Commitment commitment) {
    return isAsked(commitment)
        || commitment.terms().condition().isPresent()
        || isForbearance(Tokens.of(text, commitment.action()))
        || isRecurrent(Tokens.of(text, commitment.action()));
  }

  private static boolean isAsked(Commitment commitment) {
    return switch (commitment.kind()) {
      case REQUEST_OPEN, REQUEST_REFUSED, REQUEST_DEFERRED -> true;
      case PROMISE, ACCEPTED_REQUEST, JOINT_DECISION, INSTRUCTION, STANDING_PROMISE_RENEWED ->
          false;
    };
  }

  private static boolean isForbearance(Tokens tokens) {
    for (int i = 0; i < Math.min(tokens.size(), OPENING); i++) {
      boolean negative = tokens.isAny(i, NEGATIVE) && !tokens.isAny(i + 1, NOT_DEED);
      if (negative || tokens.isAny(i, LEAVING)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRecurrent(Tokens tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      boolean each =
          tokens.isAny(i, EACH) && (tokens.isAny(i + 1, SPELL) || tokens.isAny(i + 2, SPELL));
      if (each || tokens.isAny(i, OFTEN)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns {@code commitment} without a day to its term if it is to be kept again and again:
   * {@code read on every fifth day and sent within two} ends on no day.
   */
  static Commitment withoutTerm(String text, Commitment commitment) {
    Commitment.Terms terms = commitment.terms();
    if (terms.dueWhen().isEmpty() || !isRecurrent(Tokens.of(text, commitment.action()))) {
      return commitment;
    }
    return new Commitment(
        commitment.kind(),
        commitment.parties(),
        commitment.action(),
        new Commitment.Terms(
            terms.condition(), terms.due(), Optional.empty(), terms.force(), terms.firmness()),
        commitment.statements());
  }
}
