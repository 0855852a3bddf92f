package org.chancery.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.chancery.archive.holding.ArchiveTrouble;
import org.jspecify.annotations.Nullable;

/**
 * The lock of the one process that writes. The system frees it when the process ends, however it
 * ends; the file says who holds it.
 */
final class WriterLock implements AutoCloseable {

  private static final String FILE = "writer.lock";

  /**
   * Who holds which archive in this process. The system's lock belongs to the process, and is gone
   * as soon as the process closes the file, through whatever channel: so the file of a lock that is
   * held here must not even be opened.
   */
  private static final ConcurrentMap<Path, String> HELD = new ConcurrentHashMap<>();

  private final Path archive;
  private final FileChannel channel;

  private WriterLock(Path archive, FileChannel channel) {
    this.archive = archive;
    this.channel = channel;
  }

  /** Takes the lock, or says who holds it. */
  static WriterLock take(Path folder, InstantSource clock) {
    try {
      Path archive = folder.toRealPath();
      String mine = holder(clock);
      String other = HELD.putIfAbsent(archive, mine);
      if (other != null) {
        throw Troubles.locked(folder, other);
      }
      try {
        return new WriterLock(archive, channel(folder, mine));
      } catch (IOException | RuntimeException e) {
        HELD.remove(archive);
        throw e;
      }
    } catch (AccessDeniedException e) {
      throw Troubles.cannotWrite(folder, "you have no permission to write there", e);
    } catch (FileSystemException e) {
      throw Troubles.cannotWrite(folder, reason(e), e);
    } catch (IOException e) {
      throw Store.trouble(folder, e);
    }
  }

  private static FileChannel channel(Path folder, String holder) throws IOException {
    Path file = folder.resolve(FILE);
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (!locked(channel)) {
        throw Troubles.locked(folder, Files.readString(file).strip());
      }
      channel.truncate(0);
      channel.write(
          ByteBuffer.wrap((holder + System.lineSeparator()).getBytes(StandardCharsets.UTF_8)));
      return channel;
    } catch (IOException | RuntimeException e) {
      try (channel) {
        throw e;
      }
    }
  }

  private static String reason(FileSystemException e) {
    @Nullable String reason = e.getReason();
    return reason == null ? "its lock cannot be taken" : reason;
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private static String holder(InstantSource clock) {
    return "process "
        + ProcessHandle.current().pid()
        + " of "
        + System.getProperty("user.name", "an unknown user")
        + ", since "
        + clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new ArchiveTrouble("the lock of the archive could not be given back", e);
    } finally {
      HELD.remove(archive);
    }
  }
}
