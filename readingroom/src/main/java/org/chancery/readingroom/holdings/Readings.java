package org.chancery.readingroom.holdings;

import org.chancery.archive.Archive;
import org.chancery.archive.Card;
import org.chancery.record.Record;

/** Keeps the records that were read last, with what editors decided; safe on any thread. */
public final class Readings {

  private static final int MOST = 16;

  private final Archive archive;
  private final Recall<Record> kept = new Recall<>(MOST);

  Readings(Archive archive) {
    this.archive = archive;
  }

  /** Returns a name that changes with the record's source and with what was decided about it. */
  public String state(Card card) {
    return card.id()
        + "/"
        + card.place().version()
        + "/"
        + archive.decisions().of(card.id()).hashCode();
  }

  /** Returns the record of a card as it is now. */
  public Record read(Card card) {
    return kept.of(state(card), () -> archive.records().read(card.id()));
  }
}
