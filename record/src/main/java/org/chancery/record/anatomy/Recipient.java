package org.chancery.record.anatomy;

import static org.chancery.record.anatomy.MatterTokens.CAPITAL;
import static org.chancery.record.anatomy.MatterTokens.GENITIVE;
import static org.chancery.record.anatomy.MatterTokens.LINE_START;

import java.util.Optional;

/**
 * The words that tell to whom a paper was written, or by whom: {@code my note to the Foreign Office
 * of April 11}, {@code Department's 93, April 15, to the Embassy at Castra}.
 *
 * @param name the name without its article, or {@code him}; empty for {@code you} and {@code me},
 *     and where there are no such words
 * @param end the last token, or -1
 */
record Recipient(Optional<String> name, int end) {

  static final Recipient NONE = new Recipient(Optional.empty(), -1);

  /** How many tokens a name may take. */
  private static final int LONGEST = 8;

  /** How many tokens may stand between a reply and what it answers. */
  private static final int ANSWER = 12;

  /** Returns the last token, or {@code otherwise}. */
  int last(int otherwise) {
    return Math.max(end, otherwise);
  }

  /** Reads {@code to the Foreign Office} or {@code to you} from token {@code i}. */
  static Recipient after(MatterTokens tokens, int i) {
    int at = tokens.is(i, "addressed") ? i + 1 : i;
    if (!tokens.is(at, "to") || tokens.has(at, LINE_START)) {
      return NONE;
    }
    boolean pronoun =
        tokens.is(at + 1, "you") || tokens.is(at + 1, "me") || tokens.is(at + 1, "us");
    boolean third =
        tokens.is(at + 1, "him") || tokens.is(at + 1, "her") || tokens.is(at + 1, "them");
    return pronoun || third
        ? new Recipient(third ? Optional.of(tokens.word(at + 1)) : Optional.empty(), at + 1)
        : name(tokens, at + 1);
  }

  /** Reads the same, a comma before it allowed. */
  static Recipient behind(MatterTokens tokens, int i) {
    return after(tokens, tokens.sign(i) == ',' ? i + 1 : i);
  }

  /** Reads {@code from the Minister in Todrany}. */
  static Recipient sender(MatterTokens tokens, int i) {
    int at = tokens.sign(i) == ',' ? i + 1 : i;
    boolean by = tokens.is(at, "from") || tokens.is(at, "by");
    return by && !tokens.has(at, LINE_START) ? name(tokens, at + 1) : NONE;
  }

  /** In {@code the reply of the Prefect to my letter} the letter went to him. */
  static Optional<String> answerer(MatterTokens tokens, int owner) {
    if (owner < 2 || !tokens.is(owner - 1, "to")) {
      return Optional.empty();
    }
    for (int i = owner - 2; i > owner - 2 - ANSWER && i >= 0; i--) {
      if (tokens.is(i, "reply") || tokens.is(i, "answer") || tokens.is(i, "response")) {
        boolean others = tokens.is(i + 1, "of") || tokens.is(i + 1, "from");
        return others ? Optional.of("him") : Optional.empty();
      }
      if (tokens.has(i, LINE_START) || tokens.sign(i) == ';') {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Recipient name(MatterTokens tokens, int from) {
    int start = from;
    while (start < from + 4 && courtesy(tokens, start)) {
      start++;
    }
    int last = -1;
    for (int i = start; i < start + LONGEST && part(tokens, i); i++) {
      if (tokens.has(i, CAPITAL)) {
        last = i;
      }
    }
    return last < 0 || tokens.has(last, GENITIVE)
        ? NONE
        : new Recipient(Optional.of(tokens.words(start, last)), last);
  }

  /** {@code his imperial highness Prince Kaleth}. */
  private static boolean courtesy(MatterTokens tokens, int i) {
    return tokens.is(i, "the")
        || tokens.is(i, "our")
        || tokens.is(i, "his")
        || tokens.is(i, "her")
        || tokens.is(i, "this")
        || tokens.is(i, "imperial")
        || tokens.is(i, "royal")
        || tokens.is(i, "highness")
        || tokens.is(i, "excellency")
        || tokens.is(i, "majesty");
  }

  private static boolean part(MatterTokens tokens, int i) {
    if (i >= tokens.size() || tokens.has(i, LINE_START) || tokens.is(i, WordClass.MONTH)) {
      return false;
    }
    boolean stop = tokens.sign(i) == '.';
    boolean abbreviated =
        stop && (tokens.is(i - 1, WordClass.HONORIFIC) || tokens.has(i - 1, MatterTokens.INITIAL));
    boolean link =
        (tokens.is(i, "of") || tokens.is(i, "for") || tokens.is(i, "in") || tokens.is(i, "at"))
            && tokens.has(i + 1, CAPITAL)
            && !tokens.is(i + 1, WordClass.MONTH);
    return abbreviated || link || tokens.has(i, CAPITAL) && !tokens.is(i, "no");
  }
}
