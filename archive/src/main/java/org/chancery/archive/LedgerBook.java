package org.chancery.archive;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.archive.holding.RecordId;
import org.chancery.dossier.Dossier;
import org.chancery.dossier.Ledger;
import org.chancery.dossier.LedgerEntry;
import org.chancery.dossier.LedgerEntry.State;
import org.chancery.record.Record;
import org.chancery.transcript.Source;
import org.chancery.transcript.Span;

/** The ledger over the records of the archive: what later papers show, and what editors settled. */
public final class LedgerBook {

  private final Records records;
  private final Decisions decisions;

  LedgerBook(Records records, Decisions decisions) {
    this.records = records;
    this.decisions = decisions;
  }

  /** Returns the ledger of all records as the last of them shows it. */
  public Ledger ledger() {
    return ledger(records.ids(), Optional.empty());
  }

  /**
   * Returns the ledger of some records.
   *
   * @param ids the records
   * @param asOf the day asked about; without one, the day of the last record
   */
  public Ledger ledger(List<RecordId> ids, Optional<LocalDate> asOf) {
    List<Record> read = ids.parallelStream().map(records::read).toList();
    Dossier dossier = Dossier.of(read);
    Ledger ledger = asOf.map(day -> Ledger.of(dossier, day)).orElseGet(() -> Ledger.of(dossier));
    return settled(ledger, ids, read);
  }

  private record Place(int record, Span action) {}

  private Ledger settled(Ledger ledger, List<RecordId> ids, List<Record> read) {
    Map<Place, State> states = states(ledger, ids, read);
    if (states.isEmpty()) {
      return ledger;
    }
    List<LedgerEntry> entries = new ArrayList<>();
    for (LedgerEntry entry : ledger.entries()) {
      Optional<State> state =
          entry.words().stream()
              .map(w -> states.get(new Place(w.record(), w.commitment().action())))
              .flatMap(s -> Optional.ofNullable(s).stream())
              .reduce((_, later) -> later);
      entries.add(
          state
              .map(s ->
                  new LedgerEntry(
                      entry.number(), entry.words(), s, entry.evidence(), entry.candidates()))
              .orElse(entry));
    }
    return new Ledger(ledger.dossier(), ledger.asOf(), entries);
  }

  /** The settled commitments, by their place in the dossier. */
  private Map<Place, State> states(Ledger ledger, List<RecordId> ids, List<Record> read) {
    Map<RecordId, Record> byId = new HashMap<>();
    for (int i = 0; i < read.size(); i++) {
      byId.put(ids.get(i), read.get(i));
    }
    Map<Place, State> states = new HashMap<>();
    for (Decided each : decisions.standing()) {
      if (each.decision() instanceof Decision.Settle settle) {
        Record record = byId.get(settle.anchor().record());
        if (record != null) {
          String text = record.transcript().text();
          settle
              .anchor()
              .in(text, Source.sha256(text.getBytes(StandardCharsets.UTF_8)))
              .ifPresent(span ->
                  states.put(
                      new Place(ledger.dossier().records().indexOf(record), span), settle.state()));
        }
      }
    }
    return states;
  }
}
