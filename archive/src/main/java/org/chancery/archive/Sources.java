package org.chancery.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.archive.holding.ArchiveTrouble;

/**
 * The bytes of the sources, each in a file named by its SHA-256. A file appears only when all of it
 * is on the disk, and is never changed; safe on any thread.
 */
final class Sources {

  private final Path archive;
  private final Path folder;

  /** The folders within whose own names are known to be on the disk. */
  private final ConcurrentMap<Path, Boolean> lasting = new ConcurrentHashMap<>();

  Sources(Path archive) {
    this.archive = archive;
    this.folder = archive.resolve("sources");
  }

  Path folder() {
    return folder;
  }

  /** Returns where the bytes of a digest lie, if they are here. */
  Path file(String digest) {
    return folder.resolve(digest.substring(0, 2)).resolve(digest.substring(2));
  }

  /**
   * Takes away what an interrupted writer left half written; only for the one who holds the lock.
   */
  void sweep() {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, "*.part")) {
      for (Path part : parts) {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw Store.trouble(archive, e);
    }
  }

  /** Takes away the bytes of a digest that no source has, as far as the system lets one. */
  void forget(String digest) {
    try {
      Files.deleteIfExists(file(digest));
    } catch (IOException e) {
      // Some systems keep a file that is being read; 'check' tells of it, and it does no harm.
      return;
    }
  }

  /** Returns the digests of all files. */
  Set<String> digests() throws IOException {
    try (Stream<Path> files = Files.walk(folder, 2)) {
      return files
          .filter(f -> f.getNameCount() == folder.getNameCount() + 2)
          .map(f -> parent(f).getFileName().toString() + f.getFileName())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /** Takes in the bytes of a deposit, unless they are here already. */
  void keep(Deposit deposit) {
    if (Files.exists(file(deposit.digest()))) {
      return;
    }
    try {
      receive(deposit.name(), deposit.origin(), deposit.contents(), Optional.of(deposit.digest()));
    } catch (IOException e) {
      throw Store.trouble(archive, e);
    }
  }

  /**
   * Takes in what {@code contents} yields and works out its digest on the way.
   *
   * @param expected the digest that it was found to have before
   * @throws IOException if it cannot be read; trouble with what is written is the archive's own
   */
  Deposit receive(String name, String origin, Contents contents, Optional<String> expected)
      throws IOException {
    try (InputStream in = contents.open()) {
      Path part = guarded(() -> Files.createFile(folder.resolve(UUID.randomUUID() + ".part")));
      try {
        MessageDigest sha = Deposit.sha256();
        long bytes = copy(in, sha, part);
        String digest = HexFormat.of().formatHex(sha.digest());
        if (!expected.orElse(digest).equals(digest)) {
          throw new ArchiveTrouble(name + " was changed while it was being added");
        }
        guarded(() -> put(part, file(digest)));
        return new Deposit(name, origin, digest, bytes, contents);
      } finally {
        guarded(() -> Files.deleteIfExists(part));
      }
    }
  }

  /** Something that is done to the archive's own files. */
  private interface Writing<T> {
    T done() throws IOException;
  }

  private <T> T guarded(Writing<T> writing) {
    try {
      return writing.done();
    } catch (IOException e) {
      throw Store.trouble(archive, e);
    }
  }

  private long copy(InputStream in, MessageDigest sha, Path part) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long bytes = 0;
    try (OutputStream out = guarded(() -> Files.newOutputStream(part))) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        int length = read;
        guarded(() -> {
          out.write(buffer, 0, length);
          return length;
        });
        sha.update(buffer, 0, length);
        bytes += length;
      }
    }
    return bytes;
  }

  /** Gives a file its place among the sources once all of it is on the disk. */
  private Path put(Path part, Path target) throws IOException {
    if (Files.exists(target)) {
      return target;
    }
    try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Path home = parent(target);
    Files.createDirectories(home);
    Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    sync(home);
    boolean _ = lasting.computeIfAbsent(home, _ -> synced(folder));
    return target;
  }

  private static boolean synced(Path folder) {
    sync(folder);
    return true;
  }

  /** The folder of a file below the archive's: there always is one. */
  private static Path parent(Path file) {
    return Objects.requireNonNull(file.getParent());
  }

  /** Makes sure that a new name in a folder outlives a power cut, where the system lets one. */
  private static void sync(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Some systems do not open folders; there the name is written in its own time.
      return;
    }
  }
}
