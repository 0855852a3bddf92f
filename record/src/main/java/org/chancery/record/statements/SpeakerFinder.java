package org.chancery.record.statements;

import org.chancery.record.language.Tokens;
import org.chancery.record.language.WordSet;
import org.jspecify.annotations.Nullable;

/** Finds the words that name the one who speaks, in the sentence of the cue. */
final class SpeakerFinder {

  private final Tokens tokens;
  private final AuthorFinder authors;
  private final Preludes preludes;
  private final NounPhrases phrases;
  private final FirstSubject first;
  private final SpeakingNouns nouns;
  private final Telegraphese telegraphese;

  SpeakerFinder(Tokens tokens) {
    this.tokens = tokens;
    this.authors = new AuthorFinder(tokens);
    this.preludes = new Preludes(tokens);
    this.phrases = new NounPhrases(tokens);
    this.first = new FirstSubject(tokens, phrases);
    this.nouns = new SpeakingNouns(tokens);
    this.telegraphese = new Telegraphese(tokens);
  }

  /**
   * Returns the speaker of {@code cue} in a sentence that begins at {@code from} and ends before
   * {@code to}.
   */
  Speaker find(Cue cue, int from, int to, boolean cueBefore) {
    if (cue.shape() == Cue.Shape.FINITE && standsAlone(cue.from(), from)) {
      boolean present = tokens.word(cue.from()).endsWith("s");
      return present
          ? new Speaker(Speaker.Kind.BODY, cue.from(), cue.from() + 1)
          : Speaker.DECIDING;
    }
    if (cue.shape() == Cue.Shape.FINITE && telegraphese.isOwn(cue.from(), from)) {
      return Speaker.WRITING;
    }
    return switch (cue.shape()) {
      case FINITE ->
          inverted(cue, to)
              ? phrases.named(cue.to(), authors.nameEnd(cue.to(), to))
              : subject(visitor(cue.from() - 1), from, cueBefore);
      case PARTICIPLE -> participle(cue, from, to, cueBefore);
      case IMPERSONAL, PASSIVE -> authors.agent(cue, from, to);
      case NOUN -> authors.owner(cue, from, to);
    };
  }

  /** Returns the grammatical subject of a cue in the passive. */
  Speaker subjectOf(Cue cue, int from) {
    return subject(cue.from() - 1, from, true);
  }

  /** {@code 2. To instruct}, {@code 3. Requests the Secretary}: nobody is named who rules. */
  private boolean standsAlone(int cue, int from) {
    boolean present = tokens.word(cue).endsWith("s");
    boolean item = cue > from && (tokens.word(cue).endsWith("ed") || tokens.is(cue, "took"));
    boolean capital = tokens.isCapital(cue) || tokens.is(cue - 1, ")");
    return tokens.is(cue - 1, "to") && Rulings.opens(tokens, cue - 1, from)
        || capital && (present || item) && Rulings.opens(tokens, cue, from);
  }

  /** {@code He called on me to inform me}: the subject stands before {@code called}. */
  private int visitor(int last) {
    int led = tokens.is(last, "to") ? preludes.before(last) : Preludes.NONE;
    led = led != Preludes.NONE ? led : preludes.understood(last);
    if (led != Preludes.NONE) {
      return led;
    }
    for (int i = last - 1; tokens.is(last, "to") && i > last - 5; i--) {
      if (tokens.isAny(i, CueFinder.CALLED)) {
        return i - 1;
      }
    }
    return last;
  }

  /**
   * {@code The bridge, said Mr. Varro, was weak}: the speaker stands behind the word of saying; but
   * {@code They, therefore, asked Mr. Varro to go} has its subject before.
   */
  private boolean inverted(Cue cue, int to) {
    int comma = cue.from() - 1;
    if (!tokens.is(comma, ",")
        || !tokens.isCapital(cue.to())
        || cue.to() >= to
        || Words.isAdverb(tokens, comma - 1) && tokens.is(comma - 2, ",")) {
      return false;
    }
    int end = authors.nameEnd(cue.to(), to);
    boolean addressed = tokens.is(end, "to") && cue.entry().takes("o");
    return !addressed && (cue.entry().takes("q") || cue.entry().takes("z"));
  }

  private Speaker subject(int last, int from, boolean cueBefore) {
    int at = skipVerbGroup(last, from);
    if (at < from) {
      return Speaker.CARRIED;
    }
    if (tokens.is(at, "]") && tokens.is(at - 2, "[")) {
      at--;
    }
    String word = tokens.word(at);
    if (word.equals("who") || word.equals("which") || word.equals("that")) {
      return antecedent(at - 1, from);
    }
    if (CueFinder.PRONOUN.contains(word) || word.equals("both")) {
      return new Speaker(Speaker.Kind.PRONOUN, at, at + 1);
    }
    boolean item = word.equals(")") && tokens.is(at - 2, "(") && tokens.word(at - 1).length() < 3;
    boolean listed = word.equals(";") || item && !tokens.isWord(at - 3);
    if (word.equals("and") || word.equals("or") || word.equals("but") || listed && cueBefore) {
      int main = cueBefore ? mainClause(from, at) : from;
      return main < 0 ? Speaker.CARRIED : first.find(main, at);
    }
    if (word.equals(",") || word.equals(")")) {
      return beforeParenthesis(at, from, cueBefore);
    }
    return phraseEndingAt(at, from);
  }

  /**
   * {@code When I asked, Varro grew pale and said}: returns where the main clause begins behind a
   * subordinate one that opens the sentence, with a subject of its own, or -1.
   */
  private int mainClause(int from, int before) {
    if (!tokens.isAny(from, Words.SUBORDINATOR)
        && !tokens.is(from, "upon")
        && !tokens.is(from, "on")) {
      return -1;
    }
    for (int i = before - 2; i > from + 2; i--) {
      if (tokens.is(i, ",")) {
        boolean subject =
            tokens.isAny(i + 1, FirstSubject.SUBJECT)
                || tokens.isCapital(i + 1)
                || tokens.is(i + 1, "the");
        return subject ? i + 1 : -1;
      }
    }
    return -1;
  }

  private int skipVerbGroup(int last, int from) {
    int at = last;
    while (at >= from) {
      String word = tokens.word(at);
      if (word.equals("part") && tokens.isAny(at - 1, OWNER) && at - 3 >= from) {
        at -= 3; // we for our part
        continue;
      }
      if (word.equals("and") && Words.isAdverb(tokens, at - 1) && at < last) {
        at -= 2;
        continue;
      }
      boolean skipped =
          Words.isAdverb(tokens, at) && !word.equals("both")
              || tokens.isAny(at, EMPHATIC)
              || tokens.isAny(at, CueFinder.NEGATION)
              || tokens.isAny(at, CueFinder.HAVE)
              || tokens.isAny(at, CueFinder.DO)
              || tokens.isAny(at, CueFinder.BE)
              || word.equals("cannot")
              || word.equals("must")
              || (word.equals("can") || word.equals("could")) && tokens.is(at + 1, "not")
              || (word.equals("would") || word.equals("should")) && tokens.is(at - 1, "i")
              || tokens.isAny(at, WISHING)
                  && (tokens.is(at + 1, "be") || tokens.isAny(last + 1, Wishes.OBLIGED));
      if (!skipped) {
        break;
      }
      at--;
    }
    return at;
  }

  private static final WordSet WISHING = WordSet.of("would", "should", "will", "shall");

  /** {@code the envoy himself said}. */
  private static final WordSet EMPHATIC =
      WordSet.of("himself", "herself", "itself", "themselves", "myself", "ourselves");

  /**
   * Goes left over one phrase between commas or brackets: {@code General Ruo, on behalf of all,
   * offered}.
   */
  private Speaker beforeParenthesis(int closing, int from, boolean cueBefore) {
    String open = tokens.is(closing, ")") ? "(" : ",";
    for (int at = closing - 1; at > from; at--) {
      if (tokens.is(at, open)) {
        boolean number = Character.isDigit(tokens.word(at - 1).charAt(0)) || tokens.is(at - 1, ")");
        if (number) {
          return first.find(from, at);
        }
        if (tokens.is(at - 1, ",") || tokens.is(at - 1, "and")) {
          return cueBefore ? Speaker.CARRIED : first.find(from, at);
        }
        Speaker speaker = phraseEndingAt(at - 1, from);
        if (nouns.isMute(speaker)) {
          return first.find(from, at);
        }
        int before = speaker.from() - 1;
        boolean aside =
            tokens.isAny(before, ASIDE) && tokens.is(before - 1, ",") && before - 2 > from;
        return aside ? phraseEndingAt(before - 2, from) : speaker;
      }
    }
    return cueBefore ? Speaker.CARRIED : first.find(from, closing);
  }

  /** {@code Norway, in a private way, so far, has said}. */
  private static final WordSet ASIDE = WordSet.of("in", "on", "at", "for", "by", "with");

  private Speaker antecedent(int at, int from) {
    int end = at;
    while (end > from && (tokens.is(end, ",") || tokens.isAny(end, Words.PREPOSITION))) {
      end--;
    }
    return end < from ? Speaker.UNNAMED : narrowed(phraseEndingAt(end, from));
  }

  /** {@code the service of the States which declined}: those last named speak, not the service. */
  private Speaker narrowed(Speaker speaker) {
    if (!nouns.isMute(speaker)) {
      return speaker;
    }
    for (int i = speaker.to() - 2; i > speaker.from(); i--) {
      if (tokens.isAny(i, Words.PREPOSITION)) {
        return phrases.named(i + 1, speaker.to());
      }
    }
    return speaker;
  }

  /** The noun phrase whose last token is {@code at}. */
  private Speaker phraseEndingAt(int at, int from) {
    int start = at;
    while (start > from && !PhraseEnds.is(tokens, start - 1, at)) {
      start--;
    }
    start = skipOpening(start, at);
    if (start > at) {
      return Speaker.CARRIED;
    }
    boolean aux =
        start > from
            && !tokens.isCapital(at)
            && (tokens.isAny(start - 1, CueFinder.HAVE)
                || tokens.isAny(start - 1, CueFinder.MODAL));
    if (aux) {
      return subject(start - 1, from, true);
    }
    int second = phrases.lastPhrase(start, at);
    if (tokens.isAny(at, AuthorFinder.DOCUMENT)) {
      for (int i = second; i < at; i++) {
        if (tokens.word(i).endsWith("'s") && tokens.isCapital(i)) {
          return authors.possessor(i, second);
        }
      }
    }
    return phrases.named(second, at + 1);
  }

  static final WordSet OWNER = WordSet.of("my", "our", "his", "their", "her");

  /**
   * Drops adverbials and prepositions before the noun phrase: {@code In conclusion}, {@code During
   * the talk}.
   */
  private int skipOpening(int start, int at) {
    int i = start;
    while (i <= at) {
      String word = tokens.word(i);
      boolean opening =
          Words.isAdverb(tokens, i)
              || tokens.isAny(i, Words.PREPOSITION) && !word.equals("of")
              || word.equals("however")
              || word.equals("meanwhile")
              || word.equals("finally")
              || word.equals("]")
              || word.equals(")")
              || word.equals(".")
              || tokens.isAny(i, TIME)
                  && i < at
                  && (!tokens.is(i, "this") || tokens.isAny(i + 1, TIME))
              || Character.isDigit(word.charAt(0))
                  && (tokens.is(i + 1, ")") || tokens.is(i + 1, "."));
      if (!opening) {
        return i;
      }
      i++;
    }
    return i;
  }

  private static final WordSet TIME =
      WordSet.of(
          "this",
          "last",
          "yesterday",
          "today",
          "to-day",
          "tonight",
          "to-night",
          "morning",
          "afternoon",
          "evening",
          "night",
          "noon",
          "later",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "now");

  private Speaker participle(Cue cue, int from, int to, boolean cueBefore) {
    int before = cue.from() - 1;
    while (before >= from && (Words.isAdverb(tokens, before) || tokens.is(before, "not"))) {
      before--;
    }
    int document = authors.documentBefore(cue.from(), from);
    boolean comma = before >= from && (tokens.is(before, ",") || tokens.is(before, "and"));
    if (document >= 0 && !(comma && cueBefore && tokens.is(before, ","))) {
      return authors.authorOf(document, cue.from(), from);
    }
    if (before >= from && tokens.isAny(before, CueFinder.PRONOUN)) {
      return new Speaker(Speaker.Kind.PRONOUN, before, before + 1);
    }
    if (before >= from
        && (tokens.is(before, "my") || tokens.is(before, "his") || tokens.is(before, "their"))) {
      return new Speaker(Speaker.Kind.PRONOUN, before, before + 1);
    }
    Speaker resumed = resumed(cue, before, from, to);
    return resumed != null ? resumed : cueBefore ? Speaker.CARRIED : first.find(from, cue.from());
  }

  /** {@code While conceding this, I hope}: the subject follows the comma behind the participle. */
  private @Nullable Speaker resumed(Cue cue, int before, int from, int to) {
    if (before >= from && !tokens.isAny(before, FRONTING)) {
      return null;
    }
    int limit = Math.min(to, cue.to() + 30);
    for (int i = cue.to(); i < limit; i++) {
      if (tokens.is(i, ";")) {
        return null;
      }
      if (tokens.is(i, ",") && tokens.isAny(i + 1, FirstSubject.SUBJECT)) {
        return new Speaker(Speaker.Kind.PRONOUN, i + 1, i + 2);
      }
    }
    return null;
  }

  /** What a participle may open with before the main clause. */
  private static final WordSet FRONTING =
      WordSet.of("while", "whilst", "in", "by", "when", "after", "although", "though", "without");
}
