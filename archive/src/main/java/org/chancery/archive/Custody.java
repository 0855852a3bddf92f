package org.chancery.archive;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.chancery.archive.holding.RecordId;
import org.jdbi.v3.core.Handle;

/** What keeps the archive whole: withdrawing and restoring, checking, backing up, the log. */
public final class Custody {

  /** What is not withdrawn cannot be restored, and what is cannot be withdrawn again. */
  private static final String CHANGES = " AND (withdrawn IS NULL) = (? IS NOT NULL)";

  private final Path folder;
  private final Store store;
  private final Sources sources;
  private final InstantSource clock;
  private final Consumer<List<RecordId>> changed;
  private final Erasing erasing;

  Custody(
      Path folder,
      Store store,
      Sources sources,
      InstantSource clock,
      Consumer<List<RecordId>> changed,
      Erasing erasing) {
    this.folder = folder;
    this.store = store;
    this.sources = sources;
    this.clock = clock;
    this.changed = changed;
    this.erasing = erasing;
  }

  /**
   * Takes an accession, or one of its records, out of every list. Nothing is lost: its id stays,
   * and it can be restored. Returns how many records that concerns: none if it is withdrawn
   * already, and then nothing is noted.
   *
   * @throws org.chancery.archive.holding.ArchiveTrouble if there is none of that number
   */
  public int withdraw(Event.About what, String who, String why) {
    return change(what, who, "withdrawn", why, Optional.of(clock.instant().toString()));
  }

  /**
   * Brings back what was withdrawn, and returns how many records that concerns.
   *
   * @throws org.chancery.archive.holding.ArchiveTrouble if it was not withdrawn, or is not there
   */
  public int restore(Event.About what, String who, String why) {
    return change(what, who, "restored", why, Optional.empty());
  }

  private int change(
      Event.About about, String who, String what, String why, Optional<String> withdrawn) {
    int concerned =
        store.write(handle ->
            handle.inTransaction(h -> {
              int records = records(h, about);
              String when = withdrawn.orElse(null);
              int changed =
                  about.item().isPresent()
                      ? h.execute(
                          "UPDATE card SET withdrawn = ? WHERE accession = ? AND item = ?"
                              + CHANGES,
                          when,
                          about.accession(),
                          about.item().getAsInt(),
                          when)
                      : h.execute(
                          "UPDATE accession SET withdrawn = ? WHERE number = ?" + CHANGES,
                          when,
                          about.accession(),
                          when);
              if (changed == 0 && withdrawn.isPresent()) {
                return 0;
              }
              if (changed == 0) {
                throw Troubles.notWithdrawn(about.toString());
              }
              Events.add(h, clock.instant(), who, what, about, why);
              return records;
            }));
    changed.accept(ids(about.accession()));
    return concerned;
  }

  private List<RecordId> ids(int accession) {
    return store.read(h ->
        h.select("SELECT item FROM card WHERE accession = ?", accession)
            .map((row, _) -> new RecordId(accession, row.getInt(1)))
            .list());
  }

  /** Counts the records meant, and refuses what is not there. */
  private int records(Handle handle, Event.About about) {
    int item = about.item().orElse(0);
    int records =
        handle
            .select(
                "SELECT count(*) FROM card c JOIN accession a ON a.number = c.accession"
                    + " WHERE c.accession = ? AND (? = 0 AND c.version = a.version OR c.item = ?)",
                about.accession(),
                item,
                item)
            .mapTo(int.class)
            .one();
    if (records == 0) {
      throw item == 0
          ? Troubles.noAccession(about.accession())
          : Troubles.noRecord(about.toString());
    }
    return records;
  }

  /**
   * Erases an accession for good: its bytes, its texts, its cards, its name, and what the indexes
   * have of it; what it took up on the disk is overwritten or given back. What stays is its number,
   * the log of what happened to it, the words that editors' decisions quote of it, and backups made
   * before. Stopped on the way, it is ended by whoever opens the archive for writing next. Returns
   * how many records it had.
   *
   * @throws org.chancery.archive.holding.ArchiveTrouble if there is none of that number, or
   *     something of it could not be taken away yet
   */
  public int erase(int accession, String who, String why) {
    Event.About about = new Event.About(accession, OptionalInt.empty());
    int erased =
        store.write(handle ->
            handle.inTransaction(h -> {
              int records = records(h, about);
              erasing.rows(h, accession, clock.instant());
              Events.add(h, clock.instant(), who, "erased", about, why);
              return records;
            }));
    erasing.end(accession);
    return erased;
  }

  /** Returns what happened to the sources, in order. */
  public List<Event> log() {
    return store.read(Events::all);
  }

  /**
   * Returns what took a record out of every list: that it was withdrawn or erased, or the version
   * of its source that has it no more. Empty when it is listed, or was never here.
   */
  public Optional<Event> absence(RecordId id) {
    return store.read(h -> Absences.of(h, id));
  }

  /** Compares everything that the archive holds with what it says of it, byte by byte. */
  public Report check() {
    return new Check(folder, store, sources).run();
  }

  /**
   * Copies the archive, but for its index, into a new folder, or brings an earlier backup there up
   * to date, in which what was erased here is erased too; others may read and write meanwhile.
   * Returns how many source files were copied.
   *
   * @throws org.chancery.archive.holding.ArchiveTrouble if the folder holds anything else, such as
   *     another archive
   */
  public int backup(Path target) {
    return new Backup(folder, store, sources, clock).to(target);
  }

  /** Returns how much the archive holds. */
  public Status status() {
    return store.read(h -> Status.of(h, folder));
  }
}
