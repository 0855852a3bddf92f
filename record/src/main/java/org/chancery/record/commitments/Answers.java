package org.chancery.record.commitments;

import java.util.List;
import org.chancery.record.language.Tokens;
import org.chancery.record.language.WordSet;
import org.chancery.record.statements.Circle;
import org.chancery.record.statements.Statement.Act;
import org.jspecify.annotations.Nullable;

/** Follows which statement answers which request; looks no farther than a few statements away. */
final class Answers {

  /** What became of a request in the paper. */
  enum Answer {
    GRANTED,
    REFUSED,
    DEFERRED,
    NONE
  }

  private static final int REACH = 8;
  private static final WordSet ANAPHOR = WordSet.of("so", "this", "that", "it");
  private static final WordSet PUT_OFF =
      WordSet.of(
          "postpone",
          "postponed",
          "ascertain",
          "defer",
          "deferred",
          "discretion",
          "later",
          "further");
  private static final WordSet PERFORMED =
      WordSet.of("complied", "accorded", "consented", "acceded", "acquiesced");

  private final Tokens tokens;
  private final List<Said> said;
  private final Refusals refusals;

  Answers(Tokens tokens, Circle circle, List<Said> said) {
    this.tokens = tokens;
    this.said = said;
    this.refusals = new Refusals(tokens, circle);
  }

  /** Returns the request whose words an elliptical assent takes over. */
  @Nullable Said adopted(int i, Said s) {
    boolean elliptical = isElliptical(s);
    for (int k = i - 1; k >= 0 && k >= i - 3; k--) {
      Said before = said.get(k);
      boolean asks =
          before.act() == Act.REQUEST
              || before.act() == Act.PROPOSE
              || before.act() == Act.OPINION
              || before.act() == Act.ASK
              || before.act() == Act.ADVISE
              || before.act() == Act.DEMAND;
      boolean other = !before.speaker().equals(s.speaker());
      if (asks && other && (elliptical || before.from() == s.from() && before.to() == s.to())) {
        return before;
      }
    }
    return null;
  }

  /** {@code he will do so}, {@code this would be done}, {@code this being done}. */
  boolean isElliptical(Said s) {
    int length = s.to() - s.from();
    if (length > 9) {
      return false;
    }
    boolean does = false;
    boolean points = false;
    for (int t = s.from(); t < s.to(); t++) {
      does |= tokens.is(t, "do") || tokens.is(t, "done") || length <= 2;
      points |= tokens.isAny(t, ANAPHOR);
    }
    return does && points;
  }

  /**
   * Returns the application that the assent names: {@code approved the application made by X for
   * leave}.
   */
  @Nullable Said named(int i, Said s) {
    for (int k = i + 1; k < said.size() && k <= i + REACH && said.get(k).verb() < s.to(); k++) {
      boolean asks = said.get(k).act() == Act.REQUEST || isProposal(said.get(k));
      if (asks && said.get(k).from() >= s.from()) {
        return said.get(k);
      }
    }
    for (int k = i - 1; k >= 0 && k >= i - 2; k--) {
      Said before = said.get(k);
      boolean same =
          before.act() == Act.REQUEST && s.from() <= before.verb() && before.verb() < s.to();
      if (same) {
        return before;
      }
    }
    return null;
  }

  /** {@code the proposal of the Ministry to send}: a noun that says what was proposed. */
  private boolean isProposal(Said s) {
    return tokens.is(s.verb(), "proposal") || tokens.is(s.verb(), "suggestion");
  }

  /** Returns who asked before, in the same paragraph, for what is settled now. */
  @Nullable Said applicant(int i, Said s) {
    for (int k = i - 1; k >= 0 && k >= i - REACH && said.get(k).paragraph() == s.paragraph(); k--) {
      Said before = said.get(k);
      boolean asks =
          switch (before.act()) {
            case REQUEST, ASK, PROPOSE, ADVISE, DEMAND -> true;
            case INFORM, OPINION, AGREE, DECIDE, OBJECT, ADMIT, PROMISE, THANK, WARN -> false;
          };
      if (asks && !before.speaker().equals(s.speaker())) {
        return before;
      }
    }
    return null;
  }

  /**
   * Returns what is answered to a request: by the statement in which it is named, such as {@code
   * They disapproved his application for leave}, else by those after it in its paragraph or the
   * next ones.
   */
  Answer answer(int i, Said s) {
    if (isWithinRefusal(i, s)) {
      return Answer.REFUSED;
    }
    Answer answer = Answer.NONE;
    for (int k = i + 1; k < said.size() && isNear(s, said.get(k)) && k <= i + 3; k++) {
      Said next = said.get(k);
      if (next.speaker().equals(s.speaker()) || next.from() < s.from() && next.act() != Act.AGREE) {
        continue;
      }
      if (answer == Answer.NONE && refusals.refuses(s, next)) {
        answer = Answer.REFUSED;
      } else if (next.statement().manner().negated()) {
        continue;
      } else if (grants(k, s, next, answer == Answer.REFUSED)) {
        return Answer.GRANTED;
      } else if (answer == Answer.NONE && next.act() == Act.DECIDE) {
        return putsOff(next) ? Answer.DEFERRED : Answer.GRANTED;
      }
    }
    return answer;
  }

  private static boolean isNear(Said s, Said next) {
    return next.paragraph() <= s.paragraph() + 2;
  }

  private boolean isWithinRefusal(int i, Said s) {
    Said around = i > 0 ? said.get(i - 1) : s;
    return around.from() <= s.verb() && s.to() <= around.to() && refusals.isRefusal(around);
  }

  /**
   * Tells whether {@code next} grants the request. Who objected first and yields must say to what:
   * {@code Thereupon he agreed to hand over a copy of the registers}.
   */
  private boolean grants(int k, Said s, Said next, boolean refused) {
    boolean same = next.paragraph() == s.paragraph();
    boolean named = same && (refusals.tellsOf(s, next) || takesUp(s, next));
    return switch (next.act()) {
      case AGREE -> refused ? named : same || next.from() == s.from() || s.equals(adopted(k, next));
      case PROMISE -> named || !refused && (next.from() == s.from() || s.equals(adopted(k, next)));
      case INFORM,
          OPINION,
          ASK,
          REQUEST,
          DEMAND,
          PROPOSE,
          ADVISE,
          ADMIT,
          THANK,
          WARN,
          OBJECT,
          DECIDE ->
          false;
    };
  }

  /** {@code that the leaf be supplied; he agreed to have it copied}: the answer that follows. */
  private boolean takesUp(Said s, Said next) {
    boolean at = next.index() == s.index() + 1 && !refusals.isOneSide(s.speaker(), next.speaker());
    for (int t = next.from(); at && t < Math.min(next.to(), next.from() + 4); t++) {
      if (tokens.is(t, "so")
          || tokens.is(t, "it")
          || tokens.is(t, "them")
          || tokens.is(t, "this")) {
        return true;
      }
    }
    return false;
  }

  /** Returns who refuses the request first; null when nobody does. */
  @Nullable Said refuser(int i, Said s) {
    for (int k = i + 1; k < said.size() && isNear(s, said.get(k)) && k <= i + 3; k++) {
      if (refusals.refuses(s, said.get(k))) {
        return said.get(k);
      }
    }
    return null;
  }

  /** Tells whether {@code s} refuses something that was asked. */
  boolean isRefusal(Said s) {
    return refusals.isRefusal(s);
  }

  boolean putsOff(Said s) {
    for (int t = s.from(); t < s.to(); t++) {
      if (tokens.isAny(t, PUT_OFF)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the token at which the paper says, right after the request, that it was done; or -1.
   */
  int performed(Said s) {
    int limit = Math.min(tokens.size(), s.to() + 14);
    for (int t = s.to(); t < limit; t++) {
      String word = tokens.word(t);
      boolean did =
          PERFORMED.contains(word) && !tokens.is(t - 1, "not")
              || word.equals("which")
                  && (tokens.is(t + 1, "i") || tokens.is(t + 1, "we") || tokens.is(t + 1, "he"))
                  && (tokens.is(t + 2, "did")
                      || tokens.is(t + 2, "have") && tokens.is(t + 3, "done"))
              || word.equals("did") && tokens.is(t + 1, "so")
              || word.equals("i") && tokens.is(t + 1, "agreed")
              || word.equals("have") && tokens.is(t + 1, "just") && tokens.is(t + 2, "asked");
      if (did) {
        return t;
      }
    }
    return -1;
  }
}
