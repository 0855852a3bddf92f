package org.chancery.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.chancery.archive.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Opens an archive to browsers. */
@Command(
    name = "serve",
    description = "Open an archive to browsers, to be read and searched, until stopped (Ctrl-C).",
    sortOptions = false,
    optionListHeading = "%nOptions:%n",
    footer = {"", "Exit code: 0 done, 1 failed, 2 wrong usage."})
final class ServeCommand implements Callable<Integer> {

  private final Surroundings around;

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Mixin private ServeOptions where = new ServeOptions();

  @Option(
      names = "--edit",
      description = "Let those who have an account (see 'chancery account') sign in and decide.")
  private boolean edit;

  @Option(names = "--open", description = "Open the first page in the browser of this machine.")
  private boolean open;

  @Mixin private HelpOptions help = new HelpOptions();

  ServeCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws IOException, WrongUsage {
    try (Archive from = archive.open(around)) {
      if (edit && from.accounts().all().isEmpty()) {
        return Trouble.say(Messages.noAccounts(), Trouble.FAILED, around);
      }
      return edit
          ? Serving.edit(from, where.address(), open, around, help.debug())
          : Serving.run(from, where.address(), open, around, help.debug());
    }
  }
}
