package org.chancery.record.statements;

import java.util.ArrayList;
import java.util.List;
import org.chancery.record.language.Tokens;
import org.chancery.record.language.WordSet;
import org.chancery.record.statements.Cue.Shape;
import org.chancery.record.statements.Lexicon.Entry;
import org.chancery.record.statements.Lexicon.Form;
import org.chancery.record.statements.Lexicon.Word;
import org.chancery.record.statements.Statement.Act;
import org.jspecify.annotations.Nullable;

/** Finds the words of saying in a sentence and how each stands in its clause. */
final class CueFinder {

  static final WordSet BE = WordSet.of("was", "were", "is", "are", "been", "being", "be", "am");
  static final WordSet HAVE = WordSet.of("had", "has", "have", "having");
  static final WordSet DO = WordSet.of("did", "do", "does");
  static final WordSet CALLED =
      WordSet.of("called", "came", "telephoned", "wrote", "telegraphed", "rose");
  static final WordSet MODAL =
      WordSet.of(
          "would", "will", "shall", "should", "could", "can", "may", "might", "must", "to", "let",
          "ought", "cannot");
  static final WordSet PRONOUN =
      WordSet.of("i", "he", "she", "we", "they", "it", "you", "who", "which", "one");
  static final WordSet NEGATION = WordSet.of("not", "never", "neither", "nor");
  private static final WordSet LIGHT =
      WordSet.of("express", "voice", "convey", "give", "make", "send", "call");
  private final Tokens tokens;
  private final Lexicon lexicon;
  private final Preludes preludes;
  private final Rulings rulings;
  private final LightVerbs lightVerbs;
  private final VerbShapes shapes;
  private final NounCues nouns;
  private final Wishes wishes;

  CueFinder(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.preludes = new Preludes(tokens);
    this.rulings = new Rulings(tokens, lexicon);
    this.shapes = new VerbShapes(tokens, preludes, rulings);
    this.lightVerbs = new LightVerbs(tokens, lexicon);
    this.nouns = new NounCues(tokens, lexicon, this);
    this.wishes = new Wishes(tokens, lexicon);
  }

  /** Returns the cues among the tokens {@code from} to before {@code to}, in order. */
  List<Cue> find(int from, int to) {
    List<Cue> cues = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Cue wish = tokens.isAny(i, Wishes.OBLIGED) ? wishes.read(i, from) : null;
      if (wish != null) {
        cues.add(wish);
        i = wish.to() - 1;
        continue;
      }
      Cue noted = tokens.isAny(i, TAKES) ? noted(i, from) : null;
      if (noted != null) {
        cues.add(noted);
        i = noted.to() - 1;
        continue;
      }
      Word word = lexicon.word(tokens, i);
      if (word == null) {
        continue;
      }
      Cue cue =
          word.verb() != null && word.form() != null && !isSupposed(i, from)
              ? verb(i, from, to, word.verb(), word.form())
              : null;
      if (cue == null && word.noun() != null) {
        cue = nouns.read(i, from, to, word.noun());
      }
      if (cue != null) {
        cues.add(cue);
        i = cue.to() - 1;
      }
    }
    return cues;
  }

  private static final WordSet TAKES = WordSet.of("took", "takes", "taking", "taken");

  /** {@code took note that}: a body has been told what somebody is going to do. */
  private @Nullable Cue noted(int i, int from) {
    int that = i + 2;
    while (tokens.is(i + 1, "note") && that < i + 6 && !tokens.is(that, "that")) {
      that++;
    }
    if (!tokens.is(i + 1, "note") || !tokens.is(that, "that") || tokens.is(i + 2, "of")) {
      return null;
    }
    Form form =
        switch (tokens.word(i)) {
          case "takes" -> Form.PRESENT;
          case "taking" -> Form.ING;
          default -> Form.PAST;
        };
    Entry entry = lexicon.verb("note");
    int left = shapes.skipLeft(i - 1, from);
    boolean alone = form == Form.PRESENT && rulings.opens(i, from);
    Shape shape = alone ? Shape.FINITE : shapes.shape(i, left, from, entry, form);
    return shape == null
        ? null
        : new Cue(i, that, entry, shape, isNegated(i - 1, from), Act.INFORM);
  }

  private static final WordSet SUPPOSING =
      WordSet.of("if", "unless", "provided", "whether", "lest", "providing");

  /**
   * Tells whether the clause of the verb at {@code i} is a condition or a question: nobody has said
   * anything yet.
   */
  private boolean isSupposed(int i, int from) {
    for (int at = i - 1; at >= from && at > i - 14; at--) {
      if (tokens.isAny(at, SUPPOSING)) {
        return true;
      }
      boolean told = tokens.is(at, "that") && tokens.isWord(at - 1);
      boolean joined = tokens.is(at, "and") && tokens.isCapital(at + 1);
      if (tokens.isAny(at, CLAUSE_BEGINS) && !told && !joined) {
        return false;
      }
    }
    return false;
  }

  /**
   * {@code directed his attention to the dyke}, {@code engaged in trade}: what is done here is no
   * order and no promise.
   */
  private boolean isDone(int i, String lemma) {
    return switch (lemma) {
      case "direct" -> tokens.is(i + 1, "attention") || tokens.is(i + 2, "attention");
      case "engage" -> tokens.isAny(i + 1, Words.PREPOSITION) && !tokens.is(i + 1, "to");
      default -> false;
    };
  }

  /**
   * {@code goods are admitted free}, {@code admitted them into the port}: nobody owns to a thing.
   */
  private boolean letsIn(int i, int to, Shape shape) {
    if (shape == Shape.PASSIVE) {
      return !tokens.is(i + 1, "by") && !tokens.is(i + 1, "that");
    }
    for (int k = i + 1; shape != Shape.IMPERSONAL && k < Math.min(to, i + 10); k++) {
      if (tokens.is(k, "that") || tokens.is(k, ",")) {
        return false;
      }
      if (tokens.isAny(k, INSIDE)) {
        return true;
      }
    }
    return false;
  }

  private static final WordSet INSIDE =
      WordSet.of("into", "free", "duty", "duty-free", "membership");

  /** {@code Many thanks} at the head of a sentence: nobody of that name thanks. */
  private boolean isManyThanks(int i, int from) {
    boolean first = i - 1 == from || i - 2 == from && tokens.is(from, "the");
    return first && tokens.isAny(i - 1, OF_THANKS);
  }

  private static final WordSet OF_THANKS =
      WordSet.of("many", "best", "warm", "warmest", "sincere", "cordial", "renewed");

  private static final WordSet CLAUSE_BEGINS = WordSet.of(",", ";", ":", "that", "and", "(");

  private @Nullable Cue verb(int i, int from, int to, Entry entry, Form form) {
    if (preludes.isHead(i) && saysNext(i + 2, to)) {
      return null;
    }
    if (entry.lemma().equals("call") && rulings.callsUpon(i, from, to)) {
      Shape calls =
          form == Form.PRESENT && rulings.opens(i, from)
              ? Shape.FINITE
              : shapes.shape(i, shapes.skipLeft(i - 1, from), from, entry, form);
      return calls == null
          ? null
          : new Cue(i, i + 2, lexicon.verb("request"), calls, isNegated(i - 1, from), Act.REQUEST);
    }
    if (entry.lemma().equals("thank") && isManyThanks(i, from)) {
      return null;
    }
    if (isDone(i, entry.lemma())) {
      return null;
    }
    int left = shapes.skipLeft(i - 1, from);
    if (entry.lemma().equals("know") && !(form == Form.BASE && preludes.wants(left))) {
      return null;
    }
    if (entry.lemma().equals("understand") && form == Form.BASE && preludes.lets(left)) {
      return new Cue(i, i + 1, entry, Shape.FINITE, false, Act.INFORM);
    }
    boolean negated = isNegated(i - 1, from);
    Shape shape = shapes.shape(i, left, from, entry, form);
    if (shape == null || entry.lemma().equals("admit") && letsIn(i, to, shape)) {
      return null;
    }
    int end = i + 1;
    if (!entry.particle().isEmpty()) {
      boolean fact =
          tokens.is(end, "to") && tokens.is(end + 1, "the") && tokens.is(end + 2, "fact");
      if (!tokens.is(end, entry.particle()) && !fact) {
        return null;
      }
      end += fact ? 3 : 1;
    }
    if (LIGHT.contains(entry.lemma())) {
      return lightVerbs.read(i, end, to, entry, shape, negated);
    }
    return new Cue(i, end, entry, shape, negated, entry.act());
  }

  /** Tells whether a plain word of saying stands at {@code at}, or behind an adverb there. */
  private boolean saysNext(int at, int to) {
    int i = at < to && Words.isAdverb(tokens, at) ? at + 1 : at;
    Word word = i < to ? lexicon.word(tokens, i) : null;
    return word != null
        && word.form() == Form.BASE
        && word.verb() != null
        && !word.verb().weak()
        && (!LIGHT.contains(word.verb().lemma()) || word.verb().lemma().equals("express"));
  }

  /** Tells whether a word of negation stands before the group of verbs. */
  boolean isNegated(int i, int from) {
    for (int at = i; at >= from && at > i - 4; at--) {
      String word = tokens.word(at);
      if (tokens.isAny(at, NEGATION) || word.endsWith("n't") || word.equals("cannot")) {
        return true;
      }
      if (!Words.isAdverb(tokens, at)
          && !tokens.isAny(at, DO)
          && !tokens.isAny(at, HAVE)
          && !tokens.isAny(at, BE)) {
        return false;
      }
    }
    return false;
  }
}
