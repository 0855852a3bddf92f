package org.chancery.record.statements;

import org.chancery.record.language.Tokens;
import org.chancery.record.language.WordSet;

/** Tells whether what somebody says is what he himself is going to do, or not to do. */
final class OwnConduct {

  private static final WordSet WILL = WordSet.of("will", "would", "shall", "should", "'ll");
  private static final WordSet OWN =
      WordSet.of("i", "he", "she", "we", "they", "it", "nothing", "everything", "this");
  private static final WordSet READY =
      WordSet.of("prepared", "willing", "ready", "able", "disposed", "inclined");
  private static final WordSet THING = WordSet.of("nothing", "everything", "this");

  private final Tokens tokens;

  OwnConduct(Tokens tokens) {
    this.tokens = tokens;
  }

  private static final WordSet REFUSING =
      WordSet.of(
          "care",
          "consent",
          "agree",
          "accept",
          "issue",
          "grant",
          "recognize",
          "receive",
          "discuss",
          "comply",
          "yield",
          "consider",
          "insist");

  private static final WordSet HOSTILE =
      WordSet.of("resist", "retaliate", "oppose", "refuse", "reject", "fight");

  /** The content is the speaker's own future conduct: {@code that he would do so}. */
  boolean isPromised(Complement said) {
    int modal = ownModal(said);
    if (modal < 0) {
      return false;
    }
    boolean not = tokens.is(modal + 1, "not");
    int verb = modal + (not ? 2 : 1);
    while (Words.isAdverb(tokens, verb)) {
      verb++;
    }
    if (tokens.isAny(modal - 1, THING) && !tokens.is(verb, "be") || tokens.is(verb, "say")) {
      return false;
    }
    if (not && tokens.is(verb, "be") && tokens.isAny(verb + 1, READY)) {
      return false;
    }
    if (isForced(verb)) {
      return false;
    }
    if (tokens.is(verb, "be")
        && !isParticiple(tokens.word(verb + 1))
        && !tokens.is(verb + 1, "willing")
        && !tokens.is(verb + 1, "very")
        && !tokens.is(verb + 1, "perfectly")
        && !tokens.is(verb + 1, "glad")) {
      return false;
    }
    return !tokens.isAny(verb, HOSTILE)
        && !tokens.is(verb, "like")
        && !tokens.is(verb, "prefer")
        && !(not && tokens.isAny(verb, REFUSING));
  }

  /** {@code would have to consult}, {@code would be obliged to refer}: he pleads, not promises. */
  private boolean isForced(int verb) {
    boolean needs = tokens.is(verb, "have") || tokens.is(verb, "need");
    boolean bound = tokens.is(verb, "be") && tokens.isAny(verb + 1, FORCED);
    return needs && tokens.is(verb + 1, "to") || bound && tokens.is(verb + 2, "to");
  }

  private static final WordSet FORCED =
      WordSet.of("obliged", "compelled", "forced", "required", "constrained", "bound", "driven");

  /** {@code that he would not consent}. */
  boolean isRefused(Complement said) {
    int modal = ownModal(said);
    boolean unready = tokens.is(modal + 2, "be") && tokens.isAny(modal + 3, READY);
    return modal >= 0
        && tokens.is(modal + 1, "not")
        && (unready || tokens.isAny(modal + 2, REFUSING));
  }

  private int ownModal(Complement said) {
    int limit = tokens.is(said.from(), "it") ? 0 : Math.min(said.to(), said.from() + 12);
    for (int i = said.from() + 1; i < limit; i++) {
      boolean own = tokens.is(i - 1, "i") || tokens.is(i - 1, "we");
      boolean firm = own && tokens.is(i + 1, "not") && tokens.is(i + 2, "fail");
      if (tokens.isAny(i, WILL) && (firm || !tokens.is(i, "should"))) {
        int subject = i - 1;
        while (subject > said.from()
            && (Words.isAdverb(tokens, subject) || tokens.is(subject, ","))) {
          subject--;
        }
        boolean opens =
            subject <= said.from() + 2
                || tokens.is(subject - 1, ",")
                || tokens.is(subject - 1, "that");
        return tokens.isAny(subject, OWN) && opens && !tokens.is(subject, "it") ? i : -1;
      }
      if (tokens.isAny(i, CueFinder.BE) || tokens.isAny(i, CueFinder.HAVE)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isParticiple(String word) {
    return word.endsWith("ed")
        || word.endsWith("en")
        || word.equals("done")
        || word.equals("sent")
        || word.equals("made")
        || word.equals("put")
        || word.equals("held");
  }
}
