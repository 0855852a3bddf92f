package org.chancery.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.chancery.archive.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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

  @Mixin private HelpOptions help = new HelpOptions();

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
