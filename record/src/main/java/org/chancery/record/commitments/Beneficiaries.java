package org.chancery.record.commitments;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.record.language.Tokens;
import org.chancery.record.language.WordSet;
import org.chancery.record.statements.Circle;

/**
 * Finds for whose good a body decides: {@code that his salary should be increased} is owed to the
 * one whose salary it is.
 */
final class Beneficiaries {

  /** So far back the one is named whom the decision calls by a pronoun. */
  private static final int BACK = 80;

  /** An item of minutes is not longer, in words. */
  private static final int ITEM = 200;

  private static final WordSet PUT_IN = WordSet.of("submitted", "made", "presented");
  private static final WordSet PRONOUN =
      WordSet.of("he", "him", "his", "she", "her", "they", "them", "their", "these", "gentlemen");

  private final Tokens tokens;

  /** The people of the paper by surname, in lower case. */
  private final Map<String, String> people = new HashMap<>();

  Beneficiaries(Tokens tokens, Circle circle) {
    this.tokens = tokens;
    for (String name : circle.people()) {
      String surname = Names.last(name);
      if (surname.length() > 2) {
        people.putIfAbsent(surname, name);
      }
    }
  }

  /** Returns the one named in {@code action}, or the one whom a pronoun in it means. */
  Optional<String> of(Action action) {
    boolean pronoun = false;
    boolean helped = false;
    for (int i = action.from(); i < Math.min(action.to(), tokens.size()); i++) {
      Optional<String> person = person(i);
      boolean helper = person.isPresent() && isHelper(i, action);
      if (person.isPresent() && !helper) {
        return person;
      }
      helped |= helper;
      pronoun |= tokens.isAny(i, PRONOUN);
    }
    for (int i = action.from() - 1;
        pronoun && !helped && i >= Math.max(0, action.from() - BACK);
        i--) {
      Optional<String> person = person(i);
      if (person.isPresent()) {
        return person;
      }
    }
    return Optional.empty();
  }

  /**
   * {@code represented by Mr. Varro}, {@code to ascertain from Mr. Varro}, {@code Mr. Varro be
   * requested}: he is to help, it is not done for him.
   */
  private boolean isHelper(int surname, Action action) {
    int before = surname - 1;
    while (before >= action.from() && (tokens.isCapital(before) || tokens.is(before, "."))) {
      before--;
    }
    boolean through =
        before >= action.from()
            && tokens.isAny(before, THROUGH)
            && !tokens.isAny(before - 1, ASKED);
    return through || tokens.is(surname + 1, "be") && tokens.isAny(surname + 2, CHARGED);
  }

  private static final WordSet ASKED =
      WordSet.of("made", "suggested", "proposed", "recommended", "requested", "submitted");
  private static final WordSet THROUGH = WordSet.of("by", "from", "through", "via");
  private static final WordSet CHARGED =
      WordSet.of("requested", "asked", "instructed", "directed", "designated", "authorized");

  /** {@code Mr. Varro's return} is for the good of Mr. Varro. */
  private static String owner(String word) {
    return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
  }

  /** Returns who put in the bill or application on which the item rules that ends at {@code to}. */
  Optional<String> applicant(int to) {
    int from = to;
    while (from > 0 && to - from < ITEM && tokens.sameLineAsBefore(from)) {
      from--;
    }
    for (int i = from; i < to - 2; i++) {
      if (tokens.is(i + 1, "by") && tokens.isAny(i, PUT_IN)) {
        int end = Math.min(i + 9, to);
        for (int k = i + 2; k < end && (tokens.isCapital(k) || tokens.is(k, ".")); k++) {
          Optional<String> person = person(k);
          if (person.isPresent()) {
            return person;
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> person(int token) {
    return tokens.isCapital(token)
        ? Optional.ofNullable(people.get(Names.last(owner(tokens.word(token)))))
        : Optional.empty();
  }
}
