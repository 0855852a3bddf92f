package org.chancery.archive;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.archive.holding.RecordId;
import org.jdbi.v3.core.Handle;

/**
 * A source on its way into the archive. Closed without having been committed, it leaves nothing
 * behind, nor do its bytes stay.
 */
public final class Accessioning implements AutoCloseable {

  private final Store store;
  private final Sources sources;
  private final Indexing indexing;
  private final Handle handle;
  private final Deposit deposit;
  private final Instant now;
  private final int number;
  private final int version;
  private final Map<String, Deque<Integer>> known = new HashMap<>();
  private final Rows rows;
  private final List<RecordId> added = new ArrayList<>();
  private int last;
  private boolean ended;

  /** Begins a transaction; a source from the place of an earlier one is its next version. */
  Accessioning(
      Handle handle,
      Store store,
      Sources sources,
      Indexing indexing,
      Deposit deposit,
      Instant now) {
    this.store = store;
    this.sources = sources;
    this.indexing = indexing;
    this.handle = handle;
    this.deposit = deposit;
    this.now = now;
    handle.begin();
    try {
      Optional<Integer> earlier = earlier();
      this.number = earlier.orElseGet(() -> newest() + 1);
      this.version = earlier.map(this::lastVersion).orElse(0) + 1;
      if (earlier.isPresent()) {
        knowItems();
      } else {
        handle.execute(
            "INSERT INTO accession (number, name, origin, version) VALUES (?, ?, ?, 1)",
            number,
            deposit.name(),
            deposit.origin());
      }
      handle.execute(
          "INSERT INTO version (accession, version, digest, bytes, added) VALUES (?, ?, ?, ?, ?)",
          number,
          version,
          deposit.digest(),
          deposit.bytes(),
          now.toString());
      this.rows = new Rows(handle.getConnection());
    } catch (SQLException | RuntimeException e) {
      handle.rollback();
      throw store.trouble(e);
    }
  }

  private Optional<Integer> earlier() {
    if (deposit.origin().isEmpty()) {
      return Optional.empty();
    }
    return handle
        .select(
            "SELECT number FROM accession WHERE origin = ? AND withdrawn IS NULL"
                + " ORDER BY number DESC",
            deposit.origin())
        .mapTo(Integer.class)
        .findFirst();
  }

  private int newest() {
    return handle.select("SELECT coalesce(max(number), 0) FROM accession").mapTo(int.class).one();
  }

  private int lastVersion(int accession) {
    return handle
        .select("SELECT max(version) FROM version WHERE accession = ?", accession)
        .mapTo(int.class)
        .one();
  }

  private void knowItems() {
    last =
        handle
            .select("SELECT items FROM accession WHERE number = ?", number)
            .mapTo(int.class)
            .one();
    handle
        .select("SELECT key, item FROM card WHERE accession = ? ORDER BY item", number)
        .map((row, _) ->
            known.computeIfAbsent(row.getString(1), _ -> new ArrayDeque<>()).add(row.getInt(2)))
        .list();
  }

  /**
   * Adds the next document and returns its permanent id: that which the document of the same key
   * had in the version before, else a new one.
   */
  public RecordId add(Item item) {
    String key = item.packed().key();
    Deque<Integer> waiting = known.getOrDefault(key, new ArrayDeque<>());
    RecordId id = new RecordId(number, waiting.isEmpty() ? ++last : waiting.remove());
    Card.Place place =
        new Card.Place(deposit.name(), item.record().transcript().source().item(), version);
    Card card = Cards.of(id, place, item.record());
    store.write(_ -> {
      rows.paper(id, version, item.packed());
      rows.card(card, key);
      rows.people(id, version, item.names());
      return id;
    });
    added.add(id);
    if (version == 1) {
      indexing.addNew(id, item.prepared().orElseGet(() -> indexing.prepare(item.record())));
    }
    return id;
  }

  /** Makes everything added seen and safe. */
  public Accession commit() {
    Accession accession = write();
    if (version > 1) {
      known.forEach((_, gone) -> gone.forEach(item -> added.add(new RecordId(number, item))));
      indexing.refresh(added);
    }
    indexing.commitIfMany();
    return accession;
  }

  private Accession write() {
    return store.write(_ -> {
      handle.execute(
          "UPDATE accession SET name = ?, version = ?, items = ? WHERE number = ?",
          deposit.name(),
          version,
          last,
          number);
      Events.add(handle, now, version == 1 ? "added" : "version", number);
      rows.close();
      handle.commit();
      ended = true;
      return new Accession(
          number, deposit.name(), version, deposit.digest(), last, Optional.empty());
    });
  }

  @Override
  public void close() {
    if (!ended) {
      ended = true;
      store.write(_ -> {
        try {
          rows.close();
        } finally {
          handle.rollback();
        }
        return 0;
      });
      indexing.refresh(added);
      if (!needed()) {
        sources.forget(deposit.digest());
      }
    }
  }

  private boolean needed() {
    return store.read(h ->
        h.select("SELECT count(*) FROM version WHERE digest = ?", deposit.digest())
                .mapTo(int.class)
                .one()
            > 0);
  }
}
