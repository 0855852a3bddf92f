package org.chancery.archive;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chancery.archive.holding.RecordId;
import org.chancery.dossier.Dossier;
import org.chancery.dossier.Evidence;
import org.chancery.dossier.LedgerEntry;
import org.chancery.dossier.LedgerEntry.State;
import org.chancery.record.Record;
import org.chancery.record.commitments.FollowUp;
import org.chancery.transcript.Source;
import org.chancery.transcript.Span;

/**
 * What editors settled, by the place of the commitment in a dossier. Keeps no record; may be laid
 * over the ledger of any day.
 */
public final class Settlements {

  private record Place(int record, Span action) {}

  /** A decision with the editor's proof. */
  private record Settled(Decided decided, State state, Optional<Evidence> proof) {}

  private final Map<Place, Settled> byPlace = new HashMap<>();

  private Settlements() {}

  /**
   * Entries of a ledger with what editors settled.
   *
   * @param entries the entries, some in the state that was settled
   * @param by the decision that settled an entry, by the entry's number
   */
  public record Result(List<LedgerEntry> entries, Map<Integer, Decided> by) {
    /** Copies the collections. */
    public Result {
      entries = List.copyOf(entries);
      by = Map.copyOf(by);
    }
  }

  static Settlements of(
      Dossier dossier, List<RecordId> ids, List<Record> read, List<Decided> standing) {
    Settlements out = new Settlements();
    IdentityHashMap<Record, Integer> places = new IdentityHashMap<>();
    for (int i = 0; i < dossier.records().size(); i++) {
      places.put(dossier.records().get(i), i);
    }
    Map<RecordId, Integer> numbers = new HashMap<>();
    for (int i = 0; i < read.size(); i++) {
      Integer place = places.get(read.get(i));
      if (place != null) {
        numbers.put(ids.get(i), place);
      }
    }
    for (Decided each : standing) {
      if (each.decision() instanceof Decision.Settle settle) {
        out.take(each, settle, numbers, dossier.records());
      }
    }
    return out;
  }

  private void take(
      Decided decided,
      Decision.Settle settle,
      Map<RecordId, Integer> numbers,
      List<Record> records) {
    Integer number = numbers.get(settle.anchor().record());
    if (number != null) {
      String text = records.get(number).transcript().text();
      String digest = Source.sha256(text.getBytes(StandardCharsets.UTF_8));
      Optional<Evidence> proof =
          settle
              .shown()
              .filter(p -> !p.words().isEmpty())
              .flatMap(p -> evidence(decided, settle.state(), p, numbers, records));
      settle
          .anchor()
          .in(text, digest)
          .ifPresent(span ->
              byPlace.put(new Place(number, span), new Settled(decided, settle.state(), proof)));
    }
  }

  /** Lays what was settled over the entries of a ledger. */
  public Result over(List<LedgerEntry> entries) {
    Map<Integer, Decided> by = new HashMap<>();
    List<LedgerEntry> out = new ArrayList<>(entries.size());
    for (LedgerEntry entry : entries) {
      Optional<Settled> settled = byPlace.isEmpty() ? Optional.empty() : on(entry);
      settled.ifPresent(s -> by.put(entry.number(), s.decided()));
      out.add(settled.map(s -> settled(entry, s)).orElse(entry));
    }
    return new Result(out, by);
  }

  /** Returns the passages by which editors proved what they settled. */
  public List<Evidence> proofs() {
    return byPlace.values().stream().flatMap(s -> s.proof().stream()).toList();
  }

  /** Returns the last decision that settled an entry. */
  private Optional<Settled> on(LedgerEntry entry) {
    return entry.words().stream()
        .map(w -> byPlace.get(new Place(w.record(), w.commitment().action())))
        .filter(Objects::nonNull)
        .reduce((one, other) -> one.decided().number() > other.decided().number() ? one : other);
  }

  /** Returns an entry in the state that was settled, the editor's proof first. */
  private static LedgerEntry settled(LedgerEntry entry, Settled settled) {
    List<Evidence> evidence = new ArrayList<>(entry.evidence());
    settled.proof().ifPresent(evidence::addFirst);
    return new LedgerEntry(
        entry.number(), entry.words(), settled.state(), evidence, entry.candidates());
  }

  private static Optional<Evidence> evidence(
      Decided by,
      State state,
      Decision.Proof proof,
      Map<RecordId, Integer> numbers,
      List<Record> records) {
    return Optional.ofNullable(numbers.get(proof.in()))
        .flatMap(number -> {
          int at = records.get(number).transcript().text().indexOf(proof.words());
          String reason =
              "settled by " + by.who() + " on " + by.at().atZone(ZoneOffset.UTC).toLocalDate();
          return at < 0
              ? Optional.empty()
              : Optional.of(
                  new Evidence(
                      number,
                      new Span(at, at + proof.words().length()),
                      status(state),
                      Optional.empty(),
                      1,
                      List.of(reason)));
        });
  }

  private static FollowUp.Status status(State state) {
    return switch (state) {
      case KEPT, KEPT_LATE -> FollowUp.Status.KEPT;
      case PARTLY_KEPT -> FollowUp.Status.PARTLY_KEPT;
      case BROKEN -> FollowUp.Status.BROKEN;
      case RENEWED -> FollowUp.Status.RENEWED;
      case REFUSED -> FollowUp.Status.REFUSED;
      case SUPERSEDED -> FollowUp.Status.SUPERSEDED;
      case OPEN, DUE, OVERDUE, HOPED -> FollowUp.Status.OUTSTANDING;
    };
  }
}
