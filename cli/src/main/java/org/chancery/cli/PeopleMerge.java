package org.chancery.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.chancery.archive.Archive;
import org.chancery.archive.NameDecisions;
import org.chancery.dossier.register.Entry;
import org.chancery.dossier.register.Register;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Decides that several people, or several bodies, are one. */
@Command(
    name = "merge",
    description = "Decide that several people, or several bodies, are one.",
    sortOptions = false,
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Example: chancery people merge ormay 'Count Dast' --why 'see the peerage'",
      "'chancery decisions --undo N' takes a decision back."
    })
final class PeopleMerge implements Callable<Integer> {

  private final Surroundings around;
  private final PeopleCommand above;

  @Parameters(
      paramLabel = "NAME",
      arity = "2..*",
      description = "Who is one: names or ids in full, the one to keep first.")
  private List<String> wanted = new ArrayList<>();

  @Option(
      names = "--into",
      paramLabel = "NAME",
      description = "The name to show. Default: that of the first.")
  private @Nullable String into;

  @Mixin private DecidingOptions options = new DecidingOptions();

  PeopleMerge(Surroundings around, PeopleCommand above) {
    this.around = around;
    this.above = above;
  }

  @Override
  public Integer call() throws IOException, WrongUsage {
    try (Archive to = options.write(above, around)) {
      Register register = to.people().register();
      Set<Entry> all = new LinkedHashSet<>();
      for (String name : wanted) {
        all.add(DecidingOptions.one(name, register));
      }
      if (all.size() == 1) {
        throw new WrongUsage(Messages.oneAlready(all.iterator().next()));
      }
      if (all.stream().map(Entry::kind).distinct().count() > 1) {
        throw new WrongUsage(Messages.personAndBody());
      }
      List<Entry> one = List.copyOf(all);
      String name = into == null ? one.getFirst().name() : DecidingOptions.name(into);
      return options.decide(NameDecisions.merge(one, name), to, around);
    }
  }
}
