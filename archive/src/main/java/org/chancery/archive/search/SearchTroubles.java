package org.chancery.archive.search;

import java.nio.file.Path;
import java.util.Optional;
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
            + Optional.ofNullable(cause.getMessage()).orElse(cause.getClass().getSimpleName())
            + "); 'chancery reindex' makes it again from the papers",
        cause);
  }
}
