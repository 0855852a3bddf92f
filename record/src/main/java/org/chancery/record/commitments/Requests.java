package org.chancery.record.commitments;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.record.commitments.Answers.Answer;
import org.chancery.record.commitments.Commitment.Kind;
import org.chancery.record.language.Tokens;
import org.chancery.record.language.WordSet;
import org.chancery.record.statements.Circle;
import org.chancery.record.statements.Statement.Act;

/** What it binds to that somebody asks, orders, or refuses what was asked. */
final class Requests {

  static final String STAFF = "the Secretariat";
  static final String NOBODY = "(unstated)";
  private static final WordSet SUBALTERN =
      WordSet.of(
          "attaché",
          "attache",
          "secretary",
          "clerk",
          "vice",
          "consul",
          "lieutenant",
          "lieut",
          "captain",
          "capt");

  private final Tokens tokens;
  private final Circle circle;
  private final List<Said> said;
  private final Clauses clauses;
  private final ActionCutter cutter;
  private final Answers answers;
  private final Book book;

  Requests(Tokens tokens, Circle circle, List<Said> said, Book book) {
    this.tokens = tokens;
    this.circle = circle;
    this.said = said;
    this.book = book;
    this.clauses = new Clauses(tokens);
    this.cutter = new ActionCutter(tokens, clauses);
    this.answers = new Answers(tokens, circle, said);
  }

  private boolean isOfBody(String speaker) {
    return circle.body().isPresent()
        && (circle.body().get().equals(speaker)
            || circle.present().stream().anyMatch(side -> side.contains(speaker)));
  }

  /** Whoever speaks for the body that meets, directs; one who is not named is of its staff. */
  void instruct(Said s) {
    boolean wish = clauses.isWish(s.from(), s.to()) || tokens.is(s.verb() - 2, "which");
    if (wish) {
      return;
    }
    Optional<String> hearer = s.statement().source().addressee();
    for (Action action : cutter.cut(s.from(), s.to())) {
      String debtor =
          action
              .actor()
              .filter(a -> !isBody(a))
              .or(() -> clauses.actor(action.from(), action.to()))
              .or(() -> hearer)
              .orElse(STAFF);
      book.enter(Kind.INSTRUCTION, action, s, debtor, Optional.of(s.speaker()), null);
    }
  }

  static boolean isBody(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.contains("commission")
        || lower.contains("committee")
        || lower.contains("conference")
        || lower.equals("them")
        || lower.equals("him")
        || lower.contains("government")
        || lower.contains("mission");
  }

  /**
   * {@code He hoped that his Government would}: his own side's conduct, of which he promises
   * nothing.
   */
  boolean isHope(Said s) {
    boolean own =
        tokens.is(s.from(), "his")
            || tokens.is(s.from(), "my")
            || tokens.is(s.from(), "our")
            || tokens.is(s.from(), "her");
    return tokens.word(s.verb()).startsWith("hop") && own && clauses.modal(s.from(), s.to()) > 0;
  }

  void request(int i, Said s) {
    if (isHope(s)) {
      book.hope(cutter.cut(s.from(), s.to()).getFirst(), s);
      return;
    }
    if (isOfBody(s.speaker())) {
      instruct(s);
      return;
    }
    if (isNobodys(s) || isRetold(s)) {
      return;
    }
    Answer answer = answers.answer(i, s);
    String asked = asked(i, s, answer);
    Action action = cutter.cut(s.from(), s.to()).getFirst();
    if (answers.performed(s) >= 0) {
      book.enter(Kind.ACCEPTED_REQUEST, action, s, asked, Optional.of(s.speaker()), null);
      return;
    }
    if (answer == Answer.GRANTED) {
      return;
    }
    if (isSubaltern(s)) {
      book.enter(Kind.INSTRUCTION, action, s, asked, Optional.of(s.speaker()), null);
      return;
    }
    Kind kind =
        switch (answer) {
          case REFUSED -> Kind.REQUEST_REFUSED;
          case DEFERRED -> Kind.REQUEST_DEFERRED;
          case NONE, GRANTED -> Kind.REQUEST_OPEN;
        };
    if (s.to() - s.from() > 2) {
      book.enter(kind, action, s, asked, Optional.of(s.speaker()), null);
    }
  }

  /** Who is asked; where a whole body is, the one of it who refuses. */
  private String asked(int i, Said s, Answer answer) {
    Optional<String> hearer = s.statement().source().addressee().or(circle::recipient);
    boolean body = hearer.filter(h -> !isBody(h)).isEmpty();
    Said refuser = answer == Answer.REFUSED && body ? answers.refuser(i, s) : null;
    return refuser == null || refuser.speaker().startsWith("(")
        ? hearer.orElse(NOBODY)
        : refuser.speaker();
  }

  /** A request that is only named, and of which nobody is told who made it, is none to answer. */
  private boolean isNobodys(Said s) {
    return s.speaker().startsWith("(") && !tokens.isAny(s.verb() - 1, BEING);
  }

  /**
   * {@code The weeks which he asked for do not run out}, {@code the table, which they were told to
   * make, was laid before us}: what was asked before is only named, and the sentence goes on.
   */
  private boolean isRetold(Said s) {
    int which = s.verb() - 1;
    while (which > s.verb() - 7 && tokens.isWord(which) && !tokens.is(which, "which")) {
      which--;
    }
    if (!tokens.is(which, "which")) {
      return false;
    }
    boolean infinitive = tokens.is(s.from(), "to") && tokens.is(s.from() + 2, ",");
    return tokens.isAny(infinitive ? s.from() + 3 : s.from(), FINITE);
  }

  private static final WordSet FINITE =
      WordSet.of(
          "do", "does", "did", "is", "are", "was", "were", "has", "have", "had", "will", "would");
  private static final WordSet BEING = WordSet.of("was", "were", "is", "are", "been");

  /** The writer who asks one of his own staff directs him. */
  private boolean isSubaltern(Said s) {
    boolean writer = tokens.is(s.verb() - 1, "i") || tokens.is(s.verb() - 2, "i");
    for (int t = s.verb() + 1; writer && t < s.from(); t++) {
      if (tokens.isAny(t, SUBALTERN)) {
        return true;
      }
    }
    return false;
  }

  void demand(int i, Said s) {
    Optional<String> hearer = s.statement().source().addressee();
    boolean orders = tokens.is(s.from(), "to") || clauses.isAction(s.from(), s.to());
    if (!orders || isRetold(s)) {
      return;
    }
    Action action = cutter.cut(s.from(), s.to()).getFirst();
    String verb = tokens.word(s.verb());
    boolean authority =
        verb.startsWith("instruct")
            || verb.startsWith("order")
            || verb.startsWith("direct")
            || verb.startsWith("command")
            || verb.equals("told")
            || verb.startsWith("g");
    boolean repeated =
        i > 0 && said.get(i - 1).act() == Act.REQUEST && said.get(i - 1).to() >= s.to();
    if (repeated) {
      return;
    }
    boolean asks =
        tokens.is(s.from(), "to")
            && (tokens.is(s.from() + 1, "ask") || tokens.is(s.from() + 2, "ask"));
    if (authority && asks) {
      int that = s.from() + 1;
      while (that < s.to() && !tokens.is(that, "that") && !tokens.is(that, "to")) {
        that++;
      }
      if (that + 2 < s.to()) {
        book.enter(
            Kind.REQUEST_OPEN,
            new Action(that + 1, s.to()),
            s,
            NOBODY,
            Optional.of(s.speaker()),
            null);
      }
    } else if (authority) {
      book.enter(Kind.INSTRUCTION, action, s, hearer.orElse(STAFF), Optional.of(s.speaker()), null);
    } else {
      book.enter(
          Kind.REQUEST_OPEN, action, s, hearer.orElse(NOBODY), Optional.of(s.speaker()), null);
    }
  }

  /** A refusal answers the request before it, or the one it names. */
  void refuse(int i, Said s) {
    Said named = answers.named(i, s);
    if (named != null) {
      return;
    }
    Said asked = answers.applicant(i, s);
    if (asked != null && (asked.act() == Act.PROPOSE || asked.act() == Act.ADVISE)) {
      Kind kind = answers.putsOff(s) ? Kind.REQUEST_DEFERRED : Kind.REQUEST_REFUSED;
      book.enter(
          kind,
          cutter.cut(asked.from(), asked.to()).getFirst(),
          s,
          s.speaker(),
          Optional.of(asked.speaker()),
          asked);
    } else if (asked == null && s.to() - s.from() > 3 && answers.isRefusal(s)) {
      Action noun = clauses.nounAction(s.from(), s.to());
      if (noun != null) {
        book.enter(Kind.REQUEST_REFUSED, noun, s, s.speaker(), Optional.empty(), null);
      }
    }
  }
}
