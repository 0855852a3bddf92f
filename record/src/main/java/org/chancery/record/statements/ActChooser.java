package org.chancery.record.statements;

import org.chancery.record.language.Tokens;
import org.chancery.record.language.WordSet;
import org.chancery.record.statements.Complement.Kind;
import org.chancery.record.statements.Statement.Act;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the act of a statement from the word of saying, its frame, and the first words of the
 * content.
 */
final class ActChooser {

  private static final WordSet VALUE =
      WordSet.of(
          "important",
          "importance",
          "necessary",
          "best",
          "better",
          "good",
          "bad",
          "serious",
          "insult",
          "dangerous",
          "wise",
          "unwise",
          "desirable",
          "undesirable",
          "impossible",
          "possible",
          "doubtful",
          "likely",
          "unlikely",
          "proper",
          "improper",
          "reasonable",
          "unreasonable",
          "advisable",
          "inadvisable",
          "sufficient",
          "insufficient",
          "correct",
          "incorrect",
          "incorrectness",
          "quite",
          "extremely",
          "regrettable",
          "unfortunate",
          "responsible",
          "responsibility",
          "useful",
          "valuable",
          "difficult",
          "easy",
          "scarcely",
          "naturally",
          "unfair",
          "unjust",
          "great",
          "indisputable",
          "loyal",
          "probably",
          "perhaps",
          "apparently",
          "seemed",
          "appeared",
          "appears",
          "seems");
  private final Tokens tokens;
  private final boolean body;
  private final OwnConduct conduct;

  ActChooser(Tokens tokens, boolean body) {
    this.tokens = tokens;
    this.body = body;
    this.conduct = new OwnConduct(tokens);
  }

  /**
   * Chooses the act; {@code inner} is a word of saying that opens the content in the speaker's own
   * voice.
   */
  Act choose(Cue cue, Complement said, @Nullable Cue inner, boolean collective) {
    Act base = inner == null ? cue.act() : inner.act();
    if (cue.negated() || inner != null && inner.negated() && base == Act.AGREE) {
      return negated(base);
    }
    boolean settles = collective && body && cue.shape() != Cue.Shape.PARTICIPLE;
    if (inner != null && inner.entry().weak()) {
      return fromContent(Act.OPINION, said, settles);
    }
    return switch (base) {
      case INFORM -> inform(cue, said);
      case OPINION -> opinion(cue, said, settles);
      case REQUEST -> request(cue, said);
      case PROMISE -> promise(cue, said);
      case ADVISE ->
          cue.entry().lemma().equals("advise") && said.kind() == Kind.THAT && !has(said, "should")
              ? Act.INFORM
              : Act.ADVISE;
      case AGREE -> agree(cue, said, settles);
      case ASK ->
          PoliteQuestion.reported(tokens, said.from(), said.to()) > 0 ? Act.REQUEST : Act.ASK;
      case DECIDE, PROPOSE, DEMAND, OBJECT, ADMIT, THANK, WARN -> base;
    };
  }

  private static Act negated(Act base) {
    return switch (base) {
      case AGREE, PROMISE, DECIDE, ADMIT, REQUEST, PROPOSE, ADVISE -> Act.OBJECT;
      case INFORM, OPINION, ASK, DEMAND, OBJECT, THANK, WARN -> base;
    };
  }

  private Act inform(Cue cue, Complement said) {
    if (said.kind() == Kind.INFINITIVE) {
      return cue.entry().takes("i") ? Act.DEMAND : Act.INFORM;
    }
    if (said.kind() == Kind.QUESTION && cue.entry().takes("w") && cue.act() == Act.ASK) {
      return Act.ASK;
    }
    return fromContent(Act.INFORM, said, false);
  }

  private Act opinion(Cue cue, Complement said, boolean collective) {
    boolean stressed =
        cue.entry().lemma().equals("regret") || cue.entry().lemma().equals("sympathize");
    boolean telegraphic =
        tokens.isCapital(cue.from()) && tokens.is(cue.from(), cue.entry().lemma());
    return stressed || telegraphic
        ? Act.OPINION
        : fromContent(Act.OPINION, said, collective && cue.entry().weak());
  }

  private Act request(Cue cue, Complement said) {
    if (said.kind() == Kind.QUESTION
        && PoliteQuestion.reported(tokens, said.from(), said.to()) > 0) {
      return Act.REQUEST;
    }
    if (cue.entry().lemma().equals("ask") && said.kind() == Kind.QUESTION) {
      boolean would = has(said, "would") || has(said, "could");
      return tokens.is(said.from(), "whether") && would && has(said, "i") ? Act.REQUEST : Act.ASK;
    }
    if (cue.entry().lemma().equals("ask") && said.kind() == Kind.QUOTATION) {
      return Act.ASK;
    }
    boolean own = tokens.is(said.from(), "i") || tokens.is(said.from(), "we");
    if (cue.entry().lemma().equals("hope") && (own || cue.shape() == Cue.Shape.IMPERSONAL)) {
      return Act.OPINION;
    }
    if (cue.entry().lemma().equals("hope")
        && cue.shape() == Cue.Shape.FINITE
        && !has(said, "would", "might", "could")) {
      return Act.OPINION;
    }
    return Act.REQUEST;
  }

  private Act promise(Cue cue, Complement said) {
    boolean assure = cue.entry().lemma().equals("assure");
    return assure && !future(said) ? Act.INFORM : Act.PROMISE;
  }

  private Act agree(Cue cue, Complement said, boolean settles) {
    if (settles && said.kind() == Kind.THAT && cue.entry().takes("t")) {
      return isUnable(said) ? Act.OBJECT : isSettled(said) ? Act.DECIDE : Act.AGREE;
    }
    if (cue.entry().lemma().equals("agree") && said.kind() == Kind.INFINITIVE) {
      return cue.shape() == Cue.Shape.IMPERSONAL ? Act.DECIDE : Act.PROMISE;
    }
    if (cue.entry().lemma().startsWith("authori") && said.kind() == Kind.INFINITIVE) {
      return Act.DECIDE;
    }
    boolean passed = body && cue.shape() == Cue.Shape.IMPERSONAL;
    return passed ? Act.DECIDE : Act.AGREE;
  }

  private Act fromContent(Act otherwise, Complement said, boolean settles) {
    int end = Math.min(said.to(), said.from() + 40);
    if (settles && isUnable(said)) {
      return Act.OBJECT;
    }
    if (settles && isSettled(said)) {
      return Act.DECIDE;
    }
    if (otherwise == Act.INFORM && isWish(said)) {
      return Act.REQUEST;
    }
    if (conduct.isPromised(said)) {
      return Act.PROMISE;
    }
    if (conduct.isRefused(said)) {
      return Act.OBJECT;
    }
    for (int i = said.from(); i < end; i++) {
      String word = tokens.word(i);
      if (otherwise == Act.INFORM
          && i < said.from() + 10
          && (word.equals("should") || word.equals("ought") || word.equals("must"))) {
        return Act.OPINION;
      }
      if (VALUE.contains(word) && i < said.from() + 14) {
        return otherwise == Act.INFORM ? Act.OPINION : otherwise;
      }
    }
    return otherwise;
  }

  /** The body settles a course: {@code should be paid}, {@code it would be well to}. */
  private boolean isSettled(Complement said) {
    int end = Math.min(said.to(), said.from() + 60);
    for (int i = said.from(); i < end; i++) {
      if (tokens.is(i, "should") && !tokens.is(i + 1, "not")) {
        return true;
      }
      boolean would = tokens.is(i, "would") && tokens.is(i + 1, "be") && tokens.is(i - 1, "it");
      for (int k = i + 2; would && k < i + 5; k++) {
        if (tokens.isAny(k, COURSE)) {
          return true;
        }
      }
    }
    return false;
  }

  private static final WordSet COURSE =
      WordSet.of(
          "well",
          "better",
          "best",
          "advisable",
          "inadvisable",
          "desirable",
          "fair",
          "wise",
          "preferable",
          "proper",
          "expedient");

  private boolean isUnable(Complement said) {
    int end = Math.min(said.to(), said.from() + 26);
    for (int i = said.from(); i < end; i++) {
      String word = tokens.word(i);
      boolean could =
          word.equals("could") && (tokens.is(i + 1, "not") || tokens.is(i - 1, "exception"));
      boolean not = word.equals("not") && tokens.is(i + 1, "in") && tokens.is(i + 3, "position");
      boolean none =
          word.equals("no") && (tokens.is(i + 1, "necessity") || tokens.is(i + 1, "occasion"));
      if (could
          || not
          || none
          || word.equals("impossible")
          || word.equals("unable")
          || word.equals("should") && tokens.is(i + 1, "not")) {
        return true;
      }
    }
    return false;
  }

  /**
   * A wish that is put as an opinion: {@code it is desirable that}, {@code he would like to see}.
   */
  private boolean isWish(Complement said) {
    int end = Math.min(said.to(), said.from() + 40);
    for (int i = said.from(); i < end; i++) {
      String word = tokens.word(i);
      boolean would = word.equals("would") || word.equals("should");
      int next = tokens.is(i + 1, "be") && tokens.is(i + 2, "very") ? i + 3 : i + 2;
      boolean like =
          would
              && (tokens.is(i + 1, "like")
                  || tokens.is(i + 1, "be")
                      && (tokens.is(next, "grateful")
                          || tokens.is(next, "obliged") && !tokens.is(next + 1, "to")));
      boolean value =
          (word.equals("important") || word.equals("necessary") || word.equals("essential"))
              && tokens.is(i + 1, "for")
              && tokens.isCapital(i + 2);
      if (like || value || word.equals("desirable") && !tokens.is(i - 1, "not")) {
        return true;
      }
    }
    return false;
  }

  private boolean future(Complement said) {
    return has(said, "will", "would", "shall");
  }

  private boolean has(Complement said, String... words) {
    for (int i = said.from(); i < Math.min(said.to(), said.from() + 45); i++) {
      for (String word : words) {
        if (tokens.is(i, word)) {
          return true;
        }
      }
    }
    return false;
  }
}
