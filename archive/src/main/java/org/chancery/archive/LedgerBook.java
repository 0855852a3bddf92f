package org.chancery.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.archive.holding.RecordId;
import org.chancery.dossier.Dossier;
import org.chancery.dossier.Ledger;
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
    return new Ledger(
        dossier, ledger.asOf(), settlements(dossier, ids, read).over(ledger.entries()).entries());
  }

  /**
   * Returns what editors settled in the records of a dossier.
   *
   * @param ids the ids of the records
   * @param read the records themselves, in the same order
   */
  public Settlements settlements(Dossier dossier, List<RecordId> ids, List<Record> read) {
    return Settlements.of(dossier, ids, read, decisions.standing());
  }
}
