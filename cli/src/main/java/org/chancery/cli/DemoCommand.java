package org.chancery.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.chancery.archive.Archive;
import org.chancery.intake.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes an archive of the sample papers and opens it. */
@Command(
    name = "demo",
    description =
        "Make an archive of the sample papers in a temporary folder and open it to the browser of"
            + " this machine, until stopped (Ctrl-C).",
    sortOptions = false,
    optionListHeading = "%nOptions:%n",
    footer = {"", "Exit code: 0 done, 1 failed, 2 wrong usage."})
final class DemoCommand implements Callable<Integer> {

  /** The archive's name on the page is that of its folder. */
  private static final String NAME = "The waters of the Mirva";

  private final Surroundings around;

  @Mixin private ServeOptions where = new ServeOptions();

  @Mixin private HelpOptions help = new HelpOptions();

  DemoCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws IOException, WrongUsage {
    Path samples = samples().orElseThrow(() -> new WrongUsage(Messages.noSamples()));
    Path temporary = Files.createTempDirectory("chancery-demo-");
    Thread sweeper = new Thread(() -> sweep(temporary));
    Runtime.getRuntime().addShutdownHook(sweeper);
    try {
      Path folder = temporary.resolve(NAME);
      try (Archive into = Archive.init(folder)) {
        fill(into, samples);
      }
      try (Archive from = ArchiveOption.open(folder, around)) {
        return Serving.run(from, where.address(), true, around, help.debug());
      }
    } finally {
      if (Thread.currentThread().isInterrupted()) {
        Runtime.getRuntime().removeShutdownHook(sweeper);
        sweep(temporary);
      }
    }
  }

  private void fill(Archive into, Path samples) throws IOException, WrongUsage {
    List<String> papers;
    try (Stream<Path> files = Files.list(samples)) {
      papers =
          files.filter(f -> f.toString().endsWith(".txt")).map(Path::toString).sorted().toList();
    }
    Progress progress = new Progress(false, around.err(), System::nanoTime, List.of());
    new AddRun(into, Optional.empty(), around, progress)
        .all(papers, Settings.DEFAULT, help.debug());
  }

  /** Finds the sample papers from where the program lies. */
  private static Optional<Path> samples() {
    try {
      Path program =
          Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      for (Path at = program; at != null; at = at.getParent()) {
        Path samples = at.resolve("samples");
        if (Files.isRegularFile(samples.resolve("README.md"))) {
          return Optional.of(samples);
        }
      }
      return Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static void sweep(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
