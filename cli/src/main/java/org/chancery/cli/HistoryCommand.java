package org.chancery.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.dossier.collation.TextHistory;
import org.chancery.dossier.collation.Witness;
import org.chancery.edition.HistoryEdition;
import org.chancery.edition.Style;
import org.chancery.record.Record;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
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
          "The states from the earliest to the last: files, or layers such as FILE:typed.")
  private List<String> states = new ArrayList<>();

  @Option(
      names = "--records",
      paramLabel = "PATH",
      description = "Records that may tell of the changes, such as minutes; files or folders.")
  private List<String> records = new ArrayList<>();

  @Option(
      names = "--as",
      paramLabel = "FORM",
      converter = PageForm.Converter.class,
      completionCandidates = PageForm.Words.class,
      description = "Form of the output: ${COMPLETION-CANDIDATES}. Default: page.")
  private PageForm form = PageForm.PAGE;

  @Option(
      names = "--width",
      paramLabel = "N",
      converter = Values.ForWidth.class,
      description = "Columns of the page. Default: those of the terminal, else 80.")
  private @Nullable Integer width;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      converter = Values.ForColour.class,
      completionCandidates = Colour.Words.class,
      description = "Colour the page: ${COMPLETION-CANDIDATES}. Default: auto.")
  private Colour colour = Colour.AUTO;

  @Option(names = "--debug", description = "Show where in the program a fault arose.")
  private boolean debug;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  HistoryCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws IOException, WrongUsage {
    Papers papers = new Papers(around);
    Witnesses known = new Witnesses(papers);
    List<Witness> witnesses = new ArrayList<>();
    for (String state : states) {
      witnesses.addAll(known.states(state));
    }
    if (witnesses.size() < 2) {
      throw new WrongUsage(Messages.tooFew(witnesses.size()));
    }
    List<Record> asked = new ArrayList<>();
    records.forEach(path -> asked.addAll(papers.read(path)));
    StringWriter out = new StringWriter();
    HistoryEdition.Form chosen =
        switch (form) {
          case PAGE -> new HistoryEdition.Form.Page(columns(), style());
          case JSON -> new HistoryEdition.Form.Json();
          case HTML -> new HistoryEdition.Form.Html();
        };
    HistoryEdition.of(TextHistory.of(witnesses, asked)).to(chosen, out);
    around.out().write(out.toString().getBytes(StandardCharsets.UTF_8));
    return papers.exitCode();
  }

  private int columns() {
    return Optional.ofNullable(width)
        .orElseGet(() ->
            around.terminal().out()
                ? Math.clamp(around.terminal().columns().orElse(80), 40, 120)
                : 80);
  }

  private Style style() {
    return switch (colour) {
      case ALWAYS -> Style.ANSI;
      case NEVER -> Style.PLAIN;
      case AUTO -> around.terminal().out() && around.terminal().colour() ? Style.ANSI : Style.PLAIN;
    };
  }
}
