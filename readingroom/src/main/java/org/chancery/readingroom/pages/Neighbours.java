package org.chancery.readingroom.pages;

import java.util.Optional;
import org.chancery.archive.Card;
import org.chancery.archive.holding.RecordId;
import org.chancery.readingroom.holdings.Catalogue;

/** The papers before and after a paper: by date, and in its file. */
record Neighbours(
    Optional<Card> earlier, Optional<Card> later, Optional<Card> before, Optional<Card> after) {

  static Neighbours of(Catalogue.Snapshot all, RecordId id) {
    return new Neighbours(
        all.beside(id, -1), all.beside(id, 1), all.inFile(id, -1), all.inFile(id, 1));
  }
}
