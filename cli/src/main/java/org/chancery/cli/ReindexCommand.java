package org.chancery.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.chancery.archive.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes the index of an archive again. */
@Command(
    name = "reindex",
    description = "Make the index of an archive again from the papers that it holds.",
    sortOptions = false,
    optionListHeading = "%nOptions:%n",
    footer = {"", "Exit code: 0 done, 1 failed, 2 wrong usage."})
final class ReindexCommand implements Callable<Integer> {

  private final Surroundings around;

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Option(names = "--debug", description = "Show where in the program a fault arose.")
  private boolean debug;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  ReindexCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws IOException, WrongUsage {
    int records = Archive.reindex(archive.folder());
    around.out().write(Lines.reindexed(records).getBytes(StandardCharsets.UTF_8));
    return Trouble.DONE;
  }
}
