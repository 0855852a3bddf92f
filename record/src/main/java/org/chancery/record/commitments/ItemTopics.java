package org.chancery.record.commitments;

import org.chancery.record.language.Sentences;
import org.chancery.record.language.Tokens;
import org.chancery.record.language.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds what an item of minutes is about: {@code Memorandum No. 26 was read regarding the use of a
 * boat by Mr. Varro}. It is what was asked for, where the body then refuses.
 */
final class ItemTopics {

  /** An item is not longer, in words. */
  private static final int ITEM = 200;

  private static final WordSet PUT = WordSet.of("read", "considered", "discussed", "presented");
  private static final WordSet REGARD = WordSet.of("regard", "reference", "relation", "respect");
  private static final WordSet REGARDING = WordSet.of("regarding", "concerning", "respecting");
  private static final WordSet ASKED =
      WordSet.of("request", "requests", "application", "applications", "petition");

  private final Tokens tokens;

  ItemTopics(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Returns the matter of the item in whose line token {@code at} stands, or null. */
  @Nullable Action before(int at) {
    int from = at;
    while (from > 0 && at - from < ITEM && tokens.sameLineAsBefore(from)) {
      from--;
    }
    for (int i = from; i < at - 3; i++) {
      int topic = tokens.isAny(i, PUT) ? topic(i + 1) : -1;
      if (topic > 0) {
        return new Action(topic, end(topic, at));
      }
    }
    return null;
  }

  /** Tells whether the refusal {@code from..to} names a request without saying what it is. */
  boolean namesRequest(int from, int to) {
    for (int i = from; i < Math.min(to, from + 16); i++) {
      if (tokens.isAny(i, ASKED) && !tokens.is(i - 1, "to")) {
        return !tokens.is(i + 1, "for") && !tokens.is(i + 1, "to") && !tokens.is(i + 1, "that");
      }
    }
    return false;
  }

  private int topic(int i) {
    if (tokens.isAny(i, REGARDING)) {
      return i + 1;
    }
    boolean regard =
        (tokens.is(i, "in") || tokens.is(i, "with"))
            && tokens.isAny(i + 1, REGARD)
            && tokens.is(i + 2, "to");
    return regard ? i + 3 : -1;
  }

  private int end(int from, int to) {
    int end = from + 1;
    while (end < to && !(tokens.is(end, ".") && endsSentence(end))) {
      end++;
    }
    return end;
  }

  private boolean endsSentence(int stop) {
    return tokens.isCapital(stop + 1) && !Sentences.isAbbreviation(tokens, stop);
  }
}
