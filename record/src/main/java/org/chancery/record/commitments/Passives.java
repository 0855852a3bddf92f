package org.chancery.record.commitments;

import java.util.List;
import org.chancery.record.language.Sentences;
import org.chancery.record.language.Tokens;
import org.chancery.record.language.WordSet;
import org.jspecify.annotations.Nullable;

/** Finds where it is said of a thing that it will be done. */
final class Passives {

  private static final WordSet DONE =
      WordSet.of("done", "sent", "given", "made", "taken", "paid", "set", "withdrawn");

  /** What one feels or is bound to is nothing that is done. */
  private static final List<String> MENTAL =
      List.of(
          "requir",
          "oblig",
          "compel",
          "consider",
          "regard",
          "need",
          "confront",
          "interest",
          "justif",
          "expect",
          "forc",
          "believ",
          "satisf",
          "pleas",
          "inclin",
          "embarrass",
          "surpris",
          "receiv",
          "affect",
          "notic",
          "delay",
          "forg",
          "known");

  private final Tokens tokens;

  Passives(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * {@code the order would be countermanded}: somebody who can see to it says that it will be done.
   * Returns the stretch from its subject to its participle, or null.
   */
  @Nullable Action of(int from, int modal, int to) {
    int verb = modal + 1;
    boolean not = tokens.is(verb, "not");
    verb += not ? 1 : 0;
    if (!tokens.is(verb, "be")) {
      return null;
    }
    int participle = verb + 1;
    while (tokens.word(participle).endsWith("ly")) {
      participle++;
    }
    String word = tokens.word(participle);
    boolean hands =
        word.equals("in") && tokens.is(participle + 1, "the") && tokens.is(participle + 2, "hands");
    boolean done = hands || word.endsWith("ed") || DONE.contains(word);
    int subject = modal - 1;
    while (subject > from
        && !tokens.isAny(subject - 1, Announcements.BREAK)
        && !tokens.is(subject - 1, ",")
        && !tokens.is(subject - 1, ";")
        && !(tokens.is(subject - 1, ".") && !Sentences.isAbbreviation(tokens, subject - 1))
        && !tokens.is(subject - 1, "and")
        && modal - subject < 14) {
      subject--;
    }
    boolean mental =
        MENTAL.stream().anyMatch(word::startsWith)
            || tokens.is(participle + 1, "by") && !isTerm(participle + 2);
    boolean conditional =
        subject > from
            && tokens.isAny(subject - 1, Announcements.BREAK)
            && !tokens.is(subject - 1, "that");
    boolean none = not && !tokens.isAny(subject, NONE_DONE) && !word.startsWith("repeat");
    return !done || mental || conditional || none ? null : new Action(subject, participle);
  }

  /** {@code by 1 December}, {@code by the end of}: when, not by whom. */
  private boolean isTerm(int i) {
    String word = tokens.word(i);
    return !word.isEmpty() && Character.isDigit(word.charAt(0))
        || TERM.contains(word)
        || tokens.is(i, "the") && tokens.isAny(i + 1, TERM)
        || tokens.isCapital(i) && Character.isDigit((tokens.word(i + 1) + " ").charAt(0));
  }

  private static final WordSet TERM =
      WordSet.of(
          "end",
          "beginning",
          "middle",
          "tomorrow",
          "tonight",
          "noon",
          "midnight",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "next",
          "then");

  private static final WordSet NONE_DONE = WordSet.of("none", "nothing", "everything", "no", "all");
}
