package org.chancery.record.statements;

import org.chancery.record.language.Tokens;
import org.chancery.record.language.WordSet;

/**
 * Knows the courteous words before a word of saying: {@code went on to say}, {@code has the honor
 * to inform}, {@code was good enough to promise}. Who is their subject says it.
 */
final class Preludes {

  /** Nothing leads up to the word of saying. */
  static final int NONE = -2;

  private static final WordSet HEAD =
      WordSet.of(
          "proceeded",
          "continued",
          "hastened",
          "hasten",
          "ventured",
          "venture",
          "wished",
          "wishes",
          "wish",
          "desired",
          "desires",
          "desire",
          "wanted",
          "wants",
          "want",
          "begged",
          "begs",
          "beg",
          "pleased",
          "constrained",
          "compelled",
          "obliged",
          "regret",
          "regrets",
          "regretted",
          "instructed",
          "directed",
          "authorized",
          "authorised",
          "commanded",
          "glad",
          "happy",
          "sorry",
          "bound",
          "hastens",
          "ventures",
          "proceeds",
          "continues");
  private static final WordSet ORDERED =
      WordSet.of("instructed", "directed", "authorized", "authorised", "commanded");
  private static final WordSet FAVOR =
      WordSet.of("honor", "honour", "pleasure", "occasion", "opportunity", "duty", "regret");
  private static final WordSet HAD = WordSet.of("has", "have", "had", "took", "takes", "take");

  private final Tokens tokens;

  Preludes(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * Returns the last token before the words that lead up to the infinitive whose {@code to} is
   * token {@code to}; {@link #NONE} when none do, or when they deny that it was said.
   */
  int before(int to) {
    int head = head(to);
    return head == NONE || tokens.is(head, "not") || tokens.is(head, "never") ? NONE : head;
  }

  private int head(int to) {
    String last = tokens.word(to - 1);
    if (HEAD.contains(last)) {
      boolean order = ORDERED.contains(last) && !isOwn(to - 2);
      return order ? NONE : to - 2;
    }
    if (last.equals("on")) {
      String verb = tokens.word(to - 2);
      return verb.equals("went") || verb.equals("goes") || verb.equals("gone") ? to - 3 : NONE;
    }
    if (last.equals("enough")) {
      return to - 3;
    }
    if (last.equals("like") && (tokens.is(to - 2, "would") || tokens.is(to - 2, "should"))) {
      return to - 3;
    }
    if (FAVOR.contains(last)) {
      for (int i = to - 2; i > to - 5; i--) {
        if (tokens.isAny(i, HAD)) {
          return i - 1;
        }
      }
    }
    return NONE;
  }

  /** {@code I am instructed}, {@code the undersigned is directed}: he says it by writing so. */
  private boolean isOwn(int be) {
    return tokens.is(be, "am")
        || tokens.is(be, "are") && tokens.is(be - 1, "we")
        || tokens.is(be, "is") && tokens.isAny(be - 1, WRITING);
  }

  /** Those who write of themselves as of others. */
  private static final WordSet WRITING =
      WordSet.of("undersigned", "embassy", "legation", "mission", "delegation", "consulate");

  private static final WordSet WANTING =
      WordSet.of(
          "wanted", "wants", "want", "wished", "wishes", "wish", "desired", "desires", "like");

  /** {@code wanted to know}: it is asked. */
  boolean wants(int to) {
    return tokens.is(to, "to") && tokens.isAny(to - 1, WANTING);
  }

  private static final WordSet HIM = WordSet.of("me", "him", "her", "us", "them", "you");
  private static final WordSet GAVE = WordSet.of("gave", "give", "gives", "given");

  /** {@code let him understand}, {@code gave me to understand}: it is said. */
  boolean lets(int left) {
    return understood(left) != NONE;
  }

  /** Returns the last token before the words that let somebody understand, or {@link #NONE}. */
  int understood(int left) {
    if (tokens.isAny(left, HIM) && tokens.is(left - 1, "let")) {
      return left - 2;
    }
    boolean gave =
        tokens.is(left, "to") && tokens.isAny(left - 1, HIM) && tokens.isAny(left - 2, GAVE);
    return gave ? left - 3 : NONE;
  }

  /** Tells whether token {@code i} only leads up to a word of saying behind it. */
  boolean isHead(int i) {
    return tokens.is(i + 1, "to") && tokens.isAny(i, HEAD) && before(i + 1) != NONE;
  }
}
