package org.chancery.record.commitments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.record.language.Tokens;
import org.chancery.record.language.WordSet;
import org.chancery.record.statements.PoliteQuestion;

/**
 * Cuts out of what was said the words that say what is to be done: without the judgement that it
 * would be well, without the reasons before it, without conditions and afterthoughts; one stretch
 * for each thing to be done.
 */
final class ActionCutter {

  private static final WordSet JUDGEMENT =
      WordSet.of(
          "well",
          "advisable",
          "desirable",
          "fair",
          "best",
          "better",
          "proper",
          "wise",
          "expedient",
          "preferable",
          "good",
          "right",
          "appropriate",
          "necessary",
          "wiser",
          "useful",
          "important");
  private static final WordSet TAIL =
      WordSet.of(
          "although",
          "though",
          "because",
          "whereas",
          "inasmuch",
          "unless",
          "provided",
          "providing",
          "notwithstanding");
  private static final WordSet TAIL_AFTER_COMMA =
      WordSet.of(
          "which",
          "who",
          "but",
          "both",
          "even",
          "feeling",
          "since",
          "as",
          "if",
          "in",
          "so",
          "otherwise",
          "for",
          "whom",
          "however",
          "believing",
          "thinking",
          "adding",
          "on",
          "we",
          "he",
          "they",
          "i",
          "having",
          "being",
          "thus",
          "thereby");
  private static final WordSet REASON =
      WordSet.of(
          "in",
          "as",
          "since",
          "inasmuch",
          "if",
          "upon",
          "under",
          "owing",
          "because",
          "therefore",
          "for",
          "on",
          "while",
          "when",
          "although",
          "before",
          "after",
          "unless",
          "should",
          "provided",
          "even",
          "at",
          "with");
  private static final WordSet SHOULD = WordSet.of("should", "shall", "would", "will", "must");
  private static final WordSet SUBJECT =
      WordSet.of("he", "she", "they", "we", "i", "it", "nothing", "this");

  private final Tokens tokens;
  private final Clauses clauses;

  ActionCutter(Tokens tokens, Clauses clauses) {
    this.tokens = tokens;
    this.clauses = clauses;
  }

  /**
   * Returns what is to be done according to the content in {@code from..to}: at least one stretch.
   */
  List<Action> cut(int from, int to) {
    List<Action> all = new ArrayList<>();
    int begin = from;
    for (int i = from + 1; i < to; i++) {
      int next = nextThing(begin, i, to);
      if (next > 0 && hasDoing(begin, i)) {
        all.add(one(begin, comma(i)));
        begin = next;
        i = next;
      }
    }
    all.add(one(begin, to));
    return all;
  }

  private int comma(int i) {
    return tokens.is(i - 1, ",") || tokens.is(i - 1, ";") ? i - 1 : i;
  }

  /** Returns where a second thing to be done begins when one is joined on at {@code i}, or -1. */
  private int nextThing(int begin, int i, int to) {
    if (tokens.is(i, "also") && tokens.is(i + 1, "that") && tokens.is(i - 1, ";")) {
      return i + 2;
    }
    if (!tokens.is(i, "and") && !tokens.is(i, ";")) {
      return -1;
    }
    int k = i + 1;
    if (tokens.is(k, "(") && tokens.is(k + 2, ")")) {
      k += 3;
    }
    if (tokens.is(k, "likewise") || tokens.is(k, "also") || tokens.is(k, "further")) {
      k++;
    }
    if (tokens.is(k, "that") && k + 3 < to && startsPlainly(begin)) {
      return tokens.is(k + 1, "if") ? -1 : k + 1;
    }
    boolean again = tokens.isAny(k, SHOULD) && k + 3 < to && hasShould(begin, i);
    return again ? k + 1 : -1;
  }

  private boolean startsPlainly(int begin) {
    return !tokens.is(begin, "to") && !tokens.word(begin).endsWith("ing");
  }

  private boolean hasShould(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.isAny(i, SHOULD)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasDoing(int from, int to) {
    return to - from > 3 && clauses.isAction(from, to);
  }

  /**
   * Returns what is asked for in {@code from..to}: of a question the deed alone, at least one
   * stretch.
   */
  List<Action> requested(int from, int to) {
    int asked =
        Math.max(PoliteQuestion.verb(tokens, from, to), PoliteQuestion.reported(tokens, from, to));
    return asked > 0 ? List.of(new Action(asked, tail(asked, to))) : cut(from, to);
  }

  /** Returns the action without conditions and afterthoughts. */
  Action trimmed(Action action) {
    return new Action(action.from(), tail(action.from(), action.to()), action.actor());
  }

  private Action one(int from, int to) {
    Action framed = judged(from, to);
    int begin = framed == null ? afterReason(from, to) : framed.from();
    Optional<String> actor = framed == null ? Optional.empty() : framed.actor();
    int end = tail(begin, to);
    if (framed == null) {
      Action asked = asked(begin, end);
      if (asked != null) {
        return asked;
      }
    }
    return new Action(begin, end, actor);
  }

  /** Finds {@code it would be well for the Minister to …}. */
  private @org.jspecify.annotations.Nullable Action judged(int from, int to) {
    for (int i = from + 2; i < Math.min(to, from + 60); i++) {
      if (!tokens.isAny(i, JUDGEMENT) || !hasIt(from, i)) {
        continue;
      }
      int next = i + 1;
      if (tokens.is(next, "to") && next + 2 < to) {
        return had(next + 1, to);
      }
      if (tokens.is(next, "for")) {
        for (int k = next + 2; k < Math.min(to - 1, next + 12); k++) {
          if (tokens.is(k, "to")) {
            return new Action(k + 1, to, Optional.of(tokens.text(next + 1, k)));
          }
        }
      }
      if (tokens.is(next, "that") && next + 3 < to) {
        return new Action(next + 1, to);
      }
    }
    return null;
  }

  /** {@code to have Mr. X come} names the one who is to come. */
  private Action had(int from, int to) {
    if (!tokens.is(from, "have") || !tokens.isCapital(from + 1)) {
      return new Action(from, to);
    }
    int end = from + 1;
    while (end < to && (tokens.isCapital(end) || tokens.is(end, "."))) {
      end++;
    }
    boolean active = end < to && !tokens.word(end).endsWith("ed") && tokens.isWord(end);
    return active
        ? new Action(end, to, Optional.of(tokens.text(from + 1, end)))
        : new Action(from, to);
  }

  private boolean hasIt(int from, int at) {
    for (int i = at - 1; i >= Math.max(from, at - 7); i--) {
      if (tokens.is(i, "it")) {
        return true;
      }
      if (tokens.is(i, ",") || tokens.is(i, ".")) {
        return false;
      }
    }
    return false;
  }

  /** {@code that the latter be asked to draft}: the asking is not what is to be done. */
  private @org.jspecify.annotations.Nullable Action asked(int from, int to) {
    for (int i = from + 1; i < Math.min(to - 3, from + 8); i++) {
      boolean asks =
          tokens.is(i, "be")
              && (tokens.is(i + 1, "asked")
                  || tokens.is(i + 1, "instructed")
                  || tokens.is(i + 1, "directed"))
              && tokens.is(i + 2, "to");
      if (asks) {
        int end = tokens.isAny(i - 1, SHOULD) ? i - 1 : i;
        return new Action(
            i + 3,
            to,
            Optional.of(
                tokens.is(end - 1, "latter") ? nameBefore(from, end) : tokens.text(from, end)));
      }
    }
    return null;
  }

  /** {@code the latter} is the last one named. */
  private String nameBefore(int from, int end) {
    int last = from - 1;
    while (last > Math.max(0, from - 30) && !tokens.isCapital(last)) {
      last--;
    }
    int first = last;
    while (first > 0
        && (tokens.isCapital(first - 1)
            || tokens.is(first - 1, ".") && tokens.isCapital(first - 2))) {
      first--;
    }
    return tokens.isCapital(last) ? tokens.text(first, last + 1) : tokens.text(from, end);
  }

  /** Leaves out a reason or condition before the main clause. */
  private int afterReason(int from, int to) {
    int start = from;
    if (tokens.isAny(from, REASON) && !tokens.is(from, "to")) {
      int modal = mainModal(from, to);
      if (modal > from + 2) {
        start = subject(from, modal);
      }
    } else {
      start = thereforeClause(from, to);
    }
    while (start < to - 3
        && (tokens.is(start, "therefore")
            || tokens.is(start, ",")
            || tokens.is(start, "that") && start == from)) {
      start++;
    }
    return start;
  }

  /** An opinion that something should be done is named by its last clause. */
  private int thereforeClause(int from, int to) {
    boolean noun =
        tokens.is(from, "the")
            && (tokens.is(from + 1, "opinion")
                || tokens.is(from + 1, "view")
                || tokens.is(from + 1, "recommendation")
                || tokens.is(from + 1, "suggestion")
                || tokens.is(from + 1, "proposal"));
    if (!noun) {
      return from;
    }
    for (int i = to - 3; i > from; i--) {
      if (tokens.is(i, "that") && mainModal(i, to) > 0) {
        return i + 1;
      }
    }
    return from;
  }

  private int mainModal(int from, int to) {
    for (int i = to - 1; i > from; i--) {
      if (tokens.isAny(i, SHOULD)
          && !tokens.is(i - 1, "which")
          && !tokens.is(i - 1, "that")
          && afterComma(from, i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean afterComma(int from, int modal) {
    if (tokens.isAny(modal - 1, SUBJECT)) {
      return true;
    }
    for (int i = modal - 1; i > Math.max(from, modal - 9); i--) {
      if (tokens.is(i, ",")) {
        return true;
      }
    }
    return false;
  }

  private int subject(int from, int modal) {
    if (tokens.isAny(modal - 1, SUBJECT)) {
      return modal - 1;
    }
    for (int i = modal - 1; i > from; i--) {
      if (tokens.is(i, ",")) {
        return i + 1;
      }
    }
    return from;
  }

  /** {@code and did so on March 28}: what became of it is no part of it. */
  private boolean isDo(int i) {
    return tokens.is(i, "did") || tokens.is(i, "do") || tokens.is(i, "done");
  }

  /** Returns where conditions, relative clauses and afterthoughts begin. */
  private int tail(int from, int to) {
    for (int i = from + 3; i < to - 1; i++) {
      String word = tokens.word(i);
      boolean comma = tokens.is(i - 1, ",");
      boolean cuts =
          TAIL.contains(word) && !tokens.is(i - 1, "be") && !tokens.is(i - 1, "been")
              || word.equals("if") && !tokens.is(i - 1, "as") && !tokens.is(i + 1, "possible")
              || comma && TAIL_AFTER_COMMA.contains(word) && !tokens.is(i + 1, "particular")
              || word.equals("and")
                  && (tokens.is(i + 1, "left")
                      || tokens.is(i + 1, "he")
                      || tokens.is(i + 1, "they")
                      || tokens.is(i + 2, "so") && isDo(i + 1))
              || tokens.is(i - 1, ";")
              || word.equals("\n");
      boolean numbered = tokens.is(i, "(") && tokens.is(i + 2, ")") && i + 3 < to;
      if ((cuts && !tokens.is(i - 2, "that") || numbered) && i - from >= 4) {
        if (numbered && tokens.is(i - 1, "and")) {
          return i - 1;
        }
        return comma || tokens.is(i - 1, ";") || tokens.is(i - 1, ".") ? i - 1 : i;
      }
    }
    return to;
  }
}
