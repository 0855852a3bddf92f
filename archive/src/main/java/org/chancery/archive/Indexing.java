package org.chancery.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.chancery.archive.holding.ArchiveTrouble;
import org.chancery.archive.holding.RecordId;
import org.chancery.archive.search.RecordIndex;
import org.chancery.archive.search.Search;
import org.chancery.record.Record;

/**
 * Keeps the index in step with the database. The index says up to which event and which decision it
 * has followed; what an interrupted process left out is made good when the archive is next opened
 * for writing.
 */
final class Indexing implements AutoCloseable {

  /** After so many records the index is written to the disk. */
  private static final int MANY = 2_000;

  private final RecordIndex index;
  private final Store store;
  private final Records records;
  private int since;

  private Indexing(RecordIndex index, Store store, Records records) {
    this.index = index;
    this.store = store;
    this.records = records;
  }

  static Path folder(Path archive) {
    return archive.resolve("index");
  }

  static Indexing open(Path archive, Store store, Records records) {
    RecordIndex index = current(archive, store, records);
    Indexing indexing = new Indexing(index, store, records);
    try {
      indexing.catchUp();
      return indexing;
    } catch (RuntimeException e) {
      try (index) {
        throw e;
      }
    }
  }

  private static RecordIndex current(Path archive, Store store, Records records) {
    RecordIndex index = RecordIndex.write(folder(archive));
    Optional<String> stand = index.stand();
    boolean another = stand.filter(Stand::isOfAnotherForm).isPresent();
    if (!another
        && stand.map(Stand::parse).filter(s -> s.isAheadOf(Watermark.of(store))).isEmpty()) {
      return index;
    }
    index.close();
    int _ = remake(archive, store, records);
    return RecordIndex.write(folder(archive));
  }

  /** Opens the index for reading only. */
  static Search read(Path archive) {
    Search search = Search.open(folder(archive));
    if (search.stand().filter(Stand::isOfAnotherForm).isPresent()) {
      search.close();
      throw Troubles.olderIndex(archive);
    }
    return search;
  }

  /** Makes a new index of all records; readers see the old one until it is done. */
  static int remake(Path archive, Store store, Records records) {
    try (RecordIndex index = replaced(archive)) {
      Indexing indexing = new Indexing(index, store, records);
      Stand now = indexing.now();
      Collection<RecordId> ids = records.ids();
      Map<RecordId, byte[]> people = new ConcurrentHashMap<>();
      ids.parallelStream()
          .forEach(id -> {
            Record record = records.read(id);
            index.add(id, record);
            records.showDecided(id, record);
            people.put(id, NameSheet.of(record));
          });
      NameSheet.keep(people, store);
      index.commit(now.toString());
      return ids.size();
    }
  }

  /** An index too damaged to be replaced is thrown away first. */
  private static RecordIndex replaced(Path archive) {
    try {
      return RecordIndex.replace(folder(archive));
    } catch (ArchiveTrouble damaged) {
      try (Stream<Path> files = Files.list(folder(archive))) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      } catch (IOException e) {
        damaged.addSuppressed(e);
        throw damaged;
      }
      return RecordIndex.replace(folder(archive));
    }
  }

  /** The numbers of the last event and of the last decision that were followed. */
  private record Stand(int event, int decision) {

    /** Changes with what the index holds of a record; an index of another form is made anew. */
    private static final String FORM = "6:";

    static boolean isOfAnotherForm(String stand) {
      return !stand.startsWith(FORM);
    }

    /** A database put back from a copy, or cut short by a fall of the machine, is behind. */
    boolean isAheadOf(Watermark database) {
      return event > database.event() || decision > database.decision();
    }

    static Stand parse(String stand) {
      String text = stand.substring(FORM.length());
      int slash = text.indexOf('/');
      return new Stand(
          Integer.parseInt(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
    }

    @Override
    public String toString() {
      return FORM + event + "/" + decision;
    }
  }

  private Stand now() {
    Watermark now = Watermark.of(store);
    return new Stand(now.event(), now.decision());
  }

  private void catchUp() {
    Stand now = now();
    Stand was = index.stand().map(Stand::parse).orElse(new Stand(0, 0));
    if (was.equals(now)) {
      return;
    }
    index.erase(erasedSince(was.event()));
    Set<RecordId> changed = new HashSet<>();
    store
        .read(h ->
            h.select(
                    """
                    SELECT accession, item FROM card
                    WHERE accession IN (SELECT accession FROM event WHERE number > ?)
                    UNION SELECT accession, item FROM decision
                    WHERE number > ? AND accession IS NOT NULL
                    """,
                    was.event(),
                    undoneToo(was.decision()))
                .map((row, _) -> new RecordId(row.getInt(1), row.getInt(2)))
                .list())
        .forEach(changed::add);
    refresh(changed);
    commit();
  }

  /** Of what was erased no row tells any more which records it had. */
  private List<Integer> erasedSince(int event) {
    return store.read(h ->
        h.select("SELECT accession FROM event WHERE number > ? AND what = 'erased'", event)
            .mapTo(Integer.class)
            .list());
  }

  /** Takes accessions out so that nothing of them stays, and writes the index to the disk. */
  void erase(List<Integer> accessions) {
    index.erase(accessions);
    commit();
  }

  /** What a further decision undoes may be any earlier one: then all decided records are read. */
  private int undoneToo(int followed) {
    boolean undone =
        store.read(h ->
            h.select("SELECT count(*) FROM decision WHERE number > ? AND kind = 'undo'", followed)
                .mapTo(int.class)
                .one())
            > 0;
    return undone ? 0 : followed;
  }

  /** Works out what the index will hold of a record; may be done on any thread. */
  RecordIndex.Prepared prepare(Record record) {
    return index.prepare(record);
  }

  /** Adds a record whose id was never in use before. */
  void addNew(RecordId id, RecordIndex.Prepared prepared) {
    index.addNew(id, prepared);
    since++;
  }

  /** Reads records again from the database, those that its lists leave out are taken away. */
  void refresh(Collection<RecordId> ids) {
    Set<RecordId> present = new HashSet<>();
    ids.stream()
        .map(RecordId::accession)
        .distinct()
        .forEach(accession -> present.addAll(records.ids(accession)));
    ids.parallelStream()
        .forEach(id -> {
          if (present.contains(id)) {
            Record record = records.read(id);
            index.add(id, record);
            records.showDecided(id, record);
          } else {
            index.delete(id);
          }
        });
    since += ids.size();
    index.refresh();
  }

  /** Writes the index to the disk when much was added. */
  void commitIfMany() {
    if (since >= MANY) {
      commit();
    }
  }

  void commit() {
    index.commit(now().toString());
    index.refresh();
    since = 0;
  }

  Search search() {
    index.refresh();
    return index.search();
  }

  @Override
  public void close() {
    try (index) {
      if (since > 0) {
        commit();
      }
    }
  }
}
