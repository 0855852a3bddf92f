package org.chancery.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import org.jdbi.v3.core.Handle;

/** The log of what happened to the sources. */
final class Events {

  private Events() {}

  /** Returns who works here, as the system knows them. */
  static String user() {
    return System.getProperty("user.name", "an unknown user");
  }

  static void add(Handle handle, Instant at, String what, int accession) {
    add(handle, at, user(), what, new Event.About(accession, OptionalInt.empty()), "");
  }

  static void add(
      Handle handle, Instant at, String who, String what, Event.About about, String why) {
    handle
        .createUpdate(
            "INSERT INTO event (at, who, what, accession, item, why) VALUES (?, ?, ?, ?, ?, ?)")
        .bind(0, at.toString())
        .bind(1, who)
        .bind(2, what)
        .bind(3, about.accession())
        .bind(4, about.item().isPresent() ? Integer.valueOf(about.item().getAsInt()) : null)
        .bind(5, why)
        .execute();
  }

  static List<Event> all(Handle handle) {
    return handle.select("SELECT * FROM event ORDER BY number").map((row, _) -> event(row)).list();
  }

  static Event event(ResultSet row) throws SQLException {
    int item = row.getInt("item");
    OptionalInt alone = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(item);
    return new Event(
        row.getInt("number"),
        Instant.parse(row.getString("at")),
        row.getString("who"),
        row.getString("what"),
        new Event.About(row.getInt("accession"), alone),
        row.getString("why"));
  }
}
