package org.chancery.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.chancery.archive.holding.RecordId;

/** The statements that write a record's rows, prepared once for many records. */
final class Rows {

  /** The tables that hold what is a record's own. */
  static final List<String> TABLES = List.of("paper", "card", "people");

  private final PreparedStatement paper;
  private final PreparedStatement card;
  private final PreparedStatement people;

  Rows(Connection connection) throws SQLException {
    paper =
        connection.prepareStatement(
            """
            INSERT INTO paper
              (accession, item, version, media_type, notation, digest, text, encoding, key)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """);
    card =
        connection.prepareStatement(
            """
            INSERT OR REPLACE INTO card
              (accession, item, version, key, heading, kind, number, sender, addressee, place,
               date, earliest, latest, classification, hand, characters, statements, commitments,
               queries)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """);
    people =
        connection.prepareStatement(
            "INSERT OR REPLACE INTO people (accession, item, version, names) VALUES (?, ?, ?, ?)");
  }

  void paper(RecordId id, int version, Packed packed) throws SQLException {
    paper.setInt(1, id.accession());
    paper.setInt(2, id.item());
    paper.setInt(3, version);
    paper.setString(4, packed.mediaType());
    paper.setString(5, packed.notation());
    paper.setString(6, packed.digest());
    paper.setBytes(7, packed.text());
    paper.setBytes(8, packed.encoding());
    paper.setString(9, packed.key());
    paper.executeUpdate();
  }

  void card(Card of, String key) throws SQLException {
    card.setInt(1, of.id().accession());
    card.setInt(2, of.id().item());
    card.setInt(3, of.place().version());
    card.setString(4, key);
    card.setString(5, text(of.head().heading()));
    card.setString(6, text(of.head().kind()));
    card.setString(7, text(of.head().number()));
    card.setString(8, text(of.head().from()));
    card.setString(9, text(of.head().to()));
    card.setString(10, text(of.head().place()));
    card.setString(11, text(of.dated().edtf()));
    card.setString(12, text(of.dated().earliest()));
    card.setString(13, text(of.dated().latest()));
    card.setString(14, text(of.signs().classification()));
    card.setInt(15, of.signs().hand() ? 1 : 0);
    card.setInt(16, of.counts().characters());
    card.setInt(17, of.counts().statements());
    card.setInt(18, of.counts().commitments());
    card.setInt(19, of.counts().queries());
    card.executeUpdate();
  }

  void people(RecordId id, int version, byte[] names) throws SQLException {
    people.setInt(1, id.accession());
    people.setInt(2, id.item());
    people.setInt(3, version);
    people.setBytes(4, names);
    people.executeUpdate();
  }

  @SuppressWarnings("NullAway") // a column without a value
  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse(null);
  }

  void close() throws SQLException {
    paper.close();
    card.close();
    people.close();
  }
}
