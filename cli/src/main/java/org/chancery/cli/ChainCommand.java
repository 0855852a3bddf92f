package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.archive.holding.RecordId;
import org.chancery.dossier.exchange.Exchange;
import org.chancery.dossier.exchange.PaperSummary;
import org.chancery.edition.ExchangeEdition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows the exchange to which a paper belongs. */
@Command(
    name = "chain",
    description =
        "Show the exchange to which a paper belongs: what it answers, what answers it, and which"
            + " papers it refers to that are not there.",
    sortOptions = false,
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Example: chancery chain 03-telegram-vaskel-18.txt samples",
      "Exit code: 0 done, 1 failed, 2 wrong usage or something left out."
    })
final class ChainCommand implements Callable<Integer> {

  private final Surroundings around;

  @Parameters(
      index = "0",
      paramLabel = "PAPER",
      description = "A file, an item of a volume such as volume.xml#d18, or an id of the archive.")
  private String paper = "";

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "PATH",
      description = "Files or folders; - is standard input. Without any: an archive.")
  private List<String> paths = new ArrayList<>();

  @Mixin private ExchangeOptions options = new ExchangeOptions();

  ChainCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws IOException, WrongUsage {
    Optional<RecordId> id = paths.isEmpty() ? RecordId.parse(paper) : Optional.empty();
    if (id.isPresent()) {
      options.find(id.get(), around);
    }
    ManyPapers papers = new ManyPapers(around);
    Exchange exchange = options.exchange(withPaper(), papers);
    List<String> meant = meant(exchange.papers());
    if (meant.size() != 1) {
      throw new WrongUsage(
          meant.isEmpty() ? Messages.noPaper(paper) : Messages.severalPapers(paper, meant));
    }
    Optional<ExchangeEdition> edition = exchange.chain(meant.getFirst()).map(ExchangeEdition::of);
    if (edition.isPresent()) {
      options.write(edition.get(), around);
    }
    return papers.left() > 0 ? Trouble.LEFT_OUT : Trouble.DONE;
  }

  /** Where papers are read from files, that of the paper is one of them. */
  private List<String> withPaper() throws IOException {
    Path file = Path.of(Named.parse(paper).file());
    if (paths.isEmpty() || !Files.isRegularFile(file)) {
      return paths;
    }
    Path real = file.toRealPath();
    for (String path : paths) {
      if (Files.exists(Path.of(path)) && real.startsWith(Path.of(path).toRealPath())) {
        return paths;
      }
    }
    List<String> all = new ArrayList<>(paths);
    all.addFirst(file.toString());
    return all;
  }

  /** Returns the papers that the word names: by the whole id, else by the end of it. */
  private List<String> meant(List<PaperSummary> papers) throws IOException {
    List<String> ids = papers.stream().map(PaperSummary::id).toList();
    if (ids.contains(paper)) {
      return List.of(paper);
    }
    List<String> same = new ArrayList<>();
    for (String id : ids) {
      if (same(Named.parse(id), Named.parse(paper))) {
        same.add(id);
      }
    }
    if (!same.isEmpty()) {
      return same;
    }
    return ids.stream()
        .filter(
            id -> id.endsWith("/" + paper) || id.endsWith("#" + paper) || stem(id).equals(paper))
        .toList();
  }

  /** Tells whether two names lead to one file, and to the same document in it. */
  private static boolean same(Named one, Named other) throws IOException {
    Path file = Path.of(one.file());
    Path asked = Path.of(other.file());
    return (other.item().isEmpty() || one.item().equals(other.item()))
        && Files.isRegularFile(file)
        && Files.isRegularFile(asked)
        && Files.isSameFile(file, asked);
  }

  private static String stem(String id) {
    String name = id.substring(id.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
