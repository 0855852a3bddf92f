package org.chancery.record.statements;

import org.chancery.record.language.Tokens;
import org.chancery.record.language.WordSet;
import org.chancery.record.statements.Statement.Act;

/**
 * Tells whether a sentence without a word of saying goes on in the voice of the statement before
 * it: free indirect speech, as in {@code He said that the bridge was weak. It would not bear a
 * gun.}
 */
final class FreeIndirectSpeech {

  private static final WordSet OPENERS =
      WordSet.of(
          "he",
          "she",
          "they",
          "it",
          "there",
          "such",
          "this",
          "that",
          "these",
          "of",
          "only",
          "if",
          "but",
          "nor",
          "otherwise",
          "moreover",
          "notwithstanding",
          "in",
          "with",
          "the",
          "essentially",
          "his",
          "their",
          "a",
          "each",
          "for");
  private static final WordSet MODAL =
      WordSet.of(
          "would",
          "should",
          "could",
          "might",
          "must",
          "can",
          "cannot",
          "may",
          "will",
          "had",
          "was",
          "were",
          "is",
          "are",
          "understands",
          "takes",
          "has");

  private final Tokens tokens;
  private final boolean minutes;

  FreeIndirectSpeech(Tokens tokens, boolean minutes) {
    this.tokens = tokens;
    this.minutes = minutes;
  }

  /**
   * Tells whether the tokens {@code from} to before {@code to}, in the paragraph of {@code lead},
   * are in its voice.
   */
  boolean goesOn(Draft lead, int from, int to, boolean item) {
    boolean holds =
        switch (lead.act()) {
          case INFORM, OPINION, ADMIT, OBJECT, ADVISE, PROPOSE, REQUEST, WARN, PROMISE, AGREE ->
              true;
          case ASK, DEMAND, DECIDE, THANK -> false;
        };
    boolean decision =
        minutes && Designations.isCollective(lead.name()) && lead.act() != Act.OPINION;
    if (!holds
        || decision
        || lead.cue().shape() == Cue.Shape.PASSIVE
        || lead.cue().shape() == Cue.Shape.IMPERSONAL) {
      return false;
    }
    if (item) {
      return true;
    }
    String first = tokens.word(from);
    boolean writer =
        first.equals("i") || first.equals("my") || first.equals("we") || first.equals("our");
    boolean told =
        first.equals("i")
            && tokens.is(lead.speaker().from(), "i")
            && !tokens.is(lead.cue().from(), lead.cue().entry().lemma())
            && (tokens.is(from + 1, "would") || tokens.is(from + 1, "should"));
    if (!told && (writer || !OPENERS.contains(first))) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (tokens.isAny(i, MODAL)) {
        return true;
      }
    }
    return false;
  }
}
