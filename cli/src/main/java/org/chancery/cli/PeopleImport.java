package org.chancery.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.archive.Archive;
import org.chancery.archive.Decided;
import org.chancery.archive.Decisions.Reasoned;
import org.chancery.archive.PeopleBook.Import;
import org.chancery.dossier.register.Authority.Fault;
import org.chancery.dossier.register.Authority.Listing;
import org.chancery.intake.AuthorityFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings the people of an archive in line with a list that an editor keeps. */
@Command(
    name = "import",
    description =
        "Take over a list of people and bodies: what 'chancery people --as csv' or '--as tei'"
            + " wrote, edited or not, or a list kept elsewhere (CSV with a column 'name', TEI with"
            + " person or org). Variants listed for one become one, a changed name is shown,"
            + " identifiers are kept; each is a decision that can be undone. What agrees already"
            + " asks for none.",
    sortOptions = false,
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Example: chancery people import people.csv --dry-run",
      "Exit code: 0 done, 1 failed, 2 wrong usage or something left out."
    })
final class PeopleImport implements Callable<Integer> {

  private final Surroundings around;
  private final PeopleCommand above;

  @Parameters(paramLabel = "FILE", description = "The list; - is standard input.")
  private String file = "";

  @Option(names = "--dry-run", description = "Only say what would be decided.")
  private boolean dry;

  @Mixin private DecidingOptions options = new DecidingOptions();

  PeopleImport(Surroundings around, PeopleCommand above) {
    this.around = around;
    this.above = above;
  }

  @Override
  public Integer call() throws IOException, WrongUsage {
    String name = file.equals("-") ? "standard input" : file;
    AuthorityFile.Result result =
        file.equals("-")
            ? AuthorityFile.read(name, around.in())
            : AuthorityFile.read(Path.of(file));
    return switch (result) {
      case AuthorityFile.Result.Refused refused ->
          Trouble.say(refused.reason(), Trouble.USAGE, around);
      case AuthorityFile.Result.Read read -> take(read.listing(), name);
    };
  }

  private int take(Listing listing, String name) throws IOException, WrongUsage {
    Import wanted;
    if (dry) {
      try (Archive from = options.open(above, around)) {
        wanted = from.people().plan(listing, bare(name));
      }
      for (Reasoned each : wanted.decisions()) {
        say("would decide: " + DecisionWords.of(each.decision()) + "\n");
      }
    } else {
      try (Archive to = options.write(above, around)) {
        wanted = to.people().plan(listing, bare(name));
        List<Reasoned> all = wanted.decisions().stream().map(this::reasoned).toList();
        for (Decided each : to.decisions().addNames(options.who(), all)) {
          say(Lines.decided(each, false));
        }
      }
    }
    for (Fault fault : wanted.faults()) {
      int _ = Trouble.say(name + ":" + fault.at() + ": " + fault.sentence(), 0, around);
    }
    say(Lines.imported(wanted.decisions().size(), listing.entries().size(), dry));
    return wanted.faults().isEmpty() ? Trouble.DONE : Trouble.LEFT_OUT;
  }

  /** Reasons are read where the folders of this machine say nothing. */
  private static String bare(String name) {
    return Optional.ofNullable(Path.of(name).getFileName()).map(Path::toString).orElse(name);
  }

  private Reasoned reasoned(Reasoned each) {
    String why = options.why().isEmpty() ? each.why() : options.why() + " (" + each.why() + ")";
    return new Reasoned(each.decision(), why);
  }

  private void say(String line) throws IOException {
    around.out().write(line.getBytes(StandardCharsets.UTF_8));
  }
}
