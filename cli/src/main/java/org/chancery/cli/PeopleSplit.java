package org.chancery.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.archive.Archive;
import org.chancery.archive.Decision;
import org.chancery.archive.NameDecisions;
import org.chancery.archive.holding.RecordId;
import org.chancery.dossier.register.Entry;
import org.chancery.dossier.register.Register;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Decides that a form of a name means another person than the others of the family name. Bodies are
 * not split: they are kept by their whole names, never by a part as people are, so that nothing was
 * put together that editors did not merge; a merger is undone.
 */
@Command(
    name = "split",
    description =
        "Decide that a form of a name means another person than the others of the family name,"
            + " everywhere or in one record. Bodies are kept by their whole names and cannot be"
            + " split; a merger of theirs is undone.",
    sortOptions = false,
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Example: chancery people split 'Captain Brauth' --in 6.1 --into 'Otto Brauth'",
      "'chancery decisions --undo N' takes a decision back."
    })
final class PeopleSplit implements Callable<Integer> {

  private final Surroundings around;
  private final PeopleCommand above;

  @Parameters(paramLabel = "FORM", description = "The name as records print it.")
  private String form = "";

  @Option(
      names = "--into",
      paramLabel = "NAME",
      description = "The name to show for this person. Default: the form.")
  private @Nullable String into;

  @Option(
      names = "--in",
      paramLabel = "ID",
      description = "Only in this record, such as 12.3. Default: everywhere.")
  private @Nullable String in;

  @Mixin private DecidingOptions options = new DecidingOptions();

  PeopleSplit(Surroundings around, PeopleCommand above) {
    this.around = around;
    this.above = above;
  }

  @Override
  public Integer call() throws IOException, WrongUsage {
    try (Archive to = options.write(above, around)) {
      Register register = to.people().register();
      List<Entry> printed =
          register.people().stream().filter(e -> e.forms().containsKey(form)).toList();
      if (printed.isEmpty()) {
        if (register.bodies().stream().anyMatch(e -> e.forms().containsKey(form))) {
          throw new WrongUsage(Messages.bodyNotSplit(form));
        }
        List<String> forms =
            register.people().stream().flatMap(e -> e.forms().keySet().stream()).toList();
        throw new WrongUsage(Messages.noForm(form, Suggestion.of(form, forms)));
      }
      String name = DecidingOptions.name(Optional.ofNullable(into).orElse(form));
      Decision decision = in == null ? everywhere(printed, name) : inOne(in, printed, name);
      return options.decide(decision, to, around);
    }
  }

  private Decision everywhere(List<Entry> printed, String name) throws WrongUsage {
    for (Entry entry : printed) {
      if (entry.forms().size() == 1) {
        throw new WrongUsage(Messages.alone(form, entry));
      }
    }
    return NameDecisions.part(form, name);
  }

  private Decision inOne(String word, List<Entry> printed, String name) throws WrongUsage {
    RecordId record = Ids.record(word);
    List<String> papers =
        printed.stream().flatMap(e -> e.forms().getOrDefault(form, List.of()).stream()).toList();
    if (!papers.contains(record.toString())) {
      throw new WrongUsage(Messages.notPrintedIn(form, record.toString(), papers));
    }
    if (name.equals(form)) {
      throw new WrongUsage(Messages.splitNeedsName(form));
    }
    return NameDecisions.part(form, record, name);
  }
}
