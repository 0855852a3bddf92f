package org.chancery.record.statements;

import java.util.List;
import org.chancery.record.language.Tokens;
import org.chancery.record.statements.Cue.Shape;
import org.chancery.record.statements.Statement.Act;
import org.jspecify.annotations.Nullable;

/** Tells what stands inside another statement, or between superior and writer, and how. */
final class InnerSpeech {

  private final Tokens tokens;

  InnerSpeech(Tokens tokens) {
    this.tokens = tokens;
  }

  /** A cue in the speaker's own voice at the opening of the content: {@code said that he hoped}. */
  @Nullable Cue performative(Cue next, Complement said) {
    boolean near =
        next.from() >= said.from() && next.from() <= said.from() + 4 && next.to() < said.to();
    boolean past = tokens.isAny(next.from() - 1, CueFinder.HAVE);
    boolean own =
        near
            && !past
            && next.shape() == Shape.FINITE
            && (tokens.isAny(said.from(), CueFinder.PRONOUN) || isOwnBody(said.from()))
            && !tokens.is(said.from(), "it");
    return own ? next : null;
  }

  /** {@code his Government}: whoever speaks for it speaks in its voice. */
  private boolean isOwnBody(int i) {
    return tokens.isAny(i, NounCues.POSSESSIVE) && Designations.isCollective(tokens.word(i + 1));
  }

  boolean isInner(Cue cue, Speaker speaker, List<Draft> here) {
    if (!here.isEmpty() && isOwnBody(here.getLast().said().from())) {
      return !tokens.is(cue.from() - 1, "had")
          && speaker.from() <= here.getLast().said().from() + 1
          && speaker.from() >= here.getLast().said().from()
          && cue.from() <= here.getLast().said().from() + 4;
    }
    if (here.isEmpty() || speaker.kind() != Speaker.Kind.PRONOUN) {
      return false;
    }
    if (tokens.isAny(cue.from() - 1, CueFinder.HAVE)) {
      return false;
    }
    Draft outer = here.getLast();
    int reach = tokens.isAny(cue.from(), Wishes.OBLIGED) ? 5 : 3;
    boolean opens =
        cue.from() <= outer.said().from() + reach && speaker.from() == outer.said().from();
    return opens
        && outer.said().kind() != Complement.Kind.NOUN
        && !tokens.is(speaker.from(), "it")
        && !tokens.is(speaker.from(), "who")
        && sameVoice(outer, speaker);
  }

  /**
   * What stands inside a question, or in a letter that is still to be written, nobody has said yet.
   */
  boolean isUnsaid(Cue cue, List<Draft> here) {
    for (Draft outer : here) {
      boolean inside = outer.said().from() <= cue.from() && cue.from() < outer.said().to();
      boolean question = outer.said().kind() == Complement.Kind.QUESTION;
      boolean clause =
          outer.said().kind() != Complement.Kind.NOUN
              && outer.said().kind() != Complement.Kind.PREPOSITION;
      boolean toWrite =
          clause
              && cue.shape() == Shape.PARTICIPLE
              && switch (outer.act()) {
                case REQUEST, DEMAND, DECIDE, PROPOSE, ADVISE, AGREE -> true;
                case INFORM, OPINION, ASK, OBJECT, ADMIT, PROMISE, THANK, WARN -> false;
              };
      if (inside && (question || toWrite)) {
        return true;
      }
    }
    return false;
  }

  /** {@code He said: “I think that”}: returns what the one says who says {@code I} here. */
  @Nullable Draft quoting(Cue cue, Speaker speaker, List<Draft> here) {
    for (int i = here.size() - 1; isFirst(speaker) && i >= 0; i--) {
      Draft outer = here.get(i);
      boolean quoted =
          outer.said().kind() == Complement.Kind.QUOTATION && tokens.is(outer.said().from(), "“");
      if (quoted && cue.from() > outer.said().from() && cue.from() < outer.said().to()) {
        return outer;
      }
    }
    return null;
  }

  private boolean sameVoice(Draft outer, Speaker inner) {
    return isFirst(inner) == isFirst(outer.speaker());
  }

  /** Tells whether one speaks of himself: {@code I}, {@code we}. */
  private boolean isFirst(Speaker speaker) {
    return speaker.kind() == Speaker.Kind.PRONOUN
        && (tokens.is(speaker.from(), "i") || tokens.is(speaker.from(), "we"));
  }

  /** {@code I was instructed}: the writer's superior speaks, to whom the paper is addressed. */
  boolean ordered(Cue cue, Speaker speaker, int from) {
    if (cue.shape() != Shape.PASSIVE || speaker.kind() != Speaker.Kind.NONE) {
      return false;
    }
    int at = cue.from() - 1;
    while (at > from && !tokens.isAny(at, CueFinder.PRONOUN)) {
      at--;
    }
    return tokens.is(at, "i") && cue.from() - at < 5 && hasAuthority(cue);
  }

  private static boolean hasAuthority(Cue cue) {
    return cue.entry().act() == Act.DEMAND || cue.entry().lemma().startsWith("authori");
  }

  /** {@code You are instructed}: the writer directs the one to whom he writes. */
  boolean orders(Cue cue, Speaker speaker, int from) {
    if (cue.shape() != Shape.PASSIVE || speaker.kind() != Speaker.Kind.NONE) {
      return false;
    }
    boolean asks = hasAuthority(cue) || cue.entry().act() == Act.REQUEST;
    for (int at = cue.from() - 1; asks && at >= Math.max(from, cue.from() - 4); at--) {
      if (tokens.is(at, "you")) {
        return tokens.isAny(at + 1, CueFinder.BE);
      }
    }
    return false;
  }
}
