package org.chancery.record.statements;

import java.util.ArrayList;
import java.util.List;
import org.chancery.record.language.Tokens;
import org.chancery.record.language.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Knows which capitalised words of a paper name people: those with a title somewhere in it, and
 * those who take part.
 */
final class People {

  /** What may open a person's designation without a capital. */
  private static final WordSet OPENS = WordSet.of("the", "his", "her");

  private static final WordSet INTRODUCED =
      WordSet.of("with", "by", "told", "informed", "asked", "from");

  /** What the names of places begin with. */
  private static final WordSet OF_PLACES =
      WordSet.of(
          "new", "san", "santa", "saint", "st", "los", "las", "rio", "buenos", "port", "cape",
          "fort", "north", "south", "east", "west", "great", "united", "hong", "la", "el");

  private final Tokens tokens;
  private final Surnames surnames;

  /** Where a designation of a person may begin. */
  private final boolean[] opening;

  People(Tokens tokens, Circle circle) {
    this.tokens = tokens;
    this.surnames = new Surnames(tokens, circle);
    this.opening = new boolean[tokens.size()];
    for (int i = 0; i < tokens.size(); i++) {
      opening[i] = tokens.isCapital(i) || tokens.isAny(i, OPENS);
    }
  }

  /**
   * Returns the end of the person's name that begins at token {@code i}, or -1 when none begins
   * there.
   */
  int personEnd(int i, int to) {
    if (i >= opening.length || !opening[i]) {
      return -1;
    }
    boolean the = tokens.is(i, "the");
    int first = the ? i + 1 : i;
    if (!tokens.isCapital(first)) {
      if (the && tokens.isAny(first, OfficeWords.OFFICES)) {
        return officeEnd(first + 1, to);
      }
      boolean his = tokens.is(i, "his") || tokens.is(i, "her");
      return his && tokens.isAny(i + 1, Designations.STYLE) && tokens.isCapital(i + 1) ? i + 2 : -1;
    }
    if ((tokens.is(i, "his") || tokens.is(i, "her")) && tokens.isAny(i + 1, Designations.STYLE)) {
      return i + 2;
    }
    if (!the && (tokens.is(first, "i") || opensSentence(first) && isSmall(first))) {
      return -1;
    }
    int ranked = afterRank(first);
    int end = Surnames.end(tokens, first, to);
    if (tokens.word(end - 1).endsWith("'s") && tokens.isAny(end, OfficeWords.STAFF) && end < to) {
      return end + 1; // the President's secretary
    }
    if (tokens.isAny(ranked, Designations.TITLE) && end > ranked + 1) {
      return end;
    }
    if (tokens.isAny(ranked, OfficeWords.OFFICES) && (the || end == ranked + 1)) {
      return officeEnd(end, to);
    }
    boolean full =
        end - first > 1
            && end - first < 4
            && tokens.isAny(first - 1, INTRODUCED)
            && !(tokens.is(first - 1, "from") && tokens.isAny(first, OF_PLACES))
            && !tokens.is(end, "of");
    return !the && (surnames.contains(tokens.word(end - 1)) || full) ? end : -1;
  }

  /** Skips {@code Deputy}, {@code Foreign} and the like before a title or an office. */
  private int afterRank(int i) {
    int at = i;
    while (tokens.isAny(at, OfficeWords.RANK) && tokens.isCapital(at + 1)) {
      at++;
    }
    return at;
  }

  /** A small word has its capital from the sentence that it begins. */
  private boolean opensSentence(int i) {
    return i == 0 || !tokens.isWord(i - 1);
  }

  private boolean isSmall(int i) {
    return Words.isFunction(tokens, i) || tokens.isAny(i, WHEN) || Words.isAdverb(tokens, i);
  }

  private int officeEnd(int end, int to) {
    boolean of = tokens.is(end, "of") || tokens.is(end, "for") || tokens.is(end, "d'affaires");
    if (of && end + 1 < to && (tokens.isCapital(end + 1) || tokens.is(end + 1, "the"))) {
      int from = tokens.is(end + 1, "the") ? end + 2 : end + 1;
      return tokens.isCapital(from) ? Surnames.end(tokens, from, to) : end;
    }
    return end;
  }

  /** Returns the people named among the tokens, in text order. */
  List<String> named(int from, int to) {
    List<String> names = new ArrayList<>();
    for (int i = from; i < to; i++) {
      int end = personEnd(i, to);
      if (end > i) {
        names.add(tokens.text(i, end));
        i = Math.max(end, officeOf(end, to)) - 1;
      }
    }
    return names;
  }

  /**
   * {@code Count Varro, Ambassador of Velia}: returns the end of the office behind the comma at
   * token {@code i}, which is that of the person before it; -1 when there is none.
   */
  private int officeOf(int i, int to) {
    if (!tokens.is(i, ",") || !tokens.isCapital(i + 1)) {
      return -1;
    }
    int ranked = afterRank(i + 1);
    boolean office =
        tokens.isAny(ranked, OfficeWords.OFFICES) && Surnames.end(tokens, i + 1, to) == ranked + 1;
    return office ? officeEnd(ranked + 1, to) : -1;
  }

  private static final WordSet WHEN =
      WordSet.of(
          "this",
          "last",
          "yesterday",
          "today",
          "to-day",
          "tonight",
          "morning",
          "afternoon",
          "evening",
          "night",
          "later",
          "then",
          "in",
          "conclusion",
          "reply",
          "thereupon",
          "here",
          "the",
          "on",
          "same",
          "day",
          "next",
          "finally",
          "again");

  private boolean isAdverbial(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!tokens.isAny(i, WHEN) && !Words.isAdverb(tokens, i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns the person that a sentence is about: its first noun phrase, or the object of the
   * writer's own verb.
   */
  @Nullable String topic(int from, int to) {
    int start = from;
    boolean writer = false;
    for (int i = start; i < Math.min(to, from + 22); i++) {
      String word = tokens.word(i);
      if (word.equals("i") || word.equals("we") || word.equals("you") && i == from) {
        writer = true;
        continue;
      }
      if (tokens.isAny(i, TOLD) && !tokens.is(i + 1, "i") && !tokens.is(i + 1, "we")) {
        return null; // of whom something is only told
      }
      int end = personEnd(i, to);
      if (end <= i) {
        continue;
      }
      boolean opens =
          i == start
              || tokens.is(i - 1, ",")
              || tokens.is(i - 1, ".")
              || writer
              || isAdverbial(start, i);
      if (opens && (writer || !tokens.is(end, ",") || i == start)) {
        return tokens.text(i, end);
      }
      i = end - 1;
    }
    return null;
  }

  /** Behind these somebody else speaks, or what is told begins. */
  private static final WordSet TOLD = WordSet.of("that", "whether", "he", "she");

  private static final WordSet MEETING =
      WordSet.of(
          "saw",
          "met",
          "received",
          "visited",
          "told",
          "informed",
          "asked",
          "on",
          "upon",
          "with",
          "to",
          "by",
          "warned",
          "advised",
          "assured",
          "reminded",
          "handed",
          "found",
          "thanked");

  private boolean hasWriter(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.is(i, "i") || tokens.is(i, "we") || tokens.is(i, "me") || tokens.is(i, "us")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the person whom the writer met or addressed in a sentence, as {@code I called on Count
   * X}, or who came to him.
   */
  @Nullable String met(int from, int to) {
    if (!hasWriter(from, Math.min(to, from + 30))) {
      return null;
    }
    boolean writer = false;
    String first = null;
    for (int i = from; i < Math.min(to, from + 30); i++) {
      String word = tokens.word(i);
      if (word.equals("that") || word.equals("whether") || word.equals(";")) {
        return null;
      }
      if (word.equals("i") || word.equals("we")) {
        writer = true;
      } else if (first != null && (word.equals("me") || word.equals("us"))) {
        return first;
      } else {
        int end = personEnd(i, to);
        if (end > i && writer && tokens.isAny(i - 1, MEETING)) {
          return tokens.text(i, end);
        }
        first = end > i && first == null ? tokens.text(i, end) : first;
        i = Math.max(i, end - 1);
      }
    }
    return null;
  }
}
