package org.chancery.record.statements;

import org.chancery.record.language.Tokens;
import org.chancery.record.language.WordSet;

/** Finds whose a paper or a word of saying is, where no verb of saying has a subject. */
final class AuthorFinder {

  static final WordSet DOCUMENT =
      WordSet.of(
          "memorandum",
          "memoranda",
          "letter",
          "letters",
          "telegram",
          "telegrams",
          "note",
          "notes",
          "despatch",
          "dispatch",
          "report",
          "reports",
          "draft",
          "resolution",
          "communication",
          "message",
          "reply",
          "cable",
          "cablegram",
          "memorandums",
          "statement",
          "declaration",
          "proposal",
          "editorial",
          "article",
          "paper",
          "document",
          "instruction",
          "petition",
          "circular",
          "dispatches");

  private final Tokens tokens;

  AuthorFinder(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Returns the word for a paper that stands before {@code at}, or -1. */
  int documentBefore(int at, int from) {
    for (int i = at - 1; i >= from && i > at - 40; i--) {
      if (tokens.isAny(i, DOCUMENT) && !tokens.is(i - 1, "to") && !answers(i)) {
        return i;
      }
      if (tokens.is(i, ";")) {
        return -1;
      }
    }
    return -1;
  }

  /** {@code In reply he wrote, asking}: the reply is no paper. */
  private boolean answers(int i) {
    return tokens.is(i, "reply") && tokens.is(i - 1, "in");
  }

  /** Whose paper it is: {@code a telegram from X}, {@code X's letter}, else the paper itself. */
  Speaker authorOf(int document, int before, int from) {
    for (int i = document + 1; i < before && i < document + 6; i++) {
      boolean by = (tokens.is(i, "from") || tokens.is(i, "by")) && i + 1 < before;
      if (by
          && (tokens.isCapital(i + 1) || tokens.is(i + 1, "the") || tokens.is(i + 1, "various"))) {
        return new Speaker(Speaker.Kind.NAMED, i + 1, nameEnd(i + 1, before));
      }
      if (by && tokens.isAny(i + 1, DETERMINER) && i + 2 < before) {
        return new Speaker(Speaker.Kind.NAMED, i + 1, nounEnd(i + 1, before));
      }
    }
    int start = document;
    while (start > from
        && !PhraseEnds.is(tokens, start - 1, document)
        && !tokens.isAny(start - 1, Words.PREPOSITION)
        && !tokens.word(start - 1).endsWith("ed")
        && !tokens.is(start - 1, "read")) {
      start--;
      String word = tokens.word(start);
      if (word.endsWith("'s") && tokens.isCapital(start)) {
        return possessor(start, from);
      }
      if (tokens.isAny(start, SpeakerFinder.OWNER)) {
        return new Speaker(Speaker.Kind.PRONOUN, start, start + 1);
      }
      if (tokens.isAny(start, NounPhrases.DETERMINER)) {
        break;
      }
    }
    int end = document + 1;
    if ((tokens.is(end, "no") || tokens.is(end, "nos")) && tokens.is(end + 1, ".")) {
      end += 3;
    }
    return new Speaker(Speaker.Kind.NAMED, start, Math.min(end, before));
  }

  private static final WordSet DETERMINER =
      WordSet.of("my", "our", "his", "her", "its", "their", "your", "a", "an", "this", "that");

  /** Returns the token after a noun phrase that begins with a determiner: {@code our consul}. */
  private int nounEnd(int determiner, int limit) {
    int end = determiner + 1;
    while (end < limit
        && tokens.isWord(end)
        && (isOfPhrase(end) || !Words.isFunction(tokens, end))
        && !tokens.word(end).endsWith("ing")) {
      end++;
    }
    while (end > determiner + 1 && isOfPhrase(end - 1)) {
      end--;
    }
    return end;
  }

  private boolean isOfPhrase(int i) {
    return tokens.is(i, "of") || tokens.is(i, "the") && tokens.is(i - 1, "of");
  }

  /** Returns the name in the genitive whose last token is {@code last}. */
  Speaker possessor(int last, int from) {
    int start = last;
    while (start > from
        && (tokens.isCapital(start - 1)
            || tokens.is(start - 1, ".") && tokens.isCapital(start - 2)
            || tokens.is(start - 1, "the"))) {
      start--;
    }
    return new Speaker(Speaker.Kind.NAMED, start, last + 1);
  }

  /**
   * Returns the token after the name that begins at {@code start}, or after the noun: {@code the
   * governor}.
   */
  int nameEnd(int start, int limit) {
    boolean noun = tokens.is(start, "the") || tokens.is(start, "a") || tokens.is(start, "those");
    if (noun && start + 1 < limit && !tokens.isCapital(start + 1)) {
      return nounEnd(start, limit);
    }
    int end = start;
    while (end < limit) {
      String word = tokens.word(end);
      boolean part =
          tokens.isCapital(end)
              || word.equals("the")
              || word.equals("of")
              || word.equals("in")
              || word.equals(".")
              || word.equals("and") && tokens.isCapital(end + 1)
              || word.equals("at")
              || end == start
              || word.equals("de")
              || word.equals("for") && tokens.isCapital(end + 1);
      if (!part) {
        break;
      }
      end++;
    }
    while (end > start + 1
        && (tokens.is(end - 1, "of")
            || tokens.is(end - 1, "in")
            || tokens.is(end - 1, "the")
            || tokens.is(end - 1, "at")
            || tokens.is(end - 1, "and"))) {
      end--;
    }
    return end;
  }

  /** Returns the token after a list of names: {@code Dr. Hale, Dr. Lund and Mr. Strand}. */
  private int namesEnd(int start, int limit) {
    int end = nameEnd(start, limit);
    int next = end;
    while (tokens.is(next, ",") && tokens.isCapital(next + 1)) {
      int last = next + 1;
      next = nameEnd(last, limit);
      for (int i = last; i < next; i++) {
        if (tokens.is(i, "and")) {
          return next;
        }
      }
    }
    return end;
  }

  /**
   * Who said it, after a passive: {@code it was stated by X}, {@code the note in which it was
   * stated}.
   */
  Speaker agent(Cue cue, int from, int to) {
    int which = cue.from() - 1;
    while (which > from && which > cue.from() - 6 && !tokens.is(which, "which")) {
      which--;
    }
    if (tokens.is(which, "which") && tokens.is(which - 1, "in")) {
      int document = documentBefore(which, from);
      if (document >= 0) {
        return authorOf(document, which, from);
      }
    }
    int reach = tokens.is(cue.to(), "to") ? 12 : 6; // suggested to the Board by X
    for (int i = cue.to(); i < Math.min(to - 1, cue.to() + reach); i++) {
      if (tokens.is(i, "by")
          && (tokens.isCapital(i + 1)
              || tokens.is(i + 1, "the")
              || tokens.is(i + 1, "him")
              || tokens.is(i + 1, "one")
              || tokens.is(i + 1, "both")
              || tokens.is(i + 1, "a"))) {
        boolean pronoun = tokens.is(i + 1, "him");
        return pronoun
            ? new Speaker(Speaker.Kind.PRONOUN, i + 1, i + 2)
            : new Speaker(Speaker.Kind.NAMED, i + 1, nameEnd(i + 1, to));
      }
      if (tokens.is(i, "that") || tokens.is(i, "to") && !isParty(i + 1) || tokens.is(i, ",")) {
        break;
      }
    }
    return Speaker.UNNAMED;
  }

  /** Whose the noun of saying is: {@code his promise}, {@code the assurance of X}. */
  Speaker owner(Cue cue, int from, int to) {
    int reach = cue.to() + 6;
    for (int i = cue.to(); i < Math.min(to - 1, reach); i++) {
      if (tokens.is(i, "to") && tokens.isAny(i - 1, NounCues.MADE) && isParty(i + 1)) {
        reach = i + 12; // a request made to the Consul by X
      } else if (tokens.is(i, "that") || tokens.is(i, "to")) {
        break;
      }
      boolean proposed = tokens.is(cue.from(), "proposal") || tokens.is(cue.from(), "suggestion");
      boolean named = tokens.isCapital(i + 1) || proposed && tokens.is(i + 1, "the");
      boolean of = tokens.is(i, "of") && i == cue.to() && named;
      if ((of || tokens.is(i, "by") || tokens.is(i, "from"))
          && (tokens.isCapital(i + 1) || tokens.is(i + 1, "the"))) {
        return new Speaker(Speaker.Kind.NAMED, i + 1, namesEnd(i + 1, to));
      }
    }
    for (int i = cue.from() - 1; i >= from && i > cue.from() - 5; i--) {
      String word = tokens.word(i);
      if (word.endsWith("'s")) {
        return possessor(i, from);
      }
      if (word.equals("his")
          || word.equals("their")
          || word.equals("my")
          || word.equals("our")
          || word.equals("her")
          || word.equals("your")
          || word.equals("its")) {
        return new Speaker(Speaker.Kind.PRONOUN, i, i + 1);
      }
    }
    return Speaker.UNNAMED;
  }

  private boolean isParty(int i) {
    return tokens.isCapital(i) || tokens.is(i, "the") || tokens.isAny(i, PrintedHearer.OBJECT);
  }

  /** Tells whether a phrase names a paper rather than a person. */
  boolean isDocument(Speaker speaker) {
    for (int i = speaker.from(); i < speaker.to(); i++) {
      if (tokens.isAny(i, DOCUMENT)) {
        return true;
      }
    }
    return false;
  }
}
