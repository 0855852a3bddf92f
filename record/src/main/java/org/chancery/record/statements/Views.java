package org.chancery.record.statements;

import org.chancery.record.language.Tokens;
import org.chancery.record.language.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads a sentence that opens with whose word it is: {@code According to Mr. X, the King intends},
 * {@code In the opinion of the Embassy, he exaggerates}, {@code In his words, the attitude}.
 */
final class Views {

  /**
   * Whose word a sentence is.
   *
   * @param cue the words that say so
   * @param speaker whose
   * @param content the token at which begins what he says
   */
  record View(Cue cue, Speaker speaker, int content) {}

  /** No name is longer, in words. */
  private static final int LONGEST = 14;

  private static final WordSet HELD =
      WordSet.of("opinion", "view", "judgment", "judgement", "words", "estimation");
  private static final WordSet TOLD =
      WordSet.of(
          "words",
          "message",
          "letter",
          "report",
          "statement",
          "information",
          "account",
          "telegram",
          "version",
          "opinion",
          "view");

  /** What lays down rules says nothing. */
  private static final WordSet RULE =
      WordSet.of(
          "treaty",
          "treaties",
          "law",
          "laws",
          "article",
          "articles",
          "terms",
          "agreement",
          "plan",
          "constitution",
          "custom",
          "rules",
          "regulations",
          "protocol",
          "provisions",
          "schedule",
          "map",
          "usage",
          "practice",
          "decree",
          "principle",
          "principles",
          "precedent",
          "program",
          "programme",
          "decision",
          "instructions",
          "circumstances");

  private final Tokens tokens;

  Views(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Returns whose word the sentence is that stands in {@code from..to}, or null. */
  @Nullable View read(int from, int to) {
    if (tokens.is(from, "according") && tokens.is(from + 1, "to")) {
      return view(from, from + 2, from + 2, "say", to);
    }
    if (!tokens.is(from, "in")) {
      return null;
    }
    for (int i = from + 2; i < Math.min(to, from + 6); i++) {
      if (tokens.isAny(i, HELD)) {
        boolean of = tokens.is(i - 1, "the") && tokens.is(i + 1, "of");
        String verb = tokens.is(i, "words") ? "say" : "opine";
        return of
            ? view(from, i + 2, i + 2, verb, to)
            : tokens.is(i + 1, ",") ? view(from, i + 1, from + 1, verb, to) : bare(from, i, verb);
      }
    }
    return null;
  }

  /** {@code In his opinion the question was settled}. */
  private @Nullable View bare(int from, int noun, String verb) {
    boolean clause = tokens.is(noun + 1, "the") || tokens.isCapital(noun + 1);
    if (noun != from + 2 || !clause || !tokens.isAny(from + 1, NounCues.POSSESSIVE)) {
      return null;
    }
    Lexicon.Entry entry = Lexicon.shipped().verb(verb);
    Cue cue = new Cue(from, noun + 1, entry, Cue.Shape.FINITE, false, entry.act());
    return new View(cue, new Speaker(Speaker.Kind.PRONOUN, from + 1, from + 2), noun + 1);
  }

  private @Nullable View view(int from, int cueTo, int name, String verb, int to) {
    int comma = comma(name, to);
    Speaker speaker = comma < 0 ? null : speaker(name, comma);
    if (speaker == null || comma + 3 > to) {
      return null;
    }
    int content = comma + 1;
    int apposed = comma(content, Math.min(to, content + 6));
    if (apposed > content && isName(content, apposed)) {
      speaker = new Speaker(Speaker.Kind.NAMED, content, apposed);
      content = apposed + 1;
    }
    Lexicon.Entry entry = Lexicon.shipped().verb(verb);
    Cue cue = new Cue(from, cueTo, entry, Cue.Shape.FINITE, false, entry.act());
    return content + 1 < to ? new View(cue, speaker, content) : null;
  }

  private int comma(int from, int to) {
    for (int i = from; i < Math.min(to, from + LONGEST); i++) {
      if (tokens.is(i, ",")) {
        return i;
      }
    }
    return -1;
  }

  private boolean isName(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!tokens.isCapital(i) && !tokens.is(i, ".")) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Speaker speaker(int from, int to) {
    boolean owned = tokens.isAny(from, NounCues.POSSESSIVE);
    if (owned) {
      boolean told = tokens.isAny(to - 1, TOLD);
      return told ? new Speaker(Speaker.Kind.PRONOUN, from, from + 1) : null;
    }
    if (tokens.word(to - 2).endsWith("'s") && tokens.isAny(to - 1, TOLD)) {
      return new Speaker(Speaker.Kind.NAMED, from, to - 1);
    }
    int head = tokens.is(from, "the") || tokens.is(from, "a") ? from + 1 : from;
    for (int i = head; i < Math.min(to, head + 2); i++) {
      if (tokens.isAny(i, RULE)) {
        return null;
      }
    }
    boolean plain = tokens.isWord(head) && !Character.isDigit(tokens.word(head).charAt(0));
    return plain && (head > from || tokens.isCapital(from)) && tokens.isWord(to - 1)
        ? new Speaker(Speaker.Kind.NAMED, from, to)
        : null;
  }
}
