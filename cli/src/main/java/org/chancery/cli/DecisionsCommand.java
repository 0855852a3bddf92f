package org.chancery.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.chancery.archive.Archive;
import org.chancery.archive.Decided;
import org.chancery.archive.Decision;
import org.chancery.archive.Decisions;
import org.chancery.archive.Held;
import org.chancery.archive.holding.RecordId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what editors decided, or undoes one decision. */
@Command(
    name = "decisions",
    description = "List what editors decided, with who, when and why; or undo a decision.",
    sortOptions = false,
    optionListHeading = "%nOptions:%n",
    footer = {"", "Exit code: 0 done, 1 failed, 2 wrong usage."})
final class DecisionsCommand implements Callable<Integer> {

  private final Surroundings around;

  @Parameters(
      arity = "0..1",
      paramLabel = "ID",
      description = "A record, such as 12.3. Default: the whole archive.")
  private @Nullable String id;

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Option(
      names = "--undo",
      paramLabel = "N",
      description = "Undo the decision of this number by a further one.")
  private int undo;

  @Option(names = "--why", paramLabel = "WORDS", description = "The reason for the undoing.")
  private String why = "";

  @Option(names = "--by", paramLabel = "NAME", description = "Who does it. Default: the user.")
  private String who = System.getProperty("user.name", "an unknown user");

  @Mixin private LineWidth width = new LineWidth();

  @Mixin private HelpOptions help = new HelpOptions();

  DecisionsCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws IOException, WrongUsage {
    if (undo != 0) {
      try (Archive into = archive.write(around)) {
        write(Lines.decided(into.decisions().add(who, why, new Decision.Undo(undo)), false));
      }
      return Trouble.DONE;
    }
    try (Archive from = archive.open(around)) {
      Decisions decisions = from.decisions();
      List<Decided> log = id == null ? decisions.log() : decisions.history(record(id, from));
      Set<Integer> undone = Decisions.undone(log);
      for (Decided each : log) {
        write(Lines.decided(each, undone.contains(each.number())));
      }
    }
    return Trouble.DONE;
  }

  private static RecordId record(String word, Archive from) throws WrongUsage {
    RecordId record = Ids.record(word);
    Held _ = from.records().text(record);
    return record;
  }

  private void write(String line) throws IOException {
    String broken = width.broken(line, 6, around.terminal());
    around.out().write(broken.getBytes(StandardCharsets.UTF_8));
  }
}
