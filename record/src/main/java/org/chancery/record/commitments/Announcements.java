package org.chancery.record.commitments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.record.language.Tokens;
import org.chancery.record.language.WordSet;

/** Finds where somebody says what he himself, or his office, is going to do. */
final class Announcements {

  /**
   * An announcement: its action, and whether it speaks of the speaker himself rather than of a
   * thing to be done.
   */
  record Own(Action action, boolean firm) {}

  private static final WordSet WILL = WordSet.of("will", "would", "shall");
  private static final WordSet SELF = WordSet.of("he", "she", "i", "we");
  private static final WordSet ADVERB =
      WordSet.of(
          "of",
          "course",
          "immediately",
          "also",
          "then",
          "therefore",
          "gladly",
          "duly",
          "at",
          "once",
          ",",
          "himself",
          "always",
          "formally",
          "again",
          "certainly",
          "not");
  private static final WordSet ALLOWING =
      WordSet.of("permit", "allow", "tolerate", "repeat", "fail", "recur");
  private static final WordSet STATE =
      WordSet.of(
          "be",
          "have",
          "like",
          "prefer",
          "seem",
          "appear",
          "mean",
          "require",
          "result",
          "depend",
          "need",
          "regret",
          "understand",
          "know",
          "become",
          "remain",
          "find",
          "think",
          "feel",
          "want",
          "wish",
          "gain",
          "lose",
          "suffer",
          "never",
          "probably",
          "hardly",
          "naturally",
          "doubtless",
          "only",
          "appreciate",
          "admit",
          "agree",
          "say",
          "rather",
          "care",
          "no",
          "soon",
          "see",
          "consider",
          "hesitate",
          "prove",
          "cease",
          "fall",
          "come",
          "arrive",
          "still",
          "even",
          "possibly",
          "perhaps",
          "venture",
          "add",
          "begin",
          "follow",
          "seek",
          "exist",
          "resist",
          "retaliate",
          "oppose",
          "refuse",
          "reject",
          "fight");
  private static final WordSet READY =
      WordSet.of("glad", "willing", "ready", "prepared", "pleased", "happy");
  private static final WordSet TAKING =
      WordSet.of("receive", "have", "know", "hear", "see", "learn", "get", "be");

  static final WordSet BREAK =
      WordSet.of(
          "if",
          "that",
          "which",
          "unless",
          "whether",
          "when",
          "where",
          "who",
          "because",
          "although",
          "what",
          "than",
          "until",
          "while",
          "so",
          "as",
          "how",
          "why");

  private final Tokens tokens;
  private final Passives passives;

  Announcements(Tokens tokens) {
    this.tokens = tokens;
    this.passives = new Passives(tokens);
  }

  /**
   * Returns what the speaker says in {@code from..to} that he is going to do.
   *
   * @param things whether to take {@code the order would be countermanded} as his doing too
   */
  List<Own> in(int from, int to, String speaker, boolean things) {
    List<Own> all = new ArrayList<>();
    for (int i = from; i < to - 2; i++) {
      if (!tokens.isAny(i, WILL)) {
        plan(from, i, to).ifPresent(all::add);
        continue;
      }
      int subject = subject(from, i, speaker);
      Own own = null;
      if (subject >= 0 && (subject == from || !isClauseOfOther(from, subject))) {
        own = own(subject, i, to);
      } else if (things && subject < 0) {
        Action done = passives.of(from, i, to);
        own = done == null ? null : new Own(new Action(done.from(), end(done.to(), to)), false);
      }
      if (own == null && things && subject < 0 && isOffice(from, i)) {
        own = office(from, i, to);
      }
      if (own != null) {
        all.add(own);
        i = Math.max(i, own.action().to() - 1);
      }
    }
    return all;
  }

  /** {@code the Politburo would discuss}: the office of the one who says so. */
  private boolean isOffice(int from, int modal) {
    return tokens.is(from, "the") && modal == from + 2 && tokens.isAny(from + 1, OFFICE);
  }

  private @org.jspecify.annotations.Nullable Own office(int from, int modal, int to) {
    Own own = own(from, modal, to);
    Optional<String> actor = Optional.of(tokens.text(from, modal));
    return own == null
        ? null
        : new Own(new Action(own.action().from(), own.action().to(), actor), own.firm());
  }

  private static final WordSet OFFICE =
      WordSet.of(
          "department",
          "ministry",
          "embassy",
          "legation",
          "politburo",
          "cabinet",
          "secretariat",
          "delegation");

  /**
   * Returns what the subject whose modal stands at {@code modal} is going to do; null when it is
   * nothing one does.
   */
  @org.jspecify.annotations.Nullable
  Own at(int modal, int to) {
    return own(modal + 1, modal, to);
  }

  /** {@code if he would come}, {@code which he would take} are no announcements. */
  private boolean isClauseOfOther(int from, int subject) {
    for (int i = subject - 1; i >= Math.max(from, subject - 1); i--) {
      String word = tokens.word(i);
      if (tokens.isAny(i, BREAK) && !word.equals("that")) {
        return true;
      }
    }
    return false;
  }

  /** Returns where the subject begins when it is the speaker, or -1. */
  private int subject(int from, int modal, String speaker) {
    int i = modal - 1;
    if (i < from) {
      return -1;
    }
    if (tokens.isAny(i, SELF)) {
      return i;
    }
    if (tokens.is(i, "and") && tokens.isAny(from, SELF)) {
      return modal;
    }
    if (tokens.is(i, "they") && isMany(speaker) || tokens.is(i, "it") && isBody(speaker)) {
      return i;
    }
    if (tokens.isCapital(i)
        && i > from
        && speaker.toLowerCase(java.util.Locale.ROOT).endsWith(tokens.word(i))) {
      while (i > from
          && (tokens.isCapital(i - 1) || tokens.is(i - 1, "the") || tokens.is(i - 1, "."))) {
        i--;
      }
      return i;
    }
    if (tokens.is(i, "government")
        && (tokens.is(i - 1, "his") || tokens.is(i - 1, "my") || tokens.is(i - 1, "our"))) {
      return i - 1;
    }
    return -1;
  }

  private static boolean isMany(String speaker) {
    return speaker.contains(" and ") || speaker.endsWith("s") || speaker.contains("elegation");
  }

  private static boolean isBody(String speaker) {
    String lower = speaker.toLowerCase(java.util.Locale.ROOT);
    return Requests.isBody(speaker)
        || lower.contains("delegation")
        || lower.contains("ministry")
        || lower.contains("embassy")
        || lower.contains("legation")
        || lower.endsWith(" side");
  }

  private @org.jspecify.annotations.Nullable Own own(int subject, int modal, int to) {
    int verb = modal + 1;
    boolean not = false;
    while (verb < to - 1 && tokens.isAny(verb, ADVERB)) {
      not |= tokens.is(verb, "not");
      verb++;
    }
    if (tokens.is(verb, "be") || tokens.is(verb, "have")) {
      return ready(verb, to);
    }
    if (not ? !tokens.isAny(verb, ALLOWING) : tokens.isAny(verb, STATE)) {
      return null;
    }
    if (!tokens.isWord(verb) || tokens.word(verb).endsWith("ly")) {
      return null;
    }
    int start = not && tokens.is(verb, "fail") && tokens.is(verb + 1, "to") ? verb + 2 : subject;
    return new Own(new Action(start, end(verb, to)), true);
  }

  /** {@code would be very glad to study}; {@code would be glad to receive} is a request. */
  private @org.jspecify.annotations.Nullable Own ready(int verb, int to) {
    if (tokens.is(verb, "have") && tokens.is(verb + 1, "pleasure") && tokens.is(verb + 2, "in")) {
      return new Own(new Action(verb - 1, end(verb + 3, to)), false);
    }
    for (int i = verb + 1; i < Math.min(to - 2, verb + 4); i++) {
      if (tokens.isAny(i, READY) && tokens.is(i + 1, "to") && !tokens.isAny(i + 2, TAKING)) {
        return new Own(new Action(i + 2, end(i + 2, to)), false);
      }
    }
    return null;
  }

  /** {@code was arranging to}, {@code intends to}, {@code proposed to}. */
  private Optional<Own> plan(int from, int i, int to) {
    boolean plans =
        (tokens.is(i, "arranging")
                || tokens.is(i, "intends")
                || tokens.is(i, "intended")
                || tokens.is(i, "intend")
                || tokens.is(i, "proposes")
                || tokens.is(i, "intending"))
            && tokens.is(i + 1, "to");
    boolean ready =
        tokens.isAny(i, READY)
            && tokens.is(i + 1, "to")
            && !tokens.isAny(i + 2, TAKING)
            && (tokens.is(i - 1, "was")
                || tokens.is(i - 1, "is")
                || tokens.is(i - 1, "are")
                || tokens.is(i - 1, "were"));
    int aside = ready || !tokens.isAny(i, READY) ? -1 : aside(i + 1, to);
    if (aside > 0 && i - from < 4) {
      return Optional.of(new Own(new Action(aside + 1, end(aside + 1, to)), false));
    }
    if (ready && i - from < 9) {
      boolean named = tokens.isCapital(i - 2);
      return Optional.of(
          new Own(
              new Action(
                  i + 2,
                  end(i + 2, to),
                  named ? Optional.of(tokens.text(from, i - 1)) : Optional.empty()),
              false));
    }
    if (!plans || tokens.is(i - 1, "not") || tokens.is(i - 1, "which") || i == from) {
      return Optional.empty();
    }
    boolean self = false;
    for (int k = i - 1; k >= Math.max(from, i - 3); k--) {
      self |= tokens.isAny(k, SELF) || tokens.is(k, "himself") || tokens.is(k, "they");
    }
    if (self) {
      return Optional.of(new Own(new Action(i + 2, end(i + 2, to)), false));
    }
    boolean named = tokens.isCapital(i - 1) && i - from < 9 && !tokens.is(i, "intended");
    return named
        ? Optional.of(
            new Own(new Action(from, end(i + 2, to), Optional.of(tokens.text(from, i))), false))
        : Optional.empty();
  }

  /** {@code ready, he said, to deliver}: returns where the infinitive stands, or -1. */
  private int aside(int comma, int to) {
    for (int i = comma + 2; tokens.is(comma, ",") && i < Math.min(to - 2, comma + 7); i++) {
      if (tokens.is(i, ",")) {
        return tokens.is(i + 1, "to") ? i + 1 : -1;
      }
    }
    return -1;
  }

  /** Returns where the clause that begins at the verb ends. */
  private int end(int verb, int to) {
    for (int i = verb + 1; i < to; i++) {
      boolean joined =
          tokens.is(i, ",")
              && (tokens.is(i + 1, "but")
                  || tokens.is(i + 1, "however")
                  || tokens.is(i + 1, "and") && isSubject(i + 2));
      boolean and =
          (tokens.is(i, "and") || tokens.is(i, "but"))
              && (tokens.is(i + 1, "that") && !tokens.is(i + 2, "of")
                  || isSubject(i + 1)
                  || tokens.isAny(i + 1, WILL));
      if (tokens.is(i, ";") || tokens.is(i, ".") && isEnd(i) || joined || and) {
        return i;
      }
    }
    return to;
  }

  private boolean isEnd(int i) {
    return tokens.isCapital(i + 1)
        && (tokens.word(i - 1).length() > 4 || tokens.is(i - 1, "]") || tokens.is(i - 1, ")"));
  }

  private boolean isSubject(int i) {
    return tokens.isAny(i, SELF)
        || tokens.is(i, "it")
        || tokens.is(i, "they")
        || tokens.is(i, "this") && tokens.isAny(i + 1, WILL);
  }
}
