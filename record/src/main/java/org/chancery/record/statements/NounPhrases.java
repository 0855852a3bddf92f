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

  /** Returns the speaker named by the phrase {@code first} to before {@code until}. */
  Speaker named(int first, int until) {
    int end = verbless(first, headEnd(first, until));
    int second = opened(first, end);
    if (tokens.isAny(end - 1, SpeakerFinder.OWNER)) {
      return new Speaker(Speaker.Kind.PRONOUN, end - 1, end);
    }
    if (!isNoun(end - 1) || !isName(second, end) || second == end - 1 && isSmall(second)) {
      return Speaker.UNNAMED;
    }
    boolean last = tokens.is(end - 1, "latter") || tokens.is(end - 1, "former");
    boolean pronoun = last || second == end - 1 && tokens.isAny(second, CueFinder.PRONOUN);
    return new Speaker(
        pronoun ? Speaker.Kind.PRONOUN : Speaker.Kind.NAMED, last ? end - 1 : second, end);
  }

  private boolean isSmall(int i) {
    return tokens.isAny(i, Words.PREPOSITION)
        || tokens.isAny(i, Words.SUBORDINATOR)
        || tokens.isAny(i, JOINING);
  }

  /** Leaves out the beginning of a verb that stands behind a subject: {@code The Committee had}. */
  private int verbless(int start, int end) {
    int last = end;
    while (last > start + 1
        && !tokens.isCapital(last - 1)
        && (tokens.isAny(last - 1, Words.FINITE_AUXILIARY)
            || tokens.isAny(last - 1, LINKING)
            || Words.isAdverb(tokens, last - 1)
            || tokens.is(last - 1, "no"))) {
      last--;
    }
    return last;
  }

  private static final WordSet LINKING =
      WordSet.of("and", "or", "but", "when", "while", "as", "longer", "need", "here", "duly");

  /**
   * Leaves out what opens a phrase and is not of it: a joining word, a form of address, a time
   * ({@code several months ago Count Varro}).
   */
  private int opened(int start, int end) {
    int first = start;
    for (int i = start; i + 1 < end; i++) {
      boolean next = tokens.isCapital(i + 1) || tokens.isAny(i + 1, DETERMINER);
      boolean time = tokens.isAny(i, TIMES) && !tokens.isCapital(i) && next;
      boolean address = tokens.is(i, ":") && i < start + 3;
      boolean joins = i == first && tokens.isAny(i, JOINING);
      if (time || address || joins || i == first && !isLetters(i)) {
        first = i + 1;
      }
    }
    return first;
  }

  private boolean isLetters(int i) {
    return tokens.isWord(i) || tokens.is(i, "[") || tokens.is(i, "]");
  }

  private static final WordSet TIMES =
      WordSet.of(
          "ago",
          "week",
          "weeks",
          "month",
          "months",
          "year",
          "years",
          "day",
          "days",
          "morning",
          "afternoon",
          "evening",
          "night",
          "past",
          "ult",
          "inst");

  private static final WordSet JOINING =
      WordSet.of("and", "but", "or", "nor", "viz", "yet", "whereupon", "thereupon");

  /**
   * Where two noun phrases stand side by side the second is the subject: {@code In view of the
   * above the Board}.
   */
  int lastPhrase(int start, int at) {
    int best = start;
    for (int i = start + 1; i <= at; i++) {
      String before = tokens.word(i - 1);
      boolean verb =
          !tokens.isCapital(i - 1)
              && (before.endsWith("ed") && !tokens.isAny(i - 2, DETERMINER)
                  || IRREGULAR.contains(before));
      boolean joined =
          KEPT.contains(before)
              || before.equals("and")
              || before.equals(".")
              || before.endsWith("'s")
              || isStyle(i - 1);
      boolean article =
          (tokens.is(i, "the") || tokens.isAny(i, SpeakerFinder.OWNER) || isStyle(i))
              && !joined
              && (!tokens.isCapital(i - 1) || endsObject(start, i));
      boolean behind =
          tokens.isCapital(i)
              && !tokens.isCapital(i - 1)
              && !joined
              && tokens.isWord(i - 1)
              && i - 1 > start
              && tokens.isAny(start - 1, Words.PREPOSITION)
              && !tokens.is(start - 1, "of");
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
      boolean dated = Character.isDigit(before.charAt(0)) && tokens.isCapital(i);
      boolean replied =
          tokens.isCapital(i) && tokens.isAny(i - 1, OPENING) && tokens.is(i - 2, "in");
      if (verb || article || behind || title || preposition || owned || dated || replied) {
        best = i;
      }
    }
    while (best < at && tokens.isAny(best, Words.PREPOSITION) && !tokens.is(best, "of")) {
      best++;
    }
    return best;
  }

  /** {@code At the same time your excellency}. */
  private boolean isStyle(int i) {
    return tokens.is(i, "your") && tokens.isAny(i + 1, Designations.STYLE);
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

  /** {@code In reply Varro stated}. */
  private static final WordSet OPENING =
      WordSet.of(
          "reply",
          "response",
          "answer",
          "return",
          "turn",
          "conclusion",
          "addition",
          "consequence",
          "private",
          "confidence",
          "fact",
          "general",
          "principle",
          "closing");

  /**
   * Words that open a noun phrase; what ends in -ed behind one is no verb: {@code the learned
   * judge}.
   */
  static final WordSet DETERMINER =
      WordSet.of(
          "the", "a", "an", "his", "her", "their", "my", "our", "your", "its", "this", "these",
          "those", "each", "every", "any", "some", "such", "no");

  /** Words that stand in no phrase that names a speaker. */
  private static final WordSet FOREIGN =
      WordSet.of(
          "me",
          "us",
          "him",
          "them",
          "you",
          "he",
          "she",
          "i",
          "we",
          "they",
          "be",
          "been",
          "being",
          "not",
          "to",
          "whose",
          "whereby",
          "herein",
          "therein",
          "then",
          "here",
          "there",
          "yesterday",
          "well",
          "more",
          "most",
          "than",
          "moment",
          "period",
          "today",
          "to-day");

  /**
   * Tells whether the tokens can name one who speaks: a name, a noun with its article, a noun in
   * the plural; not a scrap of a clause.
   */
  boolean isName(int from, int to) {
    boolean named = false;
    for (int i = from; i < to; i++) {
      if (tokens.isAny(i, FOREIGN) && !tokens.isCapital(i) && to - from > 1
          || tokens.isAny(i, FOREIGN) && to - from == 1 && !tokens.isAny(i, CueFinder.PRONOUN)) {
        return false;
      }
      named |= tokens.isCapital(i) || tokens.isAny(i, DETERMINER) || tokens.isAny(i, NUMERAL);
    }
    if (named) {
      return true;
    }
    String head = tokens.word(to - 1);
    return head.endsWith("s") && !head.endsWith("ss") && !head.endsWith("us")
        || tokens.is(from, "]")
        || from > 0 && tokens.is(from - 1, ".");
  }

  private static final WordSet NUMERAL =
      WordSet.of(
          "one", "two", "three", "four", "five", "six", "several", "many", "certain", "various",
          "both", "all", "other", "others", "another", "some");

  static final WordSet KEPT = WordSet.of("of", "in", "at", "for", "the", "de", "and", "a");

  static final WordSet IRREGULAR =
      WordSet.of(
          "saw",
          "met",
          "sent",
          "found",
          "went",
          "left",
          "came",
          "told",
          "took",
          "gave",
          "wrote",
          "brought",
          "heard",
          "got",
          "began",
          "grew",
          "became",
          "spoke",
          "rose",
          "held",
          "kept",
          "drew",
          "stood",
          "thought",
          "withdrew");
}
