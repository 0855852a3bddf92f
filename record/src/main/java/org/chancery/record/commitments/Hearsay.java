package org.chancery.record.commitments;

import org.chancery.record.language.Tokens;
import org.chancery.record.language.WordSet;

/**
 * Knows what the speaker only has from others, or fears: {@code reports that the dues would be
 * doubled}, {@code he had heard that it would be closed}. That is nobody's undertaking.
 */
final class Hearsay {

  /** So far before {@code that} its noun stands, in words. */
  private static final int REACH = 7;

  private static final WordSet NOUN =
      WordSet.of(
          "reports",
          "rumor",
          "rumors",
          "rumour",
          "rumours",
          "accounts",
          "stories",
          "story",
          "fear",
          "fears",
          "news",
          "gossip",
          "allegation",
          "allegations",
          "suspicion",
          "suspicions",
          "expectation",
          "speculation",
          "possibility",
          "danger",
          "risk",
          "likelihood");
  private static final WordSet VERB =
      WordSet.of(
          "heard",
          "hear",
          "hears",
          "read",
          "learned",
          "learnt",
          "feared",
          "fears",
          "dreaded",
          "rumored",
          "rumoured",
          "reported",
          "believed",
          "supposed");
  private static final WordSet SOURCE =
      WordSet.of("newspapers", "newspaper", "press", "reports", "rumors", "rumours", "papers");

  private final Tokens tokens;

  Hearsay(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Tells whether the clause of the verb at {@code verb} is told from others. */
  boolean governs(int from, int verb) {
    for (int i = verb - 1; i > from; i--) {
      if (tokens.is(i, ";") || tokens.is(i, ".")) {
        return false;
      }
      if (tokens.is(i, "that") && tokens.isWord(i - 1)) {
        return tokens.isAny(i - 1, VERB) || hasNoun(from, i);
      }
      if (tokens.is(i - 1, "according") && tokens.is(i, "to")) {
        return hasSource(i, verb);
      }
    }
    return tokens.is(from, "according") && hasSource(from, verb);
  }

  private boolean hasNoun(int from, int that) {
    for (int i = that - 1; i >= Math.max(from, that - REACH); i--) {
      if (tokens.isAny(i, NOUN)) {
        return true;
      }
      if (tokens.is(i, ",") || tokens.is(i, "that")) {
        return false;
      }
    }
    return false;
  }

  private boolean hasSource(int from, int to) {
    for (int i = from; i < Math.min(to, from + REACH); i++) {
      if (tokens.isAny(i, SOURCE)) {
        return true;
      }
    }
    return false;
  }
}
