package org.chancery.record.commitments;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.record.language.Sentences;
import org.chancery.record.language.Tokens;
import org.chancery.record.language.WordSet;
import org.chancery.record.statements.Circle;
import org.jspecify.annotations.Nullable;

/**
 * Finds what somebody named is going to do where another says so who can know it: a body that took
 * note of it, or one who speaks for the state named.
 */
final class NamedActors {

  /** A subject is not longer, in words. */
  private static final int SUBJECT = 10;

  /** A condition before the main clause is not longer, in words. */
  private static final int CONDITION = 30;

  private static final WordSet SUPPOSING =
      WordSet.of("if", "provided", "once", "when", "should", "unless", "after", "as");
  private static final WordSet WILL = WordSet.of("would", "will", "shall");
  private static final WordSet IN_NAME = WordSet.of("the", "of", "for", "and", ".");

  private final Tokens tokens;
  private final Circle circle;
  private final Announcements announcements;

  NamedActors(Tokens tokens, Circle circle, Announcements announcements) {
    this.tokens = tokens;
    this.circle = circle;
    this.announcements = announcements;
  }

  /**
   * {@code took note that the Minister would circulate a paper}: returns what he is going to do.
   */
  @Nullable Action noted(int from, int to) {
    int modal = modal(from, to);
    return modal < 0 ? null : action(from, modal, to);
  }

  /**
   * {@code if the Agreement was ratified, Todrany would withdraw the post}, said by one who speaks
   * for Todrany: returns what is offered.
   */
  List<Action> offered(Said s) {
    List<Action> all = new ArrayList<>();
    for (int i = s.from(); i < s.scope(); i++) {
      if (i > s.from() && !opensSentence(i)) {
        continue;
      }
      int start = mainClause(i, s.scope());
      int modal = modal(start, s.scope());
      boolean own = modal > 0 && speaksFor(s, tokens.word(modal - 1));
      Action action = own ? action(start, modal, s.scope()) : null;
      if (action != null) {
        all.add(action);
      }
    }
    return all;
  }

  private boolean opensSentence(int i) {
    return tokens.is(i - 1, ".") && tokens.isCapital(i) && !Sentences.isAbbreviation(tokens, i - 1);
  }

  private @Nullable Action action(int start, int modal, int to) {
    Announcements.Own own = announcements.at(modal, to);
    if (own == null) {
      return null;
    }
    int from = own.action().from() + (tokens.is(own.action().from(), ",") ? 1 : 0);
    return new Action(from, own.action().to(), Optional.of(tokens.text(start, modal)));
  }

  /** Returns the modal behind a name that begins at {@code start}, or -1. */
  private int modal(int start, int to) {
    boolean named = false;
    for (int i = start; i < Math.min(to, start + SUBJECT); i++) {
      if (tokens.isAny(i, WILL) && named) {
        return i;
      }
      if (!tokens.isCapital(i) && !tokens.isAny(i, IN_NAME)) {
        return -1;
      }
      named |= tokens.isCapital(i) && tokens.word(i).length() > 2;
    }
    return -1;
  }

  private int mainClause(int from, int to) {
    for (int i = from + 2;
        tokens.isAny(from, SUPPOSING) && i < Math.min(to, from + CONDITION);
        i++) {
      if (tokens.is(i, ",") && modal(i + 1, to) > 0) {
        return i + 1;
      }
    }
    return from;
  }

  private boolean speaksFor(Said s, String party) {
    String stem = stem(party);
    return names(s.speaker(), stem) || holdsOffice(s.speaker(), stem) || isPresented(s, stem);
  }

  /** {@code Mr. Varro, the Minister of Todrany, said}. */
  private boolean isPresented(Said s, String stem) {
    int end = s.verb() - 1;
    boolean names = false;
    for (int i = end - 1; tokens.is(end, ",") && i > Math.max(0, end - SUBJECT); i--) {
      if (tokens.is(i, ",")) {
        return names && tokens.isCapital(i - 1);
      }
      names |= tokens.isCapital(i) && tokens.word(i).startsWith(stem);
    }
    return false;
  }

  /** Tells whether one of those present by this name holds an office of the state. */
  private boolean holdsOffice(String speaker, String stem) {
    for (int side = 0; side < circle.present().size() && side < circle.offices().size(); side++) {
      List<String> names = circle.present().get(side);
      List<String> offices = circle.offices().get(side);
      for (int i = 0; names.size() == offices.size() && i < names.size(); i++) {
        if (Names.same(names.get(i), speaker) && names(offices.get(i), stem)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean names(String office, String stem) {
    for (String word : office.toLowerCase(Locale.ROOT).split("[ ,.-]", -1)) {
      if (word.startsWith(stem)) {
        return true;
      }
    }
    return false;
  }

  /** What a state and its adjective share: {@code Todran} of {@code Todrany}. */
  private static String stem(String party) {
    int end = party.length();
    while (end > 4 && "aeiouy".indexOf(party.charAt(end - 1)) >= 0) {
      end--;
    }
    return party.substring(0, end);
  }
}
