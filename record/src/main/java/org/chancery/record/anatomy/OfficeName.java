package org.chancery.record.anatomy;

import static org.chancery.record.anatomy.MatterTokens.CAPITAL;
import static org.chancery.record.anatomy.MatterTokens.SIGN;

import java.util.Optional;
import org.chancery.transcript.Span;

/**
 * Parts an office from the name that follows it without a sign: {@code Secretary of State A. Dorn},
 * {@code Deputy Assistant to the President for Naval Affairs Lt. Gen. A. Dorn}.
 *
 * @param office the office, in the working text
 * @param name the name
 */
record OfficeName(Span office, Span name) {

  private static final int MOST_TOKENS = 30;

  /** Reads the words; empty where no office leads them, or no whole name follows it. */
  static Optional<OfficeName> read(String t, Span words) {
    MatterTokens tokens = MatterTokens.of(t, words);
    if (tokens.size() < 3 || tokens.size() > MOST_TOKENS) {
      return Optional.empty();
    }
    int i = 0;
    int rank = -1;
    while (i < tokens.size() && leads(tokens, i)) {
      rank = tokens.is(i, WordClass.RANK) ? i : rank;
      i++;
    }
    int end = PersonNames.end(tokens, i, true);
    boolean whole = rank >= 0 && end == tokens.size() - 1 && end > i;
    return whole
        ? Optional.of(new OfficeName(tokens.span(0, i - 1), tokens.span(i, end)))
        : Optional.empty();
  }

  /** Tells whether the words are an office and nothing else. */
  static boolean alone(String t, Span words) {
    MatterTokens tokens = MatterTokens.of(t, words);
    boolean rank = false;
    for (int i = 0; i < tokens.size(); i++) {
      rank |= tokens.is(i, WordClass.RANK);
      if (!leads(tokens, i)) {
        return false;
      }
    }
    return rank;
  }

  /** Tells whether a word belongs to an office. */
  private static boolean leads(MatterTokens tokens, int i) {
    if (tokens.has(i, SIGN)) {
      return tokens.sign(i) == '.' || tokens.sign(i) == ',';
    }
    return !tokens.has(i, CAPITAL)
        || tokens.is(i, WordClass.RANK)
        || tokens.is(i, WordClass.COMMON_CAPITAL)
        || tokens.is(i, WordClass.BODY_HEAD)
        || tokens.is(i, WordClass.NATION)
        || tokens.is(i, WordClass.COUNTRY)
        || (Lexicon.of(tokens.word(i)) & (Lexicon.OFFICE | Lexicon.INSTITUTION)) != 0;
  }
}
