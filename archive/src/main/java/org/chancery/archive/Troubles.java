package org.chancery.archive;

import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.archive.holding.ArchiveBusy;
import org.chancery.archive.holding.ArchiveTrouble;
import org.chancery.archive.holding.NotHeld;

/** Every sentence that the archive says when it cannot do its work. */
final class Troubles {

  private Troubles() {}

  static ArchiveTrouble noArchive(Path folder) {
    if (!Files.exists(folder)) {
      return new NotHeld(
          "there is no archive " + folder + "; 'chancery init " + folder + "' makes one");
    }
    return new NotHeld(
        Files.isDirectory(folder)
            ? folder + " is no archive; 'chancery init " + folder + "' makes one there"
            : folder + " is a file; name the folder of an archive");
  }

  static ArchiveTrouble alreadyThere(Path folder) {
    return new ArchiveTrouble(folder + " is an archive already");
  }

  static ArchiveTrouble notEmpty(Path folder) {
    return new ArchiveTrouble(folder + " holds other files; name a new or an empty folder");
  }

  static ArchiveTrouble noRecord(String id) {
    return new NotHeld(
        "there is no record " + id + "; 'chancery list' shows the ids that there are");
  }

  static ArchiveTrouble noAccession(int number) {
    return new NotHeld("there is no accession " + number);
  }

  static ArchiveTrouble notWithdrawn(String id) {
    return new ArchiveTrouble(id + " was not withdrawn, so there is nothing to bring back");
  }

  static ArchiveTrouble locked(Path folder, String holder) {
    return new ArchiveBusy(
        "another process is writing to the archive "
            + folder
            + ": "
            + holder
            + "; wait until it is done");
  }

  static ArchiveTrouble diskFull(Path folder, Throwable cause) {
    return new ArchiveTrouble(
        "there is no room left on the disk of the archive "
            + folder
            + "; what was added before is safe: make room and give the same command again",
        cause);
  }

  static ArchiveTrouble cannotWrite(Path folder, String detail, Throwable cause) {
    return new ArchiveTrouble(
        "the archive " + folder + " cannot be written (" + detail + ")", cause);
  }

  static ArchiveTrouble cannotRead(Path folder, String detail, Throwable cause) {
    return new ArchiveTrouble("the archive " + folder + " cannot be read (" + detail + ")", cause);
  }

  static ArchiveTrouble damaged(Path folder, Throwable cause) {
    return new ArchiveTrouble(
        "the database of the archive "
            + folder
            + " is damaged; take the last backup, or make a new archive and add the files of its"
            + " folder 'sources' to it",
        cause);
  }

  static ArchiveTrouble newer(Path folder) {
    return new ArchiveTrouble(
        "the archive " + folder + " was written by a newer version of Chancery; use that one");
  }

  static ArchiveTrouble staysOlder(Path folder, ArchiveTrouble cause) {
    return new ArchiveTrouble(
        "the archive "
            + folder
            + " was made by an older version of Chancery and could not be brought up to date: "
            + cause.sentence()
            + "; copy the folder to where you may write, and use the copy",
        cause);
  }

  static ArchiveTrouble olderIndex(Path folder) {
    return new ArchiveTrouble(
        "the index of the archive "
            + folder
            + " was made by another version of Chancery; 'chancery reindex --archive "
            + folder
            + "' makes it again");
  }

  static ArchiveTrouble backupOther(Path target) {
    return new ArchiveTrouble(
        target + " is another archive, and no backup of this one; name another folder");
  }

  static ArchiveTrouble backupAhead(Path target) {
    return new ArchiveTrouble(
        target
            + " has gone on by itself since it was copied, and holds what this archive does not;"
            + " name another folder");
  }

  static ArchiveTrouble notAllErased(Path file, Throwable cause) {
    return new ArchiveTrouble(
        "nothing of what was erased can be found any more, but "
            + file
            + " could not be taken away; the next command that writes tries again",
        cause);
  }

  static ArchiveTrouble backupInside(Path target) {
    return new ArchiveTrouble(target + " lies in the archive itself; name a folder elsewhere");
  }
}
