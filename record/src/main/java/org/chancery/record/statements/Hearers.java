package org.chancery.record.statements;

import java.util.List;
import java.util.Optional;
import org.chancery.record.language.Tokens;
import org.chancery.record.language.WordSet;
import org.chancery.record.statements.Statement.Act;
import org.jspecify.annotations.Nullable;

/**
 * Finds to whom a thing is said: the one printed beside the word of saying; else, by what kind of
 * paper it is, the recipient, the body that meets, or the other side of the conversation.
 */
final class Hearers {

  /** Who carries out what a body asks of nobody by name. */
  private static final String STAFF = "the Secretariat";

  private static final WordSet OURS = WordSet.of("me", "us", "myself", "ourselves");
  private static final WordSet HIM = WordSet.of("him", "her", "them");
  private static final WordSet DETERMINER =
      WordSet.of(
          "the", "his", "her", "their", "my", "our", "your", "its", "this", "each", "both", "all");
  private static final WordSet THING =
      WordSet.of(
          "information",
          "recommendation",
          "instructions",
          "order",
          "orders",
          "report",
          "reports",
          "request",
          "reply",
          "answer",
          "question",
          "fact",
          "matter",
          "copy",
          "copies",
          "effect",
          "view",
          "time",
          "conversation",
          "meeting",
          "press",
          "presence");
  private static final WordSet HANGS =
      WordSet.of("in", "through", "as", "with", "by", "about", "for", "concerning", "after");
  private static final WordSet ANSWER = WordSet.of("reply", "response", "answer");

  private final Tokens tokens;
  private final Circle circle;
  private final Discourse discourse;
  private @Nullable String answered;
  private @Nullable String one;
  private @Nullable String other;

  Hearers(Tokens tokens, Circle circle, Discourse discourse) {
    this.tokens = tokens;
    this.circle = circle;
    this.discourse = discourse;
  }

  /** Begins a sentence: {@code In reply to Mr. X} names the one who is answered. */
  void begin(int from, int to) {
    answered = null;
    if (tokens.is(from, "in") && tokens.isAny(from + 1, ANSWER)) {
      for (int i = from + 2; i < Math.min(to, from + 12) && !tokens.is(i, ","); i++) {
        int end = discourse.personEnd(i, to);
        if (end > i) {
          answered = discourse.called(i, end);
          return;
        }
      }
    }
  }

  /**
   * Returns to whom {@code name} speaks.
   *
   * @param before the statement whose speaker goes on, where the clause has no subject of its own
   * @param here what was said before in the same sentence
   */
  Optional<String> of(
      Cue cue,
      Complement said,
      Speaker speaker,
      String name,
      Act act,
      @Nullable Draft before,
      List<Draft> here) {
    Draft outer = outer(cue, here);
    Optional<String> printed = printed(cue, said, name);
    if (printed.isPresent()) {
      if (outer == null && cue.shape() != Cue.Shape.NOUN && !discourse.isVerbatim()) {
        talk(name, printed.get());
      }
      return printed;
    }
    if (circle.body().isPresent()) {
      return atMeeting(said, name, act, circle.body().get());
    }
    if (speaker.kind() == Speaker.Kind.SHARED && before != null && before.name().equals(name)) {
      return before.hearer();
    }
    if (isWritten(cue, speaker, name)) {
      return circle.recipient();
    }
    if (outer != null && !Designations.isSame(outer.name(), name)) {
      return outer.name().equals(Discourse.UNSTATED) ? Optional.empty() : Optional.of(outer.name());
    }
    return inTalk(name);
  }

  /** Takes note of two who talk with each other, and neither of them is of the writer's side. */
  private void talk(String speaker, String hearer) {
    boolean others = !discourse.isOurs(speaker) && !discourse.isOurs(hearer);
    one = others ? speaker : null;
    other = others ? hearer : null;
  }

  /** The innermost statement in whose content the cue stands. */
  private static @Nullable Draft outer(Cue cue, List<Draft> here) {
    for (int i = here.size() - 1; i >= 0; i--) {
      Complement said = here.get(i).said();
      if (said.from() <= cue.from() && cue.from() < said.to()) {
        return here.get(i);
      }
    }
    return null;
  }

  /** The one named beside the word of saying. */
  private Optional<String> printed(Cue cue, Complement said, String name) {
    if (said.hasHearer()) {
      int from = tokens.is(said.hearerFrom(), "to") ? said.hearerFrom() + 1 : said.hearerFrom();
      return phrase(from, phraseEnd(from, said.hearerTo()), name);
    }
    if (cue.shape() == Cue.Shape.NOUN) {
      for (int i = cue.to(); i < said.from() - 1; i++) {
        if (tokens.is(i, "to") && (tokens.isCapital(i + 1) || tokens.is(i + 1, "the"))) {
          return phrase(i + 1, phraseEnd(i + 1, end(i + 1, said.from())), name);
        }
      }
    }
    return cue.shape() == Cue.Shape.PARTICIPLE ? sentTo(cue.from()) : Optional.empty();
  }

  private int end(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (tokens.is(i, "by")) {
        return i; // a request made to the Consul by X
      }
    }
    return tokens.is(to - 1, "that") || tokens.is(to - 1, ",") ? Math.max(from, to - 1) : to;
  }

  /** {@code a letter from Mr. X to Count Y, stating}. */
  private Optional<String> sentTo(int cue) {
    for (int i = cue - 2; i > cue - 14 && i >= 0 && (tokens.isWord(i) || tokens.is(i, ".")); i--) {
      int end = tokens.is(i, "to") ? discourse.personEnd(i + 1, cue) : -1;
      if (end == cue || end == cue - 1 && tokens.is(end, ",")) {
        return Optional.of(discourse.called(i + 1, end));
      }
    }
    return Optional.empty();
  }

  private Optional<String> phrase(int from, int to, String name) {
    if (to <= from) {
      return Optional.empty();
    }
    String first = tokens.word(from);
    if (to == from + 1) {
      if (OURS.contains(first)) {
        return discourse.ours(first);
      }
      if (HIM.contains(first)) {
        return discourse.partner(name);
      }
      if (first.equals("you")) {
        return circle.recipient().filter(_ -> discourse.isOurs(name));
      }
    }
    boolean person =
        tokens.isCapital(from)
            || DETERMINER.contains(first) && tokens.isWord(to - 1) && to > from + 1;
    return person && !tokens.isAny(to - 1, THING)
        ? Optional.of(discourse.called(from, to))
        : Optional.empty();
  }

  /** Leaves out what hangs behind the name: {@code the envoy in my presence}. */
  private int phraseEnd(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      boolean place = tokens.isCapital(i + 1) || tokens.is(i + 1, "the");
      boolean when = tokens.is(i, "in") && tokens.isAny(i + 1, VerbShapes.MONTH);
      if (tokens.is(i, ",") || tokens.is(i, "(") || when || tokens.isAny(i, HANGS) && !place) {
        return i;
      }
    }
    return to;
  }

  /** A body asks its staff; what others say is said to it. */
  private Optional<String> atMeeting(Complement said, String name, Act act, String body) {
    boolean directs = act == Act.REQUEST || act == Act.DEMAND;
    int end = said.kind() == Complement.Kind.THAT ? charged(said, directs) : -1;
    boolean course = directs || act == Act.PROPOSE || act == Act.ADVISE;
    if (course && end > 0 && tokens.isWord(end) && !Words.isFunction(tokens, end)) {
      return Optional.of(discourse.called(said.from(), end));
    }
    boolean member = circle.present().stream().anyMatch(side -> side.contains(name));
    if (name.equalsIgnoreCase(body)) {
      return directs ? Optional.of(STAFF) : Optional.empty();
    }
    return Optional.of(member && directs ? STAFF : body);
  }

  /** What one is given, not what one does. */
  private static final WordSet GIVEN = WordSet.of("be", "have", "receive", "get", "enjoy");

  /** Returns the end of the name of the one who is to act according to the content, or -1. */
  private int charged(Complement said, boolean directs) {
    int person = discourse.personEnd(said.from(), said.to());
    int end = said.from() + 1;
    while (directs && tokens.isCapital(end) && end < said.to()) {
      end++;
    }
    boolean office =
        tokens.is(said.from(), "the") && end > said.from() + 1 && !tokens.isAny(end, GIVEN);
    return person < 0 && office ? end : person;
  }

  /** {@code I think}, {@code my feeling is}: the writer speaks to the one to whom he writes. */
  private boolean isWritten(Cue cue, Speaker speaker, String name) {
    boolean first =
        speaker.kind() == Speaker.Kind.WRITER
            || speaker.to() > speaker.from()
                && (tokens.is(speaker.from(), "i")
                    || tokens.is(speaker.from(), "my")
                    || tokens.is(speaker.from(), "we"));
    boolean ours = first || discourse.isOurs(name) || discourse.isOffice(name);
    String word = tokens.word(cue.from());
    boolean now =
        switch (cue.shape()) {
          case FINITE -> isPresent(cue, word);
          case NOUN -> first && isNowAfter(cue.to());
          case PARTICIPLE, PASSIVE, IMPERSONAL -> false;
        };
    return ours && now && circle.recipient().isPresent();
  }

  private static boolean isPresent(Cue cue, String word) {
    if (Wishes.OBLIGED.contains(word)) {
      return true;
    }
    String lemma = cue.entry().lemma();
    return word.equals(lemma) || word.endsWith("s") && word.length() <= lemma.length() + 2;
  }

  private boolean isNowAfter(int from) {
    for (int i = from; i < from + 14; i++) {
      if (tokens.is(i, "is") || tokens.is(i, "are")) {
        return true;
      }
    }
    return false;
  }

  /** The other side of a conversation. */
  private Optional<String> inTalk(String name) {
    if (discourse.isOurs(name)) {
      one = null;
      return discourse.partner(name);
    }
    if (one != null && other != null) {
      boolean first = Designations.isSame(one, name);
      if (first || Designations.isSame(other, name)) {
        return Optional.of(first ? other : one);
      }
    }
    if (circle.writer().isPresent()) {
      return discourse.ours(discourse.tellsOfMe() ? "me" : "us");
    }
    if (answered != null) {
      return Optional.of(answered);
    }
    boolean many = circle.present().size() == 1 && circle.present().getFirst().size() > 3;
    return many ? discourse.lastOther(name) : discourse.partner(name);
  }
}
