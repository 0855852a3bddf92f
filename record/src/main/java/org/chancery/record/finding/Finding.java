package org.chancery.record.finding;

import java.util.List;
import java.util.function.Function;
import org.chancery.transcript.Span;

/**
 * A value with the words that prove it, what made it and how sure it is.
 *
 * @param value what is held to be so
 * @param evidence spans of the source, at least one, in text order
 * @param maker what made the finding
 * @param certainty how sure it is (TEI {@code @cert})
 */
public record Finding<T>(T value, List<Span> evidence, Maker maker, Certainty certainty) {

  /** Refuses a finding without evidence. */
  public Finding {
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a finding needs evidence: " + value);
    }
  }

  /** Returns a finding by a named rule with one span of evidence. */
  public static <T> Finding<T> byRule(String rule, Certainty certainty, T value, Span evidence) {
    return new Finding<>(value, List.of(evidence), new Maker.Rule(rule), certainty);
  }

  /** Returns the first span of evidence. */
  public Span span() {
    return evidence.getFirst();
  }

  /** Returns the same finding with another value. */
  public <U> Finding<U> map(Function<? super T, ? extends U> change) {
    return new Finding<>(change.apply(value), evidence, maker, certainty);
  }
}
