package org.chancery.record.commitments;

import org.chancery.record.language.Tokens;
import org.chancery.record.language.WordSet;

/** Knows where, in a sentence, one clause ends and the next begins. Numbers are token indexes. */
final class ClauseCutter {

  private static final WordSet PAST =
      WordSet.of(
          "has", "have", "had", "was", "were", "did", "made", "gave", "sent", "took", "left",
          "held", "saw", "brought", "came", "went", "read", "set", "paid", "wrote", "met", "handed",
          "is", "are");
  private static final WordSet TAIL =
      WordSet.of(
          "which",
          "who",
          "the",
          "as",
          "feeling",
          "but",
          "although",
          "though",
          "however",
          "necessitating",
          "because",
          "since",
          "where",
          "having",
          "in",
          "with",
          "on",
          "whereupon",
          "while");
  private static final WordSet HEAD =
      WordSet.of(
          "and",
          "that",
          "then",
          "also",
          "but",
          "meanwhile",
          "consequently",
          ",",
          "(",
          "later",
          "therefore",
          "however",
          "moreover",
          "accordingly",
          "when",
          "while",
          "although",
          "though",
          "because");

  /** Words that begin a clause of circumstance; the deed may stand in it or before it. */
  private static final WordSet CIRCUMSTANCE =
      WordSet.of("when", "after", "while", "although", "though", "because", "whereupon");

  private static final WordSet PRONOUN = WordSet.of("i", "we", "he", "she", "they", "it");
  private static final WordSet DETERMINER =
      WordSet.of("the", "this", "that", "these", "those", "his", "her", "our", "their", "its");
  private static final WordSet FRONTED =
      WordSet.of("in", "on", "upon", "at", "after", "during", "following", "by", "under", "as");

  /** The words and signs at which a clause can end. */
  private static final WordSet CUT =
      WordSet.of(
          ";",
          ":",
          "and",
          "but",
          "that",
          ",",
          "(",
          "[",
          "when",
          "after",
          "while",
          "although",
          "though",
          "because",
          "whereupon",
          "provided",
          "unless");

  private static final int SHORT = 4;

  private final Tokens tokens;

  ClauseCutter(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * Returns {@code to} without the full stop that ends a sentence; {@code 3 p.m.} keeps its own.
   */
  static int withoutStop(Tokens tokens, int to) {
    boolean letters =
        tokens.word(to - 2).length() == 1 && tokens.isWord(to - 2) && tokens.is(to - 3, ".");
    return tokens.is(to - 1, ".") && !letters ? to - 1 : to;
  }

  /** Returns the end of the clause that begins at {@code begin}, at most {@code end}. */
  int end(int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (tokens.isAny(i, CUT) && isCut(begin, i)) {
        return i;
      }
    }
    return end;
  }

  private boolean isCut(int begin, int i) {
    return switch (tokens.word(i)) {
      case ";", ":" -> true;
      case "(" -> i - begin > 3 && !tokens.is(i + 2, ")");
      case "[" -> i - begin > 2 && !tokens.isWord(i - 1);
      case "," ->
          i - begin > 3 && tokens.is(i + 1, "that")
              || tokens.is(i + 1, "which") && tokens.is(i + 3, "did")
              || i - begin > SHORT
                  && (isJoin(i) || isSubordinate(begin) && startsMain(begin, i + 1));
      case "and" ->
          i - begin > 3 && tokens.is(i + 1, "that")
              || i - begin > SHORT
                  && (isJoin(i) || joinsDeeds(begin, i) || tokens.is(i + 1, "(") || joinsClause(i));
      case "but" -> i - begin > SHORT && isJoin(i);
      case "that" -> i - begin > SHORT && isJoin(i) && !tokens.is(i - 1, "than");
      case "provided", "unless" -> i - begin > SHORT && !isBe(i - 1);
      default -> i - begin > SHORT && tokens.isAny(i + 1, PRONOUN);
    };
  }

  /** {@code , and the assurance has been kept}: a clause with a subject of its own. */
  private boolean joinsClause(int i) {
    if (!tokens.is(i - 1, ",") || !(tokens.isAny(i + 1, DETERMINER))) {
      return false;
    }
    for (int k = i + 3; k < i + 10; k++) {
      if (tokens.isAny(k, PAST)) {
        return true;
      }
    }
    return false;
  }

  /** {@code As the memorandum shows, the men are at home}: the main clause follows. */
  private boolean startsMain(int begin, int i) {
    return tokens.isAny(i, PRONOUN) || tokens.is(begin, "as") && tokens.isAny(i, DETERMINER);
  }

  private boolean isBe(int i) {
    String word = tokens.word(i);
    return word.equals("was")
        || word.equals("were")
        || word.equals("been")
        || word.equals("be")
        || word.equals("as")
        || word.equals("had");
  }

  /** {@code the press appeared tonight and contained the following}: two deeds of one subject. */
  private boolean joinsDeeds(int begin, int i) {
    if (!isPast(i + 1) || isPast(i - 1) || tokens.is(i - 1, ",")) {
      return false;
    }
    for (int k = begin + 1; k < i - 1; k++) {
      if (isPast(k) && !isPast(k - 1)) {
        return true;
      }
    }
    return false;
  }

  /** {@code and I have}, {@code but he had}, {@code that I have}: another clause in the perfect. */
  private boolean isJoin(int i) {
    boolean subject =
        tokens.is(i + 1, "i")
            || tokens.is(i + 1, "we")
            || tokens.is(i + 1, "he")
            || tokens.is(i + 1, "they");
    return subject
        && (tokens.is(i + 2, "have")
            || tokens.is(i + 2, "had")
            || tokens.is(i + 2, "has")
            || tokens.is(i + 2, "was")
            || tokens.is(i + 2, "therefore")
            || tokens.is(i + 2, "will")
            || tokens.is(i + 2, "shall"));
  }

  /** Returns where the clause after {@code cut} begins. */
  int next(int cut) {
    return tokens.is(cut, "and") || tokens.is(cut, "that") || tokens.isAny(cut, CIRCUMSTANCE)
        ? cut
        : cut + 1;
  }

  /** Returns the first word of the clause that is more than a joint. */
  int begin(int from, int to) {
    int begin = from;
    while (begin < to - 2 && (tokens.isAny(begin, HEAD) || tokens.is(begin + 1, ")"))) {
      begin += tokens.is(begin + 1, ")") ? 2 : 1;
    }
    if (tokens.is(begin, "considering") && tokens.is(begin + 1, "that")) {
      return begin + 2;
    }
    if (tokens.is(begin, "it") && (tokens.is(begin + 1, "is") || tokens.is(begin + 1, "was"))) {
      for (int i = begin + 2; i < Math.min(to - 3, begin + 8); i++) {
        if (tokens.is(i, "that")) {
          return i + 1;
        }
      }
    }
    return begin;
  }

  /** {@code Considering that this had happened, we said}: the main clause follows a comma. */
  private boolean isSubordinate(int begin) {
    return tokens.isAny(begin, CIRCUMSTANCE)
        || tokens.isAny(begin, FRONTED)
        || tokens.is(begin, "considering")
        || tokens.is(begin, "since")
        || tokens.is(begin, "if");
  }

  /** Tells whether the clause begins with a circumstance before its subject. */
  boolean isFronted(int begin) {
    return tokens.isAny(begin, FRONTED);
  }

  /** Returns the end of the clause without an afterthought that begins after {@code least}. */
  int tail(int from, int to, int least) {
    for (int i = Math.max(from + 3, least + 1); i < to - 1; i++) {
      if (tokens.is(i, ",") && tokens.isAny(i + 1, TAIL)) {
        return i;
      }
    }
    return to;
  }

  /** Returns the end of a clause that has said all with its cue. */
  int end(Cues.Cue cue, int end) {
    if (tokens.is(cue.at(), "taken")) {
      return Math.min(end, cue.at() + 3);
    }
    boolean order = tokens.is(cue.at() + 1, "to") && tokens.is(cue.at() - 1, "been");
    for (int i = cue.at() + 4; order && i < end - 1; i++) {
      if (tokens.is(i, ",") && tokens.is(i + 1, "and")) {
        return i;
      }
    }
    return end;
  }

  /** Returns where the words begin that a relative clause at {@code which} speaks of. */
  int antecedent(int from, int which) {
    int last = tokens.is(which - 1, ",") ? which - 1 : which;
    int begin = last;
    while (begin > Math.max(from, last - 7) && isOfName(begin - 1)) {
      begin--;
    }
    return begin < last ? begin : which;
  }

  private boolean isOfName(int i) {
    String word = tokens.word(i);
    return tokens.isWord(i)
        && !tokens.isAny(i, FRONTED)
        && !isPast(i)
        && !word.endsWith("ing")
        && !word.equals("of")
        && !word.equals("to")
        && !word.equals("with")
        && !word.equals("for")
        && !word.equals("and");
  }

  /** Tells whether token {@code i} is a past form or an auxiliary. */
  boolean isPast(int i) {
    if (tokens.isAny(i, PAST)) {
      return true;
    }
    String word = tokens.word(i);
    return word.length() > 4 && word.endsWith("ed");
  }
}
