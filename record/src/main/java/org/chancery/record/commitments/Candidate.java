package org.chancery.record.commitments;

import java.util.ArrayList;
import java.util.List;
import org.chancery.record.commitments.FollowUp.Status;
import org.chancery.record.statements.Statement.Act;

/**
 * A passage that may say what became of an undertaking.
 *
 * @param outcome the passage
 * @param promises whether it makes an undertaking itself
 * @param sure whether its words say so, or the matter shows it beyond doubt
 * @param links the undertakings of which it may speak, the likeliest first
 * @param score of the likeliest, 0 to 1
 */
record Candidate(
    Outcome outcome, boolean promises, boolean sure, List<Told.Link> links, double score) {

  /** From this score on a passage whose words say what became of an undertaking is linked. */
  static final double CUED = 0.32;

  /** From this score on a passage is linked that refers back and names two words of the matter. */
  static final double NAMED = 0.3;

  /** From this score on a passage is linked that refers back without naming the matter. */
  static final double REFERRED = 0.33;

  /** A link so near to the best is given beside it. */
  private static final double EQUAL = 0.88;

  private static final double HALF = 0.55;

  private static final int MOST = 3;

  /** Returns how early it is chosen among the passages of a paper. */
  double rank() {
    return score + (outcome.strong() ? 1 : sure ? 0.5 : 0) - outcome.span().length() / 2000.0;
  }

  /** Tells whether the words say what became of an undertaking. */
  boolean says() {
    Status status = outcome.status().get();
    boolean apart = !promises || status == Status.SUPERSEDED || status == Status.RENEWED;
    if (!apart && !outcome.strong()) {
      return false;
    }
    if (status == Status.RENEWED && score < CUED && !outcome.strong()) {
      return false;
    }
    boolean judged = outcome.act().filter(a -> a == Act.OPINION || a == Act.DECIDE).isPresent();
    if (status == Status.BROKEN && judged && !outcome.strong()) {
      return false;
    }
    boolean own =
        status == Status.BROKEN && outcome.denied() && outcome.opening().get().contains("i");
    return !own && (outcome.strong() || score >= CUED);
  }

  /** Tells whether {@code taken}, which was chosen before, says the same. */
  boolean repeats(Candidate taken) {
    if (FollowUpReader.overlap(taken.outcome().span(), outcome.span())) {
      return true;
    }
    boolean silent = outcome.status().isEmpty();
    return silent
        && !taken.links().isEmpty()
        && taken.links().getFirst().paper() == links.getFirst().paper()
        && taken.links().getFirst().commitment() == links.getFirst().commitment();
  }

  /** What the passage does not name must be likelier. */
  private double threshold() {
    int shared = links.isEmpty() ? 0 : links.getFirst().shared().size();
    boolean named = shared > 0;
    if (outcome.strong() && shared > 1) {
      return NAMED;
    }
    return outcome.strong() && !named ? REFERRED : CUED;
  }

  /** One deed can keep a promise and carry out the order to do it. */
  private boolean isOwedTwice(Told.Link link) {
    return link.grounds().done() && link.shared().size() > 1 && link.score() >= score * HALF;
  }

  /** The best link, and those as good that share words with the passage. */
  List<Told.Link> linked() {
    if (score < threshold()) {
      return List.of();
    }
    List<Told.Link> best =
        links.stream()
            .filter(l ->
                l == links.getFirst()
                    || !l.shared().isEmpty()
                    || l.score() >= FollowUpReader.WITHIN)
            .filter(l -> l.score() >= score * EQUAL)
            .limit(MOST)
            .toList();
    List<Told.Link> all = new ArrayList<>(best);
    links.stream().filter(l -> !best.contains(l) && isOwedTwice(l)).limit(MOST).forEach(all::add);
    return all;
  }
}
