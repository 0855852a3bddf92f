package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Runs commands on an archive of its own. */
abstract class ArchiveCommandTest extends CommandTest {

  static final String LETTER =
      """
      No. 18. TELEGRAM

      Vaskel, 15 March 1936

      The Minister promised to return the [handwritten insertion: six] men by March 30.

      Orlenne
      """;

  @TempDir Path desk;

  @BeforeEach
  void makeArchive() {
    assertThat(run("init", archive().toString())).isZero();
  }

  Path archive() {
    return desk.resolve("archive");
  }

  /** Runs a command on the archive. */
  int on(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.add(1, "--archive");
    all.add(2, archive().toString());
    return run(all.toArray(String[]::new));
  }

  /** Lays a paper on the desk. */
  Path paper(String name, String text) throws IOException {
    Path paper = desk.resolve(name);
    Files.createDirectories(paper.getParent());
    return Files.writeString(paper, text);
  }

  /** Adds the samples of the repository. */
  void addSamples() {
    assertThat(on("add", SAMPLES.toString())).as(err()).isZero();
  }
}
