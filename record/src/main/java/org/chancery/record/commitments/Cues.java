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

  private final Tokens tokens;

  Cues(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Returns the first cue of the clause, the broken before the kept. */
  @Nullable Cue of(int from, int to) {
    Cue best = null;
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

  private @Nullable Cue at(int from, int i, int to) {
    String word = tokens.word(i);
    if (tokens.isAny(i, CueWords.COMPLIED) && isModal(from, i)) {
      return null; // it is still to be done
    }
    if (tokens.isAny(i, CueWords.COMPLIED)) {
      boolean bond =
          bondNear(i, to)
              || !bond(from, i).isEmpty()
              || tokens.is(i - 1, "was")
              || tokens.is(i - 1, "were")
              || word.startsWith("compl");
      return not(from, i)
          ? new Cue(Status.BROKEN, i, !bond, bond)
          : partial(i, to)
              ? new Cue(Status.PARTLY_KEPT, i, false, bond)
              : new Cue(Status.KEPT, i, bond && to - from < 9 && !isOrder(i, to), bond);
    }
    Cue phrase = phrase(from, i, to);
    if (phrase != null) {
      return phrase;
    }
    if (tokens.isAny(i, CueWords.RENEWAL)) {
      boolean adjective = tokens.isAny(i - 1, CueWords.ADJECTIVAL);
      boolean formula =
          tokens.is(i + 1, "to") && tokens.is(i + 2, "you")
              || tokens.is(i + 2, "assurances")
              || isEsteem(i);
      return not(from, i) || formula || adjective
          ? null
          : new Cue(Status.RENEWED, i, false, !bond(from, to).isEmpty());
    }
    boolean again =
        (word.equals("again") || word.equals("once") && tokens.is(i + 1, "more"))
            && (tokens.isAny(i + 1, CueWords.AGAIN_SAID)
                || tokens.isAny(i - 1, CueWords.AGAIN_SAID));
    if (again) {
      return new Cue(Status.RENEWED, i, false, !bond(from, to).isEmpty());
    }
    if (tokens.isAny(i, CueWords.VOID)) {
      if (isBinding(i - 2)) {
        return null;
      }
      boolean passive = isBe(i - 1) || tokens.is(i - 1, "be") || tokens.is(i - 1, "to");
      return new Cue(Status.SUPERSEDED, i, false, passive);
    }
    if (word.equals("delay") && isNominal(i)) {
      return new Cue(Status.OUTSTANDING, i, false, true);
    }
    if (tokens.isAny(i, CueWords.LATE)
        || word.equals("yet") && not(from, i)
        || word.equals("awaits")
        || word.equals("awaiting")) {
      return new Cue(Status.OUTSTANDING, i, false, false);
    }
    boolean just =
        (word.equals("just") || word.equals("duly") || word.equals("already"))
            && (tokens.is(i - 1, "have") || tokens.is(i - 1, "has") || tokens.is(i - 1, "had"))
            && tokens.word(i + 1).endsWith("ed")
            && !tokens.is(i - 2, "who")
            && !tokens.is(i - 2, "which")
            && !tokens.word(i + 1).startsWith("receiv");
    if (just) {
      return new Cue(Status.KEPT, i, false, false);
    }
    boolean whole =
        (word.equals("requested") || word.equals("promised") || word.equals("asked"))
            && (tokens.is(i - 1, "everything") || tokens.is(i - 1, "all"))
            && tokens.is(i + 1, "has");
    if (whole) {
      return new Cue(Status.KEPT, i, false, true);
    }
    boolean nothing =
        (word.equals("nothing") && tokens.is(i - 1, "said")
                || word.equals("no")
                    && (tokens.is(i - 1, "received") || tokens.is(i - 1, "made"))
                    && tokens.isAny(i + 1, CueWords.ANSWER))
            && (tokens.is(i - 2, "has") || tokens.is(i - 2, "have") || tokens.is(i - 2, "had"));
    if (nothing) {
      return new Cue(Status.OUTSTANDING, i, false, false);
    }
    boolean now =
        word.equals("now")
            && (tokens.is(i - 1, "just") || tokens.is(i + 1, ",") && tokens.is(i + 2, "however"));
    if (now || word.equals("instead") && !tokens.is(i + 1, "of")) {
      return new Cue(Status.SUPERSEDED, i, false, false);
    }
    boolean reached =
        word.equals("now")
            && (tokens.is(i - 1, "is") || tokens.is(i - 1, "are"))
            && tokens.word(i + 1).endsWith("ed");
    if (reached) {
      return new Cue(Status.KEPT, i, false, false);
    }
    boolean perfect =
        tokens.isAny(i, CueWords.DONE)
            && (!word.equals("done") || tokens.is(i - 1, "been"))
            && (isBe(i - 1) || isBe(i - 2) || isBe(i - 3) && tokens.is(i - 1, "not"));
    if (perfect && isPointer(from) && (isBe(from + 1) || isBe(from + 2) || isBe(from + 3))) {
      return new Cue(not(from, i) ? Status.BROKEN : Status.KEPT, i, true, false);
    }
    if (perfect && CueWords.share(tokens, from, i)) {
      return new Cue(Status.PARTLY_KEPT, i, false, false);
    }
    if (perfect) {
      return not(from, i)
          ? new Cue(Status.BROKEN, i, false, false)
          : new Cue(Status.KEPT, i, false, false);
    }
    return failure(from, i);
  }

  /** Orders and instructions mostly stand farther back than a request. */
  private boolean isOrder(int from, int to) {
    String bond = bond(from, to);
    return bond.startsWith("instruction") || bond.startsWith("order");
  }

  private boolean isBe(int i) {
    return tokens.is(i, "been") || tokens.is(i, "was") || tokens.is(i, "were");
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

  private @Nullable Cue failure(int from, int i) {
    String word = tokens.word(i);
    boolean against =
        (word.equals("decided") || word.equals("resolved") || word.equals("determined"))
            && tokens.is(i + 1, "not")
            && tokens.is(i + 2, "to");
    boolean takenBack =
        (word.equals("withdrew") || word.equals("withdrawn")) && bondNear(i + 1, i + 5);
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
            && bondNear(Math.max(from, i - 6), i + 5);
    if (broke || word.equals("apologized") || word.equals("apologised")) {
      return new Cue(Status.BROKEN, i, false, broke);
    }
    boolean refuses =
        word.equals("refused")
            || word.equals("declined")
            || word.equals("reconsider") && not(from, i);
    return refuses ? new Cue(Status.REFUSED, i, false, word.equals("reconsider")) : null;
  }

  private @Nullable Cue phrase(int from, int i, int to) {
    String word = tokens.word(i);
    boolean with =
        (word.equals("accordance") || word.equals("compliance") || word.equals("conformity"))
            && bondNear(i, Math.min(to, i + 9));
    boolean pursuant = word.equals("pursuant") && bondNear(i, Math.min(to, i + 6));
    if ((with || pursuant) && isModal(from, i)) {
      return null; // a rule for what is to come
    }
    boolean lived = word.equals("lived") && tokens.is(i + 1, "up");
    boolean out =
        (word.equals("carried") || word.equals("carrying"))
            && tokens.is(i + 1, "out")
            && (isBe(i - 1) || isBe(i - 2) || bondNear(i + 2, i + 7) || !bond(from, i).isEmpty());
    boolean heeded =
        word.equals("taken")
            && (tokens.is(i + 1, "into") || tokens.is(i + 1, "account"))
            && !bond(from, i).isEmpty();
    if (heeded) {
      return new Cue(Status.KEPT, i, false, true);
    }
    boolean kept =
        (word.equals("kept") || word.equals("redeemed"))
            && (bondNear(Math.max(from, i - 10), i)
                || bondNear(Math.max(from, i - 16), i - 8)
                || bondNear(i, i + 5));
    if (with || pursuant || lived || out || kept) {
      if (tokens.is(i + 2, "in") && tokens.is(i + 3, "part") || partial(i, to)) {
        return new Cue(Status.PARTLY_KEPT, i, false, true);
      }
      return not(from, i)
          ? new Cue(Status.BROKEN, i, false, true)
          : new Cue(Status.KEPT, i, false, !out || !bond(from, i).isEmpty());
    }
    if (isOnOrder(from, i)) {
      return new Cue(Status.KEPT, i, false, true);
    }
    boolean despite =
        word.equals("after") && happens(from, i) && promises(i, to)
            || (word.equals("despite") || word.equals("notwithstanding") || word.equals("contrary"))
                && bondNear(i, i + 7);
    if (despite) {
      return new Cue(Status.BROKEN, i, false, true);
    }
    boolean did =
        word.equals("which") && tokens.is(i + 2, "did") && to - i < 12
            || word.equals("did") && tokens.is(i + 1, "so") && !tokens.is(i - 1, "not")
            || word.equals("do") && tokens.is(i + 1, "so") && tokens.is(i + 2, "now");
    if (did) {
      return new Cue(Status.KEPT, i, true, true);
    }
    boolean as =
        word.equals("as")
            && (tokens.is(i + 1, "agreed")
                || tokens.is(i + 1, "promised")
                || tokens.is(i + 1, "requested")
                || tokens.is(i + 1, "instructed")
                || tokens.is(i + 1, "directed"));
    return as ? new Cue(Status.KEPT, i, false, true) : null;
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

  private boolean isModal(int from, int to) {
    for (int k = from; k < to; k++) {
      if (isBinding(k)
          || tokens.is(k, "will")
          || tokens.is(k, "would")
          || tokens.is(k, "to") && tokens.is(k + 1, "be")) {
        return true;
      }
    }
    return false;
  }

  private boolean isBinding(int i) {
    return tokens.is(i, "shall")
        || tokens.is(i, "should")
        || tokens.is(i, "may")
        || tokens.is(i, "might")
        || tokens.is(i, "can")
        || tokens.is(i, "could")
        || tokens.is(i, "must");
  }

  private boolean partial(int i, int to) {
    for (int k = i; k < Math.min(to, i + 10); k++) {
      if (tokens.is(k, "only") || tokens.is(k, "partly") || tokens.is(k, "partially")) {
        return true;
      }
    }
    return false;
  }

  /** Returns the first word in the clause for what it refers back to. */
  String bond(int from, int to) {
    for (int k = Math.max(0, from); k < to; k++) {
      if (tokens.isAny(k, CueWords.BOND)) {
        return tokens.word(k);
      }
    }
    return "";
  }

  private boolean bondNear(int from, int to) {
    for (int k = from; k < Math.min(to, from + 10); k++) {
      if (tokens.isAny(k, CueWords.BOND)) {
        return true;
      }
    }
    return false;
  }

  private boolean not(int from, int i) {
    for (int k = i - 1; k >= Math.max(from, i - 9); k--) {
      boolean far = i - k > 5;
      if (far && !tokens.is(k - 1, "could") && !tokens.is(k - 1, "can")) {
        continue;
      }
      if (tokens.is(k, "not") || tokens.is(k, "never") || tokens.is(k, "no")) {
        return true;
      }
    }
    return false;
  }
}
