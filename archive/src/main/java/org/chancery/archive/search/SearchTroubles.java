package org.chancery.archive.search;

import java.io.EOFException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.index.CorruptIndexException;
import org.chancery.archive.holding.ArchiveTrouble;

/** Every sentence about what an index cannot do. */
final class SearchTroubles {

  private SearchTroubles() {}

  static ArchiveTrouble locked(Path folder, Throwable cause) {
    return new ArchiveTrouble(
        folder + ": the index is being written by another process; wait until it is done", cause);
  }

  static ArchiveTrouble cannot(String what, Path folder, Throwable cause) {
    if (String.valueOf(cause.getMessage()).contains("No space left")) {
      return new ArchiveTrouble(
          "there is no room left on the disk of the archive (index "
              + folder
              + "); what was added before is safe: make room and give the same command again",
          cause);
    }
    return new ArchiveTrouble(
        folder
            + ": could not "
            + what
            + " the index ("
            + detail(cause)
            + "); 'chancery reindex' makes it again from the papers",
        cause);
  }

  private static String detail(Throwable cause) {
    boolean damaged =
        cause instanceof CorruptIndexException
            || cause instanceof EOFException
            || cause instanceof NoSuchFileException;
    return damaged
        ? "it is damaged"
        : Optional.ofNullable(cause.getMessage()).orElse(cause.getClass().getSimpleName());
  }
}
