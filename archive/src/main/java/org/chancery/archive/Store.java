package org.chancery.archive;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.archive.holding.ArchiveTrouble;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The database of an archive: any number of readers on any thread, at most one writer. */
final class Store implements AutoCloseable {

  private static final String FILE = "archive.sqlite";

  /** The number of the newest migration. */
  static final int SCHEMA = 4;

  private final Path folder;
  private final Connections connections;
  private final Jdbi jdbi;
  private final Optional<Handle> writer;

  private Store(Path folder, boolean writing) {
    this.folder = folder;
    String file = file(folder).toString();
    this.connections =
        writing ? Connections.writing(file) : Connections.reading(file, !Files.isWritable(folder));
    this.jdbi = Jdbi.create(connections);
    this.writer = writing ? Optional.of(jdbi.open()) : Optional.empty();
  }

  static Path file(Path folder) {
    return folder.resolve(FILE);
  }

  /** Makes the database, or brings it up to date. */
  static void migrate(Path folder) {
    SQLiteDataSource source = new SQLiteDataSource();
    source.setUrl("jdbc:sqlite:" + file(folder));
    source.setJournalMode("WAL");
    try {
      Flyway.configure()
          .dataSource(source)
          .locations("classpath:org/chancery/archive/migrations")
          .load()
          .migrate();
    } catch (org.flywaydb.core.api.FlywayException e) {
      throw trouble(folder, e);
    }
  }

  /** Tells whether an older version made a database; one of a newer version is refused. */
  static boolean isOlder(Path folder) {
    try (Store store = reading(folder)) {
      return store.isOlder();
    }
  }

  /** Tells whether an older version made it; one of a newer version is refused. */
  private boolean isOlder() {
    int schema = schema();
    if (schema > SCHEMA) {
      throw Troubles.newer(folder);
    }
    return schema < SCHEMA;
  }

  /** Opens a database of this version or of an older one for reading, as it is. */
  static Store checked(Path folder) {
    Store store = reading(folder);
    try {
      boolean _ = store.isOlder();
      return store;
    } catch (RuntimeException e) {
      try (store) {
        throw e;
      }
    }
  }

  /** Opens a database for writing, brought up to date. */
  static Store current(Path folder) {
    if (isOlder(folder)) {
      migrate(folder);
    }
    return writing(folder);
  }

  /**
   * Returns which archive this is. One of an older version is known by its first event; without any
   * it is none that could be known again.
   */
  Optional<String> identity() {
    return read(h ->
        h.select(
                has(h, "identity")
                    ? "SELECT value FROM identity"
                    : has(h, "event")
                        ? "SELECT lower(hex(at || ' ' || who || ' ' || accession)) FROM event"
                            + " ORDER BY number LIMIT 1"
                        : "SELECT '' WHERE 0")
            .mapTo(String.class)
            .findFirst());
  }

  private static boolean has(Handle h, String table) {
    return h.select("SELECT count(*) FROM sqlite_schema WHERE name = ?", table)
            .mapTo(int.class)
            .one()
        > 0;
  }

  /** Returns the version of the database's schema; 0 if it was never finished. */
  private int schema() {
    return !read(h -> has(h, "flyway_schema_history"))
        ? 0
        : read(h ->
            h.select(
                    "SELECT coalesce(max(CAST(version AS INTEGER)), 0) FROM flyway_schema_history"
                        + " WHERE success = 1")
                .mapTo(int.class)
                .one());
  }

  static Store reading(Path folder) {
    return guarded(folder, () -> new Store(folder, false));
  }

  static Store writing(Path folder) {
    return guarded(folder, () -> new Store(folder, true));
  }

  /** Asks the database; safe on any thread. */
  <T> T read(Function<Handle, T> question) {
    return guarded(folder, () -> jdbi.withHandle(question::apply));
  }

  /** Does work with the one connection that writes; one thread at a time. */
  synchronized <T> T write(Writing<T> work) {
    Handle handle = writer.orElseThrow(() -> new IllegalStateException("opened for reading only"));
    return guarded(folder, () -> work.apply(handle));
  }

  @Override
  public void close() {
    guarded(
        folder,
        () -> {
          writer.ifPresent(Handle::close);
          connections.close();
          return 0;
        });
  }

  /** Work with the connection that writes. */
  @FunctionalInterface
  interface Writing<T> {
    T apply(Handle handle) throws SQLException;
  }

  /** Work that may fail as databases fail. */
  @FunctionalInterface
  interface Work<T> {
    T run() throws SQLException;
  }

  static <T> T guarded(Path folder, Work<T> work) {
    try {
      return work.run();
    } catch (JdbiException | SQLException e) {
      throw trouble(folder, e);
    }
  }

  ArchiveTrouble trouble(Exception fault) {
    return fault instanceof ArchiveTrouble known ? known : trouble(folder, fault);
  }

  static ArchiveTrouble trouble(Path folder, Throwable fault) {
    for (Throwable each = fault; each != null; each = each.getCause()) {
      if (each instanceof SQLiteException sqlite) {
        return trouble(folder, sqlite.getResultCode(), sqlite);
      }
    }
    return Troubles.cannotRead(folder, String.valueOf(fault.getMessage()), fault);
  }

  private static ArchiveTrouble trouble(Path folder, SQLiteErrorCode code, SQLiteException fault) {
    return switch (code.code & 0xff) {
      case 13 -> Troubles.diskFull(folder, fault); // SQLITE_FULL
      case 10 -> Troubles.cannotWrite(folder, "the disk reports an error", fault); // SQLITE_IOERR
      case 8 -> Troubles.cannotWrite(folder, "it is read-only", fault); // SQLITE_READONLY
      case 11, 26 -> Troubles.damaged(folder, fault); // SQLITE_CORRUPT, SQLITE_NOTADB
      case 14 -> Troubles.cannotRead(folder, "its database cannot be opened", fault); // CANTOPEN
      default -> Troubles.cannotRead(folder, String.valueOf(fault.getMessage()), fault);
    };
  }

  /** Says in one sentence what went wrong with a file of the archive. */
  static ArchiveTrouble trouble(Path folder, IOException fault) {
    String words = words(fault);
    return words.contains("No space left") || words.contains("Disk quota")
        ? Troubles.diskFull(folder, fault)
        : Troubles.cannotWrite(folder, words, fault);
  }

  /** Of a fault that Java tells by a file's name alone, says what it is. */
  private static String words(IOException fault) {
    return switch (fault) {
      case AccessDeniedException _ -> "you have no permission to write there";
      case FileAlreadyExistsException _ -> "it is a file, and no folder";
      case FileSystemException file when file.getReason() == null -> "the disk refuses";
      default -> String.valueOf(fault.getMessage());
    };
  }
}
