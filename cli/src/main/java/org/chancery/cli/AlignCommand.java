package org.chancery.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.chancery.dossier.parallel.ParallelAccount;
import org.chancery.edition.ParallelEdition;
import org.chancery.record.Record;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
      description = "The first record: a file, FILE#ITEM of a volume, or 12.3 of the archive.")
  private String one = "";

  @Parameters(index = "1", paramLabel = "OTHER", description = "The second record.")
  private String other = "";

  @Mixin private ComparisonOptions shown = new ComparisonOptions();

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Mixin private HelpOptions help = new HelpOptions();

  AlignCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws IOException, WrongUsage {
    Papers papers = new Papers(around, archive);
    Record first = papers.one(one);
    Record second = papers.one(other);
    if (first.transcript().source().id().equals(second.transcript().source().id())) {
      throw new WrongUsage(Messages.sameRecord(other));
    }
    StringWriter out = new StringWriter();
    ParallelEdition.of(ParallelAccount.of(first, second)).to(shown.form(around), out);
    around.out().write(out.toString().getBytes(StandardCharsets.UTF_8));
    return papers.exitCode();
  }
}
