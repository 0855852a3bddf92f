package org.chancery.record.commitments;

import java.util.HashSet;
import java.util.Set;
import org.chancery.record.language.Tokens;
import org.chancery.record.language.WordSet;
import org.chancery.record.statements.Circle;
import org.chancery.record.statements.Statement.Act;

/** Knows who can refuse a request, and whether what he refuses is what was asked. */
final class Refusals {

  /** The beginnings of the words by which what was asked is refused. */
  private static final String[] REFUSING = {
    "refus", "declin", "reject", "disapprov", "disagree", "object", "oppos"
  };

  /** What is said of a man and not asked of him. */
  private static final WordSet ALLEGED =
      WordSet.of(
          "allegation",
          "allegations",
          "accusation",
          "accusations",
          "charge",
          "charges",
          "insinuation",
          "insinuations",
          "imputation",
          "assertion",
          "assertions",
          "contention",
          "contentions",
          "claim",
          "statement",
          "statements",
          "interpretation",
          "view",
          "views",
          "idea",
          "notion",
          "theory",
          "suspicion",
          "reproach",
          "responsibility",
          "liability",
          "report",
          "reports",
          "rumor",
          "rumors");

  /** What points at the thing asked. */
  private static final WordSet POINTING =
      WordSet.of(
          "it",
          "this",
          "that",
          "so",
          "them",
          "request",
          "proposal",
          "suggestion",
          "demand",
          "application",
          "permission",
          "petition",
          "which");

  /** Words of any request. */
  private static final WordSet IDLE =
      WordSet.of(
          "would",
          "should",
          "could",
          "shall",
          "might",
          "before",
          "after",
          "until",
          "their",
          "there",
          "these",
          "those",
          "which",
          "where",
          "while",
          "about",
          "government",
          "minister",
          "within");

  private static final int LONG = 40;

  private final Tokens tokens;
  private final Circle circle;

  Refusals(Tokens tokens, Circle circle) {
    this.tokens = tokens;
    this.circle = circle;
  }

  /** Tells whether {@code s} refuses something that was asked. */
  boolean isRefusal(Said s) {
    if (s.act() == Act.AGREE) {
      return s.statement().manner().negated();
    }
    return s.act() == Act.OBJECT && isRefusing(s.verb()) && !isAlleged(s);
  }

  private boolean isRefusing(int verb) {
    for (int i = Math.max(0, verb - 1); i <= verb + 1; i++) {
      for (String start : REFUSING) {
        if (tokens.word(i).startsWith(start)) {
          return true;
        }
      }
    }
    return false;
  }

  /** {@code rejects the allegation that}: nobody had asked for it. */
  private boolean isAlleged(Said s) {
    for (int i = s.from(); i < Math.min(s.to(), s.from() + 4); i++) {
      if (tokens.isAny(i, ALLEGED)) {
        return true;
      }
      if (tokens.is(i, "that") || tokens.is(i, "to")) {
        return false;
      }
    }
    return false;
  }

  /**
   * Tells whether {@code answer} refuses what {@code asked} asks for: he who was asked or another
   * who is not of the asker's side, by words that name it, point at it, or follow at once.
   */
  boolean refuses(Said asked, Said answer) {
    return isRefusal(answer)
        && !isOneSide(asked.speaker(), answer.speaker())
        && (isOfAsked(asked, answer) || namesAgain(asked, answer))
        && answer.from() >= asked.from();
  }

  private boolean isOfAsked(Said asked, Said answer) {
    boolean at = answer.paragraph() == asked.paragraph() && answer.index() == asked.index() + 1;
    return at || answer.to() - answer.from() < 3;
  }

  /**
   * {@code The Legation of X} and {@code The Government of X} are one side, as are two delegates.
   */
  boolean isOneSide(String one, String other) {
    if (Names.same(one, other)) {
      return true;
    }
    for (int side = 0; side < circle.present().size(); side++) {
      if (circle.isOf(side, one) && circle.isOf(side, other)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether {@code answer} points at what was asked or has a telling word of it. */
  boolean namesAgain(Said asked, Said answer) {
    for (int i = answer.from(); i < Math.min(answer.to(), answer.from() + 4); i++) {
      if (tokens.isAny(i, POINTING)) {
        return true;
      }
    }
    return sharesWord(asked, answer);
  }

  /** Tells whether both have a telling word. */
  private boolean sharesWord(Said asked, Said answer) {
    Set<String> shared = telling(answer);
    shared.retainAll(telling(asked));
    return !shared.isEmpty();
  }

  /** Tells whether {@code answer} has two telling words of what was asked, or half of its few. */
  boolean tellsOf(Said asked, Said answer) {
    Set<String> words = telling(asked);
    Set<String> shared = telling(answer);
    shared.retainAll(words);
    return !shared.isEmpty() && shared.size() >= Math.min(2, words.size() / 2);
  }

  private Set<String> telling(Said s) {
    Set<String> words = new HashSet<>();
    for (int i = s.from(); i < Math.min(s.to(), s.from() + LONG); i++) {
      String word = tokens.word(i);
      if (word.length() > 3 && Character.isLetter(word.charAt(0)) && !tokens.isAny(i, IDLE)) {
        words.add(Stems.stem(word));
      }
    }
    return words;
  }
}
