package org.chancery.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
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

  Backup(Path folder, Store store, Sources sources) {
    this.folder = folder;
    this.store = store;
    this.sources = sources;
  }

  int to(Path target) {
    Path absolute = target.toAbsolutePath().normalize();
    if (absolute.startsWith(folder.toAbsolutePath().normalize())) {
      throw Troubles.backupInside(target);
    }
    try {
      Files.createDirectories(absolute);
      if (!Archive.isArchive(absolute)) {
        refuseOthers(target);
      }
      Path part = absolute.resolve(PART);
      Files.deleteIfExists(part);
      store.read(h -> h.execute("VACUUM INTO ?", part.toString()));
      int copied = sources(absolute);
      sync(part);
      for (String beside : List.of("-wal", "-shm")) {
        Files.deleteIfExists(Path.of(Store.file(absolute) + beside));
      }
      Files.move(part, Store.file(absolute), StandardCopyOption.ATOMIC_MOVE);
      return copied;
    } catch (IOException e) {
      throw Store.trouble(target, e);
    }
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

  private int sources(Path target) throws IOException {
    Sources copies = new Sources(target);
    Files.createDirectories(copies.folder());
    copies.sweep();
    int copied = 0;
    List<String> digests =
        store.read(h -> h.select("SELECT DISTINCT digest FROM version").mapTo(String.class).list());
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
