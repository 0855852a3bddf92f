package org.chancery.record.statements;

import org.chancery.record.language.Tokens;
import org.chancery.record.language.WordSet;
import org.chancery.record.statements.Lexicon.Entry;
import org.chancery.record.statements.Statement.Act;

/** Knows words by which one rules, asks or refuses without more ado. */
final class Rulings {

  private final Tokens tokens;
  private final Lexicon lexicon;

  Rulings(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  /** {@code calls upon the parties to withdraw}; who calls on me to say a thing visits me. */
  boolean callsUpon(int i, int from, int to) {
    if (!tokens.is(i + 1, "upon") && !tokens.is(i + 1, "on")) {
      return false;
    }
    boolean all = tokens.is(i + 2, "the") || tokens.is(i + 2, "all") || tokens.is(i + 2, "both");
    boolean named = all || tokens.isCapital(i + 2);
    boolean rules = tokens.word(i).endsWith("s") && opens(i, from);
    for (int k = i + 3; named && k < Math.min(to - 1, i + 16); k++) {
      boolean joined = tokens.is(k, "and") && !tokens.isCapital(k + 1);
      if (tokens.is(k, "that") || tokens.is(k, ",") || joined) {
        return false;
      }
      if (tokens.is(k, "to") && tokens.isWord(k + 1)) {
        return !tokens.isCapital(k + 1)
            && (lexicon.word(tokens, k + 1) == null || rules)
            && !Words.isFunction(tokens, k + 1);
      }
    }
    return false;
  }

  /** {@code I must ask}, {@code cannot accept}: who must do so does it, who cannot refuses. */
  boolean isBound(int left, String before, Entry entry) {
    boolean unable = before.equals("cannot") || isNot(left + 1) && NOT_ABLE.contains(before);
    return switch (entry.act()) {
      case AGREE, ADMIT -> unable && !entry.weak();
      case REQUEST, DEMAND, OBJECT, WARN ->
          before.equals("must")
              && !isNot(left + 1)
              && (tokens.is(left - 1, "i")
                  || tokens.is(left - 1, "we")
                  || entry.act() == Act.OBJECT && isGovernment(left - 1));
      case INFORM, OPINION, ASK, PROPOSE, ADVISE, DECIDE, PROMISE, THANK -> false;
    };
  }

  /** {@code The Government of Velia must reject}: the subject is a government or its mission. */
  private boolean isGovernment(int last) {
    for (int i = last; i > last - 6 && i >= 0; i--) {
      if (tokens.isAny(i, GOVERNMENT)) {
        return true;
      }
    }
    return false;
  }

  private static final WordSet GOVERNMENT =
      WordSet.of("government", "embassy", "legation", "ministry", "department", "side");

  private static final WordSet NOT_ABLE = WordSet.of("can", "could");

  private boolean isNot(int i) {
    return tokens.isAny(i, CueFinder.NEGATION);
  }

  /** {@code To instruct}, {@code Requests the Secretary to}: a body rules in so many words. */
  static boolean decides(Entry entry) {
    return switch (entry.act()) {
      case DECIDE, DEMAND, REQUEST, AGREE, OBJECT, ADVISE -> !entry.weak();
      case INFORM, OPINION, ASK, PROPOSE, ADMIT, PROMISE, THANK, WARN -> false;
    };
  }

  /** Tells whether nothing but a number stands before token {@code i} in its sentence. */
  static boolean opens(Tokens tokens, int i, int from) {
    if (i - from > 3) {
      return false;
    }
    for (int k = from; k < i; k++) {
      String word = tokens.word(k);
      if (word.length() > 1 && !Character.isDigit(word.charAt(0))) {
        return false;
      }
    }
    return true;
  }

  boolean opens(int i, int from) {
    return opens(tokens, i, from);
  }

  private static final WordSet RULED =
      WordSet.of("the", "that", "to", "all", "both", "each", "any", "its", "you");

  boolean rules(int i) {
    return tokens.isAny(i, RULED) || tokens.isCapital(i) && tokens.isWord(i);
  }
}
