package org.chancery.record.commitments;

import org.chancery.record.language.WordSet;

/** Words that name a deed, that name none though they look it, and that make a promise firm. */
final class ClauseWords {

  private ClauseWords() {}

  static final WordSet NOMINAL =
      WordSet.of(
          "release",
          "return",
          "retention",
          "transfer",
          "trip",
          "payment",
          "visit",
          "leave",
          "permission",
          "discharge",
          "increase",
          "advance",
          "withdrawal",
          "dismissal",
          "approval",
          "renewal",
          "removal",
          "departure",
          "journey",
          "use",
          "sale",
          "purchase",
          "delivery",
          "issue",
          "dispatch",
          "despatch",
          "assistance",
          "attendance",
          "loan",
          "grant");

  static final WordSet NO_ACT =
      WordSet.of(
          "commission",
          "question",
          "position",
          "government",
          "information",
          "situation",
          "department",
          "recommendation",
          "application",
          "suggestion",
          "resolution",
          "statement",
          "document",
          "delegation",
          "estimation",
          "administration",
          "opinion",
          "occupation",
          "population",
          "conversation",
          "convention",
          "condition",
          "intention",
          "explanation",
          "mention",
          "assumption",
          "attention",
          "connection",
          "sentiment",
          "argument",
          "reservation",
          "relation",
          "decision",
          "organization",
          "corporation",
          "association",
          "assessment",
          "judgment",
          "judgement",
          "disagreement");

  static final WordSet FIRM =
      WordSet.of(
          "solemnly",
          "categorically",
          "firmly",
          "formally",
          "hoped",
          "hopes",
          "try",
          "endeavor",
          "endeavour",
          "definitely",
          "positively",
          "faithfully",
          "perhaps",
          "possibly",
          "guarantee",
          "guaranteed",
          "pledged",
          "undertook",
          "promised",
          "assured",
          "intend",
          "intends",
          "intended");

  static final WordSet INTRODUCES =
      WordSet.of(
          "regarding",
          "for",
          "respecting",
          "concerning",
          "whether",
          "regard",
          "about",
          "recommending",
          "requesting");
}
