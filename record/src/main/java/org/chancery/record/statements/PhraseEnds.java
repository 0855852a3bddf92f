package org.chancery.record.statements;

import org.chancery.record.language.Tokens;
import org.chancery.record.language.WordSet;

/** Tells where a noun phrase, gone through from its end, begins. */
final class PhraseEnds {

  private static final WordSet BOUNDARY =
      WordSet.of(
          ",",
          ";",
          ":",
          "(",
          "—",
          "\"",
          "“",
          "that",
          "which",
          "who",
          "when",
          "while",
          "whereas",
          "because",
          "as",
          "if",
          "although",
          "though",
          "whether",
          "where",
          "until",
          "till",
          "unless",
          "since",
          "then",
          "thereupon",
          "upon",
          "and",
          "but",
          "or");

  private PhraseEnds() {}

  /** Tells whether the noun phrase that goes up to {@code last} begins after token {@code i}. */
  static boolean is(Tokens tokens, int i, int last) {
    String word = tokens.word(i);
    if (word.equals("and")) {
      boolean names =
          tokens.isCapital(i + 1) && (tokens.isCapital(i - 1) || tokens.is(i - 1, "."))
              || tokens.is(i + 1, "of") && tokens.isCapital(i - 1) && tokens.isCapital(i + 2)
              || tokens.is(i + 1, "other")
              || tokens.is(i + 1, "others");
      return !names;
    }
    if (word.equals(".")) {
      return !tokens.isCapital(i - 1) || tokens.start(i) != tokens.end(i - 1);
    }
    return BOUNDARY.contains(word)
        || Words.FINITE_AUXILIARY.contains(word)
        || CueFinder.PRONOUN.contains(word)
            && i != last - 1
            && !(word.equals("one") && tokens.is(i + 1, "of"));
  }
}
