package org.chancery.record.commitments;

import java.util.Optional;
import java.util.Set;
import org.chancery.record.language.Tokens;

/** Looks into what was said: who is to act, whether anything is to be done, on what condition. */
final class Clauses {

  private static final Set<String> MODAL = Set.of("will", "would", "shall", "should");
  private static final Set<String> PRONOUN = Set.of("i", "he", "she", "we", "they", "it", "nothing", "everything",
      "this", "that", "there");
  private static final Set<String> CONDITION = Set.of("if", "unless", "provided", "providing");
  private static final Set<String> NEGATIVE = Set.of("not", "no", "never", "inadvisable", "impossible", "unable",
      "inexpedient", "postpone", "unwise", "neither");
  private static final Set<String> STATIVE = Set.of("be", "have", "like", "prefer", "seem", "appear", "probably", "mean",
      "require", "result", "proceed", "derive", "depend");

  private final Tokens tokens;

  Clauses(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Returns the first modal of the stretch, or -1. */
  int modal(int from, int to) {
    for (int i = from; i < to; i++) {
      if (MODAL.contains(tokens.word(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Tells whether the stretch says that something is to be done. */
  boolean isAction(int from, int to) {
    if (tokens.is(from, "to") || tokens.is(from, "[")) {
      return true;
    }
    for (int i = from; i < Math.min(to, from + 40); i++) {
      String word = tokens.word(i);
      if (MODAL.contains(word) || word.equals("be") || word.equals("being")) {
        return true;
      }
      boolean gerund = word.length() > 5 && word.endsWith("ing") && i < from + 6 && !tokens.isCapital(i)
          && !word.equals("meeting") && !word.equals("following") && !word.equals("regarding");
      if (gerund) {
        return true;
      }
      if (word.equals("have") && i > from && !tokens.is(i - 1, "to")) {
        return false;
      }
    }
    return false;
  }

  /** Tells whether the stretch says that nothing will be done. */
  boolean isRefusal(int from, int to) {
    for (int i = from; i < Math.min(to, from + 12); i++) {
      if (NEGATIVE.contains(tokens.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether the verb after the modal at {@code modal} is something one does. */
  boolean isDoing(int modal, int to) {
    int verb = modal + 1;
    while (verb < to && (tokens.is(verb, "not") || tokens.word(verb).endsWith("ly") || tokens.is(verb, "also"))) {
      verb++;
    }
    if (tokens.is(verb, "be") && (tokens.word(verb + 1).endsWith("ed") || tokens.is(verb + 1, "done")
        || tokens.is(verb + 1, "sent") || tokens.is(verb + 1, "given") || tokens.is(verb + 1, "made")
        || tokens.is(verb + 1, "glad") || tokens.is(verb + 1, "willing") || tokens.is(verb + 1, "pleased")
        || tokens.is(verb + 1, "very"))) {
      return true;
    }
    return verb < to && !STATIVE.contains(tokens.word(verb));
  }

  /** Returns who is to act when the stretch names him: a name before an active verb. */
  Optional<String> actor(int from, int to) {
    int start = tokens.is(from, "the") ? from + 1 : from;
    if (!tokens.isCapital(start) || PRONOUN.contains(tokens.word(start))) {
      return Optional.empty();
    }
    int end = start;
    while (end < to && (tokens.isCapital(end) || tokens.is(end, ".") && tokens.word(end - 1).length() < 5
        || tokens.is(end, "of") || tokens.is(end, "and") && tokens.isCapital(end + 1))) {
      end++;
    }
    int verb = end;
    while (verb < to && (MODAL.contains(tokens.word(verb)) || tokens.word(verb).endsWith("ly"))) {
      verb++;
    }
    boolean passive = tokens.is(verb, "be") || tokens.is(verb, "being") || tokens.is(verb, "have");
    boolean active = verb < to && !passive && Character.isLetter(tokens.word(verb).charAt(0))
        && !tokens.is(verb, "was") && !tokens.is(verb, "is") && !tokens.is(verb, "had");
    return active ? Optional.of(tokens.text(start, end)) : Optional.empty();
  }

  /** Returns the condition in the stretch as token indexes, or null. */
  int @org.jspecify.annotations.Nullable [] condition(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean opens = CONDITION.contains(tokens.word(i)) && !tokens.is(i - 1, "as") && !tokens.is(i - 1, "whether")
          || tokens.is(i, "condition") && tokens.is(i + 1, "that")
          || tokens.is(i, "understanding") && tokens.is(i + 1, "that");
      if (opens && !(tokens.is(i, "if") && tokens.is(i + 1, "possible"))) {
        int start = CONDITION.contains(tokens.word(i)) ? i : i + 2;
        int end = start + 1;
        int commas = 0;
        while (end < to && !tokens.is(end, ";") && !(tokens.is(end, ",") && ++commas > 0 && i == from)) {
          end++;
        }
        return new int[] {start, end};
      }
    }
    return null;
  }
}
