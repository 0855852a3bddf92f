package org.chancery.record.statements;

import org.chancery.record.language.Tokens;
import org.chancery.record.language.WordSet;
import org.chancery.record.statements.Cue.Shape;
import org.chancery.record.statements.Lexicon.Entry;
import org.chancery.record.statements.Lexicon.Form;
import org.chancery.record.statements.Statement.Act;
import org.jspecify.annotations.Nullable;

/** Tells how a verb of saying stands in its clause, or that it says nothing there. */
final class VerbShapes {

  private final Tokens tokens;
  private final Preludes preludes;
  private final Rulings rulings;
  private final Telegraphese telegraphese;

  VerbShapes(Tokens tokens, Preludes preludes, Rulings rulings) {
    this.tokens = tokens;
    this.preludes = preludes;
    this.rulings = rulings;
    this.telegraphese = new Telegraphese(tokens);
  }

  /**
   * Returns how the verb at {@code i} stands; null when it says nothing.
   *
   * @param left the token before it and its adverbs
   */
  @Nullable Shape shape(int i, int left, int from, Entry entry, Form form) {
    String before = left < from ? "" : tokens.word(left);
    if (isPartOfName(i, from)) {
      return null;
    }
    return switch (form) {
      case ING -> ing(i, left, from, before, entry);
      case PAST, PARTICIPLE -> past(i, left, from, before, entry, form);
      case PRESENT -> present(i, left, from, before, entry);
      case BASE -> base(i, left, from, before, entry);
      case NOUN -> null;
    };
  }

  /** {@code the Senate of the United States}: a noun in a name, not what somebody states. */
  private boolean isPartOfName(int i, int from) {
    return i > from
        && tokens.isCapital(i)
        && tokens.isWord(i - 1)
        && Character.isLetter(tokens.word(i - 1).charAt(0))
        && Character.isLowerCase(tokens.text(i, i + 1).charAt(1));
  }

  private @Nullable Shape ing(int i, int left, int from, String before, Entry entry) {
    if (CueFinder.BE.contains(before)) {
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

  /** {@code without our having asked it}. */
  private boolean isWithout(int having, int from) {
    for (int i = having - 1; i >= from && i > having - 4; i--) {
      if (tokens.is(i, "without")) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Shape past(int i, int left, int from, String before, Entry entry, Form form) {
    if (before.equals("as")
        || before.equals("than")
        || before.equals("above")
        || before.equals("so")) {
      return null;
    }
    if (CueFinder.BE.contains(before)) {
      return passive(left, from, before);
    }
    if (CueFinder.HAVE.contains(before)) {
      if (before.equals("having") && isWithout(left, from)) {
        return null;
      }
      int more = skipLeft(left - 1, from);
      return more >= from && tokens.isAny(more, CueFinder.MODAL) && !tokens.is(more, "to")
          ? null
          : Shape.FINITE;
    }
    if (form == Form.PARTICIPLE
        || tokens.is(i, "said") && tokens.isAny(left, Words.SUBORDINATOR) && left >= from
        || before.endsWith("'s")
        || before.equals("the")
        || before.equals("a")
        || before.equals("an")
        || before.equals("his")
        || before.equals("their")
        || before.equals("being")
        || tokens.isAny(left, BEFORE_PARTICIPLE) && left >= from
        || tokens.is(left, "that") && tokens.isAny(left - 1, Words.PREPOSITION)
        || entry.takes("n") && isDate(i + 1)) {
      return null;
    }
    if (tokens.is(i + 1, "by")) {
      return i == from ? Shape.PASSIVE : null;
    }
    boolean reduced =
        tokens.isAny(i + 1, Words.FINITE_AUXILIARY)
            && left >= from
            && !tokens.isAny(left, CueFinder.PRONOUN);
    return reduced ? null : Shape.FINITE; // the terms offered were moderate
  }

  /**
   * What a participle follows that is no verb of its clause: {@code for promised}, {@code felt
   * bound}.
   */
  private static final WordSet BEFORE_PARTICIPLE =
      WordSet.of(
          "of", "in", "by", "for", "with", "no", "its", "our", "my", "her", "your", "every", "any",
          "such", "these", "those", "other", "same", "various", "felt", "feel", "feels", "seems",
          "seemed", "stands", "stood");

  static final WordSet MONTH =
      WordSet.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  /** {@code the act approved April 24, 1917}. */
  private boolean isDate(int i) {
    return tokens.isAny(i, MONTH) && tokens.isCapital(i)
        || tokens.is(i, "on") && tokens.isAny(i + 1, MONTH) && tokens.isCapital(i + 1);
  }

  private @Nullable Shape passive(int left, int from, String be) {
    int before = skipLeft(left - 1, from);
    String word = before < from ? "" : tokens.word(before);
    if (be.equals("be") || be.equals("being")) {
      return null;
    }
    if (be.equals("been")) {
      int subject = CueFinder.HAVE.contains(word) ? skipLeft(before - 1, from) : -1;
      boolean supposed = subject >= from && tokens.isAny(subject, CueFinder.MODAL);
      return subject >= from && !supposed ? impersonal(tokens.word(subject)) : null;
    }
    return impersonal(word);
  }

  private static Shape impersonal(String subject) {
    return subject.equals("it") || subject.equals("there") ? Shape.IMPERSONAL : Shape.PASSIVE;
  }

  private @Nullable Shape present(int i, int left, int from, String before, Entry entry) {
    if (Rulings.decides(entry)
        && (tokens.isCapital(i) || tokens.is(i - 1, ")"))
        && rulings.opens(i, from)
        && rulings.rules(i + 1)) {
      return Shape.FINITE;
    }
    if (before.equals("and") && (tokens.is(i + 1, "that") || tokens.is(i + 1, "whether"))) {
      return Shape.FINITE;
    }
    boolean aside = before.equals(",") && tokens.is(i + 1, "that") && !entry.weak();
    boolean subject =
        CueFinder.PRONOUN.contains(before)
            || aside
            || tokens.isCapital(left)
            || left >= from && isNounLike(left);
    boolean noun = entry.noun() && tokens.isAny(i + 1, Words.FINITE_AUXILIARY);
    if (!subject || noun || before.equals("the") || before.equals("of")) {
      return null;
    }
    boolean proved = CueFinder.PRONOUN.contains(before) && !before.equals("i");
    String next = tokens.word(i + 1);
    boolean takes =
        tokens.isCapital(left)
            && (Words.PREPOSITION.contains(next) && entry.takes(next)
                || entry.takes("o") && (next.equals("the") || next.equals("his")));
    boolean bare = tokens.isCapital(left) && telegraphese.opensBare(i + 1);
    return !entry.noun() || proved || takes || bare || opensClause(i + 1) ? Shape.FINITE : null;
  }

  private @Nullable Shape base(int i, int left, int from, String before, Entry entry) {
    if (CueFinder.DO.contains(before) || telegraphese.isOwn(i, from)) {
      return Shape.FINITE;
    }
    if (before.equals("i")
        || before.equals("we")
        || before.equals("they")
        || before.equals("you") && left == from
        || before.equals("who")) {
      return Shape.FINITE;
    }
    boolean reason =
        before.equals("to")
            && tokens.is(left - 1, "reason")
            && tokens.isAny(left - 2, CueFinder.HAVE);
    boolean pair =
        !entry.noun()
            && tokens.isCapital(left)
            && opensClause(i + 1)
            && (tokens.is(left - 1, "and") || tokens.is(left - 2, "and"));
    boolean courteous =
        (before.equals("would") || before.equals("should") || isAllowed(before, entry))
            && tokens.is(left - 1, "i")
            && (tokens.is(i + 1, "that") || entry.act() == Act.PROPOSE);
    boolean plain =
        !entry.noun()
            && tokens.is(i + 1, "that")
            && left >= from
            && !CueFinder.MODAL.contains(before)
            && !(before.equals("you") && tokens.isAny(left - 1, CueFinder.MODAL))
            && !before.equals("and");
    boolean led =
        before.equals("to")
            && left > from
            && (isVisit(left, entry) || !entry.weak() && preludes.before(left) != Preludes.NONE);
    boolean decided =
        before.equals("to")
            && Rulings.decides(entry)
            && rulings.opens(left, from)
            && (left > from || !isSubject(i));
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

  /** {@code I may add that}, {@code I must say that}: it is added and said. */
  private static boolean isAllowed(String modal, Entry entry) {
    boolean tells = entry.act() == Act.INFORM || entry.act() == Act.OPINION;
    return tells
        && !entry.weak()
        && (modal.equals("may") || modal.equals("might") || modal.equals("must"));
  }

  /** {@code To insist on it would be unwise}: the infinitive is the subject of the sentence. */
  private boolean isSubject(int verb) {
    for (int i = verb + 1; i < verb + 50 && !tokens.is(i, ".") && !tokens.is(i, ";"); i++) {
      if (tokens.isAny(i, Words.FINITE_AUXILIARY)) {
        return true;
      }
    }
    return false;
  }

  /** {@code called on me to inform me that}: who calls to say a thing has said it. */
  private boolean isVisit(int to, Entry entry) {
    if (entry.act() != Act.INFORM) {
      return false;
    }
    for (int i = to - 1; i > to - 5; i--) {
      if (tokens.isAny(i, CueFinder.CALLED)) {
        return true;
      }
    }
    return false;
  }

  private boolean opensClause(int at) {
    int i = Words.isAdverb(tokens, at) ? at + 1 : at;
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

  /** Goes left over adverbs, and over what stands between commas around them. */
  int skipLeft(int i, int from) {
    int at = i;
    while (at >= from) {
      if (Words.isAdverb(tokens, at) || tokens.isAny(at, CueFinder.NEGATION)) {
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
}
