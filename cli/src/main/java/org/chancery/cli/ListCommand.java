package org.chancery.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.archive.Archive;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the records of an archive. */
@Command(
    name = "list",
    description = "List the records of an archive by date.",
    sortOptions = false,
    optionListHeading = "%nOptions:%n",
    footer = {"", "Exit code: 0 done, 1 failed, 2 wrong usage."})
final class ListCommand implements Callable<Integer> {

  private final Surroundings around;

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Option(
      names = "--as",
      paramLabel = "FORM",
      converter = ListForm.Converter.class,
      completionCandidates = ListForm.Words.class,
      description = "Form of the output: ${COMPLETION-CANDIDATES}. Default: page.")
  private ListForm form = ListForm.PAGE;

  @Option(
      names = "--width",
      paramLabel = "N",
      converter = Values.ForWidth.class,
      description = "Columns of the page. Default: those of the terminal, else 80.")
  private @Nullable Integer width;

  @Option(names = "--sources", description = "List the sources in place of the records.")
  private boolean sources;

  @Option(names = "--debug", description = "Show where in the program a fault arose.")
  private boolean debug;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  ListCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws IOException, WrongUsage {
    int columns = Optional.ofNullable(width).orElseGet(this::columns);
    CardList list = new CardList(around.out(), form, columns);
    try (Archive from = Archive.open(archive.folder())) {
      if (sources) {
        list.sources(from.accessions().all());
      } else {
        list.records(from.records());
      }
    }
    return Trouble.DONE;
  }

  private int columns() {
    return around.terminal().out()
        ? Math.clamp(around.terminal().columns().orElse(80), 40, 200)
        : 80;
  }
}
