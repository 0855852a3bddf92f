package org.chancery.record.commitments;

import java.util.List;
import java.util.Optional;
import org.chancery.record.commitments.Commitment.Kind;
import org.chancery.record.language.Tokens;
import org.chancery.record.language.WordSet;
import org.chancery.record.statements.Circle;
import org.chancery.record.statements.PoliteQuestion;
import org.chancery.record.statements.Statement;

/**
 * Finds what a sentence binds somebody to in so many words, where nobody is said to have said it:
 * {@code You should inform the Minister}, {@code Each Party shall notify the other}, {@code The
 * Ministry will communicate the judgment}.
 */
final class Duties {

  /** Before the verb stands no longer subject, in words. */
  private static final int SUBJECT = 18;

  private static final WordSet BREAK =
      WordSet.of(
          "that",
          "which",
          "who",
          "if",
          "when",
          "while",
          "unless",
          "as",
          "because",
          "although",
          ";",
          ":",
          "i",
          "we",
          "he",
          "she",
          "they",
          "it",
          "whether",
          "what",
          "how");
  private static final WordSet DETERMINER =
      WordSet.of("the", "each", "both", "either", "every", "any", "neither");
  private static final WordSet NO_DEED =
      WordSet.of(
          "be",
          "have",
          "not",
          "know",
          "see",
          "note",
          "observe",
          "find",
          "recall",
          "remember",
          "understand",
          "receive",
          "notice",
          "appreciate",
          "perceive",
          "doubtless",
          "remain",
          "mean",
          "include",
          "consist",
          "apply",
          "begin",
          "continue",
          "come",
          "become",
          "never",
          "extend",
          "cease");
  private static final WordSet POLITE =
      WordSet.of("accept", "refer", "be", "see", "note", "convey");
  private static final List<String> BODIES =
      List.of("ministry", "embassy", "legation", "government", "department", "delegation");

  private final Tokens tokens;
  private final Circle circle;

  /** The office that writes, of itself in the third person. */
  private final Optional<String> office;

  private final Book book;
  private final Announcements announcements;
  private final ActionCutter cutter;

  Duties(Tokens tokens, Circle circle, Book book, Announcements announcements) {
    this.tokens = tokens;
    this.circle = circle;
    this.office = circle.writer().filter(Duties::isBody);
    this.book = book;
    this.announcements = announcements;
    this.cutter = new ActionCutter(tokens, new Clauses(tokens));
  }

  /** Tells whether an office writes, of itself in the third person. */
  boolean isNote() {
    return office.isPresent();
  }

  /** Enters the duty that the sentence lays down; tells whether it does. */
  boolean read(int from, int to) {
    int start = afterNumber(from, to);
    return direction(start, to) || rule(start, to) || ownNote(start, to);
  }

  private int afterNumber(int from, int to) {
    int i = from;
    while (i < to
        && (tokens.is(i, "article")
            || !tokens.isWord(i)
            || Character.isDigit(tokens.word(i).charAt(0)))) {
      i++;
    }
    return i;
  }

  /** {@code You should inform the Minister}: the writer directs the one to whom he writes. */
  private boolean direction(int from, int to) {
    int please = please(from, to);
    if (please > from && circle.recipient().isPresent() && circle.writer().isPresent()) {
      Action action = cutter.trimmed(new Action(please + 1, to));
      enter(Kind.REQUEST_OPEN, action, from, to, circle.recipient().get(), circle.writer());
      return true;
    }
    if (tokens.is(from, "please") && !tokens.isAny(from + 1, POLITE)) {
      boolean asks = isDeed(from + 1, to + 1) && circle.recipient().isPresent();
      if (asks) {
        enter(Kind.REQUEST_OPEN, from + 1, to, circle.recipient().orElseThrow(), circle.writer());
      }
      return asks;
    }
    int asked = PoliteQuestion.verb(tokens, from, to);
    if (asked > 0 && circle.writer().isPresent() && circle.recipient().isPresent()) {
      int end = tokens.is(to - 1, "?") ? to - 1 : to;
      Action action = cutter.trimmed(new Action(asked, end));
      enter(Kind.REQUEST_OPEN, action, from, end, circle.recipient().get(), circle.writer());
      return true;
    }
    boolean you =
        tokens.is(from, "you")
            && (tokens.is(from + 1, "should")
                || tokens.is(from + 1, "will")
                || tokens.is(from + 1, "are") && tokens.is(from + 2, "to"));
    if (!you || circle.writer().isEmpty() || circle.recipient().isEmpty()) {
      return false;
    }
    int verb = from + (tokens.is(from + 1, "are") ? 3 : 2);
    while (verb < to && (tokens.word(verb).endsWith("ly") || isCourtesy(verb))) {
      verb++;
    }
    boolean deed = isDeed(verb, to);
    if (deed) {
      enter(Kind.INSTRUCTION, verb, to, circle.recipient().get(), circle.writer());
    }
    return deed;
  }

  /**
   * {@code If the boat has sailed, please telegraph}: returns where {@code please} stands, or -1.
   */
  private int please(int from, int to) {
    for (int i = from + 3; tokens.is(from, "if") && i < Math.min(to - 2, from + 30); i++) {
      if (tokens.is(i, "please") && tokens.is(i - 1, ",") && isDeed(i + 1, to + 1)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isCourtesy(int i) {
    return tokens.is(i, "please") || tokens.is(i, "therefore") || tokens.is(i, "also");
  }

  /** {@code Each Party shall notify}, {@code The Ministry of Trade is to deliver}. */
  private boolean rule(int from, int to) {
    int verb = subjectEnd(from, to);
    if (verb < 0) {
      return false;
    }
    boolean shall = tokens.is(verb, "shall") && isDeed(verb + 1, to);
    boolean is =
        circle.body().isPresent()
            && (tokens.is(verb, "is") || tokens.is(verb, "are"))
            && tokens.is(verb + 1, "to")
            && isDeed(verb + 2, to);
    if (shall) {
      enter(Kind.PROMISE, verb + 1, to, name(from, verb), Optional.empty());
    } else if (is) {
      enter(Kind.INSTRUCTION, verb + 2, to, name(from, verb), circle.body());
    }
    return shall || is;
  }

  private String name(int from, int to) {
    int end = from;
    while (end < to && !tokens.is(end, "(") && !tokens.is(end, ",")) {
      end++;
    }
    return tokens.text(from, Math.max(end, from + 1));
  }

  /** Returns the verb behind the noun phrase that opens the sentence, or -1. */
  private int subjectEnd(int from, int to) {
    boolean noun = tokens.isCapital(from) && tokens.isWord(from) && !tokens.isAny(from, BREAK);
    if (!noun || tokens.isAny(from, DETERMINER) && !tokens.isCapital(from + 1)) {
      return -1;
    }
    for (int i = from + 1; i < Math.min(to - 1, from + SUBJECT); i++) {
      String word = tokens.word(i);
      if (word.equals("shall") || word.equals("is") || word.equals("are") || word.equals("will")) {
        return i;
      }
      if (tokens.isAny(i, BREAK) || word.endsWith("ed")) {
        return -1;
      }
    }
    return -1;
  }

  /** A note in the third person: {@code The Ministry will not fail to communicate}. */
  private boolean ownNote(int from, int to) {
    if (office.isEmpty()) {
      return false;
    }
    String writer = office.get();
    int verb = subjectEnd(from, to);
    boolean own = verb > 0 && tokens.is(verb, "will") && Names.same(name(from, verb), writer);
    Announcements.Own act = own ? announcements.at(verb, to) : null;
    List<Announcements.Own> things = own ? List.of() : announcements.in(from, to, writer, true);
    Action action =
        act != null ? act.action() : things.isEmpty() ? null : things.getFirst().action();
    if (action == null) {
      return false;
    }
    enter(Kind.PROMISE, action, from, to, writer, circle.recipient());
    return true;
  }

  private static boolean isBody(String writer) {
    String lower = writer.toLowerCase(java.util.Locale.ROOT);
    return BODIES.stream().anyMatch(lower::contains);
  }

  private boolean isDeed(int verb, int to) {
    String word = tokens.word(verb);
    return verb + 2 < to
        && tokens.isWord(verb)
        && !tokens.isCapital(verb)
        && !NO_DEED.contains(word)
        && !word.endsWith("ly");
  }

  private void enter(Kind kind, int verb, int to, String debtor, Optional<String> creditor) {
    enter(kind, cutter.trimmed(new Action(verb, to)), verb, to, debtor, creditor);
  }

  private void enter(
      Kind kind, Action action, int from, int to, String debtor, Optional<String> creditor) {
    Statement none =
        new Statement(
            new Statement.Source(debtor, Optional.empty(), creditor),
            Statement.Act.PROMISE,
            tokens.span(action.from(), action.from() + 1),
            tokens.span(action.from(), action.to()),
            List.of(),
            new Statement.Manner(false, false, Statement.Voice.REPORTED, Optional.empty()));
    Said said = new Said(-1, none, from, Math.min(from, action.from()), to, to, 0);
    book.enter(kind, cutter.trimmed(action), said, debtor, creditor, null);
  }
}
