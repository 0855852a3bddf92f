package org.chancery.record.anatomy;

/** Tells how plainly a line opens an inside address. */
final class Addresses {

  private static final Phrases STRONG =
      Phrases.of(
          "his excellency",
          "hon.",
          "hon ",
          "the hon",
          "the right hon",
          "to the",
          "to his",
          "to mr",
          "to hon",
          "messrs",
          "their excellencies",
          "h. e.",
          "right hon",
          "honorable",
          "his highness",
          "his lordship",
          "his imperial",
          "the rt",
          "honourable",
          "to messrs",
          "to her",
          "to monsieur",
          "to general",
          "to commander",
          "to lord",
          "to sir",
          "his grace");

  private Addresses() {}

  /** Tells whether the line begins with words that only an address begins with. */
  static boolean strong(String t, Line line) {
    int at = Chars.skipOpening(t, line.start(), line.end());
    return STRONG.at(t, at);
  }
}
