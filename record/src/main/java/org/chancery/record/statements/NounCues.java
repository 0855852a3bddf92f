package org.chancery.record.statements;

import org.chancery.record.language.Tokens;
import org.chancery.record.language.WordSet;
import org.chancery.record.statements.Cue.Shape;
import org.chancery.record.statements.Lexicon.Entry;
import org.chancery.record.statements.Lexicon.Form;
import org.chancery.record.statements.Lexicon.Word;
import org.jspecify.annotations.Nullable;

/** Reads nouns of saying with a content of their own: {@code his assurance that}. */
final class NounCues {

  private final Tokens tokens;
  private final Lexicon lexicon;
  private final CueFinder verbs;

  NounCues(Tokens tokens, Lexicon lexicon, CueFinder verbs) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.verbs = verbs;
  }

  static final WordSet POSSESSIVE = WordSet.of("his", "her", "their", "my", "our", "your", "its");
  static final WordSet MADE =
      WordSet.of(
          "made",
          "expressed",
          "submitted",
          "presented",
          "given",
          "issued",
          "arrived",
          "renewed",
          "sent",
          "received",
          "put",
          "reached");

  /** A noun of saying counts when it is somebody's and has a content of its own. */
  @Nullable Cue read(int i, int from, int to, Entry entry) {
    int before = i - 1;
    while (before >= from && tokens.isAny(before, MODIFIER)) {
      before--;
    }
    String owner = before < from ? "" : tokens.word(before);
    boolean adverbial = tokens.is(before - 1, "at") || tokens.is(before - 1, "upon");
    if (adverbial || owner.equals("any") || owner.equals("no") || owner.equals("such")) {
      return null;
    }
    if (owner.equals("of") && tokens.isAny(before - 1, CueFinder.BE)) {
      return tokens.is(i + 1, "that")
          ? new Cue(
              before - 1,
              i + 1,
              entry,
              Shape.FINITE,
              verbs.isNegated(before - 2, from),
              entry.act())
          : null;
    }
    boolean owned = owner.endsWith("'s") || owner.equals("'") || POSSESSIVE.contains(owner);
    int after = i + 1;
    int attributed = attribution(after);
    if (attributed >= 0) {
      owned = true;
      after = attributed;
    }
    if (!opens(entry, after)) {
      after = clauseAfter(entry, after, to);
    }
    return owned && after >= 0 && after < to
        ? new Cue(i, i + 1, entry, Shape.NOUN, false, entry.act())
        : null;
  }

  private boolean opens(Entry entry, int at) {
    String next = tokens.word(at);
    return next.equals("that") && entry.takes("t")
        || next.equals("for") && entry.takes("for")
        || next.equals("whether") && entry.takes("w")
        || next.equals("to")
            && entry.takes("i")
            && tokens.isWord(at + 1)
            && !tokens.isCapital(at + 1)
            && !Words.isFunction(tokens, at + 1)
            && !tokens.is(at + 1, "me");
  }

  /**
   * {@code made by}, {@code had been issued by}, {@code of General X}: returns where that begins
   * behind its verb; -1 when nobody is named.
   */
  private int attribution(int after) {
    int at = after;
    while (tokens.isAny(at, CueFinder.HAVE)
        || tokens.isAny(at, CueFinder.BE)
        || Words.isAdverb(tokens, at)) {
      at++;
    }
    if (tokens.isAny(at, MADE)) {
      boolean told = at > after || lexicon.word(tokens, at) == null || isBySomebody(at + 1);
      return told ? at + 1 : -1;
    }
    boolean by = tokens.is(at, "by") || tokens.is(at, "from") || tokens.is(at, "of");
    boolean named =
        at == after
            && by
            && !tokens.isAny(at + 2, TIME)
            && (tokens.isCapital(at + 1)
                || tokens.is(at + 1, "the")
                    && (tokens.is(at, "by") || isProposal(after - 1, at + 2)));
    return named ? after : -1;
  }

  /** {@code a request made to the Consul by X}; {@code orders given to sail} are nobody's. */
  private boolean isBySomebody(int at) {
    int by = at;
    int limit = tokens.is(at, "to") ? at + 10 : at;
    while (by < limit && !tokens.is(by, "by") && !tokens.is(by, ",")) {
      by++;
    }
    return tokens.is(by, "by") && !tokens.isAny(by + 2, TIME);
  }

  /** {@code an offer by the end of June} is nobody's. */
  private static final WordSet TIME =
      WordSet.of("end", "middle", "beginning", "close", "time", "first", "last", "next", "same");

  private boolean isProposal(int noun, int owner) {
    return (tokens.is(noun, "proposal") || tokens.is(noun, "suggestion"))
        && tokens.isCapital(owner);
  }

  private static final WordSet MODIFIER =
      WordSet.of(
          "personal",
          "own",
          "original",
          "verbal",
          "written",
          "formal",
          "earnest",
          "repeated",
          "clear",
          "great",
          "firm",
          "the",
          "definite",
          "solemn",
          "urgent",
          "official");

  private static final WordSet MODAL = WordSet.of("would", "will", "could", "might", "can");

  private static final WordSet OF_NAMES = WordSet.of(".", ",", "and", "of", "the", "by", "from");

  private int clauseAfter(Entry entry, int after, int to) {
    boolean named = true;
    for (int at = after; at < Math.min(to, after + 22); at++) {
      if (named && entry.takes("i") && tokens.is(at, "to") && tokens.is(at + 1, "be")) {
        return at; // the requests of X and Y to be relieved
      }
      named &= tokens.isCapital(at) || tokens.isAny(at, OF_NAMES);
      if (opens(entry, at) && !(tokens.is(at, "for") && at > after + 12)) {
        return at;
      }
      String word = tokens.word(at);
      Word known = lexicon.word(tokens, at);
      boolean verb =
          known != null
              && (known.form() == Form.PAST
                  || known.form() == Form.PRESENT && tokens.is(at - 1, "and"));
      if (verb
          || tokens.isAny(at, MODAL) // our request would afford proof that
          || word.equals(".") && !tokens.isCapital(at - 1)
          || word.equals(";")
          || word.equals("which")
          || word.equals("inasmuch")
          || word.equals("because")) {
        return -1;
      }
    }
    return -1;
  }
}
