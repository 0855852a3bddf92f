package org.chancery.archive;

/**
 * How far the logs of an archive reach. As long as it is the same, so is all that is listed.
 *
 * @param event the number of the last event; 0 before the first
 * @param decision the number of the last decision; 0 before the first
 */
public record Watermark(int event, int decision) {

  static Watermark of(Store store) {
    return store.read(h ->
        h.select(
                "SELECT (SELECT coalesce(max(number), 0) FROM event),"
                    + " (SELECT coalesce(max(number), 0) FROM decision)")
            .map((row, _) -> new Watermark(row.getInt(1), row.getInt(2)))
            .one());
  }
}
