package org.chancery.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packed program with the model beside it, as processes of their own. */
class BesideTheProgramIT {

  private static final Path ROOT = Path.of(System.getProperty("chancery.root", ".."));
  private static final List<String> NO_NETWORK = List.of("unshare", "--map-root-user", "--net");

  @TempDir Path folder;

  private record Ended(int code, String out, String err) {}

  private Ended run(List<String> before, String... words) throws Exception {
    List<String> command = new ArrayList<>(before);
    command.addAll(List.of(words));
    Path out = Files.createTempFile(folder, "out", null);
    Path err = Files.createTempFile(folder, "err", null);
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().put("HOME", folder.toString());
    Process process = builder.start();
    process.getOutputStream().close();
    int code = process.waitFor();
    return new Ended(
        code,
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  private boolean canBeWithoutNetwork() throws Exception {
    try {
      return run(NO_NETWORK, "true").code() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private void searches(List<String> before) throws Exception {
    String launcher = ROOT.resolve("chancery").toString();
    String archive = folder.resolve("archive").toString();
    run(before, launcher, "init", archive);
    run(before, launcher, "add", "--archive", archive, ROOT.resolve("samples").toString());
    Ended made = run(before, launcher, "reindex", "--meaning", "--archive", archive);
    assertThat(made.err()).isEmpty();
    assertThat(made.out()).startsWith("made the index of meanings from 11 records, ");
    Ended found =
        run(
            before,
            launcher,
            "search",
            "--meaning",
            "are the captives to be let go?",
            "--limit",
            "3",
            "--archive",
            archive);
    assertThat(found.err()).isEmpty();
    assertThat(found.code()).isZero();
    assertThat(found.out()).contains("likeness is no evidence").contains("raftsmen");
  }

  @Test
  void itFindsByMeaning() throws Exception {
    searches(List.of());
  }

  @Test
  void itNeedsNoNetworkAtAll() throws Exception {
    assumeThat(canBeWithoutNetwork()).as("'unshare --net' works here").isTrue();
    searches(NO_NETWORK);
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.map(p -> String.valueOf(p.getFileName())))
          .as("nothing is laid into the home folder")
          .noneMatch(name -> name.startsWith("."));
    }
  }

  @Test
  void onlyTheModelAndWhatRunsItLieBesideTheProgram() throws IOException {
    try (Stream<Path> jars = Files.list(ROOT.resolve("cli/target/meaning"))) {
      assertThat(jars.map(p -> String.valueOf(p.getFileName())))
          .hasSize(3)
          .allMatch(
              name -> name.contains("meaning") || name.contains("onnx") || name.contains("minilm"));
    }
  }
}
