package org.chancery.record.statements;

import org.chancery.record.language.Tokens;
import org.chancery.record.language.WordSet;
import org.chancery.record.statements.Complement.Kind;
import org.chancery.record.statements.Lexicon.Entry;
import org.jspecify.annotations.Nullable;

/** Finds what was said: the complement of a word of saying, up to the end of its sentence. */
final class ComplementFinder {

  static final WordSet QUESTION =
      WordSet.of("whether", "if", "what", "how", "why", "when", "where", "who", "which");
  private static final WordSet SUBJECT =
      WordSet.of(
          "i",
          "he",
          "she",
          "we",
          "they",
          "it",
          "you",
          "there",
          "this",
          "these",
          "nothing",
          "everything",
          "no",
          "the",
          "a",
          "his",
          "their",
          "our",
          "my",
          "its",
          "neither",
          "nobody");
  private static final int REACH = 22;

  private final Tokens tokens;
  private final PrintedHearer hearers;
  private final Telegraphese telegraphese;

  ComplementFinder(Tokens tokens) {
    this.tokens = tokens;
    this.hearers = new PrintedHearer(tokens);
    this.telegraphese = new Telegraphese(tokens);
  }

  /**
   * Returns the complement of {@code cue} in a sentence that ends before {@code to}, or null when
   * there is none.
   */
  @Nullable Complement find(Cue cue, int to) {
    Entry entry = cue.entry();
    int at = skipAdverbs(cue.to(), to);
    if (tokens.is(at - 1, "that") && at > cue.to()) {
      return null;
    }
    if (cue.shape() == Cue.Shape.NOUN) {
      return ofNoun(entry, at, to);
    }
    int hearerFrom = at;
    int hearerTo = hearers.end(entry, at, to);
    int named = tokens.isAny(hearerFrom, BETWEEN) ? hearerTo : hearerFrom;
    Complement clause = clause(entry, hearerTo, to, named, hearerTo);
    if (clause != null) {
      return clause;
    }
    Complement far = farClause(entry, at, to, cue.shape() == Cue.Shape.PASSIVE);
    if (far != null) {
      return far;
    }
    if (entry.weak() || cue.shape() == Cue.Shape.IMPERSONAL || cue.shape() == Cue.Shape.PASSIVE) {
      return null;
    }
    boolean printed = hearerTo > hearerFrom;
    boolean addressed = printed && tokens.is(hearerFrom, "to") && !entry.takes("to");
    boolean told = printed && PrintedHearer.addresses(entry, tokens.word(hearerTo));
    Complement phrase = phrase(entry, addressed || told ? hearerTo : at, to);
    if (phrase == null && cue.shape() == Cue.Shape.FINITE) {
      phrase = farPhrase(entry, at, to);
    }
    return phrase != null && told ? phrase.saidTo(hearerFrom, hearerTo) : phrase;
  }

  private int skipAdverbs(int at, int to) {
    int i = at;
    while (i < to) {
      boolean adverb = Words.isAdverb(tokens, i) && !tokens.is(i, "only") && !isBoth(i);
      if (adverb || tokens.isAny(i, CERTAIN)) {
        i++;
      } else if (tokens.is(i, ",")
          && i + 2 < to
          && Words.isAdverb(tokens, i + 1)
          && tokens.is(i + 2, ",")) {
        i += 3;
      } else {
        break;
      }
    }
    return i;
  }

  /** {@code calls upon both parties}: those who are spoken to. */
  private boolean isBoth(int i) {
    return tokens.is(i, "both") && tokens.isWord(i + 1) && !Words.isFunction(tokens, i + 1);
  }

  /** {@code asked in return to be informed}: what stands between so begins names nobody. */
  private static final WordSet BETWEEN =
      WordSet.of(
          "for", "in", "with", "on", "upon", "about", "by", "at", "from", "after", "before", "as");

  private static final WordSet CERTAIN = WordSet.of("certain", "sure", "confident", "convinced");

  private @Nullable Complement clause(Entry entry, int at, int to, int hearerFrom, int hearerTo) {
    if (at >= to) {
      return null;
    }
    String word = tokens.word(at);
    if (word.equals("[") && tokens.is(at + 1, "to") && tokens.is(at + 2, "]") && entry.takes("i")) {
      return new Complement(Kind.INFINITIVE, at, to, hearerFrom, hearerTo);
    }
    if (word.equals(",") && tokens.isAny(at + 1, QUESTION) && entry.takes("w")) {
      return new Complement(Kind.QUESTION, at + 1, to, hearerFrom, hearerTo);
    }
    if (word.equals("that") && entry.takes("t")) {
      return new Complement(Kind.THAT, at + 1, to, hearerFrom, hearerTo);
    }
    if (QUESTION.contains(word) && entry.takes("w")) {
      return new Complement(Kind.QUESTION, at, to, hearerFrom, hearerTo);
    }
    boolean infinitive = hearers.opensInfinitive(at) || telegraphese.isBareVerb(at);
    if (infinitive && entry.takes("i")) {
      return new Complement(Kind.INFINITIVE, at, to, hearerFrom, hearerTo);
    }
    if ((word.equals(":") || isQuote(at) || word.equals(",") && isQuote(at + 1))
        && (entry.takes("q") || entry.takes("t"))) {
      int start = isQuote(at) ? at : at + 1;
      return start < to ? new Complement(Kind.QUOTATION, start, to, hearerFrom, hearerTo) : null;
    }
    boolean zero = entry.takes("z") || entry.takes("t") && entry.takes("n") && !entry.weak();
    boolean fronted =
        entry.takes("z") && Words.FINITE_AUXILIARY.contains(word) && !tokens.isCapital(at);
    if (zero && opensZero(at, to) || fronted) {
      return new Complement(Kind.ZERO, at, to, hearerFrom, hearerTo);
    }
    return null;
  }

  private boolean isQuote(int i) {
    return tokens.is(i, "\"") || tokens.is(i, "“");
  }

  /** A clause without {@code that}: a subject, and soon after it a finite auxiliary. */
  private boolean opensZero(int at, int to) {
    String first = tokens.word(at);
    if (PrintedHearer.SUBJECT_PRONOUN.contains(first)) {
      return true;
    }
    if (!SUBJECT.contains(first) && !tokens.isCapital(at)) {
      return false;
    }
    for (int i = at + 1; i < Math.min(to, at + 13); i++) {
      String word = tokens.word(i);
      if (Words.FINITE_AUXILIARY.contains(word)) {
        return true;
      }
      if (Words.SUBORDINATOR.contains(word)
          || word.equals("and") && Words.FINITE_AUXILIARY.contains(tokens.word(i + 1))
          || word.equals(",")
          || word.equals(";")
          || word.equals("to")
          || word.equals("for")
          || word.equals("with")) {
        return false;
      }
    }
    return false;
  }

  /** A clause that stands after adverbials: {@code stated in reply to my question that}. */
  private @Nullable Complement farClause(Entry entry, int at, int to, boolean passive) {
    String first = tokens.word(at);
    boolean preposition = Words.PREPOSITION.contains(first);
    boolean comma =
        first.equals(",") && (tokens.isAny(at + 1, Words.PREPOSITION) || tokens.is(at + 1, "as"));
    boolean adverbial =
        preposition && !entry.takes(first)
            || comma
            || first.equals("to")
            || first.equals("(")
            || PrintedHearer.OBJECT.contains(first)
            || entry.takes("o");
    if (!adverbial) {
      return null;
    }
    for (int i = at; i < Math.min(to, at + REACH); i++) {
      String word = tokens.word(i);
      boolean fact = tokens.isAny(i - 1, FACT) || tokens.isAny(i - 1, Words.PREPOSITION);
      if (word.equals("that") && entry.takes("t") && !fact) {
        return new Complement(Kind.THAT, i + 1, to, at, at);
      }
      if (word.equals("whether") && entry.takes("w")) {
        return new Complement(Kind.QUESTION, i, to, at, at);
      }
      if (preposition
          && i > at + 1
          && entry.takes("i")
          && (!entry.takes("o") || passive)
          && hearers.opensInfinitive(i)) {
        return new Complement(Kind.INFINITIVE, i, to, at, at);
      }
      boolean next =
          word.equals(",")
              && (tokens.is(i + 1, "and") || tokens.is(i + 1, "but") || opensMain(i + 1, i - at));
      if (word.equals(";")
          || word.equals("which")
          || word.equals("who")
          || word.equals("but")
          || SAYING.contains(word)
          || next
          || Words.FINITE_AUXILIARY.contains(word)
          || i > at && CueFinder.PRONOUN.contains(word)) {
        return null;
      }
    }
    return null;
  }

  /** {@code telephoned to me, saying that}: what is told is told by the second word of saying. */
  private static final WordSet SAYING =
      WordSet.of(
          "saying",
          "stating",
          "adding",
          "declaring",
          "asking",
          "inquiring",
          "requesting",
          "informing",
          "advising",
          "reporting",
          "announcing",
          "urging",
          "suggesting");

  /** {@code When I asked about it, Varro declared}: a name and then a verb in the past. */
  private boolean opensMain(int i, int gone) {
    int verb = i;
    while (verb < i + 4 && (tokens.isCapital(verb) || verb == i && tokens.is(verb, "the"))) {
      verb++;
    }
    String word = tokens.word(verb);
    return gone > 0
        && verb > i
        && !tokens.isCapital(verb)
        && (word.endsWith("ed") || NounPhrases.IRREGULAR.contains(word));
  }

  /** {@code in the hope that}, {@code on the ground that}: the clause is that of the noun. */
  private static final WordSet FACT =
      WordSet.of(
          "fact",
          "hope",
          "fear",
          "belief",
          "understanding",
          "ground",
          "grounds",
          "condition",
          "supposition",
          "assumption",
          "event",
          "reason",
          "impression",
          "conviction");

  private @Nullable Complement phrase(Entry entry, int at, int to) {
    if (at >= to) {
      return null;
    }
    String word = tokens.word(at);
    if (Words.PREPOSITION.contains(word) && entry.takes(word) && tokens.isWord(at + 1)) {
      int from = at + 1;
      boolean party =
          word.equals("with")
              && (tokens.isCapital(from) || tokens.isAny(from, PrintedHearer.OBJECT));
      if (party) {
        for (int i = from; i < Math.min(to, from + 8); i++) {
          if (tokens.is(i, "that")) {
            return new Complement(Kind.THAT, i + 1, to, from, i);
          }
        }
      }
      return new Complement(Kind.PREPOSITION, from, to, at, at);
    }
    boolean noun =
        entry.takes("n")
            || entry.lemma().equals("express")
            || entry.lemma().equals("voice")
            || entry.lemma().equals("call")
            || entry.lemma().equals("give");
    boolean opens = tokens.isWord(at) || isQuote(at);
    boolean blocked =
        Words.PREPOSITION.contains(word)
            || word.equals("that")
            || word.equals("and")
            || word.equals("or");
    if (noun && opens && !blocked) {
      return new Complement(Kind.NOUN, at, to, at, at);
    }
    boolean proviso =
        entry.act() == Statement.Act.AGREE && tokens.is(at, ",") && tokens.is(at + 1, "provided");
    return proviso ? new Complement(Kind.NOUN, at + 1, to, at, at) : null;
  }

  /** {@code complained in lively terms of the press}: the preposition stands after an adverbial. */
  private @Nullable Complement farPhrase(Entry entry, int at, int to) {
    if (!tokens.is(at, "in") && !tokens.is(at, "with") && !tokens.is(at, "to")
        || entry.takes("n")) {
      return null;
    }
    for (int i = at + 2; i < Math.min(to - 1, at + 8); i++) {
      String word = tokens.word(i);
      if (Words.PREPOSITION.contains(word) && entry.takes(word) && !tokens.isCapital(i - 1)) {
        return new Complement(Kind.PREPOSITION, i + 1, to, at, at);
      }
      if (word.equals(",") || Words.FINITE_AUXILIARY.contains(word)) {
        return null;
      }
    }
    return null;
  }

  private @Nullable Complement ofNoun(Entry entry, int at, int to) {
    for (int i = at; i < Math.min(to, at + 24); i++) {
      String word = tokens.word(i);
      if (word.equals(",") && tokens.word(i + 1).endsWith("ing")
          || i > at && word.equals("that") && tokens.is(i - 1, "and")) {
        return null; // by his orders, seeing that; one of their suggestions and that
      }
      if (word.equals("that") && entry.takes("t") && !hearers.isDetermining(i)) {
        return new Complement(Kind.THAT, i + 1, to, at, at);
      }
      if (word.equals("whether") && entry.takes("w")) {
        return new Complement(Kind.QUESTION, i, to, at, at);
      }
      if (word.equals("for") && entry.takes("for") && tokens.isWord(i + 1)) {
        return new Complement(Kind.PREPOSITION, i + 1, to, at, at);
      }
      if (entry.takes("i") && hearers.opensInfinitive(i)) {
        return new Complement(Kind.INFINITIVE, i, to, at, at);
      }
    }
    return null;
  }
}
