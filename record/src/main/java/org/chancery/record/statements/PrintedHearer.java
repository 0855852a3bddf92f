package org.chancery.record.statements;

import org.chancery.record.language.Tokens;
import org.chancery.record.language.WordSet;
import org.chancery.record.statements.Lexicon.Entry;

/** Finds the one spoken to where he is printed behind the word of saying: {@code told me that}. */
final class PrintedHearer {

  static final WordSet OBJECT =
      WordSet.of("me", "him", "her", "us", "them", "you", "himself", "itself");

  private static final WordSet DETERMINER =
      WordSet.of(
          "the", "a", "an", "his", "her", "their", "my", "our", "your", "its", "this", "that",
          "these", "those", "any", "some");

  private final Tokens tokens;
  private final Telegraphese telegraphese;

  PrintedHearer(Tokens tokens) {
    this.tokens = tokens;
    this.telegraphese = new Telegraphese(tokens);
  }

  /** Returns the token after the one spoken to, or {@code at} when none is printed here. */
  int end(Entry entry, int at, int to) {
    int i = at;
    if (opensInfinitive(i) && entry.takes("i")) {
      return at;
    }
    boolean preposition =
        tokens.is(i, "to")
            && (tokens.isAny(i + 1, OBJECT)
                || tokens.isCapital(i + 1)
                || tokens.is(i + 1, "the") && entry.lemma().length() > 3 && !entry.takes("to"));
    if (preposition) {
      i++;
    } else if (!entry.takes("o")) {
      return at;
    }
    if (tokens.isAny(i, OBJECT)) {
      return i + 1;
    }
    int limit = Math.min(to, i + 14);
    int matter = at;
    for (int end = i; end < limit; end++) {
      String word = tokens.word(end);
      if (end > i && isDetermining(end)) {
        return preposition ? end - 1 : matter; // wrote to the governor on that day
      }
      if (entry.takes("i") && telegraphese.isBareVerbOf(i, end)) {
        return end;
      }
      if (end > i && isOfPerson(i, end)) {
        return matter; // told me of a raftsman who
      }
      boolean opens =
          word.equals("that")
              || ComplementFinder.QUESTION.contains(word)
              || word.equals(":")
              || end > i && opensInfinitive(end);
      if (opens && entry.takes("n") && isThing(i, end)) {
        return at;
      }
      if (opens || preposition && end > i && DETERMINER.contains(word)) {
        return end;
      }
      if (word.equals(",") && entry.takes("i")) {
        int resumed = afterParenthesis(end, to);
        if (resumed > 0) {
          return resumed;
        }
      }
      if (word.equals(",")
          || word.equals(";")
          || word.equals(".") && !tokens.isCapital(end - 1)
          || Words.FINITE_AUXILIARY.contains(word)
          || SUBJECT_PRONOUN.contains(word)) {
        return preposition ? end : matter;
      }
      if (matter == at && end > i && MATTER.contains(word) && addresses(entry, word)) {
        matter = tokens.isCapital(end + 1) ? at : end;
      }
    }
    return matter;
  }

  /** {@code of a raftsman who}: the clause tells who he was. */
  private boolean isOfPerson(int from, int who) {
    boolean article = false;
    for (int i = from; i < who; i++) {
      article |= tokens.is(i, "of") && (tokens.is(i + 1, "a") || tokens.is(i + 1, "an"));
    }
    return article && (tokens.is(who, "who") || tokens.is(who, "which"));
  }

  /** {@code the assignment of officers to be attached}: what is asked for, not who is asked. */
  private boolean isThing(int from, int end) {
    boolean passive = tokens.is(end, "to") && tokens.is(end + 1, "be");
    String noun = tokens.word(from + 1);
    return passive
        && tokens.isAny(from, DETERMINER)
        && !tokens.isCapital(from + 1)
        && (noun.endsWith("tion") || noun.endsWith("ment") || noun.endsWith("al"));
  }

  /** Who is told of a thing has only been given its topic; who is reminded of it, the thing. */
  static boolean addresses(Entry entry, String word) {
    return entry.takes("o") && entry.takes(word) && !entry.lemma().equals("tell");
  }

  /** {@code reminded Count X of his promise}: what follows is the matter, not the hearer. */
  private static final WordSet MATTER = WordSet.of("of", "for", "against");

  /** {@code to that effect}, {@code on that day}: behind a preposition it opens no clause. */
  boolean isDetermining(int that) {
    return tokens.is(that, "that")
        && tokens.isAny(that - 1, Words.PREPOSITION)
        && !tokens.is(that - 1, "in");
  }

  boolean opensInfinitive(int i) {
    return tokens.is(i, "not") && opensInfinitive(i + 1)
        || tokens.is(i, "to")
            && !tokens.is(i - 1, "as")
            && !tokens.isAny(i + 1, ComplementFinder.QUESTION)
            && !Character.isDigit((tokens.word(i + 1) + " ").charAt(0))
            && tokens.isWord(i + 1)
            && !tokens.isCapital(i + 1)
            && !tokens.isAny(i + 1, DETERMINER)
            && !tokens.isAny(i + 1, OBJECT);
  }

  /**
   * {@code requested the Government, through its envoy, to take}: returns the infinitive after the
   * second comma.
   */
  private int afterParenthesis(int comma, int to) {
    for (int i = comma + 1; i < Math.min(to, comma + 25); i++) {
      if (tokens.is(i, ",")) {
        return opensInfinitive(i + 1) ? i + 1 : -1;
      }
    }
    return -1;
  }

  static final WordSet SUBJECT_PRONOUN = WordSet.of("i", "he", "she", "we", "they", "it");
}
