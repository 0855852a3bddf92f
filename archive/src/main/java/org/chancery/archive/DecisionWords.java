package org.chancery.archive;

import java.util.Locale;

/** What an editor is asked when a decision cannot be laid over a fresh reading. */
final class DecisionWords {

  private DecisionWords() {}

  static String gone(Decided decided, Anchor anchor) {
    return "the words that "
        + told(decided, anchor)
        + " are no longer in the text; decide again, or undo it";
  }

  static String withoutFinding(Decided decided, Anchor anchor) {
    return "nothing is found any more in the words that "
        + told(decided, anchor)
        + "; decide again, or undo it";
  }

  private static String told(Decided decided, Anchor anchor) {
    String quoted = anchor.quoted();
    String words = quoted.length() <= 60 ? quoted : quoted.substring(0, 59) + "…";
    return "decision "
        + decided.number()
        + " of "
        + decided.who()
        + " is about (“"
        + words.replace('\n', ' ')
        + "”, a "
        + anchor.subject().name().toLowerCase(Locale.ROOT)
        + ")";
  }
}
