package org.chancery.record.commitments;

import org.chancery.record.commitments.Cues.Cue;
import org.chancery.record.commitments.FollowUp.Status;
import org.chancery.record.language.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds the words that refer back to an undertaking: {@code in accordance with the agreement}. */
final class BackReferences {

  private final Tokens tokens;
  private final ClauseSigns clause;

  BackReferences(Tokens tokens, ClauseSigns clause) {
    this.tokens = tokens;
    this.clause = clause;
  }

  /** Returns the reference that begins at {@code i} of the clause, or null. */
  @Nullable Cue read(int from, int i, int to) {
    String word = tokens.word(i);
    boolean with =
        (word.equals("accordance")
                || word.equals("compliance")
                || word.equals("conformity")
                || word.equals("obedience"))
            && clause.bondNear(i, Math.min(to, i + 9));
    boolean pursuant = word.equals("pursuant") && clause.bondNear(i, Math.min(to, i + 6));
    if ((with || pursuant) && clause.isModal(from, i)) {
      return null; // a rule for what is to come
    }
    boolean lived = word.equals("lived") && tokens.is(i + 1, "up");
    boolean out =
        (word.equals("carried") || word.equals("carrying"))
            && tokens.is(i + 1, "out")
            && (clause.isBe(i - 1)
                || clause.isBe(i - 2)
                || clause.bondNear(i + 2, i + 7)
                || !clause.bond(from, i).isEmpty());
    boolean heeded =
        word.equals("taken")
            && (tokens.is(i + 1, "into") || tokens.is(i + 1, "account"))
            && !clause.bond(from, i).isEmpty();
    if (heeded) {
      return new Cue(Status.KEPT, i, false, true);
    }
    boolean kept =
        (word.equals("kept") || word.equals("redeemed"))
            && (clause.bondNear(Math.max(from, i - 10), i)
                || clause.bondNear(Math.max(from, i - 16), i - 8)
                || clause.bondNear(i, i + 5));
    if (with || pursuant || lived || out || kept) {
      if (tokens.is(i + 2, "in") && tokens.is(i + 3, "part") || clause.partial(i, to)) {
        return new Cue(Status.PARTLY_KEPT, i, false, true);
      }
      return clause.not(from, i)
          ? new Cue(Status.BROKEN, i, false, true)
          : new Cue(
              Status.KEPT,
              i,
              false,
              !out || !clause.bond(from, i).isEmpty() || clause.isOrder(i + 2, i + 7));
    }
    if (isOnOrder(from, i)) {
      return new Cue(Status.KEPT, i, false, true);
    }
    boolean despite =
        word.equals("after") && happens(from, i) && promises(i, to)
            || (word.equals("despite") || word.equals("notwithstanding") || word.equals("contrary"))
                && clause.bondNear(i, i + 7);
    if (despite) {
      return new Cue(Status.BROKEN, i, false, true);
    }
    int owed = word.equals("which") ? owed(i, to) : -1;
    if (owed > 0) {
      boolean not = tokens.is(owed + 1, "not") || tokens.is(owed + 1, "never");
      return new Cue(not ? Status.BROKEN : Status.KEPT, owed, false, true);
    }
    if (word.equals("as") && isGoodAsWord(i, to)) {
      boolean not = clause.not(from, i);
      return new Cue(not ? Status.BROKEN : Status.KEPT, i, false, true);
    }
    boolean did =
        word.equals("which") && tokens.is(i + 2, "did") && to - i < 12
            || word.equals("did") && tokens.is(i + 1, "so") && !tokens.is(i - 1, "not")
            || word.equals("do") && tokens.is(i + 1, "so") && tokens.is(i + 2, "now");
    if (did) {
      return new Cue(Status.KEPT, i, true, true);
    }
    boolean as = word.equals("as") && isReferred(i + 1, to);
    return as
        ? new Cue(clause.partial(i, to) ? Status.PARTLY_KEPT : Status.KEPT, i, false, true)
        : null;
  }

  /**
   * {@code The list, which he was asked to furnish, was sent}: returns where it is said what became
   * of what was owed; -1 if the relative clause owes nothing.
   */
  private int owed(int which, int to) {
    int bound = which + 1;
    while (bound < Math.min(to, which + 8) && !isOwing(bound)) {
      bound++;
    }
    if (!isOwing(bound) || !tokens.is(bound + 1, "to")) {
      return -1;
    }
    for (int i = bound + 3; i < Math.min(to - 1, bound + 12); i++) {
      boolean told =
          tokens.is(i, "was") || tokens.is(i, "were") || tokens.isAny(i, ClauseSigns.HAD);
      if (told || tokens.is(i - 1, ",") && tokens.word(i).endsWith("ed")) {
        return i;
      }
    }
    return -1;
  }

  private boolean isOwing(int i) {
    boolean bound = tokens.isAny(i, CueWords.REFERRED) || tokens.is(i, "asked");
    return bound && (clause.isBe(i - 1) || tokens.isAny(i - 1, ClauseSigns.HAD));
  }

  /** {@code as good as his word}. */
  private boolean isGoodAsWord(int i, int to) {
    boolean good = tokens.is(i + 1, "good") && tokens.is(i + 2, "as");
    for (int k = i + 3; good && k < Math.min(to, i + 9); k++) {
      if (tokens.is(k, "word") || tokens.is(k, "promise")) {
        return true;
      }
    }
    return false;
  }

  /** {@code as agreed}, {@code as had been promised}, {@code as Count Varro had promised}. */
  private boolean isReferred(int i, int to) {
    int at = i;
    while (at < i + 3
        && (tokens.isAny(at, ClauseSigns.HAD) || tokens.is(at, "been") || clause.isBe(at))) {
      at++;
    }
    if (tokens.isAny(at, CueWords.REFERRED)) {
      return true;
    }
    boolean named = at == i && (tokens.isCapital(i) || tokens.is(i, "you") || tokens.is(i, "he"));
    for (int k = i + 1; named && k < Math.min(to, i + 6); k++) {
      if (tokens.isAny(k, ClauseSigns.HAD)) {
        return tokens.isAny(k + 1, CueWords.REFERRED);
      }
    }
    return false;
  }

  /** {@code I informed him that I had been instructed to ask}: by saying so he has asked. */
  private boolean isOnOrder(int from, int i) {
    boolean order =
        (tokens.is(i, "instructed") || tokens.is(i, "directed") || tokens.is(i, "charged"))
            && tokens.is(i - 1, "been")
            && tokens.is(i + 1, "to");
    return order && tokens.is(from, "i") && tokens.isAny(from + 1, CueWords.SAYING);
  }

  private boolean happens(int from, int to) {
    for (int k = from; k < to; k++) {
      if (tokens.is(k, "occurred")
          || tokens.is(k, "happened")
          || tokens.is(k, "took") && tokens.is(k + 1, "place")) {
        return true;
      }
    }
    return false;
  }

  private boolean promises(int from, int to) {
    for (int k = from; k < Math.min(to, from + 9); k++) {
      if (tokens.is(k, "promised")
          || tokens.is(k, "agreed")
          || tokens.is(k, "undertaken")
          || tokens.is(k, "pledged")
          || tokens.is(k, "assured")) {
        return true;
      }
    }
    return false;
  }
}
