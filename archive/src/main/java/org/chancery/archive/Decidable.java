package org.chancery.archive;

import java.util.List;
import java.util.Optional;
import org.chancery.archive.Anchor.Subject;
import org.chancery.record.Record;
import org.chancery.record.finding.Certainty;
import org.chancery.record.finding.Maker;
import org.chancery.transcript.Span;

/**
 * Something in a record that an editor can decide.
 *
 * @param subject what it is
 * @param at the words by which a decision finds it again, see {@link Anchor}
 * @param evidence the words that prove it
 * @param value what a correction replaces, in words; a date in EDTF; a query's question
 * @param origin what made it and how sure it is; empty for a query
 */
public record Decidable(
    Subject subject, Span at, List<Span> evidence, String value, Optional<Origin> origin) {

  /** What made a finding and how sure it is. */
  public record Origin(Maker maker, Certainty certainty) {}

  /** Copies the list. */
  public Decidable {
    evidence = List.copyOf(evidence);
  }

  /** Returns all that can be decided in a record, in the order in which an editor reads it. */
  public static List<Decidable> all(Record record) {
    return Decidables.of(record);
  }
}
