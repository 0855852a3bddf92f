package org.chancery.dossier;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.chancery.record.commitments.FollowUp.Status;
import org.chancery.record.commitments.Told;

/**
 * Judges whether a passage decides what became of an undertaking; where it does not, an editor
 * must. Words alone tell little in papers of many affairs.
 */
final class Proof {

  /** From this score on a link decides the state; below it an editor must judge. */
  private static final double SURE = 0.45;

  /** The same where the words themselves say what became of an undertaking. */
  private static final double SURE_EXPLICIT = 0.36;

  /** More papers than these are hardly of one affair. */
  private static final int ONE_AFFAIR = 40;

  /** So much of what was undertaken must be named in another affair's paper. */
  private static final double COVER = 0.3;

  /** So much of it, where only the words are alike. */
  private static final double ALIKE = 0.5;

  private final Docket docket;
  private final boolean manyAffairs;

  Proof(Docket docket) {
    this.docket = docket;
    this.manyAffairs = docket.records() > ONE_AFFAIR;
  }

  /** Tells whether {@code link} is sure enough to decide the state of its undertaking. */
  boolean decides(Docket.Passage passage, Told.Link link) {
    Told told = passage.told();
    boolean sure = link.score() >= (told.explicit() ? SURE_EXPLICIT : SURE);
    boolean refused = told.status() == Status.REFUSED;
    if (!sure || docket.date(told.paper()).isEmpty() || refused && !isAsked(link)) {
      return false; // a record without a date cannot be said to be later than any other
    }
    if (told.paper() == link.paper()) {
      return inOne(told, link);
    }
    return !isBefore(passage, link)
        && (manyAffairs ? amongMany(passage, link) : amongFew(told, link));
  }

  /** What its own author promised or decided nobody can refuse. */
  private boolean isAsked(Told.Link link) {
    return switch (docket.commitments(link.paper()).get(link.commitment()).kind()) {
      case REQUEST_OPEN, REQUEST_REFUSED, REQUEST_DEFERRED, ACCEPTED_REQUEST, INSTRUCTION -> true;
      case PROMISE, STANDING_PROMISE_RENEWED, JOINT_DECISION -> false;
    };
  }

  private static boolean inOne(Told told, Told.Link link) {
    Told.Grounds grounds = link.grounds();
    if (grounds.refers() || told.status() == Status.RENEWED) {
      return true;
    }
    boolean kept = told.status() == Status.KEPT;
    boolean shown = told.explicit() ? grounds.done() || !kept : grounds.done() && grounds.acts();
    return shown && !link.shared().isEmpty();
  }

  private static boolean amongFew(Told told, Told.Link link) {
    Told.Grounds grounds = link.grounds();
    boolean repeats = told.status() == Status.RENEWED;
    boolean named = !link.shared().isEmpty();
    return link.shared().size() > 1
        || grounds.refers() && (grounds.acts() || named)
        || told.explicit() && grounds.acts() && named
        || repeats;
  }

  private boolean amongMany(Docket.Passage passage, Told.Link link) {
    Told.Grounds grounds = link.grounds();
    if (!grounds.named() || link.shared().size() < 2) {
      return false;
    }
    boolean repeats = passage.told().status() == Status.RENEWED;
    boolean done = grounds.done() && (grounds.acts() || isOnTerm(passage, link));
    return repeats
        ? grounds.cover() >= ALIKE
        : (done || grounds.refers()) && grounds.cover() >= COVER;
  }

  /** What happened on the very day that was promised is hardly another thing. */
  private boolean isOnTerm(Docket.Passage passage, Told.Link link) {
    Optional<LocalDate> term =
        docket
            .commitments(link.paper())
            .get(link.commitment())
            .terms()
            .dueWhen()
            .flatMap(LedgerWriter::last);
    return term.isPresent()
        && passage.day().isPresent()
        && Math.abs(ChronoUnit.DAYS.between(term.get(), passage.day().get())) <= 1;
  }

  /** What was done before a promise was made does not fulfil it. */
  private boolean isBefore(Docket.Passage passage, Told.Link link) {
    Optional<LocalDate> made = docket.date(link.paper());
    return passage.day().isPresent()
        && made.isPresent()
        && passage.day().get().isBefore(made.get());
  }
}
