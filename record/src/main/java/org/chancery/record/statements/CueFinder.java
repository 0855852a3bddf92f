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
  private final NounCues nouns;

  CueFinder(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.preludes = new Preludes(tokens);
    this.rulings = new Rulings(tokens, lexicon);
    this.lightVerbs = new LightVerbs(tokens, lexicon);
    this.nouns = new NounCues(tokens, lexicon, this);
  }

  /** Returns the cues among the tokens {@code from} to before {@code to}, in order. */
  List<Cue> find(int from, int to) {
    List<Cue> cues = new ArrayList<>();
    for (int i = from; i < to; i++) {
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
      if (tokens.isAny(at, CLAUSE_BEGINS) && !(tokens.is(at, "and") && tokens.isCapital(at + 1))) {
        return false;
      }
    }
    return false;
  }

  private static final WordSet CLAUSE_BEGINS = WordSet.of(",", ";", ":", "that", "and", "(");

  private @Nullable Cue verb(int i, int from, int to, Entry entry, Form form) {
    if (preludes.isHead(i) && saysNext(i + 2, to)) {
      return null;
    }
    if (entry.lemma().equals("call") && rulings.callsUpon(i, to)) {
      Shape calls =
          form == Form.PRESENT && rulings.opens(i, from)
              ? Shape.FINITE
              : shape(i, skipLeft(i - 1, from), from, entry, form);
      return calls == null
          ? null
          : new Cue(i, i + 2, lexicon.verb("request"), calls, isNegated(i - 1, from), Act.REQUEST);
    }
    int left = skipLeft(i - 1, from);
    boolean negated = isNegated(i - 1, from);
    Shape shape = shape(i, left, from, entry, form);
    if (shape == null) {
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

  /** Goes left over adverbs, and over what stands between commas around them. */
  private int skipLeft(int i, int from) {
    int at = i;
    while (at >= from) {
      if (Words.isAdverb(tokens, at) || tokens.isAny(at, NEGATION)) {
        at--;
      } else if (tokens.is(at, ",")
          && at - 2 >= from
          && Words.isAdverb(tokens, at - 1)
          && tokens.is(at - 2, ",")) {
        at -= 3;
      } else {
        break;
      }
    }
    return at;
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

  private @Nullable Shape shape(int i, int left, int from, Entry entry, Form form) {
    String before = left < from ? "" : tokens.word(left);
    return switch (form) {
      case ING -> ing(i, left, from, before, entry);
      case PAST, PARTICIPLE -> past(i, left, from, before, entry, form);
      case PRESENT -> present(i, left, from, before, entry);
      case BASE -> base(i, left, from, before, entry);
      case NOUN -> null;
    };
  }

  private @Nullable Shape ing(int i, int left, int from, String before, Entry entry) {
    if (BE.contains(before)) {
      int subject = skipLeft(left - 1, from);
      boolean finite =
          before.equals("was")
              || before.equals("were")
              || before.equals("is")
              || before.equals("am");
      return finite && subject >= from ? Shape.FINITE : null;
    }
    if (left < from && entry.lemma().equals("consider")) {
      return null;
    }
    boolean article = before.equals("the") || before.equals("a") || before.equals("no");
    boolean feeling = NounCues.POSSESSIVE.contains(before) && entry.weak();
    boolean purpose =
        before.equals("for")
            || before.equals("to")
            || before.equals("before")
            || before.equals("without");
    if (article
        || feeling
        || purpose
        || entry.noun() && !tokens.is(i + 1, "that") && left >= from && tokens.isCapital(i)) {
      return null;
    }
    return Shape.PARTICIPLE;
  }

  private @Nullable Shape past(int i, int left, int from, String before, Entry entry, Form form) {
    if (before.equals("as")
        || before.equals("than")
        || before.equals("above")
        || before.equals("so")) {
      return null;
    }
    if (BE.contains(before)) {
      return passive(left, from, before);
    }
    if (HAVE.contains(before)) {
      int more = skipLeft(left - 1, from);
      return more >= from && tokens.isAny(more, MODAL) && !tokens.is(more, "to")
          ? null
          : Shape.FINITE;
    }
    if (form == Form.PARTICIPLE
        || before.endsWith("'s")
        || before.equals("the")
        || before.equals("a")
        || before.equals("an")
        || before.equals("his")
        || before.equals("their")
        || before.equals("being")
        || before.equals("of")
        || before.equals("in")
        || before.equals("by")
        || before.equals("for")
        || before.equals("with")) {
      return null;
    }
    if (tokens.is(i + 1, "by")) {
      return i == from ? Shape.PASSIVE : null;
    }
    return Shape.FINITE;
  }

  private @Nullable Shape passive(int left, int from, String be) {
    int before = skipLeft(left - 1, from);
    String word = before < from ? "" : tokens.word(before);
    if (be.equals("be") || be.equals("being")) {
      return null;
    }
    if (be.equals("been")) {
      int subject = HAVE.contains(word) ? skipLeft(before - 1, from) : -1;
      boolean supposed = subject >= from && tokens.isAny(subject, MODAL);
      return subject >= from && !supposed ? impersonal(tokens.word(subject)) : null;
    }
    return impersonal(word);
  }

  private static Shape impersonal(String subject) {
    return subject.equals("it") || subject.equals("there") ? Shape.IMPERSONAL : Shape.PASSIVE;
  }

  private @Nullable Shape present(int i, int left, int from, String before, Entry entry) {
    if (Rulings.decides(entry)
        && tokens.isCapital(i)
        && rulings.opens(i, from)
        && rulings.rules(i + 1)) {
      return Shape.FINITE;
    }
    if (before.equals("and") && (tokens.is(i + 1, "that") || tokens.is(i + 1, "whether"))) {
      return Shape.FINITE;
    }
    boolean subject =
        PRONOUN.contains(before) || tokens.isCapital(left) || left >= from && isNounLike(left);
    if (!subject || before.equals("the") || before.equals("of")) {
      return null;
    }
    boolean proved = PRONOUN.contains(before) && !before.equals("i");
    String next = tokens.word(i + 1);
    boolean takes = tokens.isCapital(left) && Words.PREPOSITION.contains(next) && entry.takes(next);
    return !entry.noun() || proved || takes || opensClause(i + 1) ? Shape.FINITE : null;
  }

  private @Nullable Shape base(int i, int left, int from, String before, Entry entry) {
    if (DO.contains(before)) {
      return Shape.FINITE;
    }
    if (before.equals("i")
        || before.equals("we")
        || before.equals("they")
        || before.equals("who")) {
      return Shape.FINITE;
    }
    boolean reason =
        before.equals("to") && tokens.is(left - 1, "reason") && tokens.isAny(left - 2, HAVE);
    boolean pair =
        !entry.noun()
            && tokens.isCapital(left)
            && opensClause(i + 1)
            && (tokens.is(left - 1, "and") || tokens.is(left - 2, "and"));
    boolean courteous =
        (before.equals("would") || before.equals("should"))
            && tokens.is(left - 1, "i")
            && (tokens.is(i + 1, "that") || entry.act() == Act.PROPOSE);
    boolean plain =
        !entry.noun()
            && tokens.is(i + 1, "that")
            && left >= from
            && !MODAL.contains(before)
            && !before.equals("and");
    boolean led =
        before.equals("to")
            && left > from
            && (isVisit(left, entry) || !entry.weak() && preludes.before(left) != Preludes.NONE);
    boolean decided = before.equals("to") && Rulings.decides(entry) && rulings.opens(left, from);
    if (reason
        || pair
        || courteous
        || plain
        || led
        || decided
        || rulings.isBound(left, before, entry)) {
      return Shape.FINITE;
    }
    boolean plural =
        before.length() > 3
            && before.endsWith("s")
            && !before.endsWith("'s")
            && !before.endsWith("ss");
    boolean clear =
        !entry.noun() || tokens.is(i + 1, "that") || !isNounLike(left) || tokens.isCapital(left);
    return plural && clear && left >= from && (tokens.isCapital(left) || opensClause(i + 1))
        ? Shape.FINITE
        : null;
  }

  /** {@code called on me to inform me that}: who calls to say a thing has said it. */
  private boolean isVisit(int to, Entry entry) {
    if (entry.act() != Act.INFORM) {
      return false;
    }
    for (int i = to - 1; i > to - 5; i--) {
      if (tokens.isAny(i, CALLED)) {
        return true;
      }
    }
    return false;
  }

  private boolean opensClause(int i) {
    String word = tokens.word(i);
    return word.equals("that")
        || word.equals("whether")
        || word.equals("to")
        || word.equals("me")
        || word.equals("us")
        || word.equals(":")
        || word.equals("it")
        || word.equals("he")
        || word.equals("they")
        || word.equals("his");
  }

  private boolean isNounLike(int i) {
    String word = tokens.word(i);
    return !word.isEmpty() && Character.isLetter(word.charAt(0)) && !Words.isFunction(tokens, i);
  }
}
