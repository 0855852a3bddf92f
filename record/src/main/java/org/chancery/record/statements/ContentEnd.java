package org.chancery.record.statements;

import java.util.List;
import org.chancery.record.language.Tokens;
import org.chancery.record.language.WordSet;
import org.chancery.record.statements.Complement.Kind;
import org.chancery.record.statements.Cue.Shape;

/**
 * Finds where the content of a statement ends: before the next statement that stands beside it, not
 * inside it.
 */
final class ContentEnd {

  private static final WordSet JOINERS = WordSet.of("and", "but", "while", "whereas", "or");
  private static final WordSet FRONTED =
      WordSet.of(
          "considering",
          "after",
          "when",
          "while",
          "as",
          "although",
          "though",
          "if",
          "since",
          "because",
          "upon",
          "on",
          "inasmuch",
          "before",
          "whereas",
          "having");

  private final Tokens tokens;
  private final ComplementFinder complements;
  private final SpeakerFinder speakers;

  ContentEnd(Tokens tokens, ComplementFinder complements, SpeakerFinder speakers) {
    this.tokens = tokens;
    this.complements = complements;
    this.speakers = speakers;
  }

  /**
   * Returns the token at which the content {@code said} of cue {@code k} ends, in a sentence from
   * {@code from}.
   */
  int find(List<Cue> cues, int k, Complement said, int from) {
    Cue cue = cues.get(k);
    int end = bracket(cue.to(), said.to());
    end = Math.min(end, aside(cues, k, said, end));
    if (cue.shape() == Shape.NOUN) {
      end = answered(said.from(), resumed(said.from(), end));
    }
    if (said.kind() != Kind.THAT && said.kind() != Kind.ZERO && said.kind() != Kind.QUOTATION) {
      end = phraseEnd(said.from(), end);
      if (cue.shape() == Shape.NOUN && said.kind() != Kind.QUESTION) {
        end = predicate(said.from(), end);
      }
    }
    if (cue.shape() == Shape.PARTICIPLE || isFronted(cue, from) || isConceded(cue, from)) {
      end = mainVerb(said.from(), end);
    }
    boolean fronted = isFronted(cue, from);
    for (int m = k + 1; m < cues.size(); m++) {
      Cue later = cues.get(m);
      if (later.from() <= said.from() + 1 || later.from() >= end) {
        continue;
      }
      int cut = cut(cue, said, later, fronted);
      boolean bare = later.to() >= said.to() && later.entry().act() == Statement.Act.AGREE;
      if (cut > said.from() && (bare || complements.find(later, said.to()) != null)) {
        return Math.min(end, cut);
      }
    }
    return end;
  }

  /**
   * {@code while agreeing with him, were not certain}: behind the comma the main clause goes on.
   */
  private int mainVerb(int from, int end) {
    for (int i = from + 1; i < end - 1; i++) {
      if (tokens.is(i, ",")
          && (tokens.isAny(i + 1, Words.FINITE_AUXILIARY)
              || tokens.isAny(i + 1, SUBJECT) && tokens.isAny(i + 2, Words.FINITE_AUXILIARY))) {
        return i;
      }
    }
    return end;
  }

  /**
   * What somebody's request was ends where the clause that names it goes on: {@code his request
   * that X, the Board did}.
   */
  private int resumed(int from, int end) {
    int first = from + 2;
    while (tokens.is(from, ",") && first < end && !tokens.is(first - 1, ",")) {
      first++; // that, if possible, the Board do
    }
    for (int i = first; i < end; i++) {
      if (tokens.is(i, ",") && (tokens.isAny(i + 1, SUBJECT) || tokens.is(i + 1, "the"))) {
        for (int k = i + 2; k < Math.min(end, i + 8); k++) {
          if (tokens.isAny(k, Words.FINITE_AUXILIARY) || tokens.word(k).endsWith("ed")) {
            return i;
          }
        }
      }
    }
    return end;
  }

  /** {@code The request of X that they be paid, was read}: no comma stands before. */
  private int answered(int from, int end) {
    int comma = from + 1;
    while (comma < end && !tokens.is(comma, ",")) {
      comma++;
    }
    boolean main = tokens.isAny(comma + 1, FINITE) && !tokens.is(comma + 1, "would");
    return comma + 2 < end && main ? comma : end;
  }

  /** {@code His application for leave was granted}: what was applied for is no clause. */
  private int predicate(int from, int end) {
    for (int i = from + 1; i < end && !tokens.isAny(i, SUBORDINATE); i++) {
      boolean been = tokens.is(i, "have") && tokens.is(i + 1, "been");
      if ((been || tokens.isAny(i, FINITE)) && !tokens.is(i - 1, "to")) {
        return i;
      }
    }
    return end;
  }

  private static final WordSet FINITE =
      WordSet.of("is", "was", "were", "are", "has", "had", "would", "will");

  /** Behind these a clause of its own may stand in what was asked for. */
  private static final WordSet SUBORDINATE =
      WordSet.of(
          "that", "which", "who", "whom", "whether", "if", "as", "when", "where", "what", "than",
          "how", "because", "unless", "until", "before", "after", "since", "while", ",", ";", "“",
          "i", "he", "she", "we", "they", "it", "you");

  /** A cue inside brackets does not reach beyond them. */
  private int bracket(int from, int to) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      depth += tokens.is(i, "(") ? 1 : tokens.is(i, ")") ? -1 : 0;
      if (depth < 0) {
        return i;
      }
    }
    return to;
  }

  /** A remark in brackets at the end that has a cue of its own is the writer's. */
  private int aside(List<Cue> cues, int k, Complement said, int end) {
    int open = end;
    while (open > said.from() && !tokens.is(open, "(")) {
      open--;
    }
    if (open <= said.from() + 2 || bracketClose(open, end) < end - 1) {
      return end;
    }
    for (int m = k + 1; m < cues.size(); m++) {
      if (cues.get(m).from() > open && cues.get(m).from() < end) {
        return open;
      }
    }
    return end;
  }

  private int bracketClose(int open, int end) {
    for (int i = open; i < end; i++) {
      if (tokens.is(i, ")")) {
        return i;
      }
    }
    return end;
  }

  /**
   * A phrase ends where a new main clause begins: at a semicolon, or at a comma, a joiner and a
   * subject.
   */
  private int phraseEnd(int from, int end) {
    for (int i = from + 1; i < end; i++) {
      if (tokens.is(i, ";")) {
        return i;
      }
      if (tokens.is(i, ",") && tokens.isAny(i + 1, JOINERS) && opensClause(i + 2, end)) {
        return i;
      }
      if (tokens.is(i, ",")
          && tokens.is(i + 1, "and")
          && (tokens.isAny(i + 2, Words.FINITE_AUXILIARY)
              || tokens.isAny(i + 2, NounPhrases.IRREGULAR))) {
        return i;
      }
      if (tokens.is(i, ",") && tokens.isAny(i + 1, JOINERS) && tokens.is(i + 2, "that")) {
        return i;
      }
      if (tokens.is(i, ",") && tokens.isAny(i + 1, CONCEDING) && !opensInner(i - 1)) {
        return i;
      }
      if (tokens.is(i, ",")
          && tokens.is(i + 1, "which")
          && tokens.isAny(i + 2, CueFinder.PRONOUN)) {
        return i;
      }
    }
    return end;
  }

  /** {@code that, although it rained, they went}: what is conceded stands inside the clause. */
  private boolean opensInner(int i) {
    return tokens.isAny(i, JOINERS) || tokens.isAny(i, Words.SUBORDINATOR);
  }

  private static final WordSet OPENING =
      WordSet.of(
          "the", "a", "an", "not", "no", "his", "her", "their", "our", "my", "its", "this", "these",
          "those", "some", "all", "both");

  private boolean opensClause(int at, int end) {
    if (tokens.isAny(at, SUBJECT)) {
      return true;
    }
    if (!tokens.isCapital(at) && !tokens.isAny(at, OPENING)) {
      return false;
    }
    for (int i = at + 1; i < Math.min(end, at + 6); i++) {
      if (tokens.isAny(i, Words.FINITE_AUXILIARY)) {
        return true;
      }
    }
    return false;
  }

  /** {@code and, while he had promised it, he could not}: the clause of the cue is subordinate. */
  private boolean isConceded(Cue cue, int from) {
    int subject = cue.from() - 1;
    while (subject > from && isVerbGroup(subject)) {
      subject--;
    }
    return tokens.isAny(subject, SUBJECT) && tokens.isAny(subject - 1, CONCEDING);
  }

  private static final WordSet CONCEDING = WordSet.of("while", "although", "though", "whilst");

  private static final WordSet SUBJECT = WordSet.of("i", "he", "she", "we", "they", "it", "there");

  private static final WordSet BETWEEN = WordSet.of(",", "however", "now", "just", "then");

  private boolean isFronted(Cue cue, int from) {
    int first = tokens.is(from, "(") ? from + 1 : from;
    if (!tokens.isAny(first, FRONTED)
        || tokens.is(cue.from() - 1, "having") && cue.from() - from > 12) {
      return tokens.is(cue.from() - 1, "having");
    }
    for (int i = from; i < cue.from(); i++) {
      if (tokens.is(i, ",")) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns where a coordinate later cue's clause begins, or -1 when the later cue belongs to the
   * content.
   */
  private int cut(Cue cue, Complement said, Cue later, boolean fronted) {
    int from = said.from();
    int item = item(later.from());
    if (item > from) {
      return item;
    }
    int at = later.from() - 1;
    while (at > from && isVerbGroup(at)) {
      boolean pair = tokens.is(at - 1, "and") && Words.isAdverb(tokens, at - 2);
      at -= pair && Words.isAdverb(tokens, at) ? 2 : 1;
    }
    return switch (later.shape()) {
      case NOUN -> -1;
      case PARTICIPLE -> participle(cue, said, later, at);
      case FINITE, PASSIVE, IMPERSONAL -> clause(said, later, at, fronted);
    };
  }

  /** {@code ; (2) invited}, {@code , and (c) agreed}: returns where the item is cut off, or -1. */
  private int item(int verb) {
    if (!tokens.is(verb - 1, ")")
        || !tokens.is(verb - 3, "(")
        || tokens.word(verb - 2).length() > 3) {
      return -1;
    }
    int end = verb - 4;
    while (tokens.isAny(end, JOINERS) || isPause(end)) {
      end--;
    }
    return end + 1;
  }

  private boolean isVerbGroup(int i) {
    return Words.isAdverb(tokens, i)
        || tokens.isAny(i, CueFinder.NEGATION)
        || tokens.isAny(i, CueFinder.HAVE)
        || tokens.isAny(i, CueFinder.DO)
        || tokens.isAny(i, CueFinder.BE);
  }

  private int participle(Cue cue, Complement said, Cue later, int at) {
    if (tokens.is(at, ",")) {
      return at;
    }
    if (tokens.is(at, "and") && cue.shape() == Shape.PARTICIPLE) {
      return at;
    }
    boolean hangs = said.kind() != Kind.THAT && said.kind() != Kind.ZERO && later.entry().weak();
    return hangs ? later.from() : -1;
  }

  private int clause(Complement said, Cue later, int at, boolean fronted) {
    int from = said.from();
    int told = ownRemark(from, later, at);
    if (told > from) {
      return told;
    }
    if (tokens.isAny(at, JOINERS) || tokens.is(at, ";")) {
      return isPause(at - 1) ? at - 1 : at;
    }
    Speaker subject = speakers.find(later, from, later.to() + 1, true);
    if (tokens.is(at, ",") && subject.kind() == Speaker.Kind.SHARED) {
      return at;
    }
    int opening =
        switch (subject.kind()) {
          case NAMED, PRONOUN -> subject.from();
          case SHARED, WRITER, BODY, NONE ->
              later.shape() == Shape.IMPERSONAL ? itBefore(later.from()) : -1;
        };
    if (opening <= from + 1) {
      return -1;
    }
    int joiner = opening - 1;
    while (joiner > from && Words.isAdverb(tokens, joiner)) {
      joiner--;
    }
    if (tokens.isAny(joiner, JOINERS)) {
      boolean named = subject.kind() == Speaker.Kind.NAMED && tokens.isCapital(subject.from());
      return isPause(joiner - 1) ? joiner - 1 : tokens.is(joiner, "but") || named ? joiner : -1;
    }
    if (tokens.is(joiner, ";")) {
      return joiner;
    }
    if (tokens.is(later.from() - 1, "having") && tokens.is(joiner, ",")) {
      return joiner;
    }
    return fronted ? tokens.is(joiner, ",") ? joiner : opening : -1;
  }

  private boolean isPause(int i) {
    return tokens.is(i, ",") || tokens.is(i, ";");
  }

  /** {@code ; just now, however, I am informed}: after a semicolon the writer tells for himself. */
  private int ownRemark(int from, Cue later, int at) {
    if (later.shape() != Shape.PASSIVE || !tokens.is(at, "i") || !tokens.is(at + 1, "am")) {
      return -1;
    }
    int i = at - 1;
    while (i > from && (tokens.isAny(i, BETWEEN) || Words.isAdverb(tokens, i))) {
      i--;
    }
    return tokens.is(i, ";") ? i : -1;
  }

  private int itBefore(int at) {
    int i = at - 1;
    while (i > 0 && !tokens.is(i, "it")) {
      i--;
    }
    return i;
  }
}
