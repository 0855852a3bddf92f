package org.chancery.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.chancery.archive.Archive;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Finds the archive that a command works on. */
final class ArchiveOption {

  @Option(
      names = {"-a", "--archive"},
      paramLabel = "DIR",
      description =
          "The archive. Default: $CHANCERY_ARCHIVE, else the current folder or the nearest above"
              + " it that is one.")
  private @Nullable Path folder;

  /** Tells whether the user named one. */
  boolean named() {
    return folder != null;
  }

  /** Returns the folder of the archive. */
  Path folder() throws WrongUsage {
    Optional<Path> named =
        Optional.ofNullable(folder)
            .or(() ->
                Optional.ofNullable(System.getenv("CHANCERY_ARCHIVE"))
                    .filter(name -> !name.isEmpty())
                    .map(Path::of));
    if (named.isPresent()) {
      return named.get();
    }
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Archive.isArchive(at)) {
        return at;
      }
    }
    throw new WrongUsage(Messages.noArchive());
  }
}
