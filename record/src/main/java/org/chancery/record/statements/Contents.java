package org.chancery.record.statements;

import java.util.List;
import org.chancery.record.language.Tokens;
import org.chancery.record.language.WordSet;
import org.chancery.record.statements.Cue.Shape;
import org.chancery.record.statements.Statement.Act;
import org.jspecify.annotations.Nullable;

/**
 * Finds what was said wherever it stands: behind the word of saying, before it as the subject of a
 * passive, or around it; and tells which words of saying have nothing of their own to say.
 */
final class Contents {

  private static final WordSet RELATIVE = WordSet.of("what", "which", "whom");
  private static final WordSet RELATING = WordSet.of("what", "which", "whom", "who");
  private static final WordSet HIM = WordSet.of("me", "us", "him", "her", "them", "you");

  private final Tokens tokens;
  private final ComplementFinder complements;

  Contents(Tokens tokens, ComplementFinder complements) {
    this.tokens = tokens;
    this.complements = complements;
  }

  /**
   * Returns the content of {@code cue} in a sentence {@code from} to before {@code to}, or null.
   *
   * @param here what was said before in the same sentence
   * @param last what was said last
   */
  @Nullable Complement of(Cue cue, int from, int to, List<Draft> here, @Nullable Draft last) {
    Complement said = complements.find(cue, to);
    if (said == null
        && cue.shape() == Shape.PASSIVE
        && !cue.entry().weak()
        && cue.entry().takes("n")) {
      return subjectAsContent(cue, here.isEmpty() ? from : opening(cue, here, from));
    }
    if (said == null
        && cue.to() >= to
        && cue.act() == Act.AGREE
        && cue.shape() == Shape.FINITE
        && last != null) {
      return last.said();
    }
    if (said == null && isParenthetical(cue, from, to)) {
      return new Complement(Complement.Kind.QUOTATION, from, to, from, from);
    }
    return said;
  }

  /** What stands in what another said begins with that; what a relative clause says does not. */
  private int opening(Cue cue, List<Draft> here, int from) {
    int opening = from;
    for (Draft outer : here) {
      boolean inside =
          outer.cue().shape() == Shape.FINITE
              && !tokens.isAny(outer.cue().from() - 1, RELATIVE)
              && outer.said().from() < cue.from()
              && cue.from() < outer.said().to();
      opening = inside ? Math.max(opening, outer.said().from()) : opening;
    }
    return opening;
  }

  /** {@code The application was approved}: what is approved stands before. */
  private @Nullable Complement subjectAsContent(Cue cue, int from) {
    if (Words.isFunction(tokens, cue.to())
        && !tokens.isAny(cue.to(), Words.PREPOSITION)
        && !tokens.is(cue.to(), "and")) {
      return null;
    }
    int end = cue.from();
    while (end > from
        && (Words.isAdverb(tokens, end - 1)
            || tokens.isAny(end - 1, CueFinder.BE)
            || tokens.isAny(end - 1, CueFinder.HAVE)
            || tokens.isAny(end - 1, CueFinder.NEGATION))) {
      end--;
    }
    int start = end;
    while (start > from
        && !tokens.is(start - 1, ";")
        && !tokens.is(start - 1, ",")
        && !tokens.is(start - 1, "and")
        && !opensInner(start - 1)) {
      start--;
    }
    if (start < end
        && Character.isDigit(tokens.word(start).charAt(0))
        && tokens.is(start + 1, ".")) {
      start += 2;
    }
    boolean relative =
        start == end - 1 && (tokens.isAny(start, RELATING) || tokens.is(start, "that"))
            || tokens.isAny(start - 1, RELATING);
    return start < end && !relative
        ? new Complement(Complement.Kind.NOUN, start, end, start, start)
        : null;
  }

  /** {@code I heard that the plan was approved}: the plan is, not that I heard of it. */
  private boolean opensInner(int i) {
    return tokens.isAny(i, RELATING) || tokens.is(i, "that") && tokens.isAny(i + 1, DETERMINER);
  }

  private static final WordSet DETERMINER =
      WordSet.of("the", "a", "an", "his", "their", "its", "our", "my", "this", "these", "such");

  /**
   * {@code The congress, said X, was instructive}: the words of saying stand inside what was said.
   */
  private boolean isParenthetical(Cue cue, int from, int to) {
    if (cue.shape() != Shape.FINITE || !cue.entry().takes("z") && !cue.entry().takes("q")) {
      return false;
    }
    boolean after = tokens.is(cue.to(), ",") || cue.to() >= to;
    boolean inverted = tokens.is(cue.from() - 1, ",") && tokens.isCapital(cue.to());
    int start = cue.from() - 2;
    while (start > from && !tokens.is(start, ",") && cue.from() - start < 6) {
      start--;
    }
    return inverted && cue.from() > from || after && start > from && tokens.is(start, ",");
  }

  /** Tells whether the words only refer to what is said elsewhere, or are nobody's. */
  boolean isEmpty(Cue cue, Speaker speaker, Complement said) {
    return said.to() <= said.from()
        || said.kind() == Complement.Kind.ZERO && isAside(speaker)
        || isAnaphor(speaker, said)
        || isFormula(cue, said)
        || isNobodys(cue, speaker, said);
  }

  /** {@code I beg you to be assured that}, {@code to accept my assurances}: a letter's courtesy. */
  private boolean isFormula(Cue cue, Complement said) {
    int verb = said.from() + 1;
    return cue.entry().lemma().equals("beg")
        && said.kind() == Complement.Kind.INFINITIVE
        && (tokens.isAny(verb, TRANSMITTING) && !tokens.is(cue.from(), "begged")
            || tokens.is(verb, "be") && tokens.is(verb + 1, "assured")
            || tokens.is(verb, "believe") && tokens.is(verb + 1, "me")
            || tokens.is(verb, "accept") && tokens.is(verb + 2, "assurances"));
  }

  /** {@code I beg to enclose}: who begs so does it. */
  private static final WordSet TRANSMITTING =
      WordSet.of(
          "enclose",
          "inclose",
          "transmit",
          "forward",
          "send",
          "acknowledge",
          "remain",
          "present",
          "tender",
          "renew",
          "offer",
          "refer",
          "hand",
          "submit",
          "return");

  /** {@code as Count Varro promised us in May}: what was promised stands outside the clause. */
  private boolean isAnaphor(Speaker speaker, Complement said) {
    boolean bare = said.to() - said.from() < 3 || tokens.isAny(said.from(), HIM);
    return bare
        && said.kind() == Complement.Kind.NOUN
        && speaker.to() > speaker.from()
        && tokens.is(speaker.from() - 1, "as");
  }

  /**
   * A verb whose subject is nowhere, with a mere noun behind it, is part of a phrase: {@code
   * refusal to consider suggested changes}.
   */
  private boolean isNobodys(Cue cue, Speaker speaker, Complement said) {
    boolean thing =
        said.kind() == Complement.Kind.NOUN
            && speaker.kind() == Speaker.Kind.PRONOUN
            && tokens.is(speaker.from(), "it")
            && cue.act() == Act.PROMISE;
    if (thing) {
      return true; // it offered the only solution
    }
    boolean phrase =
        switch (said.kind()) {
          case NOUN, PREPOSITION, INFINITIVE, ZERO -> true;
          case THAT, QUESTION, QUOTATION -> false;
        };
    return phrase && cue.shape() == Shape.FINITE && speaker.equals(Speaker.UNNAMED);
  }

  /** {@code a despatch in which the Consul states}: he says it elsewhere, not in this talk. */
  boolean isAside(Speaker speaker) {
    return speaker.to() > speaker.from() && tokens.isAny(speaker.from() - 1, RELATIVE);
  }
}
