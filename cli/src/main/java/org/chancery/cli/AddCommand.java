package org.chancery.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.archive.Archive;
import org.chancery.archive.Meaning;
import org.chancery.intake.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds papers to an archive. */
@Command(
    name = "add",
    description = "Add papers to an archive. What it has already is passed over.",
    sortOptions = false,
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Stopped at any moment, it goes on where it was when the same command is given again.",
      "Exit code: 0 done, 1 failed, 2 wrong usage or something left out."
    })
final class AddCommand implements Callable<Integer> {

  private final Surroundings around;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description =
          "Files, folders or zip archives: plain text, DOCX, PDF, HTML, TEI; - is standard input.")
  private List<String> paths = new ArrayList<>();

  @Mixin private ArchiveOption archive = new ArchiveOption();

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

  @Mixin private HelpOptions help = new HelpOptions();

  AddCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws IOException, WrongUsage {
    List<Path> inputs = paths.stream().filter(p -> !p.equals("-")).map(Path::of).toList();
    Progress progress =
        new Progress(around.terminal().err(), around.err(), System::nanoTime, inputs);
    Settings settings = Settings.DEFAULT.withProgress(progress::read);
    settings = Optional.ofNullable(encoding).map(settings::withCharset).orElse(settings);
    try (Archive into = archive.write(around)) {
      AddRun run =
          new AddRun(into, Values.notation(Optional.ofNullable(notation)), around, progress);
      run.all(paths, settings, help.debug());
      around.out().write(Lines.added(run.tally()).getBytes(StandardCharsets.UTF_8));
      into.meaning()
          .extent()
          .map(Meaning.Extent::coverage)
          .filter(coverage -> coverage.unknown() > 0)
          .ifPresent(behind -> Trouble.say(Lines.meaningBehind(behind), 0, around));
      return run.exitCode();
    }
  }
}
