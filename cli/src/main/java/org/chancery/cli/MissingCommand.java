package org.chancery.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.dossier.exchange.Exchange;
import org.chancery.edition.ExchangeEdition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists the papers that others refer to and that are not held. */
@Command(
    name = "missing",
    description =
        "List every paper that others refer to and that is not there: number, date, sender,"
            + " addressee, and who refers to it in which words.",
    sortOptions = false,
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Example: chancery missing samples --as csv",
      "Exit code: 0 done, 1 failed, 2 wrong usage or something left out."
    })
final class MissingCommand implements Callable<Integer> {

  private final Surroundings around;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Files or folders; - is standard input. Without any: an archive.")
  private List<String> paths = new ArrayList<>();

  @Mixin private ExchangeOptions options = new ExchangeOptions();

  MissingCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws IOException, WrongUsage {
    ManyPapers papers = new ManyPapers(around);
    Exchange exchange = options.exchange(paths, papers);
    if (exchange.papers().isEmpty() && papers.left() > 0) {
      return Trouble.LEFT_OUT;
    }
    options.write(ExchangeEdition.of(exchange.missing(), exchange.papers().size()), around);
    return papers.left() > 0 ? Trouble.LEFT_OUT : Trouble.DONE;
  }
}
