package org.chancery.record.statements;

import org.chancery.record.language.Tokens;
import org.chancery.record.language.WordSet;
import org.chancery.record.statements.Complement.Kind;
import org.chancery.record.statements.Lexicon.Entry;
import org.jspecify.annotations.Nullable;

/** Finds what was said: the complement of a word of saying, up to the end of its sentence. */
final class ComplementFinder {

  private static final WordSet QUESTION =
      WordSet.of("whether", "if", "what", "how", "why", "when", "where", "who", "which");
  private static final WordSet OBJECT =
      WordSet.of("me", "him", "her", "us", "them", "you", "himself", "itself");
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

  ComplementFinder(Tokens tokens) {
    this.tokens = tokens;
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
    int hearerTo = hearer(entry, at, to);
    int named = tokens.isAny(hearerFrom, BETWEEN) ? hearerTo : hearerFrom;
    Complement clause = clause(entry, hearerTo, to, named, hearerTo);
    if (clause != null) {
      return clause;
    }
    Complement far = farClause(entry, at, to);
    if (far != null) {
      return far;
    }
    if (entry.weak() || cue.shape() == Cue.Shape.IMPERSONAL || cue.shape() == Cue.Shape.PASSIVE) {
      return null;
    }
    boolean printed = hearerTo > hearerFrom;
    boolean addressed = printed && tokens.is(hearerFrom, "to") && !entry.takes("to");
    boolean told = printed && addresses(entry, tokens.word(hearerTo));
    Complement phrase = phrase(entry, addressed || told ? hearerTo : at, to);
    return phrase != null && told ? phrase.saidTo(hearerFrom, hearerTo) : phrase;
  }

  private int skipAdverbs(int at, int to) {
    int i = at;
    while (i < to) {
      if (Words.isAdverb(tokens, i) && !tokens.is(i, "only") || tokens.isAny(i, CERTAIN)) {
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

  /** {@code asked in return to be informed}: what stands between so begins names nobody. */
  private static final WordSet BETWEEN =
      WordSet.of(
          "for", "in", "with", "on", "upon", "about", "by", "at", "from", "after", "before", "as");

  private static final WordSet CERTAIN = WordSet.of("certain", "sure", "confident", "convinced");
  private static final WordSet DETERMINER =
      WordSet.of(
          "the", "a", "an", "his", "her", "their", "my", "our", "your", "its", "this", "that",
          "these", "those", "any", "some");

  /** Returns the token after the one spoken to, or {@code at} when none is printed here. */
  private int hearer(Entry entry, int at, int to) {
    int i = at;
    if (opensInfinitive(i) && entry.takes("i")) {
      return at;
    }
    boolean preposition =
        tokens.is(i, "to")
            && (tokens.isAny(i + 1, OBJECT)
                || tokens.isCapital(i + 1)
                || tokens.is(i + 1, "the") && entry.lemma().length() > 3 && !entry.takes("to"));
    if (preposition) {
      i++;
    } else if (!entry.takes("o")) {
      return at;
    }
    if (tokens.isAny(i, OBJECT)) {
      return i + 1;
    }
    int limit = Math.min(to, i + 14);
    int matter = at;
    for (int end = i; end < limit; end++) {
      String word = tokens.word(end);
      boolean opens =
          word.equals("that")
              || QUESTION.contains(word)
              || word.equals(":")
              || end > i && opensInfinitive(end);
      if (opens || preposition && end > i && DETERMINER.contains(word)) {
        return end;
      }
      if (word.equals(",") && entry.takes("i")) {
        int resumed = afterParenthesis(end, to);
        if (resumed > 0) {
          return resumed;
        }
      }
      if (word.equals(",")
          || word.equals(";")
          || word.equals(".") && !tokens.isCapital(end - 1)
          || Words.FINITE_AUXILIARY.contains(word)
          || SUBJECT_PRONOUN.contains(word)) {
        return preposition ? end : matter;
      }
      if (matter == at && end > i && MATTER.contains(word) && addresses(entry, word)) {
        matter = tokens.isCapital(end + 1) ? at : end;
      }
    }
    return matter;
  }

  /** Who is told of a thing has only been given its topic; who is reminded of it, the thing. */
  private static boolean addresses(Entry entry, String word) {
    return entry.takes("o") && entry.takes(word) && !entry.lemma().equals("tell");
  }

  /** {@code reminded Count X of his promise}: what follows is the matter, not the hearer. */
  private static final WordSet MATTER = WordSet.of("of", "for", "against");

  private boolean opensInfinitive(int i) {
    return tokens.is(i, "not") && opensInfinitive(i + 1)
        || tokens.is(i, "to")
            && tokens.isWord(i + 1)
            && !tokens.isCapital(i + 1)
            && !tokens.isAny(i + 1, DETERMINER)
            && !tokens.isAny(i + 1, OBJECT);
  }

  /**
   * {@code requested the Government, through its envoy, to take}: returns the infinitive after the
   * second comma.
   */
  private int afterParenthesis(int comma, int to) {
    for (int i = comma + 1; i < Math.min(to, comma + 25); i++) {
      if (tokens.is(i, ",")) {
        return opensInfinitive(i + 1) ? i + 1 : -1;
      }
    }
    return -1;
  }

  private static final WordSet SUBJECT_PRONOUN = WordSet.of("i", "he", "she", "we", "they", "it");

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
    if (opensInfinitive(at) && entry.takes("i")) {
      return new Complement(Kind.INFINITIVE, at, to, hearerFrom, hearerTo);
    }
    if ((word.equals(":") || isQuote(at) || word.equals(",") && isQuote(at + 1))
        && (entry.takes("q") || entry.takes("t"))) {
      int start = isQuote(at) ? at : at + 1;
      return start < to ? new Complement(Kind.QUOTATION, start, to, hearerFrom, hearerTo) : null;
    }
    boolean zero = entry.takes("z") || entry.takes("t") && entry.takes("n") && !entry.weak();
    boolean fronted =
        entry.takes("z") && Words.FINITE_AUXILIARY.contains(word) && !word.equals("to");
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
    if (SUBJECT_PRONOUN.contains(first)) {
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
  private @Nullable Complement farClause(Entry entry, int at, int to) {
    String first = tokens.word(at);
    boolean preposition = Words.PREPOSITION.contains(first);
    boolean comma =
        first.equals(",") && (tokens.isAny(at + 1, Words.PREPOSITION) || tokens.is(at + 1, "as"));
    boolean adverbial =
        preposition && !entry.takes(first)
            || comma
            || first.equals("to")
            || first.equals("(")
            || OBJECT.contains(first)
            || entry.takes("o");
    if (!adverbial) {
      return null;
    }
    for (int i = at; i < Math.min(to, at + REACH); i++) {
      String word = tokens.word(i);
      boolean fact = tokens.is(i - 1, "fact") || tokens.isAny(i - 1, Words.PREPOSITION);
      if (word.equals("that") && entry.takes("t") && !fact) {
        return new Complement(Kind.THAT, i + 1, to, at, at);
      }
      if (word.equals("whether") && entry.takes("w")) {
        return new Complement(Kind.QUESTION, i, to, at, at);
      }
      if (preposition
          && i > at + 1
          && entry.takes("i")
          && !entry.takes("o")
          && opensInfinitive(i)) {
        return new Complement(Kind.INFINITIVE, i, to, at, at);
      }
      boolean next = word.equals(",") && (tokens.is(i + 1, "and") || tokens.is(i + 1, "but"));
      if (word.equals(";")
          || word.equals("which")
          || word.equals("who")
          || word.equals("but")
          || next
          || Words.FINITE_AUXILIARY.contains(word)
          || i > at && CueFinder.PRONOUN.contains(word)) {
        return null;
      }
    }
    return null;
  }

  private @Nullable Complement phrase(Entry entry, int at, int to) {
    if (at >= to) {
      return null;
    }
    String word = tokens.word(at);
    if (Words.PREPOSITION.contains(word) && entry.takes(word) && tokens.isWord(at + 1)) {
      int from = at + 1;
      boolean party = word.equals("with") && (tokens.isCapital(from) || tokens.isAny(from, OBJECT));
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

  private @Nullable Complement ofNoun(Entry entry, int at, int to) {
    for (int i = at; i < Math.min(to, at + 24); i++) {
      String word = tokens.word(i);
      if (word.equals("that") && entry.takes("t")) {
        return new Complement(Kind.THAT, i + 1, to, at, at);
      }
      if (word.equals("whether") && entry.takes("w")) {
        return new Complement(Kind.QUESTION, i, to, at, at);
      }
      if (word.equals("for") && entry.takes("for")) {
        return new Complement(Kind.PREPOSITION, i + 1, to, at, at);
      }
      if (entry.takes("i") && opensInfinitive(i)) {
        return new Complement(Kind.INFINITIVE, i, to, at, at);
      }
    }
    return null;
  }
}
