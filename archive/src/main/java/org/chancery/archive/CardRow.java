package org.chancery.archive;

import org.jdbi.v3.core.Handle;

/** Writes anew what a card says of a record; where the record lies stays as it is. */
final class CardRow {

  private CardRow() {}

  static int update(Handle handle, Card card) {
    return handle
        .createUpdate(
            """
            UPDATE card SET heading = :heading, kind = :kind, number = :number, sender = :sender,
              addressee = :addressee, place = :place, date = :date, earliest = :earliest,
              latest = :latest, classification = :classification, statements = :statements,
              commitments = :commitments, queries = :queries
            WHERE accession = :accession AND item = :item
            """)
        .bind("heading", card.head().heading())
        .bind("kind", card.head().kind())
        .bind("number", card.head().number())
        .bind("sender", card.head().from())
        .bind("addressee", card.head().to())
        .bind("place", card.head().place())
        .bind("date", card.dated().edtf())
        .bind("earliest", card.dated().earliest().map(Object::toString))
        .bind("latest", card.dated().latest().map(Object::toString))
        .bind("classification", card.signs().classification())
        .bind("statements", card.counts().statements())
        .bind("commitments", card.counts().commitments())
        .bind("queries", card.counts().queries())
        .bind("accession", card.id().accession())
        .bind("item", card.id().item())
        .execute();
  }
}
