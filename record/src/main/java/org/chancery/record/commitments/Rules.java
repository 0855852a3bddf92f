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
import org.jspecify.annotations.Nullable;

/** What each act of speech binds to: one rule for each. */
final class Rules {

  /** Words by which one binds himself also to leave a thing undone. */
  private static final WordSet VOWING =
      WordSet.of(
          "promise",
          "promised",
          "promises",
          "pledge",
          "pledged",
          "pledges",
          "undertake",
          "undertook",
          "undertaken",
          "undertakes",
          "guarantee",
          "guaranteed",
          "vowed",
          "swore",
          "sworn",
          "engaged");

  private final Tokens tokens;
  private final Circle circle;
  private final List<Said> said;
  private final Clauses clauses;
  private final ActionCutter cutter;
  private final Announced announced;
  private final Answers answers;
  private final Book book;
  private final Renewals renewals;
  private final Requests requests;

  /** For whose good the body that meets decides, where one does. */
  private final Optional<Beneficiaries> beneficiaries;

  Rules(Tokens tokens, Circle circle, List<Said> said, Book book) {
    this.tokens = tokens;
    this.circle = circle;
    this.said = said;
    this.book = book;
    this.renewals = new Renewals(tokens, book);
    this.clauses = new Clauses(tokens);
    this.cutter = new ActionCutter(tokens, clauses);
    this.answers = new Answers(tokens, circle, said);
    this.beneficiaries = circle.body().map(_ -> new Beneficiaries(tokens, circle));
    this.requests = new Requests(tokens, circle, said, book);
    this.announced = new Announced(tokens, circle, said, book, requests);
  }

  void apply(int i) {
    Said s = said.get(i);
    if (s.statement().manner().negated()) {
      requests.refuse(i, s);
      return;
    }
    switch (s.act()) {
      case PROMISE -> promise(i, s);
      case AGREE -> {
        agree(i, s);
        if (s.scope() > s.to()) {
          announced.read(s.rest(), false);
        }
      }
      case DECIDE -> decide(i, s);
      case REQUEST -> requests.request(i, s);
      case DEMAND -> requests.demand(i, s);
      case OBJECT -> requests.refuse(i, s);
      case PROPOSE, ADVISE -> propose(i, s);
      case INFORM -> announced.read(s, true);
      case OPINION, ADMIT, THANK, WARN -> announced.read(s, false);
      case ASK -> {}
    }
    switch (s.act()) {
      case REQUEST, DEMAND, OBJECT, DECIDE -> announced.goOn(s);
      case PROMISE, AGREE, PROPOSE, ADVISE, INFORM, OPINION, ADMIT, THANK, WARN, ASK -> {}
    }
  }

  private void promise(int i, Said s) {
    Said asked = answers.adopted(i, s);
    if (asked != null) {
      book.enter(
          Kind.ACCEPTED_REQUEST,
          cutter.cut(asked.from(), asked.to()).getFirst(),
          s,
          s.speaker(),
          Optional.of(asked.speaker()),
          asked);
      return;
    }
    boolean number = tokens.is(s.from(), "to") && isNumber(s.from() + 1);
    if (number) {
      book.enter(
          Kind.PROMISE, new Action(s.verb() + 1, s.to()), s, s.speaker(), Optional.empty(), null);
      return;
    }
    boolean denies = clauses.isDenial(s.from(), s.to()) && !clauses.isReassurance(s.from(), s.to());
    if (!clauses.isAction(s.from(), s.to()) && s.to() - s.from() < 3
        || denies && !tokens.isAny(s.verb(), VOWING)
        || tokens.is(s.verb() - 1, "been")) {
      return;
    }
    for (Action action : cutter.cut(s.from(), s.to())) {
      int modal = clauses.modal(action.from(), action.to());
      String debtor =
          modal < 0 ? s.speaker() : clauses.actor(action.from(), action.to()).orElse(s.speaker());
      Kind kind = renewals.is(s, action) ? Kind.STANDING_PROMISE_RENEWED : Kind.PROMISE;
      book.enter(kind, action, s, debtor, s.statement().source().addressee(), null);
    }
    if (s.scope() > s.to()) {
      Said rest = s.rest();
      announced.read(rest, false);
    }
  }

  private boolean isNumber(int token) {
    String word = tokens.word(token);
    return !word.isEmpty() && Character.isDigit(word.charAt(0));
  }

  private void agree(int i, Said s) {
    if (tokens.is(s.verb() - 1, "had") || answers.performed(s) >= 0 && s.to() - s.from() < 2) {
      return;
    }
    Said inner = answers.named(i, s);
    Said applicant = answers.applicant(i, s);
    if (inner != null) {
      for (Action action : cutter.cut(inner.from(), trimmed(inner))) {
        book.enter(
            Kind.ACCEPTED_REQUEST, action, s, s.speaker(), Optional.of(inner.speaker()), inner);
      }
      return;
    }
    if (applicant != null
        && (applicant.from() == s.from()
            || answers.isElliptical(s)
            || tokens.is(s.from(), "to")
                && (tokens.is(s.from() + 1, "it") || tokens.is(s.from() + 1, "this"))
            || tokens.is(s.from(), "this") && tokens.is(s.from() + 1, "being"))) {
      book.enter(
          Kind.ACCEPTED_REQUEST,
          cutter.cut(applicant.from(), applicant.to()).getFirst(),
          s,
          s.speaker(),
          Optional.of(applicant.speaker()),
          applicant);
      return;
    }
    assent(s, applicant);
  }

  /** The content of an application does not reach into {@code was approved}. */
  private int trimmed(Said s) {
    for (int t = s.from() + 1; t < s.to(); t++) {
      if (tokens.is(t, "was") || tokens.is(t, "were")) {
        return t;
      }
    }
    return s.to();
  }

  private void assent(Said s, @Nullable Said applicant) {
    boolean outside = applicant != null && !isPaper(applicant.speaker());
    Kind kind = outside ? Kind.ACCEPTED_REQUEST : Kind.JOINT_DECISION;
    Optional<String> creditor =
        outside && applicant != null ? Optional.of(applicant.speaker()) : Optional.empty();
    Action noun = clauses.nounAction(s.from(), s.to());
    if (noun != null) {
      Action action = cutter.cut(noun.from(), noun.to()).getFirst();
      book.enter(
          kind, action, s, s.speaker(), creditor.or(() -> good(action, s.speaker())), applicant);
      return;
    }
    if (!clauses.isAction(s.from(), s.to()) || clauses.isRefusal(s.from(), s.to())) {
      return;
    }
    for (Action action : cutter.cut(s.from(), s.to())) {
      if (!clauses.isRefusal(action.from(), action.to())
          && !clauses.isJudgement(action.from(), action.to())) {
        String debtor =
            circle.body().isPresent()
                ? s.speaker()
                : clauses.actor(action.from(), action.to()).orElse(s.speaker());
        directed(kind, action, s, debtor, creditor, applicant);
      }
    }
  }

  /** Where the words say whose business it is, the decision is an instruction to him. */
  private void directed(
      Kind kind,
      Action action,
      Said s,
      String debtor,
      Optional<String> creditor,
      @Nullable Said other) {
    Optional<String> actor =
        action
            .actor()
            .filter(a -> !Requests.isBody(a) && clauses.isActive(action.from()))
            .or(() -> clauses.charged(action))
            .or(() -> circle.body().flatMap(_ -> clauses.office(action)))
            .filter(a -> !Requests.isBody(a));
    if (actor.isPresent()) {
      book.enter(Kind.INSTRUCTION, action, s, actor.get(), Optional.of(s.speaker()), other);
    } else {
      Optional<String> given = action.actor().filter(a -> !Requests.isBody(a));
      book.enter(
          kind, action, s, debtor, creditor.or(() -> given).or(() -> good(action, debtor)), other);
    }
  }

  /** The one for whose good a body decides. */
  private Optional<String> good(Action action, String debtor) {
    return beneficiaries
        .flatMap(all -> all.of(action).or(() -> all.applicant(action.from())))
        .filter(person -> !Names.same(person, debtor));
  }

  static boolean isPaper(String speaker) {
    String lower = speaker.toLowerCase(Locale.ROOT);
    return lower.contains("memorand")
        || lower.contains("telegram")
        || lower.contains("letter")
        || lower.endsWith(" note")
        || lower.contains("report");
  }

  private void decide(int i, Said s) {
    if (clauses.isRefusal(s.from(), s.to()) || !clauses.isAction(s.from(), s.to())) {
      requests.refuse(i, s);
      return;
    }
    Optional<String> hearer = s.statement().source().addressee();
    int colon = colon(s);
    if (colon > 0) {
      for (Action action : cutter.cut(colon + 1, s.to())) {
        book.enter(Kind.STANDING_PROMISE_RENEWED, action, s, s.speaker(), hearer, null);
      }
      return;
    }
    boolean directs = tokens.is(s.from(), "to") && tokens.word(s.verb()).startsWith("authori");
    if (directs) {
      boolean says =
          tokens.is(s.from() + 1, "say")
              || tokens.is(s.from() + 1, "state")
              || tokens.is(s.from() + 1, "inform");
      if (says && !circle.body().isPresent()) {
        announced.read(s, false);
        return;
      }
      book.enter(
          Kind.INSTRUCTION,
          new Action(s.from(), s.to()),
          s,
          hearer.orElse(Requests.STAFF),
          Optional.of(s.speaker()),
          null);
      return;
    }
    for (Action action : cutter.cut(s.from(), s.to())) {
      String debtor =
          circle.body().isPresent()
              ? s.speaker()
              : clauses.actor(action.from(), action.to()).orElse(s.speaker());
      if (!clauses.isRefusal(action.from(), action.from() + 6)) {
        directed(Kind.JOINT_DECISION, action, s, debtor, Optional.empty(), null);
      }
    }
  }

  /**
   * {@code to renew it: the men would be released}: what is renewed stands after the colon, at the
   * token returned, or -1.
   */
  private int colon(Said s) {
    if (!tokens.word(s.from() + 1).startsWith("renew")) {
      return -1;
    }
    for (int t = s.from() + 2; t < Math.min(s.to() - 2, s.from() + 6); t++) {
      if (tokens.is(t, ":")) {
        return t;
      }
    }
    return -1;
  }

  private void propose(int i, Said s) {
    int modal = clauses.modal(s.from(), s.to());
    boolean should =
        modal >= 0 && !tokens.is(modal, "would") || clauses.actor(s.from(), s.to()).isPresent();
    boolean wholeBody = circle.body().isPresent() && circle.body().get().equals(s.speaker());
    if (wholeBody && should && !clauses.isRefusal(s.from(), s.to())) {
      requests.instruct(s);
    } else if (s.act() == Act.PROPOSE
        && tokens.is(s.from(), "to")
        && tokens.is(s.verb(), "proposed")
        && !answered(i, s)) {
      book.intend(Kind.PROMISE, new Action(s.from(), s.to()), s, s.speaker(), Optional.empty());
    } else if (s.act() == Act.PROPOSE && tokens.is(s.from(), "i") && s.to() - s.from() > 3) {
      book.intend(
          Kind.PROMISE,
          new Action(s.from(), s.to()),
          s,
          s.speaker(),
          s.statement().source().addressee());
    } else if (s.act() == Act.PROPOSE || s.act() == Act.ADVISE) {
      announced.read(s, false);
    }
  }

  private boolean answered(int i, Said s) {
    return answers.answer(i, s) != Answer.NONE;
  }
}
