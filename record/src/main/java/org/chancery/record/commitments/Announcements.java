package org.chancery.record.commitments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.record.language.Tokens;
import org.chancery.record.language.WordSet;
import org.jspecify.annotations.Nullable;

/** Finds where somebody says what he himself, or his office, is going to do. */
final class Announcements {

  /**
   * An announcement: its action, and whether it speaks of the speaker himself rather than of a
   * thing to be done.
   */
  record Own(Action action, boolean firm) {}

  static final WordSet WILL = WordSet.of("will", "would", "shall");
  static final WordSet SELF = WordSet.of("he", "she", "i", "we");
  private static final WordSet HIM = WordSet.of("him", "her", "it", "them", "you", "me", "us");
  private static final WordSet SELF_WILL = WordSet.of("i'll", "we'll");
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
          "however",
          "accordingly",
          "nevertheless",
          "likewise",
          "promptly",
          "now",
          "first",
          "quite",
          "fully",
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
          "realize",
          "realise",
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
  private final AnnouncedEnd ends;
  private final Plans plans;
  private final Hearsay hearsay;

  Announcements(Tokens tokens) {
    this.tokens = tokens;
    this.passives = new Passives(tokens);
    this.ends = new AnnouncedEnd(tokens);
    this.plans = new Plans(tokens, ends);
    this.hearsay = new Hearsay(tokens);
  }

  /**
   * Returns what the speaker says in {@code from..to} that he is going to do.
   *
   * @param things whether to take {@code the order would be countermanded} as his doing too
   */
  List<Own> in(int from, int to, String speaker, boolean things) {
    return in(from, to, speaker, things, false);
  }

  /**
   * Returns what the speaker says that he, or somebody of his, is going to do.
   *
   * @param direct whether he says it in his own words, where {@code will} is what he knows of
   */
  List<Own> in(int from, int to, String speaker, boolean things, boolean direct) {
    List<Own> all = new ArrayList<>();
    for (int i = from; i < to - 2; i++) {
      boolean contracted = tokens.isAny(i, SELF_WILL);
      if (!contracted && !tokens.isAny(i, WILL)) {
        plans.plan(from, i, to).ifPresent(all::add);
        continue;
      }
      if (hearsay.governs(from, i)) {
        continue;
      }
      int subject = contracted ? i : subject(from, i, speaker, things);
      Own own = null;
      if (subject >= 0 && (subject == from || !isClauseOfOther(from, subject))) {
        own = own(subject, i, to);
      } else if (things && subject < 0) {
        Action done = passives.of(from, i, to);
        own =
            done == null ? null : new Own(new Action(done.from(), ends.end(done.to(), to)), false);
      }
      if (own == null && things && subject < 0 && isOffice(from, i)) {
        own = office(from, i, to);
      }
      if (own == null && direct && subject < 0 && tokens.is(i, "will")) {
        own = ofOther(clause(from, i), i, to);
      }
      if (own != null) {
        all.add(own);
        i = Math.max(i, own.action().to() - 1);
      }
    }
    return all;
  }

  /** Returns where the clause of the modal begins. */
  private int clause(int from, int modal) {
    int start = modal;
    while (start > from
        && !(tokens.is(start - 1, ".") && ends.isEnd(start - 1))
        && !tokens.is(start - 1, ",")
        && !tokens.is(start - 1, "?")
        && !tokens.is(start - 1, ";")
        && !tokens.is(start - 1, "and")
        && !tokens.isAny(start - 1, BREAK)) {
      start--;
    }
    return start;
  }

  /**
   * {@code Chairman Varro will receive you}, {@code They will leave}, {@code It will be closed}.
   */
  private @Nullable Own ofOther(int start, int modal, int to) {
    boolean they = modal == start + 1 && (tokens.is(start, "they") || tokens.is(start, "it"));
    boolean name = tokens.isCapital(start) && modal - start < 6 && modal > start;
    for (int i = start + 1; name && i < modal; i++) {
      name = tokens.isCapital(i) || tokens.is(i, ".") || tokens.is(i, "of");
    }
    if (!they && !name) {
      return null;
    }
    Own own = tokens.is(start, "it") ? null : own(start, modal, to);
    if (own == null) {
      Action done = passives.of(start, modal, to);
      return done == null ? null : new Own(new Action(done.from(), ends.end(done.to(), to)), false);
    }
    Optional<String> actor = name ? Optional.of(tokens.text(start, modal)) : Optional.empty();
    return new Own(new Action(own.action().from(), own.action().to(), actor), own.firm());
  }

  /** {@code the Politburo would discuss}: the office of the one who says so. */
  private boolean isOffice(int from, int modal) {
    return tokens.is(from, "the") && modal == from + 2 && tokens.isAny(from + 1, OFFICE);
  }

  private @Nullable Own office(int from, int modal, int to) {
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
  @Nullable Own at(int modal, int to) {
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
  private int subject(int from, int modal, String speaker, boolean things) {
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
    if (tokens.is(i, "they") && isMany(speaker)
        || things && tokens.is(i, "it") && isBody(speaker)) {
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

  private @Nullable Own own(int subject, int modal, int to) {
    int verb = modal + 1;
    boolean not = false;
    while (verb < to - 1 && tokens.isAny(verb, ADVERB)) {
      not |= tokens.is(verb, "not");
      verb++;
    }
    boolean causes =
        tokens.is(verb, "have")
            && tokens.isAny(verb + 1, HIM)
            && tokens.word(verb + 2).endsWith("ed");
    if (tokens.is(verb, "be") || tokens.is(verb, "have") && !causes) {
      return plans.ready(verb, to);
    }
    if (not ? !tokens.isAny(verb, ALLOWING) : tokens.isAny(verb, STATE) && !causes) {
      return null;
    }
    if (!tokens.isWord(verb) || tokens.word(verb).endsWith("ly")) {
      return null;
    }
    int start = not && tokens.is(verb, "fail") && tokens.is(verb + 1, "to") ? verb + 2 : subject;
    int end = ends.end(verb, to);
    return start < end ? new Own(new Action(start, end), true) : null;
  }
}
