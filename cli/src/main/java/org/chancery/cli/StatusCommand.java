package org.chancery.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chancery.archive.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells how much an archive holds. */
@Command(
    name = "status",
    description = "Tell how much an archive holds.",
    sortOptions = false,
    optionListHeading = "%nOptions:%n",
    footer = {"", "Exit code: 0 done, 1 failed, 2 wrong usage."})
final class StatusCommand implements Callable<Integer> {

  private final Surroundings around;

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Mixin private HelpOptions help = new HelpOptions();

  StatusCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws IOException, WrongUsage {
    Path folder = archive.folder();
    try (Archive from = ArchiveOption.open(folder, around)) {
      String lines =
          Lines.status(folder, from.custody().status())
              + from.meaning().extent().map(Lines::meaning).orElse("");
      around.out().write(lines.getBytes(StandardCharsets.UTF_8));
    }
    return Trouble.DONE;
  }
}
