package org.chancery.record.commitments;

import org.chancery.record.language.Sentences;
import org.chancery.record.language.Tokens;
import org.chancery.record.language.WordSet;

/** Finds where the clause ends in which somebody says what he is going to do. */
final class AnnouncedEnd {

  private static final WordSet MODAL =
      WordSet.of("will", "would", "shall", "should", "could", "can", "might", "may");

  private final Tokens tokens;

  AnnouncedEnd(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Returns where the clause that begins at the verb ends. */
  int end(int verb, int to) {
    for (int i = verb + 1; i < to; i++) {
      boolean joined =
          tokens.is(i, ",")
              && (tokens.is(i + 1, "but")
                  || tokens.is(i + 1, "however")
                  || tokens.is(i + 1, "and") && isSubject(i + 2));
      boolean and =
          (tokens.is(i, "and") || tokens.is(i, "but"))
              && (tokens.is(i + 1, "that") && !tokens.is(i + 2, "of")
                  || isSubject(i + 1)
                  || tokens.isAny(i + 1, Announcements.WILL));
      if (tokens.is(i, ";") || tokens.is(i, ".") && isEnd(i) || joined || and) {
        return i;
      }
    }
    return to;
  }

  boolean isEnd(int i) {
    return tokens.isCapital(i + 1) && !Sentences.isAbbreviation(tokens, i);
  }

  private boolean isSubject(int i) {
    if (tokens.is(i, "the")) {
      for (int k = i + 2; k < i + 5 && tokens.isWord(k); k++) {
        if (tokens.isAny(k, MODAL)) {
          return true;
        }
      }
    }
    return tokens.isAny(i, Announcements.SELF)
        || tokens.is(i, "it")
        || tokens.is(i, "they")
        || tokens.is(i, "this") && tokens.isAny(i + 1, Announcements.WILL);
  }
}
