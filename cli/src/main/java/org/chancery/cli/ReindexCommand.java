package org.chancery.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.archive.Archive;
import org.chancery.archive.Meaning;
import org.chancery.archive.meaning.Embedder;
import org.chancery.archive.meaning.MeaningTroubles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes the index of an archive again, or the one of meanings. */
@Command(
    name = "reindex",
    description = "Make the index of an archive again from the papers that it holds.",
    sortOptions = false,
    optionListHeading = "%nOptions:%n",
    footer = {"", "Exit code: 0 done, 1 failed, 2 wrong usage."})
final class ReindexCommand implements Callable<Integer> {

  private final Surroundings around;

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Option(
      names = "--meaning",
      description =
          "Make the index for 'search --meaning' instead, with the model in this build: what is new"
              + " since the last time. Takes long; stopped, it goes on where it was.")
  private boolean meaning;

  @Mixin private HelpOptions help = new HelpOptions();

  ReindexCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws IOException, WrongUsage {
    String done = meaning ? meanings() : Lines.reindexed(Archive.reindex(archive.folder()));
    around.out().write(done.getBytes(StandardCharsets.UTF_8));
    return Trouble.DONE;
  }

  private String meanings() throws WrongUsage {
    Embedder embedder = Embedder.installed().orElseThrow(MeaningTroubles::noModel);
    Progress progress =
        new Progress(around.terminal().err(), around.err(), System::nanoTime, List.of());
    try (Archive from = archive.open(around)) {
      return Lines.embedded(from.meaning().embed(embedder, new Shown(progress)));
    } finally {
      progress.clear();
    }
  }

  /** Shows how far it has come; records are done on several threads. */
  private record Shown(Progress progress) implements Meaning.Listener {

    @Override
    public void begins(long characters) {
      progress.total(characters);
    }

    @Override
    public void done(int characters) {
      synchronized (progress) {
        progress.read(characters);
        progress.record();
      }
    }
  }
}
