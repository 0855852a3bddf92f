package org.chancery.record.statements;

import org.chancery.record.language.Tokens;
import org.chancery.record.language.WordSet;

/**
 * The style of telegrams, which leaves out what can be spared: {@code He agreed release prisoners},
 * {@code Requests you inform him}, {@code Recommend that it be granted}.
 */
final class Telegraphese {

  /** Verbs whose base form is hardly ever a noun. */
  private static final WordSet VERB =
      WordSet.of(
          "accept",
          "allow",
          "appoint",
          "arrange",
          "ask",
          "assist",
          "authorize",
          "authorise",
          "avoid",
          "bring",
          "cancel",
          "cease",
          "communicate",
          "consider",
          "consult",
          "continue",
          "convey",
          "deliver",
          "discuss",
          "evacuate",
          "explain",
          "extend",
          "furnish",
          "give",
          "grant",
          "inform",
          "instruct",
          "intervene",
          "investigate",
          "keep",
          "make",
          "negotiate",
          "obtain",
          "pay",
          "permit",
          "postpone",
          "prepare",
          "prevent",
          "protect",
          "provide",
          "publish",
          "ratify",
          "receive",
          "recognize",
          "recognise",
          "reconsider",
          "refer",
          "refrain",
          "remove",
          "repair",
          "resume",
          "restore",
          "send",
          "sign",
          "submit",
          "suspend",
          "take",
          "tell",
          "transmit",
          "withdraw",
          "withhold");

  /** Verbs whose base form is a noun as well. */
  private static final WordSet VERB_OR_NOUN =
      WordSet.of(
          "close",
          "delay",
          "forward",
          "increase",
          "leave",
          "lift",
          "lower",
          "meet",
          "move",
          "open",
          "raise",
          "reduce",
          "release",
          "reopen",
          "reply",
          "return",
          "stop",
          "support",
          "transfer",
          "buy",
          "sell",
          "use");

  /** Behind a noun stands a preposition, behind a verb its object. */
  private static final WordSet BEHIND_NOUN =
      WordSet.of("of", "for", "in", "by", "at", "on", "within", "from", "to", "and", "or", "with");

  /** How one who writes says what he holds, without saying {@code I}. */
  private static final WordSet HOLDING =
      WordSet.of(
          "believe",
          "understand",
          "assume",
          "feel",
          "think",
          "regret",
          "hope",
          "trust",
          "doubt",
          "fear",
          "presume",
          "suspect",
          "expect",
          "gather",
          "anticipate",
          "agree",
          "concur");

  /** How he asks without saying {@code I}. */
  private static final WordSet ASKING = WordSet.of("request", "recommend", "suggest", "desire");

  /** What he asks for, or whom; else the word is an order to the one to whom he writes. */
  private static final WordSet ASKED =
      WordSet.of(
          "that",
          "you",
          "department",
          "authority",
          "authorization",
          "authorisation",
          "instructions",
          "information",
          "permission",
          "early",
          "immediate",
          "urgent",
          "telegraphic",
          "reply",
          "confirmation");

  private static final WordSet HIM = WordSet.of("me", "him", "her", "us", "them", "you");

  private final Tokens tokens;

  Telegraphese(Tokens tokens) {
    this.tokens = tokens;
  }

  /** {@code agreed release prisoners}: tells whether a bare verb stands at {@code i}. */
  boolean isBareVerb(int i) {
    if (tokens.isCapital(i) || !tokens.isWord(i + 1)) {
      return false;
    }
    return tokens.isAny(i, VERB)
        || tokens.isAny(i, VERB_OR_NOUN) && !tokens.isAny(i + 1, BEHIND_NOUN);
  }

  /** {@code requests Department instruct}: tells whether the verb at {@code i} follows a name. */
  boolean isBareVerbOf(int name, int i) {
    for (int k = name; k < i; k++) {
      if (!tokens.isCapital(k) && !tokens.is(k, ".")) {
        return false;
      }
    }
    return i > name && tokens.isAny(i, VERB) && !tokens.isCapital(i) && tokens.isWord(i + 1);
  }

  /** {@code promises send}, {@code requests Department instruct}: what stands behind the verb. */
  boolean opensBare(int at) {
    int end = at;
    while (tokens.isCapital(end) || tokens.is(end, ".") && end > at) {
      end++;
    }
    return end == at ? isBareVerb(at) || isBareVerbOfHim(at) : isBareVerbOf(at, end);
  }

  /** {@code Recommend that}, {@code Request Department}: the writer speaks of himself. */
  boolean isOwn(int verb, int from) {
    if (!tokens.isCapital(verb) || !Rulings.opens(tokens, verb, from)) {
      return false;
    }
    return tokens.isAny(verb, HOLDING)
        || tokens.isAny(verb, ASKING)
            && (tokens.isAny(verb + 1, ASKED) || tokens.isAny(verb + 2, ASKED));
  }

  private boolean isBareVerbOfHim(int i) {
    return tokens.isAny(i, HIM) && tokens.isAny(i + 1, VERB) && tokens.isWord(i + 2);
  }
}
