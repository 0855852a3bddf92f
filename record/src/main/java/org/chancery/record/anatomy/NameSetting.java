package org.chancery.record.anatomy;

import static org.chancery.record.anatomy.MatterTokens.CAPITAL;
import static org.chancery.record.anatomy.MatterTokens.GENITIVE;
import static org.chancery.record.anatomy.MatterTokens.INITIAL;

import org.chancery.record.language.WordSet;
import org.chancery.record.people.Honours;

/** What the words around a stretch of capitals say of it. */
final class NameSetting {

  private static final WordSet FOLLOWS_PLACE =
      WordSet.of(
          "and",
          "or",
          "on",
          "at",
          "by",
          "to",
          "is",
          "was",
          "in",
          "with",
          "for",
          "the",
          "from",
          "that",
          "where",
          "who",
          "which",
          "has",
          "had",
          "have",
          "are",
          "were",
          "will",
          "would",
          "as",
          "since",
          "after",
          "before",
          "during",
          "under",
          "but",
          "not",
          "a",
          "an",
          "his",
          "their",
          "yesterday",
          "today",
          "this",
          "between",
          "about",
          "until",
          "he",
          "they",
          "it",
          "we",
          "when",
          "while",
          "because",
          "if",
          "than",
          "may",
          "should",
          "could");

  private final MatterTokens tokens;

  NameSetting(MatterTokens tokens) {
    this.tokens = tokens;
  }

  /** A name before {@code Island}, {@code Sea}, {@code Street} takes it in. */
  int placeEnd(int from, int end) {
    boolean head = tokens.is(end + 1, WordClass.PLACE_HEAD) && tokens.has(end + 1, CAPITAL);
    return head && !tokens.has(end, GENITIVE) && end - from < 3 ? end + 1 : end;
  }

  /** Tells whether an initial is among the words of a name. */
  boolean hasInitial(int from, int to) {
    if (tokens.is(from, "u") && tokens.is(from + 2, "s")) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (tokens.has(i, INITIAL)) {
        return true;
      }
    }
    return false;
  }

  /** {@code Edward Pell, Esq.}, {@code A. Gower, M.P.}: letters of honour follow a whole name. */
  boolean hasHonours(int from, int to) {
    if (to == from || tokens.sign(to + 1) != ',' || !tokens.has(to + 2, CAPITAL)) {
      return false;
    }
    int end = to + 2;
    while (end < to + 12 && tokens.has(end, INITIAL) && tokens.sign(end + 1) == '.') {
      end += 2;
    }
    String letters = tokens.words(to + 2, end > to + 2 ? end - 1 : to + 2);
    return Honours.are(letters, 0, letters.length());
  }

  /**
   * {@code presidium member ...}, {@code minister ...}: a task in small letters right before a
   * name.
   */
  boolean hasRole(int i) {
    return tokens.is(i - 1, WordClass.ROLE)
        || (tokens.is(i - 1, WordClass.RANK)
            && !tokens.has(i - 1, CAPITAL)
            && !tokens.is(i - 1, "general")
            && !tokens.is(i - 1, "representative"));
  }

  /**
   * {@code in Moscow}: a town stands without an article, and no noun follows that it would qualify.
   */
  boolean isPlaced(int from, int to) {
    if (!tokens.is(from - 1, WordClass.PLACE_CUE) || to - from >= 3 || tokens.has(from, INITIAL)) {
      return false;
    }
    return tokens.has(to, GENITIVE)
        || to + 1 >= tokens.size()
        || tokens.has(to + 1, MatterTokens.SIGN | CAPITAL | MatterTokens.LINE_START)
        || tokens.isAny(to + 1, FOLLOWS_PLACE);
  }

  /**
   * Names before a verb of saying; a word that only opens a sentence needs more than a participle
   * after it.
   */
  boolean speaks(int from, int to) {
    if (!tokens.is(to + 1, WordClass.SPEECH) || tokens.has(to, GENITIVE) || isOwned(from)) {
      return false;
    }
    char before = tokens.sign(from - 1);
    boolean opens = from == 0 || (before != 0 && before != ',');
    boolean follows =
        tokens.is(to + 2, "that")
            || tokens.is(to + 2, "me")
            || tokens.is(to + 2, "him")
            || tokens.is(to + 2, "us");
    return follows || (!opens && tokens.is(to + 2, "he"));
  }

  private boolean isOwned(int i) {
    return tokens.is(i - 1, WordClass.PLACE_CUE)
        || tokens.is(i - 1, "the")
        || tokens.is(i - 1, "from")
        || tokens.is(i - 1, "of");
  }
}
