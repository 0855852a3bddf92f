package org.chancery.record.statements;

import org.chancery.record.language.Tokens;
import org.chancery.record.language.WordSet;

/** Finds the words that name the one who speaks, in the sentence of the cue. */
final class SpeakerFinder {

  private final Tokens tokens;
  private final AuthorFinder authors;
  private final Preludes preludes;
  private final NounPhrases phrases;

  SpeakerFinder(Tokens tokens) {
    this.tokens = tokens;
    this.authors = new AuthorFinder(tokens);
    this.preludes = new Preludes(tokens);
    this.phrases = new NounPhrases(tokens);
  }

  /**
   * Returns the speaker of {@code cue} in a sentence that begins at {@code from} and ends before
   * {@code to}.
   */
  Speaker find(Cue cue, int from, int to, boolean cueBefore) {
    if (cue.shape() == Cue.Shape.FINITE && standsAlone(cue.from(), from)) {
      return Speaker.DECIDING;
    }
    return switch (cue.shape()) {
      case FINITE ->
          inverted(cue, to)
              ? named(cue.to(), authors.nameEnd(cue.to(), to))
              : subject(visitor(cue.from() - 1), from, cueBefore);
      case PARTICIPLE -> participle(cue, from, cueBefore);
      case IMPERSONAL, PASSIVE -> authors.agent(cue, from, to);
      case NOUN -> authors.owner(cue, from, to);
    };
  }

  /** {@code 2. To instruct}, {@code 3. Requests the Secretary}: nobody is named who rules. */
  private boolean standsAlone(int cue, int from) {
    boolean present = tokens.word(cue).endsWith("s");
    boolean item = cue > from && tokens.word(cue).endsWith("ed");
    return tokens.is(cue - 1, "to") && Rulings.opens(tokens, cue - 1, from)
        || tokens.isCapital(cue) && (present || item) && Rulings.opens(tokens, cue, from);
  }

  /** {@code He called on me to inform me}: the subject stands before {@code called}. */
  private int visitor(int last) {
    int led = tokens.is(last, "to") ? preludes.before(last) : Preludes.NONE;
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

  /** {@code The bridge, said Mr. Varro, was weak}: the speaker stands behind the word of saying. */
  private boolean inverted(Cue cue, int to) {
    return tokens.is(cue.from() - 1, ",")
        && tokens.isCapital(cue.to())
        && cue.to() < to
        && (cue.entry().takes("q") || cue.entry().takes("z"));
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
    if (word.equals("and") || word.equals("or") || word.equals("but")) {
      return cueBefore ? Speaker.CARRIED : firstSubject(from, at);
    }
    if (word.equals(",") || word.equals(")")) {
      return beforeParenthesis(at, from, cueBefore);
    }
    return phraseEndingAt(at, from);
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
              || tokens.isAny(at, CueFinder.NEGATION)
              || tokens.isAny(at, CueFinder.HAVE)
              || tokens.isAny(at, CueFinder.DO)
              || tokens.isAny(at, CueFinder.BE)
              || word.equals("cannot")
              || word.equals("must")
              || (word.equals("can") || word.equals("could")) && tokens.is(at + 1, "not")
              || (word.equals("would") || word.equals("should")) && tokens.is(at - 1, "i");
      if (!skipped) {
        break;
      }
      at--;
    }
    return at;
  }

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
          return firstSubject(from, at);
        }
        if (tokens.is(at - 1, ",") || tokens.is(at - 1, "and")) {
          return cueBefore ? Speaker.CARRIED : firstSubject(from, at);
        }
        return phraseEndingAt(at - 1, from);
      }
    }
    return cueBefore ? Speaker.CARRIED : firstSubject(from, closing);
  }

  private Speaker antecedent(int at, int from) {
    int end = at;
    while (end > from && (tokens.is(end, ",") || tokens.isAny(end, Words.PREPOSITION))) {
      end--;
    }
    return end < from ? Speaker.UNNAMED : phraseEndingAt(end, from);
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
    return named(second, at + 1);
  }

  private Speaker named(int second, int until) {
    int end = phrases.headEnd(second, until);
    if (tokens.isAny(end - 1, OWNER)) {
      return new Speaker(Speaker.Kind.PRONOUN, end - 1, end);
    }
    if (!phrases.isNoun(end - 1)) {
      return Speaker.UNNAMED;
    }
    boolean last = tokens.is(end - 1, "latter") || tokens.is(end - 1, "former");
    boolean pronoun = last || second == end - 1 && tokens.isAny(second, CueFinder.PRONOUN);
    return new Speaker(
        pronoun ? Speaker.Kind.PRONOUN : Speaker.Kind.NAMED, last ? end - 1 : second, end);
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
              || tokens.isAny(i, TIME) && i < at
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

  /** The first noun phrase of the sentence that could be its subject. */
  private Speaker firstSubject(int from, int before) {
    int start = from;
    if (tokens.isWord(start)
        && Character.isDigit(tokens.word(start).charAt(0))
        && tokens.is(start + 1, ".")) {
      start += 2;
    }
    while (start < before
        && (tokens.isAny(start, Words.PREPOSITION) || tokens.isAny(start, Words.SUBORDINATOR))) {
      int comma = start;
      while (comma < before && !tokens.is(comma, ",")) {
        comma++;
      }
      if (comma >= before) {
        break;
      }
      start = comma + 1;
    }
    if (tokens.is(start, "(") && tokens.is(start + 2, ")")) {
      start += 3;
    }
    if (start < before
        && (tokens.isAny(start, CueFinder.HAVE) || tokens.isAny(start, CueFinder.MODAL))) {
      return Speaker.WRITING;
    }
    if (tokens.is(start, "on") && (tokens.is(start + 1, "the") || tokens.isCapital(start + 1))) {
      start++; // On the envoy pointing out that
    }
    boolean adverbial = tokens.isAny(start, Words.PREPOSITION);
    for (int i = start; i < before; i++) {
      if (tokens.isAny(i, SUBJECT)) {
        return new Speaker(Speaker.Kind.PRONOUN, i, i + 1);
      }
      if (tokens.isCapital(i) && i > start && !adverbial
          || tokens.isAny(i, Words.FINITE_AUXILIARY)) {
        break;
      }
    }
    int end = start;
    while (end < before && !closesFirst(end, start)) {
      end++;
    }
    return end > start ? named(start, end) : Speaker.UNNAMED;
  }

  private static final WordSet SUBJECT = WordSet.of("i", "he", "she", "we", "they");

  private boolean closesFirst(int i, int start) {
    String word = tokens.word(i);
    boolean verb =
        !tokens.isCapital(i)
            && i > start
            && (word.endsWith("ed")
                || tokens.isAny(i, NounPhrases.IRREGULAR)
                || tokens.isAny(i, Words.FINITE_AUXILIARY)
                || word.equals("read")
                || word.equals("left")
                || word.equals("took")
                || word.equals("gave")
                || word.equals("made")
                || word.equals("presents")
                || word.equals("refers")
                || word.equals("saw"));
    return verb
        || word.equals(",")
        || word.equals(";")
        || word.equals("(")
        || word.equals("who")
        || word.equals("which")
        || Words.isAdverb(tokens, i);
  }

  private Speaker participle(Cue cue, int from, boolean cueBefore) {
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
    return cueBefore ? Speaker.CARRIED : firstSubject(from, cue.from());
  }
}
