package org.chancery.archive.meaning;

import java.nio.file.Path;
import java.util.Optional;
import org.chancery.archive.holding.ArchiveBusy;
import org.chancery.archive.holding.ArchiveTrouble;

/** Every sentence about what search by meaning cannot do. */
public final class MeaningTroubles {

  private static final String MAKE = "'chancery reindex --meaning' makes it";

  private MeaningTroubles() {}

  static ArchiveTrouble locked(Path folder) {
    return new ArchiveBusy(
        folder + ": another process is making the index of meanings; wait until it is done");
  }

  static ArchiveTrouble cannot(String what, Path folder, Throwable cause) {
    String detail =
        Optional.ofNullable(cause.getMessage()).orElse(cause.getClass().getSimpleName());
    return new ArchiveTrouble(
        detail.contains("No space left")
            ? "there is no room left on the disk for the index of meanings ("
                + folder
                + "); make room and give the same command again: it goes on where it was"
            : folder
                + ": could not "
                + what
                + " the index of meanings ("
                + detail
                + "); delete that folder, and "
                + MAKE
                + " again",
        cause);
  }

  static ArchiveTrouble erasedElsewhere() {
    return new ArchiveBusy(
        "erased, but for the index of meanings, which another process is making; when that is done,"
            + " 'chancery reindex --meaning' erases it there too");
  }

  /** Says that nobody has made the index yet. */
  public static ArchiveTrouble notMade() {
    return new ArchiveTrouble("this archive has no index of meanings yet; " + MAKE);
  }

  /** Says that the index was made with something else than is here to ask it with. */
  public static ArchiveTrouble otherModel(Optional<Model> made, Model here) {
    return new ArchiveTrouble(
        "the index of meanings was made with "
            + made.map(m -> "the model " + m.name()).orElse("another version of Chancery")
            + ", and here is "
            + here.name()
            + "; "
            + MAKE
            + " anew");
  }

  /** Says that the program was built without a model, and how it is built with one. */
  public static ArchiveTrouble noModel() {
    return new ArchiveTrouble(
        "this build has no model for search by meaning; 'mvn -B -q -Pmeaning package -DskipTests'"
            + " builds one in, about 90 MB");
  }
}
