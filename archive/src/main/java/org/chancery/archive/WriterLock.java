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
import org.chancery.archive.holding.ArchiveTrouble;
import org.jspecify.annotations.Nullable;

/**
 * The lock of the one process that writes. The system frees it when the process ends, however it
 * ends; the file says who holds it.
 */
final class WriterLock implements AutoCloseable {

  private static final String FILE = "writer.lock";

  private final FileChannel channel;

  private WriterLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Takes the lock, or says who holds it. */
  static WriterLock take(Path folder, InstantSource clock) {
    Path file = folder.resolve(FILE);
    try {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!locked(channel)) {
        channel.close();
        throw Troubles.locked(folder, Files.readString(file).strip());
      }
      byte[] holder = holder(clock).getBytes(StandardCharsets.UTF_8);
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(holder));
      return new WriterLock(channel);
    } catch (AccessDeniedException e) {
      throw Troubles.cannotWrite(folder, "you have no permission to write there", e);
    } catch (FileSystemException e) {
      throw Troubles.cannotWrite(folder, reason(e), e);
    } catch (IOException e) {
      throw Store.trouble(folder, e);
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
        + clock.instant().truncatedTo(ChronoUnit.SECONDS)
        + System.lineSeparator();
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new ArchiveTrouble("the lock of the archive could not be given back", e);
    }
  }
}
