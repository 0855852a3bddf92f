package org.chancery.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.archive.Archive;
import org.chancery.archive.holding.RecordId;
import org.chancery.dossier.exchange.Exchange;
import org.chancery.dossier.exchange.PaperSummary;
import org.chancery.edition.ExchangeEdition;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What {@code chain} and {@code missing} have in common. */
final class ExchangeOptions {

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Option(
      names = "--as",
      paramLabel = "FORM",
      converter = DataForm.Words.class,
      completionCandidates = DataForm.Words.class,
      description = "Form of the output: ${COMPLETION-CANDIDATES}. Default: page.")
  private DataForm form = DataForm.PAGE;

  @Mixin private WidthOption width = new WidthOption();

  @Mixin private HelpOptions help = new HelpOptions();

  /** Reads the papers of the files, or of the archive when none are named, and links them. */
  Exchange exchange(List<String> paths, ManyPapers papers) throws IOException, WrongUsage {
    if (archive.named() && !paths.isEmpty()) {
      throw new WrongUsage(Messages.pathsOrArchive());
    }
    List<List<PaperSummary>> read =
        paths.isEmpty()
            ? papers.ofArchive(archive.folder(), PaperSummary::of)
            : papers.ofFiles(paths, PaperSummary::of);
    return Exchange.of(read.stream().flatMap(List::stream).toList());
  }

  /**
   * Refuses a record that the archive has not.
   *
   * @throws org.chancery.archive.holding.NotHeld if there is none
   */
  void find(RecordId id, Surroundings around) throws WrongUsage {
    try (Archive from = archive.open(around)) {
      from.records().text(id);
    }
  }

  /** Writes to standard output. */
  void write(ExchangeEdition edition, Surroundings around) throws IOException {
    StringWriter out = new StringWriter();
    edition.to(chosen(around), out);
    around.out().write(out.toString().getBytes(StandardCharsets.UTF_8));
  }

  private ExchangeEdition.Form chosen(Surroundings around) {
    return switch (form) {
      case PAGE -> new ExchangeEdition.Form.Page(width.columns(around.terminal()));
      case JSON -> new ExchangeEdition.Form.Json();
      case CSV -> new ExchangeEdition.Form.Csv();
    };
  }
}
