package org.chancery.readingroom.holdings;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.chancery.archive.Archive;
import org.chancery.archive.Settlements;
import org.chancery.archive.holding.RecordId;
import org.chancery.dossier.Docket;
import org.chancery.dossier.Docket.Place;
import org.chancery.dossier.Dossier;
import org.chancery.record.Record;

/** The ledger as of any day, without reading a paper again. */
public final class Ledgers {

  private final Docket docket;
  private final Settlements settlements;
  private final Passages passages;

  private Ledgers(Docket docket, Settlements settlements, Passages passages) {
    this.docket = docket;
    this.settlements = settlements;
    this.passages = passages;
  }

  static Ledgers of(Archive archive, List<RecordId> ids, List<Record> records) {
    Dossier dossier = Dossier.of(records);
    IdentityHashMap<Record, RecordId> names = new IdentityHashMap<>();
    for (int i = 0; i < records.size(); i++) {
      names.put(records.get(i), ids.get(i));
    }
    Docket docket = Docket.of(dossier);
    Settlements settlements = archive.ledger().settlements(dossier, ids, records);
    Passages passages = new Passages();
    for (Place place : docket.places()) {
      take(passages, place, dossier, names);
    }
    settlements
        .proofs()
        .forEach(e -> take(passages, new Place(e.record(), e.span()), dossier, names));
    return new Ledgers(docket, settlements, passages);
  }

  private static void take(
      Passages passages, Place place, Dossier dossier, IdentityHashMap<Record, RecordId> names) {
    Record record = dossier.records().get(place.record());
    RecordId id = names.get(record);
    if (id == null) {
      throw new IllegalStateException("the ledger tells of a record that was not read");
    }
    passages.take(place, id, record);
  }

  /** Returns the ledger as of a day. */
  public LedgerRows on(LocalDate day) {
    return on(Optional.of(day));
  }

  /** Returns the ledger as the last paper shows it. */
  LedgerRows last() {
    return on(docket.last());
  }

  private LedgerRows on(Optional<LocalDate> day) {
    return LedgerRows.of(day, settlements.over(docket.entries(day)), passages);
  }
}
