package org.chancery.cli;

import java.nio.file.Path;
import java.time.Clock;
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

  /** Opens the archive for reading. */
  Archive open(Surroundings around) throws WrongUsage {
    return open(folder(), around);
  }

  /**
   * Opens an archive for reading; says so before it is brought up to date from an older version.
   */
  static Archive open(Path folder, Surroundings around) {
    return Archive.open(folder, () -> older(folder, around));
  }

  /** Opens the archive for writing, as {@link #open}. */
  Archive write(Surroundings around) throws WrongUsage {
    Path at = folder();
    return Archive.write(at, Clock.systemUTC(), () -> older(at, around));
  }

  private static void older(Path folder, Surroundings around) {
    int _ = Trouble.say(Messages.older(folder), Trouble.DONE, around);
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
