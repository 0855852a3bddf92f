package org.chancery.record.commitments;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.record.commitments.FollowUp.Status;
import org.chancery.record.statements.Statement.Act;

/**
 * Weighs what speaks for it that a passage tells of an undertaking: the words that both have, who
 * acts, what is done, when. A pure function.
 *
 * <p>The weights were set by hand on one half of the marked papers and checked on the other; a
 * logistic regression over the same signs did worse when each paper was judged by the others.
 */
final class Likeness {

  /** He who is bound acts, or he to whom it is told has it from him. */
  private static final double ACTS = 0.2;

  /** The word for the deed is the same, or one that means the same. */
  private static final double DEED = 0.1;

  /** The passage calls the undertaking by the name of its kind: {@code instructions}. */
  private static final double CALLED = 0.12;

  /** The passage follows the undertaking within a sentence or two, and no other stands between. */
  private static final double NEXT = 0.25;

  /** Neither he who is bound nor he to whom he is bound is named in the paper. */
  private static final double STRANGE = 0.16;

  /** Nobody had agreed to what was only asked for. */
  private static final double ASKED = 0.05;

  /** No other stands between. */
  private static final double LATEST = 0.12;

  /** The subject of the passage is named in the undertaking. */
  private static final double SUBJECT = 0.06;

  /** The passage says when it was done, or tells it in the perfect. */
  private static final double DATED = 0.1;

  /** The passage points at what stands just before it. */
  private static final double POINTED = 0.8;

  /** So much of what was undertaken is named again. */
  private static final double COVER = 0.5;

  private static final int NEAR = 160;
  private static final int REACHED = 600;

  private Likeness() {}

  /**
   * Where a passage stands.
   *
   * @param paper the number of its paper
   * @param writer who says {@code I} in it
   * @param names the names in it, in lower case
   */
  record Place(int paper, Optional<String> writer, Set<String> names) {}

  /**
   * Returns how likely, from 0 to 1, {@code outcome} speaks of {@code item}.
   *
   * @param latest whether no undertaking stands between
   */
  static double of(Place place, Outcome outcome, Item item, Linker.Link link, boolean latest) {
    boolean here = place.paper() == item.paper();
    int distance = here ? outcome.span().start() - item.action().end() : Integer.MAX_VALUE;
    boolean refused = outcome.status().filter(s -> s == Status.REFUSED).isPresent();
    Set<String> shared = link.shared();
    if (outcome.anaphoric() && latest && distance < REACHED && (!refused || item.isRequest())) {
      return POINTED;
    }
    if (isImpossible(outcome, item, here) || refused && shared.isEmpty()) {
      return 0;
    }
    boolean onlyDeed = shared.size() == 1 && shared.contains(item.deed());
    boolean onlyNames = !shared.isEmpty() && outcome.names().get().containsAll(shared);
    double score = onlyDeed || onlyNames ? link.score() / 2 : link.score();
    if (acts(place, outcome, item)) {
      score += ACTS;
    } else if (!item.creditor().isEmpty()
        && outcome.opening().get().contains(item.creditor())
        && outcome.status().filter(s -> s == Status.OUTSTANDING).isPresent()) {
      score -= ACTS;
    }
    if (!onlyDeed && !item.deed().isEmpty() && outcome.words().contains(item.deed())) {
      score += DEED;
    }
    if (!outcome.bond().isEmpty() && !outcome.bond().equals("report") && outcome.strong()) {
      score += item.isCalled(outcome.bond()) ? CALLED : -CALLED;
    }
    if (outcome.tense().dated() || outcome.tense().perfect()) {
      score += DATED;
    }
    if (outcome.strong() && isSubject(outcome, shared)) {
      score += SUBJECT;
    }
    boolean cued = outcome.status().isPresent();
    if (cued && !here && !place.names().contains(item.debtor()) && !isTitled(place, item)) {
      score -= place.names().contains(item.creditor()) ? STRANGE / 2 : STRANGE;
    }
    if (item.isRequest()) {
      score += refused ? CALLED : -ASKED;
    }
    if (latest && here && !(refused && outcome.strong())) {
      boolean near = distance < NEAR;
      boolean reached = outcome.strong() ? near : distance < REACHED;
      score += near && !outcome.strong() ? NEXT : reached ? LATEST : 0;
    }
    return Math.max(0, Math.min(1, score));
  }

  /** What a paper orders it cannot tell as done; a promise kept is no instruction. */
  private static boolean isImpossible(Outcome outcome, Item item, boolean here) {
    boolean settled =
        outcome.status().isEmpty()
            || outcome.status().filter(s -> s == Status.OUTSTANDING).isEmpty();
    return here && item.made() && settled
        || outcome.strong() && !outcome.bond().isEmpty() && item.isOtherThan(outcome.bond());
  }

  /**
   * {@code The plenum adopted it}: what was named in the undertaking is what the passage tells of.
   */
  private static boolean isSubject(Outcome outcome, Set<String> shared) {
    for (String word : outcome.opening().get()) {
      String stem = Stems.stem(word);
      if (shared.contains(stem) && !outcome.names().get().contains(stem)) {
        return true;
      }
    }
    return false;
  }

  /** {@code President X} is named where the paper speaks of the President. */
  private static boolean isTitled(Place place, Item item) {
    String debtor = item.value().parties().debtor();
    int space = debtor.indexOf(' ');
    return space > 5 && place.names().contains(debtor.substring(0, space).toLowerCase(Locale.ROOT));
  }

  /**
   * Tells whether, without a word that says so, an editor would take the passage for the outcome:
   * two things besides the shared words speak for it, or he who was bound acts at once.
   */
  static boolean shows(Place place, Outcome outcome, Item item, Linker.Link link, boolean latest) {
    boolean acts = acts(place, outcome, item);
    boolean here = place.paper() == item.paper();
    if (here && latest && acts && outcome.span().start() - item.action().end() < NEAR) {
      return true;
    }
    Set<String> shared = link.shared();
    if (item.isRequest() || shared.size() < 2 || outcome.names().get().containsAll(shared)) {
      return false;
    }
    int reasons = acts ? 1 : 0;
    reasons += !item.deed().isEmpty() && shared.contains(item.deed()) ? 1 : 0;
    reasons += outcome.tense().dated() ? 1 : 0;
    reasons += link.cover() >= COVER && item.words().size() > 2 ? 1 : 0;
    return reasons > 1;
  }

  /** Tells whether he who is bound is he of whom the passage tells. */
  static boolean acts(Place place, Outcome outcome, Item item) {
    Set<String> opening = outcome.opening().get();
    String debtor = item.value().parties().debtor();
    if ((opening.contains("i") || opening.contains("we"))
        && place.writer().filter(w -> Names.same(w, debtor)).isPresent()) {
      return true;
    }
    if ((opening.contains("he") || opening.contains("she"))
        && outcome.speaker().filter(s -> Names.same(s, debtor)).isPresent()) {
      return true;
    }
    return item.debtor().length() > 2 && opening.contains(item.debtor());
  }

  /** Tells whether the passage grants what was asked for in {@code item}. */
  static boolean grants(Outcome outcome, Item item) {
    return item.isRequest() && outcome.act().filter(a -> a == Act.AGREE).isPresent();
  }
}
