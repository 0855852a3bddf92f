package org.chancery.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.archive.holding.ArchiveTrouble;
import org.chancery.transcript.Source;
import org.jdbi.v3.core.Handle;

/** Compares all that an archive holds with what it says of it. */
final class Check {

  private final Path folder;
  private final Store store;
  private final Sources sources;
  private final List<String> faults = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();
  private final Set<String> known = new HashSet<>();
  private int records;
  private long bytes;

  Check(Path folder, Store store, Sources sources) {
    this.folder = folder;
    this.store = store;
    this.sources = sources;
  }

  /** All of it in one view of the database, so that a writer at work does no harm. */
  Report run() {
    return store.read(handle ->
        handle.inTransaction(h -> {
          integrity(h);
          int accessions =
              h.select("SELECT count(DISTINCT accession) FROM version").mapTo(int.class).one();
          versions(h);
          texts(h);
          counts(h);
          int files = known.size();
          erasing(h);
          leftOver();
          return new Report(accessions, records, files, bytes, remarks, faults);
        }));
  }

  private void integrity(Handle h) {
    h.select("PRAGMA integrity_check").mapTo(String.class).list().stream()
        .filter(line -> !line.equals("ok"))
        .forEach(line -> faults.add("the database is damaged: " + line));
    h.select("PRAGMA foreign_key_check")
        .map((row, _) -> row.getString(1))
        .list()
        .forEach(table -> faults.add("a row of " + table + " belongs to nothing"));
  }

  private void versions(Handle h) {
    h.select("SELECT accession, version, digest, bytes FROM version ORDER BY accession, version")
        .map((row, _) -> {
          source("accession " + row.getInt(1), row.getString(3), row.getLong(4));
          return 0;
        })
        .list();
  }

  private void source(String what, String digest, long size) {
    if (!known.add(digest)) {
      return;
    }
    Path file = sources.file(digest);
    String name = what + ": its source " + folder.relativize(file);
    try {
      if (!Files.isRegularFile(file)) {
        faults.add(name + " is missing");
      } else if (Files.size(file) != size) {
        faults.add(name + " has " + Files.size(file) + " bytes, not " + size);
      } else if (!Deposit.digest(() -> Files.newInputStream(file)).equals(digest)) {
        faults.add(name + " was changed: its SHA-256 is another");
      }
      bytes += size;
    } catch (IOException e) {
      faults.add(name + " cannot be read (" + e.getMessage() + ")");
    }
  }

  private void texts(Handle h) {
    h.select("SELECT accession, item, version, digest, text, encoding FROM paper")
        .setFetchSize(100)
        .map((row, _) -> {
          text(row);
          return 0;
        })
        .forEach(_ -> {});
    records = h.select("SELECT count(*) FROM card").mapTo(int.class).one();
  }

  private void text(ResultSet row) throws SQLException {
    String name = "record " + row.getInt(1) + "." + row.getInt(2) + ", version " + row.getInt(3);
    try {
      if (!Source.sha256(Deflated.inflate(row.getBytes(5))).equals(row.getString(4))) {
        faults.add(name + ": its text was changed: its SHA-256 is another");
      }
      EncodingJson.read(Deflated.inflate(row.getBytes(6)));
    } catch (ArchiveTrouble e) {
      faults.add(name + ": " + e.sentence());
    }
  }

  private void counts(Handle h) {
    h.select(
            """
            SELECT c.accession || '.' || c.item FROM card c
            LEFT JOIN paper p USING (accession, item, version) WHERE p.item IS NULL
            """)
        .mapTo(String.class)
        .forEach(id -> faults.add("record " + id + " has no text"));
    h.select(
            """
            SELECT a.number, a.items, count(c.item) AS cards, coalesce(max(c.item), 0) AS last
            FROM accession a LEFT JOIN card c ON c.accession = a.number
            WHERE a.number IN (SELECT accession FROM version)
            GROUP BY a.number HAVING a.items <> cards OR a.items <> last
            """)
        .map((row, _) ->
            "accession "
                + row.getInt(1)
                + " should have "
                + row.getInt(2)
                + " records and has "
                + row.getInt(3))
        .forEach(faults::add);
  }

  private void erasing(Handle h) {
    List<String> digests = Erasing.digests(h);
    known.addAll(digests);
    long there = digests.stream().map(sources::file).filter(Files::exists).count();
    if (there > 0) {
      remarks.add(
          there
              + (there == 1 ? " source file was" : " source files were")
              + " erased but could not be taken away yet; the next command that writes tries"
              + " again");
    }
  }

  private void leftOver() {
    try {
      Set<String> there = sources.digests();
      there.removeAll(known);
      if (!there.isEmpty()) {
        remarks.add(
            there.size()
                + (there.size() == 1 ? " source file belongs" : " source files belong")
                + " to nothing: an add that was broken off left "
                + (there.size() == 1 ? "it" : "them")
                + ", which does no harm");
      }
    } catch (IOException e) {
      faults.add("the folder of the sources cannot be read (" + e.getMessage() + ")");
    }
  }
}
