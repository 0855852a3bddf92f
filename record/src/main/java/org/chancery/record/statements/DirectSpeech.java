package org.chancery.record.statements;

import org.chancery.record.language.Tokens;
import org.chancery.record.language.WordSet;
import org.chancery.record.statements.Statement.Act;
import org.jspecify.annotations.Nullable;

/**
 * Tells what one does by a sentence in his own words, where no word of saying tells it: {@code
 * No.}, {@code Thank you}, {@code We'll send a team}, {@code Please convey our greetings}.
 */
final class DirectSpeech {

  private static final WordSet YES = WordSet.of("yes", "agreed", "certainly", "okay", "absolutely");
  private static final WordSet FIRST = WordSet.of("i", "we");
  private static final WordSet FIRST_WILL = WordSet.of("i'll", "we'll");
  private static final WordSet FIRST_AM = WordSet.of("i'm", "we're");
  private static final WordSet WILL = WordSet.of("will", "shall");
  private static final WordSet MANNER = WordSet.of("deeply", "very", "most", "also", "really");
  private static final WordSet GRATEFUL = WordSet.of("grateful", "thankful", "appreciate");
  private static final WordSet GIVING =
      WordSet.of(
          "give",
          "send",
          "supply",
          "provide",
          "deliver",
          "offer",
          "grant",
          "help",
          "lend",
          "let",
          "assure",
          "promise",
          "arrange",
          "guarantee");
  private static final WordSet UNABLE = WordSet.of("cannot", "can't", "won't", "couldn't");
  private static final WordSet ACCEPTING =
      WordSet.of(
          "accept",
          "agree",
          "consent",
          "permit",
          "allow",
          "support",
          "recognize",
          "recognise",
          "sign",
          "grant",
          "approve",
          "tolerate",
          "concede",
          "yield",
          "do");

  /** So far a name in the vocative may reach. */
  private static final int VOCATIVE = 5;

  private final Tokens tokens;

  DirectSpeech(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * Returns what is done by the sentence {@code from} to before {@code to}; null when it is told.
   */
  @Nullable Act act(int from, int to) {
    int at = opening(from, to);
    if (tokens.is(to, "?")) {
      return PoliteQuestion.verb(tokens, at, to) > 0 ? Act.REQUEST : Act.ASK;
    }
    if (tokens.is(at, "no") && !tokens.isWord(at + 1) || tokens.is(at, "never")) {
      return Act.OBJECT;
    }
    if (isYes(at)) {
      return Act.AGREE;
    }
    if (isThanks(at)) {
      return Act.THANK;
    }
    if (tokens.is(at, "please")) {
      return Act.REQUEST;
    }
    if (tokens.is(at, "let") && tokens.is(at + 1, "us") || tokens.is(at, "let's")) {
      return Act.PROPOSE;
    }
    if (isUnable(at, to)) {
      return Act.OBJECT;
    }
    return wants(at) ? Act.DEMAND : isOffer(at) ? Act.PROMISE : null;
  }

  /**
   * Skips {@code But}, {@code Well,} and whom the sentence calls by name: {@code Arthur, I want}.
   */
  int opening(int from, int to) {
    int at = from;
    while (at < to && (tokens.is(at, "but") || tokens.is(at, "and") || tokens.is(at, "well"))) {
      at += tokens.is(at + 1, ",") ? 2 : 1;
    }
    if (tokens.isCapital(at)
        && !tokens.isAny(at, FIRST)
        && !tokens.isAny(at, YES)
        && !tokens.is(at, "no")) {
      for (int i = at + 1; i < Math.min(to - 1, at + VOCATIVE); i++) {
        if (tokens.is(i, ",")) {
          return i + 1;
        }
        if (!tokens.isCapital(i) && !tokens.is(i, ".")) {
          return at;
        }
      }
    }
    return at;
  }

  private boolean isYes(int at) {
    boolean right =
        tokens.is(at + 2, "right")
            && (tokens.is(at, "you") || tokens.is(at, "that"))
            && tokens.isAny(at + 1, CueFinder.BE);
    boolean sure = tokens.is(at, "of") && tokens.is(at + 1, "course");
    return tokens.isAny(at, YES)
        || right
        || sure
        || tokens.is(at, "very") && tokens.is(at + 1, "well")
        || tokens.is(at, "all") && tokens.is(at + 1, "right")
        || (tokens.is(at, "that's") || tokens.is(at, "you're")) && tokens.is(at + 1, "right");
  }

  private boolean isThanks(int at) {
    if (tokens.is(at, "thank") || tokens.is(at, "thanks")) {
      return true;
    }
    int word = at + 1;
    boolean am = tokens.isAny(at, FIRST) && tokens.isAny(word, CueFinder.BE);
    word += am ? 1 : 0;
    while (tokens.isAny(word, MANNER)) {
      word++;
    }
    return (tokens.isAny(at, FIRST) || tokens.isAny(at, FIRST_AM)) && tokens.isAny(word, GRATEFUL);
  }

  private boolean isUnable(int at, int to) {
    for (int i = at; i < Math.min(to - 1, at + 8); i++) {
      boolean not =
          tokens.isAny(i, UNABLE)
              || tokens.is(i, "not") && tokens.isAny(i - 1, WILL)
              || tokens.is(i, "not") && tokens.is(i - 1, "can");
      if (not) {
        return tokens.isAny(i + 1, ACCEPTING);
      }
    }
    return false;
  }

  /** {@code I want you to}, {@code I want a report}. */
  private boolean wants(int at) {
    return tokens.is(at, "i")
        && tokens.is(at + 1, "want")
        && (tokens.is(at + 2, "you") || tokens.is(at + 2, "a") || tokens.is(at + 2, "the"));
  }

  /** {@code We are ready to reduce the tariff}. */
  private boolean isReady(int at) {
    boolean am = tokens.isAny(at, FIRST) && tokens.isAny(at + 1, CueFinder.BE);
    int ready = at + (am ? 2 : 1);
    while (tokens.isAny(ready, READILY)) {
      ready++;
    }
    return (am || tokens.isAny(at, FIRST_AM))
        && tokens.isAny(ready, READY)
        && tokens.is(ready + 1, "to")
        && !tokens.isAny(ready + 2, HEARING);
  }

  private static final WordSet READY = WordSet.of("ready", "prepared", "willing");
  private static final WordSet READILY = WordSet.of("quite", "fully", "also", "always", "even");
  private static final WordSet HEARING =
      WordSet.of("hear", "listen", "believe", "think", "admit", "say", "agree", "accept");

  private boolean isOffer(int at) {
    if (tokens.isAny(at, FIRST_WILL)) {
      return !tokens.is(at + 1, "be") && !tokens.is(at + 1, "have");
    }
    if (isReady(at)) {
      return true;
    }
    return tokens.isAny(at, FIRST) && tokens.is(at + 1, "can") && tokens.isAny(at + 2, GIVING);
  }
}
