package org.chancery.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.dossier.parallel.ParallelAccount;
import org.chancery.edition.ParallelEdition;
import org.chancery.edition.Style;
import org.chancery.record.Record;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lays two records of one conversation side by side. */
@Command(
    name = "align",
    description =
        "Lay two records of one conversation side by side: what both tell, what one alone tells,"
            + " where one is firmer, where they contradict each other.",
    sortOptions = false,
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Example: chancery align our-memorandum.txt their-memorandum.txt",
      "Exit code: 0 done, 1 failed, 2 wrong usage or something left out."
    })
final class AlignCommand implements Callable<Integer> {

  private final Surroundings around;

  @Parameters(
      index = "0",
      paramLabel = "ONE",
      description = "The first record: a file, or FILE#ITEM of a volume.")
  private String one = "";

  @Parameters(index = "1", paramLabel = "OTHER", description = "The second record.")
  private String other = "";

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

  AlignCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws IOException, WrongUsage {
    Papers papers = new Papers(around);
    Record first = papers.one(one);
    Record second = papers.one(other);
    StringWriter out = new StringWriter();
    ParallelEdition.Form chosen =
        switch (form) {
          case PAGE -> new ParallelEdition.Form.Page(columns(), style());
          case JSON -> new ParallelEdition.Form.Json();
          case HTML -> new ParallelEdition.Form.Html();
        };
    ParallelEdition.of(ParallelAccount.of(first, second)).to(chosen, out);
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
