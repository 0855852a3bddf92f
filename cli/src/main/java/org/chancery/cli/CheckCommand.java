package org.chancery.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chancery.archive.Archive;
import org.chancery.archive.Report;
import org.chancery.archive.holding.ArchiveTrouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks an archive byte by byte. */
@Command(
    name = "check",
    description = "Compare everything that an archive holds with what it says of it, byte by byte.",
    sortOptions = false,
    optionListHeading = "%nOptions:%n",
    footer = {"", "Exit code: 0 all is well, 1 something is wrong, 2 wrong usage."})
final class CheckCommand implements Callable<Integer> {

  private final Surroundings around;

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Mixin private HelpOptions help = new HelpOptions();

  CheckCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws IOException, WrongUsage {
    Path folder = archive.folder();
    try (Archive from = ArchiveOption.open(folder, around)) {
      Report report = from.custody().check();
      report.faults().forEach(fault -> Trouble.say(fault, 0, around));
      around.out().write(Lines.checked(report).getBytes(StandardCharsets.UTF_8));
      boolean sound = indexed(from) && report.faults().isEmpty();
      return sound ? Trouble.DONE : Trouble.FAILED;
    }
  }

  /** An index that is behind is no fault: the next command that writes makes it good. */
  private boolean indexed(Archive from) throws IOException {
    try {
      int found = from.search().size();
      int held = from.records().count();
      if (found != held) {
        around.out().write(Lines.indexBehind(found, held).getBytes(StandardCharsets.UTF_8));
      }
      return true;
    } catch (ArchiveTrouble damaged) {
      Trouble.say(damaged.sentence(), 0, around);
      return false;
    }
  }
}
