package org.chancery.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.archive.Archive;
import org.chancery.archive.Custody;
import org.chancery.archive.Event;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Withdraws records, brings them back, or erases them. */
@Command(
    name = "remove",
    description = "Withdraw records from every list; their ids stay, and they can be brought back.",
    sortOptions = false,
    optionListHeading = "%nOptions:%n",
    footer = {"", "Exit code: 0 done, 1 failed, 2 wrong usage."})
final class RemoveCommand implements Callable<Integer> {

  private final Surroundings around;

  @Parameters(
      paramLabel = "ID",
      arity = "1..*",
      description = "Records, such as 12.3, or whole accessions, such as 12.")
  private List<String> ids = new ArrayList<>();

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Option(names = "--why", paramLabel = "WORDS", description = "The reason, for the log.")
  private String why = "";

  @Option(names = "--by", paramLabel = "NAME", description = "Who does it. Default: the user.")
  private String who = System.getProperty("user.name", "an unknown user");

  @Option(names = "--restore", description = "Bring back what was withdrawn.")
  private boolean restore;

  @Option(
      names = "--erase",
      description =
          "Erase accessions for good: bytes, texts, cards, names, and what the indexes have. What"
              + " stays is the number, the log, the words that decisions quote, and backups made"
              + " before.")
  private boolean erase;

  @Mixin private HelpOptions help = new HelpOptions();

  RemoveCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws IOException, WrongUsage {
    List<Event.About> all = new ArrayList<>();
    for (String id : ids) {
      all.add(Ids.about(id));
    }
    if (erase && (restore || all.stream().anyMatch(about -> about.item().isPresent()))) {
      throw new WrongUsage(Messages.eraseWhole());
    }
    try (Archive from = archive.write(around)) {
      for (Event.About about : all) {
        around.out().write(change(from.custody(), about).getBytes(StandardCharsets.UTF_8));
      }
    }
    return Trouble.DONE;
  }

  private String change(Custody custody, Event.About about) {
    if (erase) {
      return Lines.erased(about.toString(), custody.erase(about.accession(), who, why));
    }
    return restore
        ? Lines.restored(about.toString(), custody.restore(about, who, why))
        : Lines.removed(about.toString(), custody.withdraw(about, who, why));
  }
}
