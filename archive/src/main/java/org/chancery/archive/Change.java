package org.chancery.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.record.finding.Certainty;
import org.chancery.record.finding.Finding;
import org.chancery.record.finding.Maker;
import org.chancery.transcript.Span;

/** What one decision does to the findings at one place. */
final class Change {

  private final Decided by;
  private final Span span;
  private boolean hit;

  Change(Decided by, Span span) {
    this.by = by;
    this.span = span;
  }

  /** Returns what a value is when it is corrected. */
  @FunctionalInterface
  interface Corrected<T> {
    T apply(T was, String value);
  }

  /** Tells whether anything was found at the place. */
  boolean hit() {
    return hit;
  }

  <T> Optional<Finding<T>> one(Optional<Finding<T>> finding, Corrected<T> corrected) {
    return finding.flatMap(f -> at(f, f.span(), corrected));
  }

  <T> List<Finding<T>> each(
      List<Finding<T>> findings, Function<Finding<T>, Span> place, Corrected<T> corrected) {
    List<Finding<T>> kept = new ArrayList<>();
    for (Finding<T> finding : findings) {
      at(finding, place.apply(finding), corrected).ifPresent(kept::add);
    }
    return kept;
  }

  private <T> Optional<Finding<T>> at(Finding<T> finding, Span place, Corrected<T> corrected) {
    if (!place.equals(span)) {
      return Optional.of(finding);
    }
    hit = true;
    return switch (by.decision()) {
      case Decision.Confirm _ -> Optional.of(decided(finding, finding.value()));
      case Decision.Correct correct ->
          Optional.of(decided(finding, corrected.apply(finding.value(), correct.value())));
      case Decision.Reject _ -> Optional.empty();
      case Decision.Settle _,
          Decision.Answer _,
          Decision.Merge _,
          Decision.Split _,
          Decision.Part _,
          Decision.Identify _,
          Decision.Rename _,
          Decision.Undo _ ->
          Optional.of(finding);
    };
  }

  private <T> Finding<T> decided(Finding<T> finding, T value) {
    return new Finding<>(
        value, finding.evidence(), new Maker.Editor(by.who(), by.at()), Certainty.HIGH);
  }
}
