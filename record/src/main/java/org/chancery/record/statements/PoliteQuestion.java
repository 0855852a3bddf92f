package org.chancery.record.statements;

import org.chancery.record.language.Tokens;
import org.chancery.record.language.WordSet;

/**
 * Knows a request that is put as a question: {@code Could you let me have a list?}, {@code Would
 * your Government be willing to open the ferry?}, {@code wondered whether the Ministry might
 * release them}. Works on tokens alone.
 */
public final class PoliteQuestion {

  private static final WordSet MODAL =
      WordSet.of("could", "would", "can", "will", "couldn't", "can't", "won't", "might");
  private static final WordSet OPEN = WordSet.of("could", "couldn't");
  private static final WordSet BEFORE =
      WordSet.of("but", "and", "well", "then", "please", "now", ",", "perhaps", "so", "if");
  private static final WordSet AMONG =
      WordSet.of("please", "kindly", "also", "perhaps", "possibly", "not", ",", "then", "at", "so");
  private static final WordSet SIDE =
      WordSet.of(
          "government",
          "ministry",
          "side",
          "department",
          "excellency",
          "delegation",
          "embassy",
          "legation",
          "authorities",
          "office",
          "minister");
  private static final WordSet OWNER = WordSet.of("your", "my", "our", "his", "her", "their");
  private static final WordSet READY = WordSet.of("willing", "prepared", "ready", "disposed");
  private static final WordSet CONSENT = WordSet.of("agree", "consent");
  private static final WordSet SELF = WordSet.of("i", "we", "you");

  /** Who is asked whether he would do this is asked for what he thinks or knows. */
  private static final WordSet NO_DEED =
      WordSet.of(
          "be",
          "have",
          "say",
          "see",
          "know",
          "think",
          "believe",
          "imagine",
          "understand",
          "remember",
          "recall",
          "mean",
          "like",
          "want",
          "wish",
          "prefer",
          "agree",
          "object",
          "explain",
          "confirm",
          "describe",
          "state",
          "indicate",
          "deny",
          "hear",
          "feel",
          "expect",
          "hope",
          "need",
          "suggest",
          "find",
          "care",
          "accept",
          "lose",
          "live",
          "come",
          "remain",
          "stay",
          "get",
          "do",
          "go",
          "recognize",
          "recognise",
          "fight",
          "attack");

  /** What one is asked to do for another. */
  private static final WordSet FAVOR =
      WordSet.of(
          "give",
          "send",
          "let",
          "supply",
          "provide",
          "help",
          "lend",
          "tell",
          "convey",
          "inform",
          "arrange",
          "allow",
          "permit",
          "grant",
          "furnish",
          "release",
          "deliver",
          "forward",
          "bring",
          "show",
          "open",
          "reopen",
          "withdraw",
          "lower",
          "reduce",
          "postpone",
          "delay",
          "issue",
          "pay",
          "receive",
          "consider",
          "reconsider",
          "instruct",
          "authorize",
          "authorise",
          "intervene",
          "lift",
          "refrain",
          "assist",
          "prepare",
          "draft",
          "obtain",
          "communicate",
          "transmit",
          "advise",
          "ascertain",
          "telegraph",
          "sell");

  private PoliteQuestion() {}

  /**
   * Returns the token of the verb that says what is asked for in {@code Could you send}, or -1 when
   * the words in {@code from..to} only ask.
   */
  public static int verb(Tokens tokens, int from, int to) {
    int modal = tokens.is(from, "if") ? afterCondition(tokens, from, to) : from;
    while (modal < to && tokens.isAny(modal, BEFORE)) {
      modal++;
    }
    boolean asks = tokens.isAny(modal, MODAL);
    if (asks && tokens.is(modal + 1, "you")) {
      return ofYou(tokens, modal, to);
    }
    boolean side = asks && tokens.is(modal + 1, "your") && tokens.isAny(modal + 2, SIDE);
    return side ? ready(tokens, skip(tokens, modal + 3, to), to) : -1;
  }

  /**
   * Returns the token of the verb that says what is asked for in {@code whether the Ministry might
   * release them}, told at {@code from..to}, or -1.
   */
  public static int reported(Tokens tokens, int from, int to) {
    if (!tokens.is(from, "whether") && !tokens.is(from, "if")) {
      return -1;
    }
    int modal = from + 1;
    while (modal < Math.min(to, from + 9) && !tokens.isAny(modal, MODAL)) {
      if (!isOfSubject(tokens, modal)) {
        return -1;
      }
      modal++;
    }
    if (!tokens.isAny(modal, MODAL) || modal == from + 1) {
      return -1;
    }
    int verb = skip(tokens, modal + 1, to);
    if (tokens.is(from + 1, "it")) {
      boolean possible = tokens.is(verb, "be") && tokens.is(verb + 1, "possible");
      return possible && modal == from + 2 ? infinitive(tokens, verb + 2, to) : -1;
    }
    int ready = ready(tokens, verb, to);
    if (ready > 0 || tokens.is(modal, "would") && !tokens.isAny(from + 1, SELF)) {
      return ready;
    }
    boolean asked = tokens.isAny(from + 1, SELF) ? isDeed(tokens, verb) : tokens.isAny(verb, FAVOR);
    return asked && verb + 1 < to ? verb : -1;
  }

  /** {@code If this is untrue could you inform me}: returns where the question begins. */
  private static int afterCondition(Tokens tokens, int from, int to) {
    for (int i = from + 2; i < Math.min(to, from + 30); i++) {
      if (tokens.isAny(i, MODAL) && tokens.is(i + 1, "you")) {
        return i;
      }
    }
    return from;
  }

  private static boolean isOfSubject(Tokens tokens, int i) {
    return tokens.isCapital(i)
        || tokens.isAny(i, SELF)
        || tokens.isAny(i, OWNER)
        || tokens.isAny(i, SIDE)
        || tokens.is(i, "the")
        || tokens.is(i, "of")
        || tokens.is(i, ".")
        || tokens.is(i, "it");
  }

  private static int ofYou(Tokens tokens, int modal, int to) {
    int verb = skip(tokens, modal + 2, to);
    boolean courteous = verb > modal + 2;
    if (tokens.is(verb, "mind") && tokens.word(verb + 1).endsWith("ing")) {
      return verb + 1;
    }
    int ready = ready(tokens, verb, to);
    if (ready > 0) {
      return ready;
    }
    boolean told =
        tokens.is(verb, "tell") && (tokens.is(verb + 1, "me") || tokens.is(verb + 1, "us"));
    boolean asked =
        courteous || tokens.isAny(modal, OPEN) ? isDeed(tokens, verb) : tokens.isAny(verb, FAVOR);
    return asked && !told && verb + 1 < to ? verb : -1;
  }

  /** {@code be willing to open}, {@code agree to postpone}, {@code be so kind as to send}. */
  private static int ready(Tokens tokens, int i, int to) {
    if (tokens.isAny(i, CONSENT) && tokens.is(i + 1, "to")) {
      return Words.isFunction(tokens, i + 2) ? i : infinitive(tokens, i + 1, to);
    }
    if (!tokens.is(i, "be")) {
      return -1;
    }
    for (int k = i + 1; k < i + 5; k++) {
      if (tokens.isAny(k, READY) || tokens.is(k, "enough") || tokens.is(k, "as")) {
        return infinitive(tokens, k + 1, to);
      }
    }
    return -1;
  }

  private static int infinitive(Tokens tokens, int i, int to) {
    int at = i;
    while (tokens.is(i, "for") && at < Math.min(to, i + 10) && !tokens.is(at, "to")) {
      at++;
    }
    return tokens.is(at, "to") && at + 1 < to ? at + 1 : -1;
  }

  private static int skip(Tokens tokens, int i, int to) {
    int at = i;
    while (at < to && tokens.isAny(at, AMONG)) {
      at++;
    }
    return at;
  }

  private static boolean isDeed(Tokens tokens, int i) {
    return tokens.isWord(i) && !tokens.isAny(i, NO_DEED) && !Words.isFunction(tokens, i);
  }
}
