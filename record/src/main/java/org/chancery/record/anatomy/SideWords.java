package org.chancery.record.anatomy;

import static org.chancery.record.anatomy.MatterTokens.CAPITAL;
import static org.chancery.record.anatomy.MatterTokens.SIGN;

/**
 * Words that name one side of a meeting: {@code on the Soviet side}, {@code from our side}, {@code
 * on the part of ...}.
 */
final class SideWords {

  private static final int LONGEST = 7;

  private SideWords() {}

  /** Tells quickly whether a line can begin with such words. */
  static boolean begins(String t, Line line) {
    char first = Chars.lower(t.charAt(line.start()));
    return first == 'o' || first == 'f' || first == 'b';
  }

  /** Returns the last token of the words that begin at {@code i}, or -1. */
  static int end(MatterTokens tokens, int i) {
    boolean opens =
        tokens.is(i, "on") || tokens.is(i, "from") || tokens.is(i, "for") || tokens.is(i, "by");
    if (!opens) {
      return -1;
    }
    for (int k = i + 1; k < i + LONGEST && !tokens.has(k, SIGN); k++) {
      if (tokens.is(k, "side") || tokens.is(k, "hand") || tokens.is(k, "delegation")) {
        return k;
      }
    }
    return tokens.is(i, "for") ? named(tokens, i) : -1;
  }

  /** {@code For ...:}, a name of a few capitalised words. */
  private static int named(MatterTokens tokens, int i) {
    int k = tokens.is(i + 1, "the") ? i + 2 : i + 1;
    int first = k;
    while (k < i + LONGEST && (tokens.has(k, CAPITAL) || k > first && tokens.is(k, "of"))) {
      k++;
    }
    return k > first && tokens.sign(k) == ':' ? k - 1 : -1;
  }

  /** Returns the words without the preposition and the article. */
  static String words(MatterTokens tokens, int i, int end) {
    int from = tokens.is(i + 1, "the") && i + 1 < end ? i + 2 : i + 1;
    return tokens.words(from, end);
  }
}
