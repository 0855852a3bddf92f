package org.chancery.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.archive.holding.ArchiveBusy;
import org.chancery.archive.holding.ArchiveTrouble;
import org.chancery.archive.holding.RecordId;
import org.chancery.archive.search.Search;

/**
 * One folder that holds papers, finds them and never loses them: a database, the sources by their
 * SHA-256, and an index that can be made again from the rest. Any number of processes may read
 * while one writes. The parts that it hands out may be used on any thread until it is closed.
 *
 * <pre>{@code
 * try (Archive archive = Archive.write(folder)) {
 *   Deposit deposit = Deposit.of("telegram.txt", Path.of("telegram.txt"));
 *   archive.accessions().add(deposit, List.of(Item.read(source, Hints.NONE, Optional.empty())));
 * }
 * }</pre>
 */
public final class Archive implements AutoCloseable {

  private final Path folder;
  private final Store store;
  private final Optional<WriterLock> lock;
  private final Accessions accessions;
  private final Records records;
  private final Custody custody;
  private final Decisions decided;
  private final Optional<Indexing> indexing;
  private Optional<Search> search = Optional.empty();
  private final LedgerBook ledger;
  private final Accounts accounts;
  private final Meaning meaning;
  private final PeopleBook people;

  private Archive(Path folder, Store store, Optional<WriterLock> lock, InstantSource clock) {
    this.folder = folder;
    this.store = store;
    this.lock = lock;
    Sources sources = new Sources(folder);
    this.decided = new Decisions(store, clock, this::changed);
    this.records = new Records(store, decided);
    this.indexing = lock.map(_ -> Indexing.open(folder, store, records));
    this.accessions = new Accessions(store, sources, clock, indexing);
    this.meaning = new Meaning(folder, records, this::search);
    Erasing erasing = new Erasing(store, sources, indexing, meaning);
    this.custody = new Custody(folder, store, sources, clock, this::changed, erasing);
    lock.ifPresent(_ -> erasing.resume());
    this.ledger = new LedgerBook(records, decided);
    this.accounts = new Accounts(store, clock);
    this.people = new PeopleBook(store, records, decided);
  }

  private void changed(List<RecordId> ids) {
    indexing.ifPresent(index -> index.refresh(ids));
  }

  /**
   * Makes an archive in a new or empty folder, and opens it for writing.
   *
   * @throws ArchiveTrouble if it cannot be made there
   */
  public static Archive init(Path folder) {
    if (isArchive(folder)) {
      throw Troubles.alreadyThere(folder);
    }
    try {
      Files.createDirectories(folder);
      try (Stream<Path> files = Files.list(folder)) {
        if (files.findAny().isPresent()) {
          throw Troubles.notEmpty(folder);
        }
      }
      Files.createDirectories(new Sources(folder).folder());
    } catch (IOException e) {
      throw Store.trouble(folder, e);
    }
    Store.migrate(folder);
    return write(folder);
  }

  /** Opens an archive for reading, as {@link #open(Path, Runnable)}, and tells nobody. */
  public static Archive open(Path folder) {
    return open(folder, () -> {});
  }

  /**
   * Opens an archive for reading. One that an older version made is first brought up to date.
   *
   * @param older is run before that is done, which may take a while
   * @throws ArchiveTrouble if it is none, or cannot be read
   */
  public static Archive open(Path folder, Runnable older) {
    if (!isArchive(folder)) {
      throw Troubles.noArchive(folder);
    }
    if (Store.isOlder(folder)) {
      bringUpToDate(folder, older);
    }
    return opened(folder, Store.reading(folder), Optional.empty(), Clock.systemUTC());
  }

  private static void bringUpToDate(Path folder, Runnable older) {
    try {
      write(folder, Clock.systemUTC(), older).close();
    } catch (ArchiveBusy busy) {
      throw busy;
    } catch (ArchiveTrouble trouble) {
      throw Troubles.staysOlder(folder, trouble);
    }
  }

  /** Opens an archive for writing and reading: only one process can at a time. */
  public static Archive write(Path folder) {
    return write(folder, Clock.systemUTC());
  }

  /** Opens an archive for writing, with the clock that dates what is written. */
  public static Archive write(Path folder, InstantSource clock) {
    return write(folder, clock, () -> {});
  }

  /**
   * Opens an archive for writing, with the clock that dates what is written.
   *
   * @param older is run before an archive that an older version made is brought up to date
   */
  public static Archive write(Path folder, InstantSource clock, Runnable older) {
    if (!isArchive(folder)) {
      throw Troubles.noArchive(folder);
    }
    WriterLock lock = WriterLock.take(folder, clock);
    try {
      if (Store.isOlder(folder)) {
        older.run();
        Store.migrate(folder);
      }
      new Sources(folder).sweep();
      return opened(folder, Store.writing(folder), Optional.of(lock), clock);
    } catch (RuntimeException e) {
      try (lock) {
        throw e;
      }
    }
  }

  private static Archive opened(
      Path folder, Store store, Optional<WriterLock> lock, InstantSource clock) {
    try {
      return new Archive(folder, store, lock, clock);
    } catch (RuntimeException e) {
      try (store) {
        throw e;
      }
    }
  }

  /**
   * Makes the index of an archive again from what it holds, whatever state it is in, and returns
   * how many records it has. Readers see the old one until the new one is done.
   */
  public static int reindex(Path folder) {
    if (!isArchive(folder)) {
      throw Troubles.noArchive(folder);
    }
    try (WriterLock _ = WriterLock.take(folder, Clock.systemUTC());
        Store store = Store.current(folder)) {
      Decisions decisions = new Decisions(store, Clock.systemUTC(), _ -> {});
      return Indexing.remake(folder, store, new Records(store, decisions));
    }
  }

  /** Tells whether a folder is an archive. */
  public static boolean isArchive(Path folder) {
    return Files.isRegularFile(Store.file(folder));
  }

  /** Returns how far the logs reach, which tells cheaply whether anything listed has changed. */
  public Watermark watermark() {
    return Watermark.of(store);
  }

  /** Returns the folder. */
  public Path folder() {
    return folder;
  }

  /** Returns the sources as they came in. */
  public Accessions accessions() {
    return accessions;
  }

  /** Returns the records and their cards. */
  public Records records() {
    return records;
  }

  /**
   * Returns the search over all records.
   *
   * @throws ArchiveTrouble if the index is of another version, and this archive open for reading
   */
  public Search search() {
    return indexing.map(Indexing::search).orElseGet(this::reading);
  }

  /** Opened once, when it is first asked for, whoever asks at the same time. */
  private synchronized Search reading() {
    Search open = search.orElseGet(() -> Indexing.read(folder));
    search = Optional.of(open);
    return open;
  }

  /** Returns the search by meaning, for those who made its index. */
  public Meaning meaning() {
    return meaning;
  }

  /** Returns what editors decided. */
  public Decisions decisions() {
    return decided;
  }

  /** Returns the ledger over the whole archive. */
  public LedgerBook ledger() {
    return ledger;
  }

  /** Returns people and bodies over the whole archive. */
  public PeopleBook people() {
    return people;
  }

  /** Returns who may decide in the reading room. */
  public Accounts accounts() {
    return accounts;
  }

  /** Returns what keeps the archive whole. */
  public Custody custody() {
    return custody;
  }

  @Override
  public void close() {
    List<Runnable> parts =
        List.of(
            () -> indexing.ifPresent(Indexing::close),
            this::closeSearch,
            meaning::close,
            store::close,
            () -> lock.ifPresent(WriterLock::close));
    List<RuntimeException> troubles = new ArrayList<>();
    for (Runnable part : parts) {
      try {
        part.run();
      } catch (RuntimeException e) {
        troubles.add(e);
      }
    }
    if (!troubles.isEmpty()) {
      RuntimeException first = troubles.removeFirst();
      troubles.forEach(first::addSuppressed);
      throw first;
    }
  }

  private synchronized void closeSearch() {
    search.ifPresent(Search::close);
  }
}
