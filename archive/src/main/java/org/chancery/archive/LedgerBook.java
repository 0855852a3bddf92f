package org.chancery.archive;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.chancery.archive.holding.RecordId;
import org.chancery.dossier.Dossier;
import org.chancery.dossier.Ledger;
import org.chancery.record.Record;
import org.chancery.transcript.Source;
import org.chancery.transcript.Transcript;

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
   * Returns the ledger of some records as {@link #ledger(List, Optional)} does, each called by its
   * id rather than by the file from which it came.
   */
  public Ledger cited(List<RecordId> ids, Optional<LocalDate> asOf) {
    List<Record> read = read(ids);
    Ledger ledger = ledger(ids, read, asOf);
    IdentityHashMap<Record, Record> called = new IdentityHashMap<>();
    for (int i = 0; i < read.size(); i++) {
      called.put(read.get(i), called(read.get(i), ids.get(i)));
    }
    return new Ledger(
        new Dossier(
            ledger.dossier().records().stream().map(r -> called.getOrDefault(r, r)).toList()),
        ledger.asOf(),
        ledger.entries());
  }

  private static Record called(Record record, RecordId id) {
    Transcript transcript = record.transcript();
    Source source = transcript.source();
    return new Record(
        new Transcript(
            new Source(
                id.toString(),
                Optional.empty(),
                source.digest(),
                source.mediaType(),
                source.text(),
                source.encoding()),
            transcript.notation(),
            transcript.marks(),
            transcript.queries(),
            transcript.lines()),
        record.anatomy(),
        record.statements(),
        record.undertakings(),
        record.queries());
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
