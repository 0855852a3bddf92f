package org.chancery.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
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
    Path target = file(deposit.digest());
    if (Files.exists(target)) {
      return;
    }
    try {
      Files.createDirectories(parent(target));
      Path part = Files.createTempFile(folder, "", ".part");
      try {
        copy(deposit, part);
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(part);
      }
      sync(parent(target));
    } catch (IOException e) {
      throw Store.trouble(archive, e);
    }
  }

  /** The folder of a file below the archive's: there always is one. */
  private static Path parent(Path file) {
    return Objects.requireNonNull(file.getParent());
  }

  private static void copy(Deposit deposit, Path part) throws IOException {
    MessageDigest sha = Deposit.sha256();
    try (InputStream in = new DigestInputStream(deposit.contents().open(), sha);
        FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
      OutputStream out = Channels.newOutputStream(channel);
      in.transferTo(out);
      channel.force(true);
    }
    if (!HexFormat.of().formatHex(sha.digest()).equals(deposit.digest())) {
      throw new ArchiveTrouble(deposit.name() + " was changed while it was being added");
    }
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
