package org.chancery.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.chancery.dossier.exchange.Exchange;
import org.chancery.dossier.exchange.PaperSummary;
import org.chancery.edition.ExchangeEdition;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What {@code chain} and {@code missing} have in common. */
final class ExchangeOptions {

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Option(
      names = "--as",
      paramLabel = "FORM",
      converter = ForForm.class,
      completionCandidates = ExchangeForm.Words.class,
      description = "Form of the output: ${COMPLETION-CANDIDATES}. Default: page.")
  private ExchangeForm form = ExchangeForm.PAGE;

  @Option(
      names = "--width",
      paramLabel = "N",
      converter = Values.ForWidth.class,
      description = "Columns of the page. Default: those of the terminal, else 80.")
  private @Nullable Integer width;

  @Option(names = "--debug", description = "Show where in the program a fault arose.")
  private boolean debug;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

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

  /** Writes to standard output. */
  void write(ExchangeEdition edition, Surroundings around) throws IOException {
    StringWriter out = new StringWriter();
    edition.to(chosen(around), out);
    around.out().write(out.toString().getBytes(StandardCharsets.UTF_8));
  }

  private ExchangeEdition.Form chosen(Surroundings around) {
    return switch (form) {
      case PAGE ->
          new ExchangeEdition.Form.Page(
              Optional.ofNullable(width).orElseGet(() -> columns(around)));
      case JSON -> new ExchangeEdition.Form.Json();
      case CSV -> new ExchangeEdition.Form.Csv();
    };
  }

  private static int columns(Surroundings around) {
    return around.terminal().out()
        ? Math.clamp(around.terminal().columns().orElse(80), 40, 120)
        : 80;
  }

  /** {@code --as}. */
  static final class ForForm implements ITypeConverter<ExchangeForm> {
    @Override
    public ExchangeForm convert(String word) {
      return Values.known("--as", word, ExchangeForm.values(), ExchangeForm::word);
    }
  }
}
