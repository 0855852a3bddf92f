package org.chancery.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * How much an archive holds.
 *
 * @param files how many source files there are, all versions together, withdrawn ones with them
 * @param records how many records its lists show
 * @param withdrawn how many accessions are withdrawn, and not erased
 * @param sourceBytes how many bytes these files have
 * @param databaseBytes how many bytes the database has
 * @param days the first and the last day on which a paper was written
 */
public record Status(
    int files,
    int records,
    int withdrawn,
    long sourceBytes,
    long databaseBytes,
    Optional<Days> days) {

  /** A stretch of days. */
  public record Days(LocalDate first, LocalDate last) {}

  static Status of(Handle handle, Path folder) {
    return handle
        .select(
            """
            SELECT
              (SELECT count(DISTINCT digest) FROM version) AS files,
              (SELECT count(*) FROM accession WHERE withdrawn IS NOT NULL
                AND number IN (SELECT accession FROM version)) AS withdrawn,
              (SELECT coalesce(sum(bytes), 0) FROM (SELECT DISTINCT digest, bytes FROM version))
                AS bytes,
              count(*) AS records, min(c.earliest) AS first, max(c.latest) AS last
            FROM card c JOIN accession a ON a.number = c.accession
            WHERE a.withdrawn IS NULL AND c.withdrawn IS NULL AND c.version = a.version
            """)
        .map((row, _) ->
            new Status(
                row.getInt("files"),
                row.getInt("records"),
                row.getInt("withdrawn"),
                row.getLong("bytes"),
                size(Store.file(folder)),
                days(row.getString("first"), row.getString("last"))))
        .one();
  }

  private static Optional<Days> days(String first, String last) {
    return first == null || last == null
        ? Optional.empty()
        : Optional.of(new Days(LocalDate.parse(first), LocalDate.parse(last)));
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0; // a database that was just read is there; its size is only told
    }
  }
}
