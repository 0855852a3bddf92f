package org.chancery.record.statements;

import org.chancery.record.language.Tokens;
import org.chancery.record.statements.Cue.Shape;
import org.chancery.record.statements.Lexicon.Entry;
import org.chancery.record.statements.Statement.Act;
import org.jspecify.annotations.Nullable;

/** Reads verbs that say nothing without their object: {@code give one's word}. */
final class LightVerbs {

  private final Tokens tokens;
  private final Lexicon lexicon;

  LightVerbs(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  /**
   * Reads {@code express regret}, {@code give his word that}: the object says what kind of act it
   * is.
   */
  @Nullable Cue read(int i, int end, int to, Entry entry, Shape shape, boolean negated) {
    for (int at = end; at < Math.min(to, end + 8); at++) {
      String word = tokens.word(at);
      Act act = lexicon.expressed(word);
      if (act != null && fits(entry.lemma(), word)) {
        int clause = clauseOf(at + 1, to);
        boolean own = entry.lemma().equals("express") || entry.lemma().equals("voice");
        if (act == Act.AGREE && isAnaphor(at + 1, to)) {
          return new Cue(i, to, entry, shape, negated, act);
        }
        return clause < 0 && !own
            ? null
            : new Cue(i, clause < 0 ? end : clause, entry, shape, negated, act);
      }
      if (word.equals(",") || word.equals(";") || word.equals("that") || word.equals("to")) {
        return null;
      }
    }
    return null;
  }

  /**
   * Returns where the that-clause or infinitive of an object such as {@code his word of honor}
   * begins, or -1.
   */
  private int clauseOf(int from, int to) {
    int depth = 0;
    for (int at = from; at < Math.min(to, from + 24); at++) {
      String word = tokens.word(at);
      depth += word.equals("(") ? 1 : word.equals(")") ? -1 : 0;
      boolean infinitive =
          word.equals("to")
              && tokens.isWord(at + 1)
              && !tokens.isCapital(at + 1)
              && !Words.isFunction(tokens, at + 1)
              && !tokens.is(at + 1, "me");
      if ((word.equals("that") || infinitive) && depth == 0) {
        return at;
      }
      boolean stops =
          word.equals(",")
              || word.equals(";")
              || word.equals("and")
              || Words.FINITE_AUXILIARY.contains(word);
      if (stops && depth == 0) {
        return -1;
      }
    }
    return -1;
  }

  /** {@code gave his consent to this}. */
  private boolean isAnaphor(int i, int to) {
    return tokens.is(i, "to")
        && i + 2 >= to
        && (tokens.is(i + 1, "this") || tokens.is(i + 1, "it") || tokens.is(i + 1, "that"));
  }

  private static boolean fits(String verb, String noun) {
    return switch (verb) {
      case "call" -> noun.equals("attention");
      case "send" -> noun.equals("word");
      case "give", "convey" ->
          noun.equals("word")
              || noun.equals("assurance")
              || noun.equals("assurances")
              || noun.equals("promise")
              || noun.equals("pledge")
              || noun.equals("orders")
              || noun.equals("instructions")
              || noun.equals("notice")
              || noun.equals("consent")
              || noun.equals("assent")
              || noun.equals("approval")
              || noun.equals("agreement")
              || noun.equals("permission");
      case "make" -> noun.equals("plain") || noun.equals("clear") || noun.equals("known");
      default -> true;
    };
  }
}
