package org.chancery.archive;

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
import org.chancery.record.Record;

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
    return settled(ledger, ids, read).ledger();
  }

  /**
   * A ledger with what editors settled.
   *
   * @param ledger the ledger, those entries in the state that was settled
   * @param by the decision that settled an entry, by the entry's number
   */
  public record Settled(Ledger ledger, Map<Integer, Decided> by) {
    /** Copies the map. */
    public Settled {
      by = Map.copyOf(by);
    }
  }

  /**
   * Lays over a ledger what editors settled.
   *
   * @param ids the ids of the records
   * @param read the records themselves, in the same order
   */
  public Settled settled(Ledger ledger, List<RecordId> ids, List<Record> read) {
    Settlements settlements = Settlements.of(ledger.dossier(), ids, read, decisions.standing());
    Map<Integer, Decided> by = new HashMap<>();
    List<LedgerEntry> entries = new ArrayList<>();
    for (LedgerEntry entry : ledger.entries()) {
      Optional<Decided> decided = settlements.on(entry);
      decided.ifPresent(d -> by.put(entry.number(), d));
      entries.add(decided.map(d -> settlements.settled(entry, d)).orElse(entry));
    }
    return new Settled(new Ledger(ledger.dossier(), ledger.asOf(), entries), by);
  }
}
