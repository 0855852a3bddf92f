package org.chancery.record.statements;

import java.util.Set;
import org.chancery.record.language.Tokens;
import org.chancery.record.statements.Complement.Kind;
import org.chancery.record.statements.Statement.Act;
import org.jspecify.annotations.Nullable;

/** Chooses the act of a statement from the word of saying, its frame, and the first words of the content. */
final class ActChooser {

  private static final Set<String> WILL = Set.of("will", "would", "shall", "should", "'ll");
  private static final Set<String> OWN = Set.of("i", "he", "she", "we", "they", "it", "nothing", "everything", "this");
  private static final Set<String> VALUE = Set.of("important", "importance", "necessary", "best", "better", "good", "bad",
      "serious", "insult", "dangerous", "wise", "unwise", "desirable", "undesirable", "impossible", "possible", "doubtful",
      "likely", "unlikely", "proper", "improper", "reasonable", "unreasonable", "advisable", "inadvisable", "sufficient",
      "insufficient", "correct", "incorrect", "incorrectness", "quite", "extremely", "regrettable", "unfortunate",
      "responsible", "responsibility", "useful", "valuable", "difficult", "easy", "scarcely", "naturally", "unfair",
      "unjust", "great", "indisputable", "loyal", "probably", "perhaps", "apparently", "seemed", "appeared", "appears",
      "seems");
  private static final Set<String> UNABLE = Set.of("not", "no", "never", "cannot", "unable", "impossible", "nothing");

  private final Tokens tokens;
  private final boolean body;

  ActChooser(Tokens tokens, boolean body) {
    this.tokens = tokens;
    this.body = body;
  }

  /** Chooses the act; {@code inner} is a word of saying that opens the content in the speaker's own voice. */
  Act choose(Cue cue, Complement said, @Nullable Cue inner, boolean collective) {
    Act base = inner == null ? cue.act() : inner.act();
    if (cue.negated()) {
      return negated(base);
    }
    if (inner != null && inner.entry().weak()) {
      return fromContent(Act.OPINION, said, collective);
    }
    return switch (base) {
      case INFORM -> inform(cue, said);
      case OPINION -> opinion(cue, said, collective);
      case REQUEST -> request(cue, said);
      case PROMISE -> promise(cue, said);
      case ADVISE -> cue.entry().lemma().equals("advise") && said.kind() == Kind.THAT && !has(said, "should")
          ? Act.INFORM : Act.ADVISE;
      case AGREE -> agree(cue, said);
      case DECIDE, ASK, PROPOSE, DEMAND, OBJECT, ADMIT, THANK, WARN -> base;
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
    boolean stressed = cue.entry().lemma().equals("regret") || cue.entry().lemma().equals("sympathize");
    return stressed ? Act.OPINION : fromContent(Act.OPINION, said, collective && cue.entry().weak());
  }

  private Act request(Cue cue, Complement said) {
    if (cue.entry().lemma().equals("ask") && said.kind() == Kind.QUESTION) {
      boolean would = has(said, "would") || has(said, "could");
      return tokens.is(said.from(), "whether") && would && has(said, "i") ? Act.REQUEST : Act.ASK;
    }
    if (cue.entry().lemma().equals("ask") && said.kind() == Kind.QUOTATION) {
      return Act.ASK;
    }
    if (cue.entry().lemma().equals("hope") && cue.shape() == Cue.Shape.FINITE && !has(said, "would", "might", "could")) {
      return Act.OPINION;
    }
    return Act.REQUEST;
  }

  private Act promise(Cue cue, Complement said) {
    boolean assure = cue.entry().lemma().equals("assure");
    return assure && !future(said) ? Act.INFORM : Act.PROMISE;
  }

  private Act agree(Cue cue, Complement said) {
    if (cue.entry().lemma().equals("agree") && said.kind() == Kind.INFINITIVE) {
      return Act.PROMISE;
    }
    if (cue.entry().lemma().startsWith("authori") && said.kind() == Kind.INFINITIVE) {
      return Act.DECIDE;
    }
    boolean passed = body && cue.shape() == Cue.Shape.IMPERSONAL;
    return passed ? Act.DECIDE : Act.AGREE;
  }

  private Act fromContent(Act otherwise, Complement said, boolean settles) {
    int end = Math.min(said.to(), said.from() + 40);
    if (settles && has(said, "should")) {
      return has(said, "not") ? Act.OBJECT : Act.DECIDE;
    }
    if (opensWithPromise(said)) {
      return Act.PROMISE;
    }
    for (int i = said.from(); i < end; i++) {
      String word = tokens.word(i);
      if (word.equals("could") || word.equals("cannot") || word.equals("can")) {
        if (settles && UNABLE.contains(tokens.word(i + 1))) {
          return Act.OBJECT;
        }
      }
      if (otherwise == Act.INFORM && (word.equals("should") || word.equals("ought") || word.equals("must"))) {
        return Act.OPINION;
      }
      if (VALUE.contains(word) && i < said.from() + 14) {
        if (word.startsWith("desirable") && otherwise == Act.INFORM) {
          return Act.REQUEST;
        }
        return otherwise == Act.INFORM ? Act.OPINION : otherwise;
      }
    }
    return otherwise;
  }

  /** The content is the speaker's own future conduct: {@code that he would do so}. */
  private boolean opensWithPromise(Complement said) {
    int limit = Math.min(said.to(), said.from() + 10);
    for (int i = said.from(); i < limit; i++) {
      if (WILL.contains(tokens.word(i)) && !tokens.is(i, "should")) {
        boolean own = i > said.from() && OWN.contains(tokens.word(i - 1));
        boolean liking = tokens.is(i + 1, "like") || tokens.is(i + 1, "prefer");
        boolean passive = tokens.is(i + 1, "be") && !tokens.is(i + 2, "very");
        boolean unable = tokens.is(i + 1, "not") && tokens.is(i + 2, "be");
        return own && !liking && !unable && !(passive && tokens.is(i - 1, "it"));
      }
      if (CueFinder.BE.contains(tokens.word(i))) {
        return false;
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
