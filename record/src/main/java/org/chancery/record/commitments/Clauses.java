package org.chancery.record.commitments;

import java.util.Optional;
import org.chancery.record.language.Tokens;
import org.chancery.record.language.WordSet;
import org.chancery.record.statements.PoliteQuestion;
import org.jspecify.annotations.Nullable;

/** Looks into what was said: who is to act, whether anything is to be done, on what condition. */
final class Clauses {

  private static final WordSet MODAL = WordSet.of("will", "would", "shall", "should");
  private static final WordSet PRONOUN =
      WordSet.of(
          "i", "he", "she", "we", "they", "it", "nothing", "everything", "this", "that", "there");
  private static final WordSet CONDITION = WordSet.of("if", "unless", "provided", "providing");
  private static final WordSet NEGATIVE =
      WordSet.of(
          "not",
          "no",
          "never",
          "inadvisable",
          "impossible",
          "unable",
          "inexpedient",
          "postpone",
          "unwise",
          "neither");
  private static final WordSet PARTY =
      WordSet.of("side", "delegation", "government", "comrades", "party", "authorities");

  private final Tokens tokens;

  Clauses(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Returns the first modal of the stretch, or -1. */
  int modal(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.isAny(i, MODAL)) {
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
      boolean gerund =
          word.length() > 5
              && word.endsWith("ing")
              && i < from + 6
              && !tokens.isCapital(i)
              && !word.equals("meeting")
              && !word.equals("following")
              && !word.equals("regarding");
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
      if (tokens.isAny(i, NEGATIVE)) {
        return true;
      }
    }
    return false;
  }

  /** Returns who is to act when the stretch names him: a name before an active verb. */
  Optional<String> actor(int from, int to) {
    int start = tokens.is(from, "the") ? from + 1 : from;
    if (!tokens.isCapital(start) || tokens.isAny(start, PRONOUN) || tokens.is(start, "to")) {
      return Optional.empty();
    }
    int end = start;
    while (end < to
        && (tokens.isCapital(end)
            || tokens.is(end, ".") && tokens.word(end - 1).length() < 5
            || tokens.is(end, "of")
            || tokens.is(end, "the") && tokens.is(end - 1, "of") && tokens.isCapital(end + 1)
            || tokens.is(end, "and") && tokens.isCapital(end + 1))) {
      end++;
    }
    end += end > start && tokens.isAny(end, PARTY) ? 1 : 0;
    int verb = end;
    while (verb < to && (tokens.isAny(verb, MODAL) || tokens.word(verb).endsWith("ly"))) {
      verb++;
    }
    boolean passive = tokens.is(verb, "be") || tokens.is(verb, "being") || tokens.is(verb, "have");
    boolean active =
        verb < to
            && !passive
            && Character.isLetter(tokens.word(verb).charAt(0))
            && !tokens.is(verb, "was")
            && !tokens.is(verb, "is")
            && !tokens.is(verb, "had");
    return active ? Optional.of(tokens.text(start, end)) : Optional.empty();
  }

  /** {@code Mr. X should draft}: the one named is charged with it. */
  Optional<String> charged(Action action) {
    int modal = modal(action.from(), Math.min(action.to(), action.from() + 8));
    boolean should = tokens.is(modal, "should") && tokens.is(action.from() + 1, ".");
    return should ? actor(action.from(), action.to()) : Optional.empty();
  }

  /** {@code the Chancellor of the Exchequer should consider}: the holder of an office. */
  Optional<String> office(Action action) {
    int modal = modal(action.from(), Math.min(action.to(), action.from() + 8));
    boolean holder =
        tokens.is(modal, "should")
            && tokens.is(action.from(), "the")
            && tokens.isCapital(action.from() + 1)
            && tokens.isCapital(modal - 1);
    return holder ? actor(action.from(), action.to()).map("the "::concat) : Optional.empty();
  }

  /** {@code would not care to go}. */
  boolean isDenial(int from, int to) {
    int modal = modal(from, Math.min(to, from + 8));
    return modal >= 0 && tokens.is(modal + 1, "not") || tokens.is(from, "not");
  }

  /** {@code that arrangements could be made} binds nobody. */
  boolean isWish(int from, int to) {
    for (int i = from; i < Math.min(to, from + 12); i++) {
      if (tokens.isAny(i, MODAL) || tokens.is(i, "be")) {
        return false;
      }
      if (tokens.is(i, "could") || tokens.is(i, "might")) {
        return true;
      }
    }
    return false;
  }

  /** {@code nothing would be done without consulting him} promises something. */
  boolean isReassurance(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.is(i, "without")
          || tokens.is(i, "repeated")
          || tokens.is(i, "permit")
          || tokens.is(i, "allow")
          || tokens.is(i, "repeat")
          || tokens.is(i, "fail")) {
        return true;
      }
    }
    return false;
  }

  /** {@code X would be most acceptable} judges and settles nothing. */
  boolean isJudgement(int from, int to) {
    for (int i = from; i < to - 2; i++) {
      if (tokens.isAny(i, MODAL) && tokens.is(i + 1, "be")) {
        String word =
            tokens.word(tokens.is(i + 2, "most") || tokens.is(i + 2, "very") ? i + 3 : i + 2);
        return word.endsWith("able") || word.endsWith("ible") || word.equals("sufficient");
      }
    }
    return false;
  }

  /** Tells whether the verb at {@code verb} is something one does, not something one is given. */
  boolean isActive(int verb) {
    return !tokens.is(verb, "be") && !tokens.is(verb, "receive") && !tokens.is(verb, "have");
  }

  /**
   * Returns the act named by a noun, such as {@code the release of X}, in an assent to it, or null.
   */
  @Nullable Action nounAction(int from, int to) {
    int start = from;
    for (int i = from; i < Math.min(to - 2, from + 14); i++) {
      if (tokens.isAny(i, ClauseWords.INTRODUCES) && isPaperWord(from, i)) {
        start = tokens.is(i + 1, "to") && !tokens.is(i, "whether") ? i + 2 : i + 1;
      }
    }
    if (tokens.isAny(start, MODAL) || modal(start, Math.min(to, start + 12)) >= 0) {
      return null;
    }
    for (int i = start; i < Math.min(to, start + 9); i++) {
      if (isNominal(tokens.word(i)) && !tokens.isCapital(i)) {
        return new Action(start, passive(i, to));
      }
      if (tokens.is(i, "that") || tokens.is(i, "to") || tokens.is(i, "being")) {
        return null;
      }
    }
    return null;
  }

  private int passive(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      boolean verb = tokens.is(i, "were") || tokens.is(i, "was") || tokens.is(i, "is");
      if (verb && i - from < 14 && !tokens.is(i - 1, "which")) {
        return i;
      }
    }
    return to;
  }

  private boolean isPaperWord(int from, int to) {
    for (int i = from; i < to; i++) {
      String word = tokens.word(i);
      if (word.startsWith("memorand")
          || word.startsWith("application")
          || word.startsWith("request")
          || word.startsWith("proposal")
          || word.startsWith("letter")
          || word.startsWith("recommendation")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNominal(String word) {
    return ClauseWords.NOMINAL.contains(word)
        || word.length() > 7
            && (word.endsWith("tion") || word.endsWith("ment"))
            && !ClauseWords.NO_ACT.contains(word);
  }

  /** Returns the words that set how firm an undertaking is, as token indexes, or null. */
  int @Nullable [] firmness(int from, int to) {
    for (int i = from; i < to; i++) {
      String word = tokens.word(i);
      if (ClauseWords.FIRM.contains(word)) {
        return new int[] {i, i + 1};
      }
      if (word.equals("word") && tokens.is(i + 1, "of") && tokens.is(i + 2, "honor")) {
        return new int[] {i, i + 3};
      }
      if (word.equals("everything") || word.equals("all")) {
        int end = i + 1;
        while (end < to && end < i + 7 && !tokens.is(end, "power") && !tokens.is(end, "him")) {
          end++;
        }
        boolean powers = tokens.is(end, "power") || tokens.is(end, "him");
        if (powers && end < to) {
          return new int[] {i, end + 1};
        }
      }
    }
    return null;
  }

  /** Returns the condition in the stretch as token indexes, or null. */
  int @Nullable [] condition(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean opens =
          tokens.isAny(i, CONDITION)
                  && !tokens.is(i - 1, "be")
                  && !tokens.is(i - 1, "as")
                  && !tokens.is(i - 1, "whether")
              || tokens.is(i, "condition") && tokens.is(i + 1, "that")
              || tokens.is(i, "understanding") && tokens.is(i + 1, "that");
      boolean asks = opens && PoliteQuestion.reported(tokens, i, to) > 0;
      if (opens && !asks && !(tokens.is(i, "if") && tokens.is(i + 1, "possible"))) {
        int start = tokens.isAny(i, CONDITION) ? i : i + 2;
        boolean fronted =
            i == from || tokens.isCapital(i) || tokens.is(i - 1, "that") || tokens.is(i - 1, ".");
        int end = start + 1;
        while (end < to && !tokens.is(end, ";") && !(tokens.is(end, ",") && fronted)) {
          end++;
        }
        return new int[] {start, end};
      }
    }
    return null;
  }
}
