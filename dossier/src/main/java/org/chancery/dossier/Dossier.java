package org.chancery.dossier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.record.Record;
import org.chancery.record.anatomy.Eschatocol.Signature;
import org.chancery.record.commitments.FollowUpReader;
import org.chancery.record.commitments.FollowUpReader.Paper;
import org.chancery.record.commitments.Told;
import org.chancery.record.dates.When;
import org.chancery.record.finding.Finding;
import org.chancery.record.language.Prose;
import org.chancery.transcript.Layer;
import org.chancery.transcript.Span;

/**
 * The papers of one affair together, in the order of their dates: the same records in any order
 * make the same dossier.
 *
 * <pre>{@code
 * Dossier dossier = Dossier.of(records);
 * Ledger ledger = Ledger.of(dossier, LocalDate.of(1936, 11, 20));
 * }</pre>
 *
 * @param records the records by date, then by name; those without a date last
 */
public record Dossier(List<Record> records) {

  /** Copies the list. */
  public Dossier {
    records = List.copyOf(records);
  }

  /** Returns the dossier of {@code records}. */
  public static Dossier of(List<Record> records) {
    return new Dossier(
        records.stream()
            .sorted(
                Comparator.comparing((Record r) -> date(r).orElse(LocalDate.MAX))
                    .thenComparing(r -> r.transcript().source().name())
                    .thenComparing(r -> r.transcript().source().text()))
            .toList());
  }

  /**
   * Returns the day of a record: when it was written, else when the meeting was of which it tells.
   */
  public static Optional<LocalDate> date(Record record) {
    Optional<LocalDate> written =
        record
            .anatomy()
            .protocol()
            .dating()
            .written()
            .map(Finding::value)
            .flatMap(When::last)
            .flatMap(When.Date::toLocalDate);
    return written.isPresent()
        ? written
        : record
            .anatomy()
            .matter()
            .meeting()
            .map(Finding::value)
            .flatMap(m -> m.when())
            .flatMap(When::last)
            .flatMap(When.Date::toLocalDate);
  }

  /**
   * Returns the passages that say what became of undertakings in the same record or in an earlier
   * one.
   */
  public List<Told> followUps() {
    return reading().followUps();
  }

  /** Returns the follow-ups with the undertakings of which two records tell. */
  FollowUpReader.Reading reading() {
    return FollowUpReader.read(records.stream().map(Dossier::paper).toList());
  }

  private static Optional<String> writer(Record record) {
    Optional<String> signed =
        record.anatomy().eschatocol().signatures().stream()
            .map(Finding::value)
            .map(Signature::name)
            .findFirst();
    return signed.isPresent()
        ? signed
        : record.anatomy().protocol().correspondents().from().stream()
            .map(Finding::value)
            .flatMap(party -> party.person().or(party::office).stream())
            .findFirst();
  }

  private static Paper paper(Record record) {
    Layer layer = record.transcript().working();
    int start = record.anatomy().matter().span().start();
    int end =
        record
            .anatomy()
            .annexes()
            .regest()
            .map(r -> r.span().start())
            .orElse(record.anatomy().extent().end());
    Span range = layer.fromSource(new Span(start, Math.max(start, end)));
    return new Paper(
        Prose.of(layer, range),
        record.statements(),
        record.undertakings().commitments(),
        date(record),
        writer(record));
  }
}
