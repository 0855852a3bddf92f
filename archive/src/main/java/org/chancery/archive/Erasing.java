package org.chancery.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chancery.archive.holding.ArchiveTrouble;
import org.chancery.archive.holding.RecordId;
import org.jdbi.v3.core.Handle;

/**
 * Takes away all that an accession is made of. Its rows go by one transaction, which also notes
 * what is to follow; the index, the files and the index of meanings follow, and the notes go last.
 * Whatever stops this on the way, the notes say what is left to do.
 */
final class Erasing {

  private final Store store;
  private final Sources sources;
  private final Optional<Indexing> indexing;
  private final Meaning meaning;

  Erasing(Store store, Sources sources, Optional<Indexing> indexing, Meaning meaning) {
    this.store = store;
    this.sources = sources;
    this.indexing = indexing;
    this.meaning = meaning;
  }

  /** What is still to be taken away. */
  private record Left(int accession, int items, String digest, boolean needed) {}

  /** Deletes the rows of an accession, and notes what else there is of it. */
  void rows(Handle h, int accession, Instant now) {
    h.execute(
        "INSERT OR IGNORE INTO erasing (accession, digest)"
            + " SELECT accession, digest FROM version WHERE accession = ?",
        accession);
    for (String table : Rows.TABLES) {
      h.execute("DELETE FROM " + table + " WHERE accession = ?", accession);
    }
    h.execute(
        "UPDATE accession SET withdrawn = ?, name = '(erased)', origin = '' WHERE number = ?",
        now.toString(),
        accession);
    h.execute("DELETE FROM version WHERE accession = ?", accession);
  }

  /**
   * Takes away what is left of an accession whose rows are gone. What cannot be found any more
   * comes first.
   */
  void end(int accession) {
    indexing.ifPresent(index -> index.erase(List.of(accession)));
    left().stream().filter(left -> left.accession == accession).forEach(this::end);
    store.write(h ->
        // What the log of the database repeats goes too, unless someone is reading it just now.
        h.select("PRAGMA wal_checkpoint(TRUNCATE)").map((row, _) -> row.getInt(1)).list());
  }

  /** Ends what was stopped on the way; the index has been brought up to date before. */
  void resume() {
    for (Left each : left()) {
      try {
        end(each);
      } catch (ArchiveTrouble later) {
        // It stays noted, and 'check' tells of it: nobody who adds a paper can help it.
        continue;
      }
    }
  }

  private List<Left> left() {
    return store.read(h ->
        h.select(
                """
                SELECT e.accession, a.items, e.digest,
                  EXISTS (SELECT * FROM version v WHERE v.digest = e.digest)
                FROM erasing e JOIN accession a ON a.number = e.accession
                """)
            .map((row, _) ->
                new Left(row.getInt(1), row.getInt(2), row.getString(3), row.getBoolean(4)))
            .list());
  }

  private void end(Left left) {
    if (!left.needed) {
      remove(sources.file(left.digest));
    }
    meaning.erase(
        IntStream.rangeClosed(1, left.items)
            .mapToObj(item -> new RecordId(left.accession, item))
            .toList());
    store.write(h ->
        h.execute(
            "DELETE FROM erasing WHERE accession = ? AND digest = ?", left.accession, left.digest));
  }

  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw Troubles.notAllErased(file, e);
    }
  }

  /** Returns the digests of files that are still to be taken away. */
  static List<String> digests(Handle h) {
    return h.select("SELECT digest FROM erasing WHERE digest NOT IN (SELECT digest FROM version)")
        .mapTo(String.class)
        .list();
  }
}
