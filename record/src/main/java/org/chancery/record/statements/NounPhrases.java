package org.chancery.record.statements;

import org.chancery.record.language.Tokens;
import org.chancery.record.language.WordSet;

/** Knows which part of a noun phrase names the one who speaks. */
final class NounPhrases {

  private final Tokens tokens;

  NounPhrases(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Tells whether a phrase may end with token {@code i}: it is no small word, number or sign. */
  boolean isNoun(int i) {
    String word = tokens.word(i);
    return tokens.isCapital(i)
        || tokens.is(i, "]")
        || tokens.isWord(i) && !Character.isDigit(word.charAt(0)) && !NO_HEAD.contains(word);
  }

  /** Words that end no noun phrase, and nouns of time, which say nothing. */
  private static final WordSet NO_HEAD =
      WordSet.of(
          "the",
          "a",
          "an",
          "and",
          "or",
          "but",
          "of",
          "to",
          "in",
          "on",
          "by",
          "for",
          "with",
          "not",
          "your",
          "our",
          "my",
          "its",
          "their",
          "no",
          "every",
          "should",
          "would",
          "has",
          "have",
          "been",
          "being",
          "much",
          "too",
          "less",
          "than",
          "very",
          "as",
          "day",
          "days",
          "time",
          "times",
          "occasion",
          "occasions",
          "year",
          "years",
          "month",
          "months");

  /**
   * Leaves out what hangs behind the head of a phrase: {@code the Government with reluctance},
   * {@code those present}.
   */
  int headEnd(int start, int end) {
    for (int i = start + 1; i < end; i++) {
      boolean hangs =
          tokens.is(i, "with")
              || tokens.is(i, "present")
              || tokens.is(i, "through")
              || tokens.is(i, "upon")
              || tokens.is(i, "today")
              || tokens.is(i, "yesterday")
              || tokens.is(i, "without")
              || tokens.is(i, "this")
              || tokens.is(i, "last");
      if (hangs && tokens.isCapital(i - 1)) {
        return i;
      }
    }
    return end;
  }

  /**
   * Where two noun phrases stand side by side the second is the subject: {@code In view of the
   * above the Board}.
   */
  int lastPhrase(int start, int at) {
    int best = start;
    for (int i = start + 1; i <= at; i++) {
      String before = tokens.word(i - 1);
      boolean verb =
          !tokens.isCapital(i - 1) && (before.endsWith("ed") || IRREGULAR.contains(before));
      boolean joined =
          KEPT.contains(before)
              || before.equals("and")
              || before.equals(".")
              || before.endsWith("'s");
      boolean article =
          tokens.is(i, "the") && !joined && (!tokens.isCapital(i - 1) || endsObject(start, i));
      boolean title =
          tokens.isAny(i, Designations.TITLE)
              && tokens.isCapital(i)
              && !tokens.isCapital(i - 1)
              && !joined
              && !before.equals("the");
      boolean preposition =
          Words.PREPOSITION.contains(before)
              && !KEPT.contains(before)
              && !(tokens.isCapital(i - 1) && tokens.isCapital(i) && i - 1 > start)
              && !(tokens.isCapital(i - 2) && !tokens.isCapital(i));
      boolean owned =
          tokens.isAny(start, SpeakerFinder.OWNER)
              && tokens.isCapital(i)
              && !tokens.isCapital(i - 1)
              && !joined;
      if (verb || article || title || preposition || owned) {
        best = i;
      }
    }
    while (best < at && tokens.isAny(best, Words.PREPOSITION) && !tokens.is(best, "of")) {
      best++;
    }
    return best;
  }

  /**
   * Tells whether a name before {@code the} hangs on a preposition: {@code the proposal of Mr.
   * Varro the Board}; but {@code of his Majesty the Emperor} is one phrase.
   */
  private boolean endsObject(int start, int the) {
    boolean hangs = false;
    for (int i = start; i < the - 1; i++) {
      hangs |= tokens.isAny(i, Words.PREPOSITION);
    }
    return hangs && !tokens.isAny(the - 1, Designations.STYLE) && !tokens.is(the - 1, "grace");
  }

  static final WordSet KEPT = WordSet.of("of", "in", "at", "for", "the", "de", "and", "a");

  static final WordSet IRREGULAR =
      WordSet.of(
          "saw", "met", "sent", "found", "went", "left", "came", "told", "took", "gave", "wrote",
          "brought", "heard", "got");
}
