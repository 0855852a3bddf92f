package org.chancery.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.chancery.archive.Archive;
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
      converter = ListForm.Words.class,
      completionCandidates = ListForm.Words.class,
      description = "Form of the output: ${COMPLETION-CANDIDATES}. Default: page.")
  private ListForm form = ListForm.PAGE;

  @Mixin private WidthOption width = new WidthOption();

  @Option(names = "--sources", description = "List the sources in place of the records.")
  private boolean sources;

  @Mixin private HelpOptions help = new HelpOptions();

  ListCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws IOException, WrongUsage {
    int columns = width.columns(around.terminal(), 200);
    CardList list = new CardList(around.out(), form, columns);
    try (Archive from = archive.open(around)) {
      if (sources) {
        list.sources(from.accessions().all());
      } else {
        list.records(from.records());
      }
    }
    return Trouble.DONE;
  }
}
