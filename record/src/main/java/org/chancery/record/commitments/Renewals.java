package org.chancery.record.commitments;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.record.language.Tokens;
import org.chancery.record.language.WordSet;

/** Tells a promise that is made again from one that is made for the first time. */
final class Renewals {

  /** Words that stand in any promise. */
  private static final WordSet IDLE =
      WordSet.of(
          "would", "should", "could", "shall", "might", "within", "before", "after", "until",
          "about", "their", "there", "these", "those", "which", "where", "while", "hours", "weeks",
          "month", "months", "years", "matter", "every", "again");

  private final Tokens tokens;
  private final Book book;

  Renewals(Tokens tokens, Book book) {
    this.tokens = tokens;
    this.book = book;
  }

  /**
   * Tells whether the same speaker has undertaken {@code action} before, by the words of saying or
   * by what was found.
   */
  boolean is(Said s, Action action) {
    for (int t = s.verb() - 1; t > s.verb() - 8; t--) {
      if (tokens.is(t, "after") || tokens.is(t, ".")) {
        if (tokens.is(t, "after")) {
          return false;
        }
        break;
      }
    }
    for (int t = s.verb() - 4; t < s.from(); t++) {
      String word = tokens.word(t);
      if (word.equals("again")
          || word.startsWith("renew")
          || word.startsWith("repeat")
          || word.startsWith("reiterat")
          || word.startsWith("confirm")) {
        return true;
      }
    }
    Set<String> words = content(action.from(), action.to());
    List<Undertaking> found = book.found();
    for (int k = found.size() - 1; k >= Math.max(0, found.size() - 30); k--) {
      Undertaking earlier = found.get(k);
      if (!earlier.isRequest() && earlier.debtor.equals(s.speaker())) {
        Set<String> shared = content(earlier.from, earlier.to);
        int smaller = Math.min(shared.size(), words.size());
        shared.retainAll(words);
        shared.removeIf(IDLE::contains);
        if (smaller > 1 && shared.size() * 2 >= smaller) {
          return true;
        }
      }
    }
    return false;
  }

  private Set<String> content(int from, int to) {
    Set<String> words = new HashSet<>();
    for (int t = from; t < Math.min(to, from + 80); t++) {
      String word = tokens.word(t);
      if (word.length() > 4) {
        words.add(word);
      }
    }
    return words;
  }
}
