package org.chancery.record.commitments;

import java.util.List;
import java.util.Optional;
import org.chancery.record.commitments.Commitment.Kind;
import org.chancery.record.language.Tokens;
import org.chancery.record.language.WordSet;
import org.chancery.record.statements.Circle;

/** What is announced by what somebody says: his own doing, or that of one for whom he speaks. */
final class Announced {

  private static final WordSet TAKING = WordSet.of("receive", "know", "hear", "see", "learn");

  private final Tokens tokens;
  private final Circle circle;
  private final List<Said> said;
  private final Book book;
  private final Requests requests;
  private final ActionCutter cutter;
  private final Announcements announcements;
  private final NamedActors actors;
  private final Renewals renewals;

  Announced(Tokens tokens, Circle circle, List<Said> said, Book book, Requests requests) {
    this.tokens = tokens;
    this.circle = circle;
    this.said = said;
    this.book = book;
    this.requests = requests;
    this.cutter = new ActionCutter(tokens, new Clauses(tokens));
    this.announcements = new Announcements(tokens);
    this.actors = new NamedActors(tokens, circle, announcements);
    this.renewals = new Renewals(tokens, book);
  }

  /** What one says on, after he asked or refused, may announce something. */
  void goOn(Said s) {
    if (s.scope() > s.to()) {
      read(s.rest(), false);
    }
  }

  void read(Said s, boolean things) {
    if (requests.isHope(s)) {
      book.hope(cutter.cut(s.from(), s.to()).getFirst(), s);
      return;
    }
    if (isNoted(s)) {
      noted(s);
      return;
    }
    boolean direct = s.statement().manner().direct();
    List<Action> offers = things ? actors.offered(s) : List.of();
    offer(s, offers);
    for (Announcements.Own own :
        announcements.in(s.from(), s.scope(), s.speaker(), things || direct, direct)) {
      if (isInOther(s, own.action().from()) || isAmong(offers, own.action())) {
        continue;
      }
      Kind kind = renewals.is(s, own.action()) ? Kind.STANDING_PROMISE_RENEWED : Kind.PROMISE;
      book.intend(
          kind,
          cutter.trimmed(own.action()),
          s,
          own.action().actor().orElse(s.speaker()),
          s.statement().source().addressee());
    }
    taking(s);
  }

  /** {@code if the Agreement was ratified, Todrany would withdraw the post}. */
  private void offer(Said s, List<Action> offers) {
    for (Action offer : offers) {
      if (!isInOther(s, offer.from())) {
        book.intend(
            Kind.PROMISE,
            cutter.trimmed(offer),
            s,
            offer.actor().orElse(s.speaker()),
            s.statement().source().addressee());
      }
    }
  }

  private static boolean isAmong(List<Action> offers, Action action) {
    return offers.stream().anyMatch(o -> o.from() < action.to() && action.from() < o.to());
  }

  private boolean isNoted(Said s) {
    boolean body = circle.body().filter(s.speaker()::equals).isPresent();
    return tokens.is(s.verb() + 1, "note") || body && tokens.word(s.verb()).startsWith("note");
  }

  /** {@code took note that the Minister would circulate a paper}: he owes it to the body. */
  private void noted(Said s) {
    Action action = actors.noted(s.from(), s.to());
    if (action != null) {
      book.enter(
          Kind.PROMISE,
          cutter.trimmed(action),
          s,
          action.actor().orElse(Requests.NOBODY),
          Optional.of(s.speaker()),
          null);
    }
  }

  /** What stands in a report within this one is that one's matter. */
  private boolean isInOther(Said s, int token) {
    for (int k = s.index() + 1; k < said.size() && said.get(k).verb() < s.scope(); k++) {
      Said inner = said.get(k);
      if (inner.index() != s.index()
          && token >= inner.verb()
          && token < inner.to()
          && inner.from() >= s.from()) {
        return true;
      }
    }
    return false;
  }

  /** {@code I should be glad to receive his reply} asks for it. */
  private void taking(Said s) {
    for (int i = s.from(); i < s.scope() - 4; i++) {
      if (tokens.is(i, "glad")
          && tokens.is(i + 1, "to")
          && tokens.isAny(i + 2, TAKING)
          && tokens.is(i - 1, "be")) {
        book.enter(
            Kind.REQUEST_OPEN,
            new Action(i + 2, s.scope()),
            s,
            s.statement().source().addressee().orElse(Requests.NOBODY),
            Optional.of(s.speaker()),
            null);
        return;
      }
    }
  }
}
