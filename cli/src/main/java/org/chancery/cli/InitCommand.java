package org.chancery.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chancery.archive.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes an archive. */
@Command(
    name = "init",
    description = "Make an archive in a new or empty folder.",
    sortOptions = false,
    optionListHeading = "%nOptions:%n",
    footer = {"", "Exit code: 0 done, 1 failed, 2 wrong usage."})
final class InitCommand implements Callable<Integer> {

  private final Surroundings around;

  @Parameters(paramLabel = "DIR", arity = "1", description = "The folder.")
  private Path folder = Path.of("");

  @Mixin private HelpOptions help = new HelpOptions();

  InitCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws IOException {
    Archive.init(folder).close();
    around.out().write(Lines.made(folder).getBytes(StandardCharsets.UTF_8));
    return Trouble.DONE;
  }
}
