package org.chancery.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.archive.Archive;
import org.chancery.archive.Records;
import org.chancery.archive.holding.RecordId;
import org.chancery.transcript.Stratum;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows records of an archive. */
@Command(
    name = "show",
    description = "Show records of an archive as 'chancery read' shows papers.",
    sortOptions = false,
    optionListHeading = "%nOptions:%n",
    footer = {"", "Exit code: 0 done, 1 failed, 2 wrong usage."})
final class ShowCommand implements Callable<Integer> {

  private final Surroundings around;

  @Parameters(
      paramLabel = "ID",
      arity = "1..*",
      description = "Records, such as 12.3, or whole accessions, such as 12; all for every record.")
  private List<String> ids = new ArrayList<>();

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Option(
      names = "--as",
      paramLabel = "FORM",
      converter = Form.Words.class,
      completionCandidates = Form.Words.class,
      description =
          "Form of the output: ${COMPLETION-CANDIDATES}. Default: page; text if --layer is given.")
  private @Nullable Form form;

  @Option(
      names = "--layer",
      paramLabel = "LAYER",
      converter = LayerName.class,
      completionCandidates = LayerName.class,
      description = "Layer of --as text: ${COMPLETION-CANDIDATES}. Default: corrected.")
  private @Nullable Stratum layer;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE|DIR",
      description =
          "Write to a file, or one file for each record into a folder (end its name with /).")
  private @Nullable String output;

  @Mixin private PageOptions page = new PageOptions();

  @Mixin private HelpOptions help = new HelpOptions();

  ShowCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws IOException, WrongUsage {
    Form chosen = Optional.ofNullable(form).orElse(layer == null ? Form.PAGE : Form.TEXT);
    if (layer != null && chosen != Form.TEXT) {
      throw new WrongUsage(Messages.layerNeedsText(EnumWords.word(chosen)));
    }
    Look look = new Look(around, Optional.ofNullable(output), page);
    Renderer renderer =
        new Renderer(
            look.target(chosen, Optional.ofNullable(layer)), Optional.empty(), help.debug());
    try (Archive from = archive.open(around);
        Sink sink = Sink.of(chosen, Optional.ofNullable(output), List.of(), around);
        Ordered<Outcome.Rendered> ordered = new Ordered<>(sink::write)) {
      for (RecordId id : Ids.records(ids, from)) {
        ordered.add(() -> rendered(renderer, from.records(), id));
      }
      ordered.finish();
      sink.finish();
      return Trouble.DONE;
    } catch (TargetTrouble e) {
      return Trouble.say(e.sentence(), Trouble.FAILED, around);
    }
  }

  private static Outcome.Rendered rendered(Renderer renderer, Records records, RecordId id) {
    try {
      return renderer.rendered(records.read(id), records.text(id).hints());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
