package org.chancery.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Copies an archive. The database is copied as it is at one moment, then the sources that it names;
 * it takes its place in the backup last, so that an interrupted backup leaves the earlier one.
 */
final class Backup {

  private static final String PART = "archive.sqlite.part";

  private final Path folder;
  private final Store store;
  private final Sources sources;
  private final InstantSource clock;

  Backup(Path folder, Store store, Sources sources, InstantSource clock) {
    this.folder = folder;
    this.store = store;
    this.sources = sources;
    this.clock = clock;
  }

  int to(Path target) {
    Path absolute = target.toAbsolutePath().normalize();
    if (absolute.startsWith(folder.toAbsolutePath().normalize())) {
      throw Troubles.backupInside(target);
    }
    try {
      Files.createDirectories(absolute);
      if (absolute.toRealPath().startsWith(folder.toRealPath())) {
        throw Troubles.backupInside(target);
      }
      if (!Archive.isArchive(absolute)) {
        refuseOthers(target);
      }
      try (WriterLock _ = WriterLock.take(absolute, clock)) {
        if (Archive.isArchive(absolute)) {
          refuseOtherArchive(target);
        }
        return copy(absolute);
      }
    } catch (IOException e) {
      throw Store.trouble(target, e);
    }
  }

  private int copy(Path target) throws IOException {
    Path part = target.resolve(PART);
    Files.deleteIfExists(part);
    store.read(h -> h.execute("VACUUM INTO ?", part.toString()));
    Set<String> digests = digests();
    int copied = sources(target, digests);
    sync(part);
    for (String beside : List.of("-wal", "-shm")) {
      Files.deleteIfExists(Path.of(Store.file(target) + beside));
    }
    Files.move(part, Store.file(target), StandardCopyOption.ATOMIC_MOVE);
    eraseToo(new Sources(target), digests);
    return copied;
  }

  /** What was erased here since the last backup is erased there. */
  private static void eraseToo(Sources copies, Set<String> digests) throws IOException {
    for (String digest : copies.digests()) {
      if (!digests.contains(digest)) {
        Files.deleteIfExists(copies.file(digest));
      }
    }
  }

  /** An archive there must be this one as it was once. */
  private void refuseOtherArchive(Path target) {
    try (Store there = Store.checked(target)) {
      if (!there.identity().equals(store.identity())) {
        throw Troubles.backupOther(target);
      }
      for (String log : List.of("event", "decision")) {
        Optional<String> last = last(there, log, Integer.MAX_VALUE);
        if (last.isPresent() && !last.equals(last(store, log, number(last.get())))) {
          throw Troubles.backupAhead(target);
        }
      }
    }
  }

  /** Returns the last row of a log up to a number, as its number and its time. */
  private static Optional<String> last(Store store, String log, int most) {
    return store.read(h ->
        h.select(
                "SELECT number || ' ' || at FROM "
                    + log
                    + " WHERE number <= ? ORDER BY number DESC LIMIT 1",
                most)
            .mapTo(String.class)
            .findFirst());
  }

  private static int number(String row) {
    return Integer.parseInt(row.substring(0, row.indexOf(' ')));
  }

  private static void refuseOthers(Path target) throws IOException {
    try (Stream<Path> files = Files.list(target)) {
      boolean others =
          files
              .map(f -> String.valueOf(f.getFileName()))
              .anyMatch(name ->
                  !List.of(PART, "sources", "index", "meaning", "writer.lock").contains(name));
      if (others) {
        throw Troubles.notEmpty(target);
      }
    }
  }

  private Set<String> digests() {
    return store.read(h -> h.select("SELECT digest FROM version").mapTo(String.class).set());
  }

  private int sources(Path target, Set<String> digests) throws IOException {
    Sources copies = new Sources(target);
    Files.createDirectories(copies.folder());
    copies.sweep();
    int copied = 0;
    for (String digest : digests) {
      Path from = sources.file(digest);
      if (!Files.exists(copies.file(digest))) {
        copies.keep(
            new Deposit(
                from.toString(), "", digest, Files.size(from), () -> Files.newInputStream(from)));
        copied++;
      }
    }
    return copied;
  }

  private static void sync(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }
}
