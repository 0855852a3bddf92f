package org.chancery.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
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
    return ledger(ids, read(ids), asOf);
  }

  private List<Record> read(List<RecordId> ids) {
    return ids.parallelStream().map(records::read).toList();
  }

  private Ledger ledger(List<RecordId> ids, List<Record> read, Optional<LocalDate> asOf) {
    Dossier dossier = Dossier.of(read);
    Ledger ledger = asOf.map(day -> Ledger.of(dossier, day)).orElseGet(() -> Ledger.of(dossier));
    return new Ledger(
        dossier, ledger.asOf(), settlements(dossier, ids, read).over(ledger.entries()).entries());
  }

  /**
   * A ledger whose records can be cited.
   *
   * @param ledger the ledger
   * @param ids the ids of its records, in the order of its dossier
   */
  public record Cited(Ledger ledger, List<RecordId> ids) {
    /** Copies the list. */
    public Cited {
      ids = List.copyOf(ids);
    }

    /** Returns the ledger with each record called by its id rather than by its file. */
    public Ledger called() {
      List<Record> called = new ArrayList<>();
      for (int i = 0; i < ids.size(); i++) {
        called.add(Records.called(ledger.dossier().records().get(i), ids.get(i)));
      }
      return new Ledger(new Dossier(called), ledger.asOf(), ledger.entries());
    }
  }

  /** Returns the ledger of some records as {@link #ledger(List, Optional)} does, with their ids. */
  public Cited cited(List<RecordId> ids, Optional<LocalDate> asOf) {
    List<Record> read = read(ids);
    Ledger ledger = ledger(ids, read, asOf);
    IdentityHashMap<Record, RecordId> known = new IdentityHashMap<>();
    for (int i = 0; i < read.size(); i++) {
      known.put(read.get(i), ids.get(i));
    }
    List<RecordId> inOrder = new ArrayList<>();
    for (Record record : ledger.dossier().records()) {
      inOrder.add(Objects.requireNonNull(known.get(record)));
    }
    return new Cited(ledger, inOrder);
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
