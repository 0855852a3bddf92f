package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher of the checkout, as a process of its own, over the packed program. */
class LauncherIT {

  private static final Path ROOT = Path.of(System.getProperty("chancery.root", ".."));
  private static final String LAUNCHER = ROOT.resolve("chancery").toString();
  private static final String MEMORANDUM =
      ROOT.resolve("samples/01-memorandum-sarvena.txt").toString();

  private record Ended(int code, String out, String err) {}

  @TempDir Path folder;

  @Test
  void aPaperIsReadWithTheLibrariesThatAreShipped() throws Exception {
    Ended ended = run(Map.of(), LAUNCHER, "read", MEMORANDUM);
    assertThat(ended.err()).isEmpty();
    assertThat(ended.code()).isZero();
    assertThat(ended.out()).contains("12 March 1936", "The text").doesNotContain("\u001b[");
  }

  @Test
  void theStartUpCacheIsTakenByJava() throws Exception {
    assumeThat(ROOT.resolve("cli/target/chancery.aot")).as("a start-up cache was made").exists();
    Ended ended = run(Map.of("CHANCERY_OPTS", "-XX:AOTMode=on"), LAUNCHER, "--version");
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(ended.out()).startsWith("chancery ");
  }

  @Test
  void theCommandsOnArchivesHaveAStartUpCacheOfTheirOwn() throws Exception {
    assumeThat(ROOT.resolve("cli/target/archive.aot")).as("a start-up cache was made").exists();
    Path archive = folder.resolve("archive");
    Map<String, String> cached = Map.of("CHANCERY_OPTS", "-XX:AOTMode=on -Xlog:class+load:stderr");
    Ended ended = run(cached, LAUNCHER, "init", archive.toString());
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(ended.err())
        .containsPattern("org.chancery.archive.Archive source: shared objects file");
  }

  @Test
  void aColdStartTakesLittleTimeAndLessThanTwoHundredMegabytes() throws Exception {
    assumeThat(Path.of("/usr/bin/python3")).exists();
    run(Map.of(), LAUNCHER, "read", MEMORANDUM);
    Ended ended =
        run(
            Map.of(),
            "/usr/bin/python3",
            "-c",
            """
            import resource, subprocess, sys, time
            began = time.time()
            subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, check=True)
            print(time.time() - began, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
            """,
            LAUNCHER,
            "read",
            MEMORANDUM);
    String[] measured = ended.out().strip().split(" ", -1);
    assertThat(Double.parseDouble(measured[0]))
        .as("seconds, on a machine that may be busy")
        .isLessThan(3);
    assertThat(Long.parseLong(measured[1])).as("KiB").isLessThan(200_000);
  }

  @Test
  void aReaderThatClosesThePipeEndsItQuietly() throws Exception {
    Ended ended =
        run(
            Map.of(),
            "sh",
            "-c",
            "'" + LAUNCHER + "' read '" + ROOT.resolve("samples") + "' | head -n 1");
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out().lines()).hasSize(1);
  }

  @Test
  void namesOfFilesBeyondAsciiAreReadInThePlainestLocale() throws Exception {
    Path paper = Files.writeString(folder.resolve("Überblick-записка.txt"), "We met.\n");
    Ended ended =
        run(
            Map.of("LC_ALL", "C", "LANG", "C"),
            "sh",
            "-c",
            "'" + LAUNCHER + "' read --layer published '" + folder + "'/*.txt");
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out()).isEqualTo("We met.\n");
    assertThat(paper).exists();
  }

  @Test
  void mistakesAreOneSentenceAndExitCodeTwo() throws Exception {
    Ended ended = run(Map.of(), LAUNCHER, "raed", MEMORANDUM);
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err())
        .isEqualTo("chancery: there is no command 'raed'; did you mean 'read'?\n");
  }

  @Test
  void aLinkToTheLauncherWorks() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("ch"), Path.of(LAUNCHER).toRealPath());
    assertThat(run(Map.of(), link.toString(), "--version").code()).isZero();
  }

  @Test
  void withoutAJavaOrABuildItSaysWhatToDo() throws Exception {
    Ended noJava = run(Map.of("CHANCERY_JAVA", folder.toString()), LAUNCHER, "--version");
    assertThat(noJava.code()).isEqualTo(1);
    assertThat(noJava.err()).contains("CHANCERY_JAVA").contains("there is no java to run there");
    Path copy = Files.copy(Path.of(LAUNCHER), folder.resolve("chancery"));
    Ended noBuild =
        run(
            Map.of("CHANCERY_JAVA", System.getProperty("java.home")),
            "sh",
            copy.toString(),
            "--version");
    assertThat(noBuild.code()).isEqualTo(1);
    assertThat(noBuild.err())
        .isEqualTo(
            "chancery: the program is not built yet; run 'mvn -B -q package -DskipTests' first\n");
  }

  @Test
  void aBuildWithoutAModelSaysHowOneIsBuiltIn() throws Exception {
    assumeThat(ROOT.resolve("cli/target/meaning")).as("built without a model").doesNotExist();
    String archive = folder.resolve("archive").toString();
    run(Map.of(), LAUNCHER, "init", archive);
    for (String[] command :
        new String[][] {{"search", "--meaning", "x"}, {"reindex", "--meaning"}}) {
      List<String> words = new ArrayList<>(List.of(command));
      words.addFirst(LAUNCHER);
      words.addAll(List.of("--archive", archive));
      Ended ended = run(Map.of(), words.toArray(String[]::new));
      assertThat(ended.code()).isEqualTo(1);
      assertThat(ended.err())
          .isEqualTo(
              "chancery: this build has no model for search by meaning; 'mvn -B -q -Pmeaning"
                  + " package -DskipTests' builds one in, about 90 MB\n");
    }
  }

  private Ended run(Map<String, String> environment, String... command)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile(folder, "out", null);
    Path err = Files.createTempFile(folder, "err", null);
    ProcessBuilder builder =
        new ProcessBuilder(List.of(command))
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    int code = process.waitFor();
    return new Ended(
        code,
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }
}
