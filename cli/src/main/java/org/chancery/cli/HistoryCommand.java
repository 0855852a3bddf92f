package org.chancery.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.dossier.collation.TextHistory;
import org.chancery.dossier.collation.Witness;
import org.chancery.edition.HistoryEdition;
import org.chancery.record.Record;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what became of each word of a text from state to state. */
@Command(
    name = "history",
    description =
        "Tell for each word of a text in which state it came in, in which it was gone, in whose"
            + " hand, and what records of the time say of it. A paper that a hand corrected counts"
            + " as two states, as typed and as corrected.",
    sortOptions = false,
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Example: chancery history draft-1.txt draft-2.txt adopted.txt --records minutes.txt",
      "Exit code: 0 done, 1 failed, 2 wrong usage or something left out."
    })
final class HistoryCommand implements Callable<Integer> {

  private final Surroundings around;

  @Parameters(
      paramLabel = "STATE",
      arity = "1..*",
      description =
          "The states from the earliest to the last: files, records of the archive such as 12.3,"
              + " layers such as FILE:typed, drafts they quote such as FILE:draft-1.")
  private List<String> states = new ArrayList<>();

  @Option(
      names = "--records",
      paramLabel = "PATH",
      description = "Records that may tell of the changes, such as minutes; files or folders.")
  private List<String> records = new ArrayList<>();

  @Mixin private ComparisonOptions shown = new ComparisonOptions();

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Mixin private HelpOptions help = new HelpOptions();

  HistoryCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws IOException, WrongUsage {
    Papers papers = new Papers(around, archive);
    Witnesses known = new Witnesses(papers);
    List<Witness> witnesses = new ArrayList<>();
    for (String state : states) {
      witnesses.addAll(known.states(state));
    }
    if (witnesses.size() < 2) {
      throw new WrongUsage(Messages.tooFew(witnesses.size()));
    }
    List<Record> asked = new ArrayList<>();
    for (String path : records) {
      asked.addAll(papers.read(path));
    }
    StringWriter out = new StringWriter();
    HistoryEdition.of(TextHistory.of(witnesses, asked)).to(shown.form(around), out);
    around.out().write(out.toString().getBytes(StandardCharsets.UTF_8));
    return papers.exitCode();
  }
}
