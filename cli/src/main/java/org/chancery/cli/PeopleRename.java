package org.chancery.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.chancery.archive.Archive;
import org.chancery.archive.NameDecisions;
import org.chancery.dossier.register.Entry;
import org.chancery.dossier.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Decides under which name a person or body is shown. */
@Command(
    name = "rename",
    description = "Decide under which name a person or body is shown.",
    sortOptions = false,
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Example: chancery people rename orlenne 'Mirel Orlenne'",
      "'chancery decisions --undo N' takes a decision back."
    })
final class PeopleRename implements Callable<Integer> {

  private final Surroundings around;
  private final PeopleCommand above;

  @Parameters(index = "0", paramLabel = "NAME", description = "Who: a name or id in full.")
  private String wanted = "";

  @Parameters(index = "1", paramLabel = "TO", description = "The name to show.")
  private String to = "";

  @Mixin private DecidingOptions options = new DecidingOptions();

  PeopleRename(Surroundings around, PeopleCommand above) {
    this.around = around;
    this.above = above;
  }

  @Override
  public Integer call() throws IOException, WrongUsage {
    try (Archive into = options.write(above, around)) {
      Register register = into.people().register();
      Entry entry = DecidingOptions.one(wanted, register);
      String name = DecidingOptions.name(to);
      if (entry.name().equals(name)) {
        throw new WrongUsage(Messages.calledSo(name));
      }
      return options.decide(NameDecisions.rename(entry, name), into, around);
    }
  }
}
