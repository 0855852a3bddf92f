package org.chancery.record.statements;

import org.chancery.record.language.Tokens;
import org.chancery.record.language.WordSet;

/** Finds the subject of a sentence from its beginning. */
final class FirstSubject {

  static final WordSet SUBJECT = WordSet.of("i", "he", "she", "we", "they");

  private final Tokens tokens;
  private final NounPhrases phrases;

  FirstSubject(Tokens tokens, NounPhrases phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
  }

  /** The first noun phrase of the sentence that could be its subject. */
  Speaker find(int from, int before) {
    int start = from;
    if (tokens.isWord(start)
        && Character.isDigit(tokens.word(start).charAt(0))
        && tokens.is(start + 1, ".")) {
      start += 2;
    }
    while (start < before
        && (tokens.isAny(start, Words.PREPOSITION) || tokens.isAny(start, Words.SUBORDINATOR))) {
      int comma = start;
      while (comma < before && !tokens.is(comma, ",")) {
        comma++;
      }
      if (comma >= before) {
        break;
      }
      start = comma + 1;
    }
    if (tokens.is(start, "(") && tokens.is(start + 2, ")")) {
      start += 3;
    }
    if (start < before
        && (tokens.isAny(start, CueFinder.HAVE) || tokens.isAny(start, CueFinder.MODAL))) {
      return Speaker.WRITING;
    }
    if (tokens.is(start, "on") && (tokens.is(start + 1, "the") || tokens.isCapital(start + 1))) {
      start++; // On the envoy pointing out that
    }
    boolean adverbial = tokens.isAny(start, Words.PREPOSITION);
    for (int i = start; i < before; i++) {
      if (tokens.isAny(i, SUBJECT)) {
        return new Speaker(Speaker.Kind.PRONOUN, i, i + 1);
      }
      if (tokens.isCapital(i) && i > start && !adverbial
          || tokens.isAny(i, Words.FINITE_AUXILIARY)) {
        break;
      }
    }
    int end = start;
    while (end < before && !closesFirst(end, start)) {
      end++;
    }
    return end > start ? phrases.named(start, end) : Speaker.UNNAMED;
  }

  private boolean closesFirst(int i, int start) {
    String word = tokens.word(i);
    boolean verb =
        !tokens.isCapital(i)
            && i > start
            && (word.endsWith("ed")
                || tokens.isAny(i, NounPhrases.IRREGULAR)
                || tokens.isAny(i, Words.FINITE_AUXILIARY)
                || word.equals("read")
                || word.equals("made")
                || word.equals("presents")
                || word.equals("refers")
                || word.equals("saw"));
    return verb
        || word.equals(",")
        || word.equals(";")
        || word.equals("(")
        || word.equals("who")
        || word.equals("which")
        || Words.isAdverb(tokens, i);
  }
}
