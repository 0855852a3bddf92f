package org.chancery.readingroom.holdings;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.archive.holding.RecordId;
import org.chancery.dossier.Docket.Place;
import org.chancery.edition.Edition;
import org.chancery.record.Record;
import org.chancery.transcript.Span;

/** The words to which ledgers point, taken out of the records so that these need not be kept. */
final class Passages {

  /** How many characters of a passage are shown. */
  private static final int MOST = 420;

  private final Map<Place, LedgerRows.Passage> byPlace = new HashMap<>();

  /** Takes the words of a place. */
  void take(Place place, RecordId id, Record record) {
    byPlace.computeIfAbsent(
        place,
        p ->
            new LedgerRows.Passage(
                id, Edition.words(record.transcript(), p.span(), MOST), Edition.anchor(p.span())));
  }

  /** Returns the words of a place that was taken. */
  LedgerRows.Passage of(int record, Span span) {
    return Optional.ofNullable(byPlace.get(new Place(record, span)))
        .orElseThrow(
            () -> new IllegalStateException("a ledger points at words that were not taken"));
  }
}
