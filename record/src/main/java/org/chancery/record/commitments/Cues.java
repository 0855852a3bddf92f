package org.chancery.record.commitments;

import org.chancery.record.commitments.FollowUp.Status;
import org.chancery.record.language.Tokens;
import org.chancery.record.language.WordSet;
import org.jspecify.annotations.Nullable;

/** Finds the words by which a clause says that an undertaking was kept, broken, renewed. */
final class Cues {

  /**
   * A cue.
   *
   * @param at its first token
   * @param anaphoric whether it points to what stands just before
   * @param strong whether it refers back by itself
   */
  record Cue(Status status, int at, boolean anaphoric, boolean strong) {}

  private static final WordSet NOMINAL =
      WordSet.of("to", "delay", "failure", "fulfillment", "fulfilment");

  /** What is an event only in the perfect. */
  private static final WordSet BEEN = WordSet.of("done", "signed", "satisfied", "removed");

  private final Tokens tokens;
  private final ClauseSigns clause;
  private final BackReferences references;

  Cues(Tokens tokens) {
    this.tokens = tokens;
    this.clause = new ClauseSigns(tokens);
    this.references = new BackReferences(tokens, clause);
  }

  /** Returns the first cue of the clause, the broken before the kept. */
  @Nullable Cue of(int from, int to) {
    Cue best = null;
    if (isSupposed(from)) {
      return null;
    }
    for (int i = from; i < to; i++) {
      if (!tokens.isAny(i, CueWords.ANY)) {
        if (tokens.is(i, "whether") || tokens.is(i, "if")) {
          return best;
        }
        continue;
      }
      Cue cue = at(from, i, to);
      if (cue != null && (best == null || weight(cue) > weight(best))) {
        best = cue;
      }
    }
    return best;
  }

  /**
   * {@code if it became known that he had asked and had been refused}: nothing has become of it.
   */
  private boolean isSupposed(int from) {
    if (!tokens.is(from - 1, "and") && !tokens.is(from, "and")) {
      return false;
    }
    for (int i = from - 1; i > from - SUPPOSED && i >= 0; i--) {
      if (tokens.is(i, "if") || tokens.is(i, "unless")) {
        return true;
      }
      if (tokens.is(i, ",") || tokens.is(i, ";") || tokens.is(i, ".")) {
        return false;
      }
    }
    return false;
  }

  /** So far before a clause the supposition opens, in words. */
  private static final int SUPPOSED = 24;

  /**
   * {@code delay in putting it into effect}: a noun or infinitive that says by itself what became.
   */
  boolean isNominal(int i) {
    if (!tokens.isAny(i, NOMINAL)) {
      return false;
    }
    String word = tokens.word(i);
    return word.equals("to") && tokens.is(i + 1, "supersede")
        || (word.equals("delay") || word.equals("failure"))
            && (tokens.is(i + 1, "in") && !tokens.is(i + 2, "order") || tokens.is(i + 1, "to"))
        || (word.equals("fulfillment") || word.equals("fulfilment")) && tokens.is(i + 1, "of");
  }

  private static int weight(Cue cue) {
    int base =
        switch (cue.status()) {
          case PARTLY_KEPT -> 5;
          case BROKEN, REFUSED -> 4;
          case SUPERSEDED, OUTSTANDING -> 3;
          case KEPT -> 2;
          case RENEWED -> 1;
        };
    return base + (cue.strong() ? 10 : 0);
  }

  /** Returns what the words at {@code i} say by one of the readings below, tried in turn. */
  private @Nullable Cue at(int from, int i, int to) {
    if (tokens.isAny(i, CueWords.COMPLIED)) {
      return complied(from, i, to);
    }
    Cue cue = references.read(from, i, to);
    if (cue != null) {
      return cue;
    }
    if (tokens.isAny(i, CueWords.RENEWAL)) {
      return renewed(from, i, to);
    }
    if (isAgain(i)) {
      return new Cue(Status.RENEWED, i, false, !clause.bond(from, to).isEmpty());
    }
    if (tokens.isAny(i, CueWords.VOID)) {
      return voided(i);
    }
    if (tokens.is(i, "delay") && isNominal(i)) {
      return new Cue(Status.OUTSTANDING, i, false, true);
    }
    if (isLate(from, i) || isUnanswered(i)) {
      return new Cue(Status.OUTSTANDING, i, false, false);
    }
    if (isJustDone(i) || isReached(i)) {
      return new Cue(Status.KEPT, i, false, false);
    }
    if (isWhole(i)) {
      return new Cue(Status.KEPT, i, false, true);
    }
    if (isReplaced(i)) {
      return new Cue(Status.SUPERSEDED, i, false, false);
    }
    return isPerfect(i) ? perfect(from, i) : failure(from, i, to);
  }

  /** {@code the privilege formerly accorded}. */
  private static final WordSet FORMERLY =
      WordSet.of("formerly", "heretofore", "hitherto", "previously", "theretofore");

  private @Nullable Cue complied(int from, int i, int to) {
    if (clause.isModal(from, i) || tokens.isAny(i - 1, FORMERLY)) {
      return null; // it is still to be done, or only named
    }
    boolean bond =
        clause.bondNear(i, to)
            || !clause.bond(from, i).isEmpty()
            || tokens.is(i - 1, "was")
            || tokens.is(i - 1, "were")
            || tokens.word(i).startsWith("compl");
    if (clause.not(from, i)) {
      return new Cue(Status.BROKEN, i, !bond, bond);
    }
    return clause.partial(i, to)
        ? new Cue(Status.PARTLY_KEPT, i, false, bond)
        : new Cue(Status.KEPT, i, bond && to - from < 9 && !clause.isOrder(i, to), bond);
  }

  private @Nullable Cue renewed(int from, int i, int to) {
    boolean adjective = tokens.isAny(i - 1, CueWords.ADJECTIVAL);
    boolean formula =
        tokens.is(i + 1, "to") && tokens.is(i + 2, "you")
            || tokens.is(i + 2, "assurances")
            || isEsteem(i);
    return clause.not(from, i) || formula || adjective
        ? null
        : new Cue(Status.RENEWED, i, false, !clause.bond(from, to).isEmpty());
  }

  private boolean isAgain(int i) {
    boolean again = tokens.is(i, "again") || tokens.is(i, "once") && tokens.is(i + 1, "more");
    return again
        && (tokens.isAny(i + 1, CueWords.AGAIN_SAID) || tokens.isAny(i - 1, CueWords.AGAIN_SAID));
  }

  private @Nullable Cue voided(int i) {
    boolean passive = clause.isBe(i - 1) || tokens.is(i - 1, "be") || tokens.is(i - 1, "to");
    return clause.isBinding(i - 2) ? null : new Cue(Status.SUPERSEDED, i, false, passive);
  }

  private boolean isLate(int from, int i) {
    return tokens.isAny(i, CueWords.LATE)
        || tokens.is(i, "yet") && !tokens.is(i - 1, "never") && clause.not(from, i)
        || tokens.is(i, "awaits")
        || tokens.is(i, "awaiting");
  }

  /** {@code have duly informed him}. */
  private boolean isJustDone(int i) {
    return (tokens.is(i, "just") || tokens.is(i, "duly") || tokens.is(i, "already"))
        && tokens.isAny(i - 1, ClauseSigns.HAD)
        && tokens.word(i + 1).endsWith("ed")
        && !tokens.is(i - 2, "who")
        && !tokens.is(i - 2, "which")
        && !tokens.word(i + 1).startsWith("receiv");
  }

  /** {@code everything requested has been given}. */
  private boolean isWhole(int i) {
    return (tokens.is(i, "requested") || tokens.is(i, "promised") || tokens.is(i, "asked"))
        && (tokens.is(i - 1, "everything") || tokens.is(i - 1, "all"))
        && tokens.is(i + 1, "has");
  }

  /** {@code has said nothing}, {@code had received no reply}. */
  private boolean isUnanswered(int i) {
    boolean silent =
        tokens.is(i, "nothing") && tokens.is(i - 1, "said")
            || tokens.is(i, "no")
                && (tokens.is(i - 1, "received") || tokens.is(i - 1, "made"))
                && tokens.isAny(i + 1, CueWords.ANSWER);
    return silent && tokens.isAny(i - 2, ClauseSigns.HAD);
  }

  /** {@code just now}, {@code now, however}, {@code instead}. */
  private boolean isReplaced(int i) {
    boolean now =
        tokens.is(i, "now")
            && (tokens.is(i - 1, "just") || tokens.is(i + 1, ",") && tokens.is(i + 2, "however"));
    return now || tokens.is(i, "instead") && !tokens.is(i + 1, "of");
  }

  /** {@code is now established}. */
  private boolean isReached(int i) {
    return tokens.is(i, "now")
        && (tokens.is(i - 1, "is") || tokens.is(i - 1, "are"))
        && tokens.word(i + 1).endsWith("ed");
  }

  private boolean isPerfect(int i) {
    return tokens.isAny(i, CueWords.DONE)
        && (!tokens.isAny(i, BEEN) || tokens.is(i - 1, "been"))
        && (clause.isBe(i - 1)
            || clause.isBe(i - 2)
            || clause.isBe(i - 3) && tokens.is(i - 1, "not"));
  }

  private @Nullable Cue perfect(int from, int i) {
    if (isStillToBe(from, i)) {
      return null;
    }
    boolean not = clause.not(from, i);
    boolean pointing =
        isPointer(from)
            && (clause.isBe(from + 1) || clause.isBe(from + 2) || clause.isBe(from + 3));
    if (pointing) {
      return new Cue(not ? Status.BROKEN : Status.KEPT, i, true, false);
    }
    if (CueWords.share(tokens, from, i)) {
      return new Cue(Status.PARTLY_KEPT, i, false, false);
    }
    Status undone = clause.hasYet(from, i) ? Status.OUTSTANDING : Status.BROKEN;
    return new Cue(not ? undone : Status.KEPT, i, false, false);
  }

  /** {@code until it has been completed}, {@code shall have been paid}. */
  private boolean isStillToBe(int from, int i) {
    for (int k = i - 1; k >= Math.max(from, i - 12); k--) {
      boolean modal = k >= i - 3 && (clause.isBinding(k) || tokens.is(k, "will"));
      if (modal && !tokens.is(k, "could") || tokens.is(k, "until") || tokens.is(k, "unless")) {
        return true;
      }
    }
    return false;
  }

  /** {@code to renew to the Embassy the assurances of its highest consideration}. */
  private boolean isEsteem(int i) {
    for (int k = i + 2; k < i + 16; k++) {
      if (tokens.is(k, "consideration") || tokens.is(k, "esteem")) {
        return true;
      }
    }
    return false;
  }

  /** {@code This has not been done}: what stands just before. */
  private boolean isPointer(int i) {
    return tokens.is(i, "this") || tokens.is(i, "that");
  }

  private @Nullable Cue failure(int from, int i, int to) {
    String word = tokens.word(i);
    boolean against =
        (word.equals("decided") || word.equals("resolved") || word.equals("determined"))
            && tokens.is(i + 1, "not")
            && tokens.is(i + 2, "to");
    boolean takenBack =
        (word.equals("withdrew") || word.equals("withdrawn")) && clause.bondNear(i + 1, i + 5);
    if (against || takenBack) {
      return new Cue(Status.SUPERSEDED, i, false, takenBack);
    }
    if (word.equals("failed") && tokens.is(i + 1, "to")
        || word.equals("unable")
            && tokens.is(i + 1, "to")
            && (tokens.is(i - 1, "was") || tokens.is(i - 1, "were"))) {
      return new Cue(Status.BROKEN, i, false, false);
    }
    boolean broke =
        (word.equals("broken") || word.equals("broke") || word.equals("violated"))
            && clause.bondNear(Math.max(from, i - 6), i + 5);
    if (broke || word.equals("apologized") || word.equals("apologised")) {
      return new Cue(Status.BROKEN, i, false, broke);
    }
    boolean refuses =
        word.equals("refused")
            || word.equals("declined") && !isFall(i)
            || word.equals("reconsider") && clause.not(from, i);
    boolean bare = i + 2 >= to;
    return refuses ? new Cue(Status.REFUSED, i, bare, word.equals("reconsider")) : null;
  }

  /** {@code The share declined to 59 per cent}. */
  private boolean isFall(int i) {
    String next = tokens.word(i + 2);
    boolean number = tokens.is(i + 1, "to") && !next.isEmpty() && Character.isDigit(next.charAt(0));
    return number || tokens.isAny(i + 1, FALLING);
  }

  private static final WordSet FALLING =
      WordSet.of(
          "from", "by", "in", "during", "since", "steadily", "sharply", "rapidly", "greatly");
}
