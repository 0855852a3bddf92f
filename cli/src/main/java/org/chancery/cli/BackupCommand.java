package org.chancery.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chancery.archive.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Copies an archive. */
@Command(
    name = "backup",
    description =
        "Copy an archive into a folder, or bring an earlier backup there up to date, in which what"
            + " was erased is then erased too. Another archive is never overwritten.",
    sortOptions = false,
    optionListHeading = "%nOptions:%n",
    footer = {"", "Exit code: 0 done, 1 failed, 2 wrong usage."})
final class BackupCommand implements Callable<Integer> {

  private final Surroundings around;

  @Parameters(paramLabel = "DIR", arity = "1", description = "The folder of the backup.")
  private Path target = Path.of("");

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Mixin private HelpOptions help = new HelpOptions();

  BackupCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws IOException, WrongUsage {
    try (Archive from = archive.open(around)) {
      int files = from.custody().backup(target);
      around.out().write(Lines.backedUp(target, files).getBytes(StandardCharsets.UTF_8));
    }
    return Trouble.DONE;
  }
}
