package org.chancery.record.commitments;

import java.util.Optional;
import org.chancery.record.language.Tokens;
import org.chancery.record.language.WordSet;
import org.chancery.transcript.Span;

/**
 * Finds the day of a meeting by which something is to be done: {@code to submit to the plenum},
 * where the paper says elsewhere {@code the plenum opening tomorrow}. Numbers are token indexes.
 */
final class EventTerms {

  /**
   * A term set by a meeting.
   *
   * @param words the words that name the meeting, with their preposition
   * @param held where the paper says when it is held, up to the date
   */
  record Term(Span words, Span held) {}

  private static final WordSet BEFORE = WordSet.of("to", "at", "before", "by");
  private static final WordSet MEETING =
      WordSet.of("plenum", "congress", "session", "conference", "assembly", "summit");
  private static final WordSet HELD =
      WordSet.of("opening", "opens", "held", "convening", "convenes", "meets", "meeting", "begins");

  /** Words between the article and the meeting, and between the meeting and its day. */
  private static final int PHRASE = 4;

  private static final int DAY = 10;

  private final Tokens tokens;

  EventTerms(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Returns the term set among the tokens {@code from} to before {@code to}. */
  Optional<Term> in(int from, int to) {
    for (int i = from; i + 2 < to; i++) {
      if (!tokens.isAny(i, BEFORE) || !tokens.is(i + 1, "the")) {
        continue;
      }
      for (int noun = i + 2; noun < Math.min(to, i + 2 + PHRASE); noun++) {
        if (tokens.isAny(noun, MEETING)) {
          Span words = new Span(i, noun + 1);
          return held(noun).map(held -> new Term(words, held));
        }
      }
    }
    return Optional.empty();
  }

  /** Returns the stretch behind another mention of the meeting that tells when it is held. */
  private Optional<Span> held(int noun) {
    String meeting = tokens.word(noun);
    for (int i = 0; i < tokens.size(); i++) {
      if (i == noun || !tokens.is(i, meeting)) {
        continue;
      }
      int end = Math.min(tokens.size(), i + DAY);
      for (int k = i + 1; k < end && !tokens.is(k, "."); k++) {
        if (tokens.isAny(k, HELD)) {
          return Optional.of(new Span(k, end));
        }
      }
    }
    return Optional.empty();
  }
}
