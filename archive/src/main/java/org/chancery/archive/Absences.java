package org.chancery.archive;

import java.util.Optional;
import org.chancery.archive.holding.RecordId;
import org.jdbi.v3.core.Handle;

/** Finds out what took a record out of the lists. */
final class Absences {

  /** A whole accession is withdrawn, or erased; of one that is erased no card is left. */
  private static final String WHOLE =
      """
      SELECT e.* FROM accession a JOIN event e ON e.accession = a.number
      WHERE a.number = ? AND ? <= a.items AND a.withdrawn IS NOT NULL
        AND e.item IS NULL AND e.what IN ('withdrawn', 'erased')
      ORDER BY e.number DESC LIMIT 1
      """;

  private static final String ALONE =
      """
      SELECT e.* FROM card c JOIN event e USING (accession, item)
      WHERE c.accession = ? AND c.item = ? AND c.withdrawn IS NOT NULL AND e.what = 'withdrawn'
      ORDER BY e.number DESC LIMIT 1
      """;

  /** The version after the last that has it: each is one event, but for the first. */
  private static final String LEFT_OUT =
      """
      SELECT e.* FROM card c JOIN accession a ON a.number = c.accession
        JOIN event e ON e.accession = c.accession
      WHERE c.accession = ? AND c.item = ? AND c.version < a.version AND e.what = 'version'
        AND (SELECT count(*) FROM event b
             WHERE b.accession = e.accession AND b.what = 'version' AND b.number <= e.number)
            = c.version
      """;

  private Absences() {}

  static Optional<Event> of(Handle handle, RecordId id) {
    return first(handle, WHOLE, id)
        .or(() -> first(handle, ALONE, id))
        .or(() -> first(handle, LEFT_OUT, id));
  }

  private static Optional<Event> first(Handle handle, String question, RecordId id) {
    return handle
        .select(question, id.accession(), id.item())
        .map((row, _) -> Events.event(row))
        .findFirst();
  }
}
