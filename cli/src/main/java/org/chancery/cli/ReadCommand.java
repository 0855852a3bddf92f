package org.chancery.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.intake.Settings;
import org.chancery.transcript.Stratum;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads papers and shows what is in them. */
@Command(
    name = "read",
    description =
        "Read papers and show what is in them: layers, anatomy, statements, commitments, doubts.",
    sortOptions = false,
    optionListHeading = "%nOptions:%n",
    footer = {"", "Exit code: 0 done, 1 failed, 2 wrong usage or something left out."})
final class ReadCommand implements Callable<Integer> {

  private final Surroundings around;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description =
          "Files, folders or zip archives: plain text, DOCX, PDF, HTML, TEI; one document of a"
              + " volume, such as volume.xml#d18; - is standard input.")
  private List<String> paths = new ArrayList<>();

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
      names = "--notation",
      paramLabel = "NAME|FILE",
      description =
          "Notation of the brackets: hand, frus, plain, or a file of your own. Default: by the"
              + " text.")
  private @Nullable String notation;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      converter = Values.ForEncoding.class,
      description = "Encoding of text and HTML, such as windows-1251. Default: by detection.")
  private @Nullable Charset encoding;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE|DIR",
      description =
          "Write to a file, or one file for each record into a folder (end its name with /).")
  private @Nullable String output;

  @Mixin private PageOptions page = new PageOptions();

  @Mixin private HelpOptions help = new HelpOptions();

  ReadCommand(Surroundings around) {
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
            look.target(chosen, Optional.ofNullable(layer)),
            Values.notation(Optional.ofNullable(notation)),
            help.debug());
    List<Path> inputs =
        paths.stream()
            .filter(p -> !p.equals("-"))
            .map(p -> Path.of(Named.parse(p).file()))
            .toList();
    boolean bar = around.terminal().err() && (output != null || !around.terminal().out());
    Progress progress = new Progress(bar, around.err(), System::nanoTime, inputs);
    Settings settings = Settings.DEFAULT.withProgress(progress::read);
    settings = Optional.ofNullable(encoding).map(settings::withCharset).orElse(settings);
    try (Sink sink = Sink.of(chosen, Optional.ofNullable(output), inputs, around)) {
      ReadRun run = new ReadRun(renderer, sink, around, progress);
      run.all(paths, settings);
      return run.exitCode();
    } catch (TargetTrouble e) {
      return Trouble.say(e.sentence(), Trouble.FAILED, around);
    }
  }
}
