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
  private final ItemTopics topics;

  Requests(Tokens tokens, Circle circle, List<Said> said, Book book) {
    this.tokens = tokens;
    this.circle = circle;
    this.said = said;
    this.book = book;
    this.clauses = new Clauses(tokens);
    this.cutter = new ActionCutter(tokens, clauses);
    this.answers = new Answers(tokens, circle, said);
    this.topics = new ItemTopics(tokens);
  }

  private boolean isOfBody(String speaker) {
    return circle.body().isPresent()
        && (circle.body().get().equals(speaker)
            || circle.present().stream().anyMatch(side -> side.contains(speaker)));
  }

  /** {@code 3. Calls upon both parties to}: a resolution asks those who are not under the body. */
  private boolean isResolved(Said s) {
    boolean opens = tokens.isCapital(s.verb()) || tokens.is(s.verb() - 1, ")");
    return opens && tokens.word(s.verb()).endsWith("s");
  }

  /** Whoever speaks for the body that meets, directs; one who is not named is of its staff. */
  void instruct(Said s) {
    boolean wish = clauses.isWish(s.from(), s.to()) || tokens.is(s.verb() - 2, "which");
    if (wish) {
      return;
    }
    Optional<String> hearer = s.statement().source().addressee();
    for (Action action : cutter.requested(s.from(), s.to())) {
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
    if (isOfBody(s.speaker()) && !isResolved(s)) {
      instruct(s);
      return;
    }
    if (isNobodys(s)
        || isRetold(s)
        || isAnecdote(s)
        || isPassedOn(s)
        || isFact(s)
        || isOwnWish(s)) {
      return;
    }
    Answer answer = answers.answer(i, s);
    String asked = asked(i, s, answer);
    Action action = cutter.requested(s.from(), s.to()).getFirst();
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
    boolean needed = tokens.is(s.verb(), "desired") && !tokens.is(s.from() - 1, "that");
    return s.speaker().startsWith("(") && (needed || !tokens.isAny(s.verb() - 1, BEING));
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
    return tokens.isAny(infinitive ? s.from() + 3 : s.from(), GOES_ON);
  }

  private static final WordSet GOES_ON =
      WordSet.of(
          "do", "does", "did", "is", "are", "was", "were", "has", "have", "had", "will", "would");

  /** {@code A raftsman asked for tobacco}: one who is nobody in particular, and asks of nobody. */
  private boolean isAnecdote(Said s) {
    String speaker = s.speaker();
    boolean article = speaker.startsWith("A ") || speaker.startsWith("An ");
    boolean small = speaker.startsWith("a ") || speaker.startsWith("an ");
    boolean known = speaker.chars().skip(1).anyMatch(Character::isUpperCase);
    boolean anybody = (article || small) && !known && !Rules.isPaper(speaker);
    boolean thing = tokens.is(s.from() - 1, "for") && !clauses.isAction(s.from(), s.to());
    return anybody && (thing || tokens.isAny(s.from(), RELATIVE)) || tokens.is(s.from(), "who");
  }

  /** {@code asks me to let you know}: he who writes it down has done it. */
  private boolean isPassedOn(Said s) {
    boolean asksMe = tokens.is(s.from() - 1, "me") || tokens.is(s.from() - 1, "us");
    boolean tells = tokens.is(s.from(), "to") && tokens.isAny(s.from() + 1, TELLING);
    for (int t = s.from() + 2; asksMe && tells && t < s.from() + 6; t++) {
      if (tokens.is(t, "you")) {
        return true;
      }
    }
    return false;
  }

  /** {@code that there was great need for haste} asks for nothing. */
  private boolean isFact(Said s) {
    boolean clause = tokens.is(s.from() - 1, "that") && !tokens.is(s.from(), "it");
    for (int t = s.from(); clause && t < s.from() + 10; t++) {
      if (tokens.isAny(t, FINITE)) {
        return true;
      }
      if (t >= s.to() || tokens.isAny(t, OPEN)) {
        return false;
      }
    }
    return false;
  }

  /** {@code desired to be united}, {@code wished to see me}: nobody else is to do a thing. */
  private boolean isOwnWish(Said s) {
    boolean wishes = tokens.isAny(s.verb(), WISHING) && tokens.is(s.from(), "to");
    boolean given =
        (tokens.is(s.from() + 1, "be") || tokens.is(s.from() + 1, "have"))
            && tokens.isAny(s.from() + 2, GIVEN);
    return wishes && s.from() == s.verb() + 1 && !given;
  }

  private static final WordSet TELLING =
      WordSet.of(
          "communicate",
          "inform",
          "tell",
          "let",
          "say",
          "convey",
          "transmit",
          "state",
          "express",
          "assure",
          "advise",
          "thank",
          "bring",
          "submit");
  private static final WordSet FINITE = WordSet.of("was", "were", "is", "are", "had", "has");
  private static final WordSet OPEN =
      WordSet.of(
          "which", "who", "that", "be", "should", "would", "could", "might", "may", "will",
          "shall");
  private static final WordSet WISHING =
      WordSet.of(
          "wish",
          "wished",
          "wishes",
          "wishing",
          "desire",
          "desired",
          "desires",
          "desiring",
          "preferred",
          "prefers",
          "prefer");
  private static final WordSet GIVEN =
      WordSet.of(
          "relieved",
          "released",
          "informed",
          "furnished",
          "given",
          "allowed",
          "permitted",
          "excused",
          "advised",
          "told",
          "paid",
          "reimbursed",
          "assigned",
          "detailed",
          "granted",
          "notified",
          "kept",
          "instructed",
          "authorized");
  private static final WordSet RELATIVE = WordSet.of("who", "which", "whom");
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
    } else if (asked == null && s.to() - s.from() > 3) {
      Action topic = topics.namesRequest(s.from(), s.to()) ? topics.before(s.verb()) : null;
      Action noun = topic != null ? topic : clauses.nounAction(s.from(), s.to());
      if (noun != null && (topic != null || answers.isRefusal(s))) {
        book.enter(Kind.REQUEST_REFUSED, noun, s, s.speaker(), Optional.empty(), null);
      }
    }
  }
}
