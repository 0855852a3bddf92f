package org.chancery.archive;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** The sources as they came in, each under a permanent number, with all its versions. */
public final class Accessions {

  private static final String ACCESSION =
      """
      SELECT a.number, a.name, a.version, v.digest, a.items, a.withdrawn
      FROM accession a JOIN version v ON v.accession = a.number AND v.version = a.version
      """;

  private final Store store;
  private final Sources sources;
  private final InstantSource clock;

  private final Optional<Indexing> indexing;

  Accessions(Store store, Sources sources, InstantSource clock, Optional<Indexing> indexing) {
    this.store = store;
    this.sources = sources;
    this.clock = clock;
    this.indexing = indexing;
  }

  /** Adds a source and what was read in it: all of it or nothing. */
  public Accession add(Deposit deposit, List<Item> items) {
    try (Accessioning accessioning = begin(deposit)) {
      items.forEach(accessioning::add);
      return accessioning.commit();
    }
  }

  /**
   * Begins to add a source whose items follow one by one; nothing of it is seen before it is
   * committed. One at a time, and on one thread.
   */
  public Accessioning begin(Deposit deposit) {
    sources.keep(deposit);
    Indexing index =
        indexing.orElseThrow(() -> new IllegalStateException("opened for reading only"));
    return store.write(handle -> new Accessioning(handle, store, index, deposit, clock.instant()));
  }

  /** Takes in the bytes of a deposit beforehand, on any thread, so that adding it is quick. */
  public void keep(Deposit deposit) {
    sources.keep(deposit);
  }

  /** Returns the accession whose current version has these bytes, unless it is withdrawn. */
  public Optional<Accession> holding(String digest) {
    return store.read(h ->
        h.createQuery(ACCESSION + "WHERE v.digest = ? AND a.withdrawn IS NULL ORDER BY a.number")
            .bind(0, digest)
            .map((row, _) -> accession(row))
            .findFirst());
  }

  /** Returns the file that holds the bytes of a source as they came in, if it is there. */
  public Optional<Path> original(String digest) {
    return Optional.of(sources.file(digest)).filter(Files::isRegularFile);
  }

  /** Returns the accession of that number. */
  public Optional<Accession> find(int number) {
    return store.read(h ->
        h.createQuery(ACCESSION + "WHERE a.number = ?")
            .bind(0, number)
            .map((row, _) -> accession(row))
            .findFirst());
  }

  /** Returns all accessions by number, those withdrawn included. */
  public List<Accession> all() {
    return store.read(
        h -> h.createQuery(ACCESSION + "ORDER BY a.number").map((row, _) -> accession(row)).list());
  }

  private static Accession accession(ResultSet row) throws SQLException {
    return new Accession(
        row.getInt("number"),
        row.getString("name"),
        row.getInt("version"),
        row.getString("digest"),
        row.getInt("items"),
        Optional.ofNullable(row.getString("withdrawn")).map(Instant::parse));
  }
}
