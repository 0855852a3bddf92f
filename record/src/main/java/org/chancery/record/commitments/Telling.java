package org.chancery.record.commitments;

import java.util.HashSet;
import java.util.Set;
import org.chancery.record.language.Tokens;
import org.chancery.record.language.WordSet;
import org.jspecify.annotations.Nullable;

/** Knows how a clause tells: of what has happened or of what is to come, of whom, and when. */
final class Telling {

  private static final WordSet FUTURE =
      WordSet.of(
          "will", "would", "shall", "should", "may", "might", "could", "can", "must", "if",
          "whether", "unless", "to");

  private static final WordSet DAY = WordSet.of("morning", "afternoon", "evening");
  private static final WordSet WHEN =
      WordSet.of(
          "today",
          "tonight",
          "yesterday",
          "since",
          "meanwhile",
          "thereupon",
          "whereupon",
          "instant",
          "ultimo",
          "subsequently",
          "accordingly");

  private static final WordSet DENIAL =
      WordSet.of(
          "not", "no", "nobody", "neither", "none", "unable", "nothing", "refused", "declined");
  private static final WordSet PAST =
      WordSet.of(
          "has", "have", "had", "was", "were", "did", "made", "gave", "sent", "took", "left",
          "held", "saw", "brought", "came", "went", "read", "set", "paid", "wrote", "met", "handed",
          "is", "are");

  /**
   * How a clause tells. Each question is answered when it is first asked: most clauses are passed
   * over before anyone asks. One thread only.
   */
  static final class Tense {

    private final Telling telling;
    private final int from;
    private final int to;

    private @Nullable Boolean told;
    private @Nullable Boolean perfect;
    private @Nullable Boolean denied;
    private @Nullable Boolean dated;

    private Tense(Telling telling, int from, int to) {
      this.telling = telling;
      this.from = from;
      this.to = to;
    }

    /** Tells whether it tells of what has happened. */
    boolean told() {
      if (told == null) {
        told = telling.told(from, to);
      }
      return told;
    }

    /** Tells whether it does so in the perfect: {@code has been sent}. */
    boolean perfect() {
      if (perfect == null) {
        perfect = telling.perfect(from, to);
      }
      return perfect;
    }

    /** Tells whether it says that something was not done. */
    boolean denied() {
      if (denied == null) {
        denied = telling.denied(from, to);
      }
      return denied;
    }

    /** Tells whether it says when: {@code this afternoon}, {@code on March 30}. */
    boolean dated() {
      if (dated == null) {
        dated = telling.dated(from, to);
      }
      return dated;
    }
  }

  private final Tokens tokens;
  private final ClauseCutter clauses;

  Telling(Tokens tokens, ClauseCutter clauses) {
    this.tokens = tokens;
    this.clauses = clauses;
  }

  Tense tense(int from, int to) {
    return new Tense(this, from, to);
  }

  Set<String> opening(int from, int to) {
    Set<String> words = new HashSet<>();
    boolean pronoun = false;
    for (int i = from; i < Math.min(to, from + 6); i++) {
      String word = tokens.word(i);
      int apostrophe = word.indexOf('\'');
      words.add(apostrophe > 0 ? word.substring(0, apostrophe) : word);
      pronoun |= word.equals("he") || word.equals("she");
    }
    for (int i = from + 1; i < to - 1; i++) {
      boolean agent = tokens.is(i, "by") || tokens.is(i, "which");
      if (agent && tokens.isCapital(i + 1)) {
        addName(i + 1, words);
      }
    }
    for (int i = from - 1; pronoun && i > Math.max(0, from - 40); i--) {
      if (tokens.isCapital(i) && tokens.word(i).length() > 2) {
        words.add(tokens.word(i));
        pronoun = false;
      }
    }
    return words;
  }

  /** {@code drafted by Mr. Harden}: he acts though he is not the subject. */
  private void addName(int from, Set<String> words) {
    for (int i = from; tokens.isCapital(i) || tokens.is(i, "."); i++) {
      words.add(tokens.word(i));
    }
  }

  Set<String> names(int from, int to) {
    Set<String> names = new HashSet<>();
    for (int i = from; i < Math.min(to, from + 120); i++) {
      if (tokens.isCapital(i) && (i > from || tokens.isCapital(i + 1))) {
        names.add(Stems.stem(tokens.word(i)));
      }
    }
    return names;
  }

  /** Returns the stems of the past forms in which the clause says what was done. */
  Set<String> deeds(int from, int to) {
    Set<String> deeds = new HashSet<>();
    for (int i = from; i < to; i++) {
      if (tokens.isAny(i, RELATIVE)) {
        i += clauses.isPast(i + 1) || clauses.isPast(i + 2) ? 3 : 0;
      } else if (clauses.isPast(i) || isAfterHelper(from, i)) {
        deeds.add(Stems.stem(tokens.word(i)));
      }
    }
    return deeds;
  }

  private static final WordSet RELATIVE = WordSet.of("which", "who", "whom", "that");

  /** {@code was duly taken}, {@code has not been drawn}. */
  private boolean isAfterHelper(int from, int i) {
    for (int k = i - 1; k >= Math.max(from, i - 3); k--) {
      boolean helper =
          tokens.is(k, "was")
              || tokens.is(k, "were")
              || tokens.is(k, "been")
              || tokens.is(k, "has")
              || tokens.is(k, "have")
              || tokens.is(k, "had");
      if (helper) {
        return true;
      }
    }
    return false;
  }

  boolean denied(int from, int to) {
    for (int i = from; i < Math.min(to, from + 12); i++) {
      String word = tokens.word(i);
      if (tokens.isAny(i, DENIAL) || word.startsWith("disapprov") || word.startsWith("disagree")) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether the clause tells of what has happened: a past form before any modal. */
  private boolean told(int from, int to) {
    for (int i = from; i < Math.min(to, from + 30); i++) {
      String word = tokens.word(i);
      if (tokens.isAny(i, FUTURE) && !word.equals("to")) {
        return false;
      }
      boolean be =
          word.equals("is") || word.equals("are") || word.equals("was") || word.equals("were");
      if (be && tokens.is(i + 1, "to")) {
        return false;
      }
      if (tokens.isAny(i, PAST) || word.length() > 4 && word.endsWith("ed")) {
        return !conditional(i, to);
      }
    }
    return false;
  }

  private boolean perfect(int from, int to) {
    for (int i = from; i < Math.min(to, from + 20); i++) {
      boolean have = tokens.is(i, "has") || tokens.is(i, "have") || tokens.is(i, "had");
      if (have && (clauses.isPast(i + 1) || clauses.isPast(i + 2) || tokens.is(i + 1, "been"))) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether the clause says when that was done of which it tells. */
  private boolean dated(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.is(i, "now") && (tokens.is(i - 1, "is") || tokens.is(i - 1, "are"))) {
        return true;
      }
      boolean day = tokens.isAny(i, DAY);
      boolean month = tokens.is(i - 1, "on") && tokens.isCapital(i) && isNumber(i + 1);
      if (day || month || tokens.isAny(i, WHEN)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNumber(int i) {
    String word = tokens.word(i);
    return !word.isEmpty() && Character.isDigit(word.charAt(0));
  }

  private boolean conditional(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.is(i, "if") || tokens.is(i, "whether")) {
        return true;
      }
    }
    return false;
  }
}
