package org.chancery.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
  private final Set<Long> sizes = new HashSet<>();

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
    return store.write(
        handle -> new Accessioning(handle, store, sources, indexing(), deposit, clock.instant()));
  }

  private Indexing indexing() {
    return indexing.orElseThrow(() -> new IllegalStateException("opened for reading only"));
  }

  /** Makes an item ready for the index beforehand, on any thread, so that adding it is quick. */
  public Item prepare(Item item) {
    return item.with(indexing().prepare(item.record()));
  }

  /**
   * Takes in the bytes of a source and works out their digest on the way; when a source of that
   * size is here already, the digest alone. May be done on any thread.
   *
   * @param bytes how many there should be
   * @throws IOException if the source cannot be read to its end
   */
  public Deposit receive(String name, String origin, long bytes, Contents contents)
      throws IOException {
    return mayBeHere(bytes)
        ? Deposit.of(name, origin, bytes, contents)
        : sources.receive(name, origin, contents, Optional.empty());
  }

  /** The sizes are asked for once: only this process writes. */
  private synchronized boolean mayBeHere(long bytes) {
    if (sizes.isEmpty()) {
      sizes.add(-1L);
      sizes.addAll(store.read(h -> h.select("SELECT bytes FROM version").mapTo(Long.class).list()));
    }
    return !sizes.add(bytes);
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
