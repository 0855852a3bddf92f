package org.chancery.record.anatomy;

/** Recognises the complimentary close: {@code I have, &c.,}. */
final class Closing {

  private static final Phrases OPENINGS =
      Phrases.of(
          "i have, ",
          "i have [",
          "i have the honor to be",
          "i have the honour to be",
          "i am, ",
          "i am [",
          "i am sir",
          "i am, sir",
          "i am very",
          "i am your",
          "i am with",
          "i remain",
          "we have, ",
          "we are, ",
          "we have [",
          "we are [",
          "we remain",
          "i have &c",
          "i am &c",
          "i am dear",
          "i am my",
          "we have the honor to be",
          "i beg ",
          "i avail",
          "we avail",
          "very ",
          "yours",
          "your obedient",
          "your most",
          "with great",
          "with the ",
          "with high",
          "with much",
          "with best",
          "with kind",
          "with sincere",
          "with profound",
          "with senti",
          "with assur",
          "accept",
          "please accept",
          "pray accept",
          "respectfully",
          "sincerely",
          "faithfully",
          "cordially",
          "be pleased to accept",
          "i renew",
          "i seize",
          "i profit",
          "i take this",
          "i embrace",
          "i improve",
          "most respectfully",
          "most sincerely",
          "and i am",
          "and i have",
          "your friend",
          "your humble",
          "your excellency’s",
          "your lordship’s",
          "your faithful",
          "believe me",
          "in renewing",
          "renewing",
          "god ",
          "the undersigned avails",
          "the undersigned has",
          "the undersigned improves",
          "the undersigned seizes",
          "the undersigned embraces",
          "the undersigned renews",
          "the undersigned takes",
          "i reiterate",
          "we renew",
          "we beg",
          "accept,",
          "receive",
          "kindly accept",
          "i offer",
          "i repeat",
          "i request you to accept",
          "permit me",
          "allow me",
          "thanking",
          "requesting",
          "hoping",
          "awaiting",
          "trusting",
          "have the honor",
          "assuring",
          "i gladly",
          "i desire",
          "accept the",
          "with respect",
          "with consideration",
          "with renewed",
          "with esteem",
          "with perfect",
          "with distinguished",
          "with regard",
          "with warm",
          "with comrade",
          "with fraternal",
          "with friendly",
          "with communist",
          "with cordial",
          "with party",
          "with the highest",
          "i have honor",
          "ever ",
          "in the meantime i",
          "meanwhile",
          "again ",
          "have, etc");

  private static final String[] WORDS = {
    "&c",
    "etc",
    "obedient",
    "servant",
    "respect",
    "yours",
    "truly",
    "sincerely",
    "faithfully",
    "consideration",
    "assurance",
    "esteem",
    "cordially",
    "regards",
    "humble",
    "high regard",
    "friend",
    "wishes",
    "sentiments",
    "preserve",
    "greetings",
    "salutations",
  };

  private Closing() {}

  /** Returns {@link Shape#CLOSE} if a short line is a complimentary close. */
  static int shape(String t, int from, int to) {
    int start = Chars.skipOpening(t, from, to);
    if (start >= to) {
      return 0;
    }
    if (!OPENINGS.at(t, start)) {
      return participle(t, start, to) ? Shape.CLOSE : 0;
    }
    for (String word : WORDS) {
      if (Chars.holds(t, start, to, word)) {
        return Shape.CLOSE;
      }
    }
    return 0;
  }

  /** {@code Approving, &c., &c.} */
  private static boolean participle(String t, int start, int to) {
    int comma = t.indexOf(',', start, Math.min(to, start + 14));
    return comma > start + 4 && t.startsWith("ing", comma - 3) && Chars.holds(t, comma, to, "&c");
  }

  /** Returns {@link Shape#CLOSE} if a long line is an expression of esteem that ends a note. */
  static int longLine(String t, int from, int to) {
    if (to - from > 700) {
      return 0;
    }
    int start = Chars.skipOpening(t, from, to);
    return OPENINGS.at(t, start)
            && (Chars.holds(t, start, to, "consideration")
                || Chars.holds(t, start, to, "esteem")
                || Chars.holds(t, start, to, "obedient"))
        ? Shape.CLOSE
        : 0;
  }
}
