package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to an archive when a process is killed, the disk is full or nobody may write. */
class FaultTest extends CommandTest {

  private static final int KILLS = 30;
  private static final List<String> JAVA =
      List.of(
          Path.of(System.getProperty("java.home"), "bin", "java").toString(),
          "-XX:TieredStopAtLevel=1",
          "-XX:+UseSerialGC",
          "-Xshare:auto",
          "--enable-native-access=ALL-UNNAMED",
          "-cp",
          System.getProperty("java.class.path"),
          "org.chancery.cli.Main");

  @TempDir Path desk;
  private final long seed = Long.getLong("chancery.seed", System.nanoTime());
  private final Random random = new Random(seed);

  @BeforeEach
  void writePapers() throws IOException {
    Random words = new Random(7);
    Path papers = Files.createDirectories(desk.resolve("papers"));
    for (int n = 1; n <= 40; n++) {
      Files.writeString(papers.resolve(String.format("%03d.txt", n)), paper(n, words));
    }
    StringBuilder volume =
        new StringBuilder("<TEI xmlns='http://www.tei-c.org/ns/1.0'><text><body>");
    for (int n = 1; n <= 40; n++) {
      volume
          .append("<div type='document' xml:id='d" + n + "'><head>No. " + n + "</head><p>")
          .append(paper(n, words))
          .append("</p></div>");
    }
    Files.writeString(papers.resolve("100.xml"), volume + "</body></text></TEI>");
  }

  private static String paper(int number, Random words) {
    StringBuilder text =
        new StringBuilder("No. " + number + ". TELEGRAM\n\nVaskel, March " + (number % 30 + 1));
    text.append(", 1936\n\n");
    for (int i = 0; i < 8; i++) {
      text.append("Count Ormay said that ")
          .append(words.nextInt(900) + 2)
          .append(" boats lay at the weir of Obelin and promised to move them by April ")
          .append(words.nextInt(29) + 1)
          .append(".\n\n");
    }
    return text + "Orlenne\n";
  }

  @Test
  void killedThirtyTimesAnArchiveLosesNothingAndEndsAsOneThatWasLeftInPeace() throws Exception {
    Path peace = desk.resolve("peace");
    run("init", peace.toString());
    long began = System.nanoTime();
    assertThat(start(add(peace)).waitFor()).isZero();
    int longest = (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    List<String> exports = exports(peace);
    Path archive = desk.resolve("archive-0");
    run("init", archive.toString());
    int finished = 0;
    for (int kill = 1; kill <= KILLS; kill++) {
      Process process = start(add(archive));
      if (!process.waitFor(longest / 5 + random.nextInt(longest), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly().waitFor();
      }
      int code = run("check", "-a", archive.toString());
      assertThat(code).as("seed %d, kill %d: %s", seed, kill, err()).isZero();
      run("list", "-a", archive.toString(), "--sources");
      if (out().lines().count() == 41) {
        // killed between the database and the index, the next who adds makes the index good
        String papers = desk.resolve("papers").toString();
        assertThat(run("add", "-a", archive.toString(), papers)).isZero();
        assertThat(exports(archive)).as("seed %d", seed).isEqualTo(exports);
        archive = desk.resolve("archive-" + ++finished);
        run("init", archive.toString());
      }
    }
    assertThat(run("add", "-a", archive.toString(), desk.resolve("papers").toString())).isZero();
    assertThat(exports(archive)).as("seed %d", seed).isEqualTo(exports);
  }

  /** The rest stands in one script, because what is mounted is gone with the process. */
  @Test
  void onAFullDiskOrAReadOnlyOneItSaysSoAndTheArchiveIsSound() throws Exception {
    String mount = "mkdir m && mount -t tmpfs -o size=320k tmpfs m";
    assumeThat(script(mount).code())
        .as("a small disk can be mounted here (unshare -rm, mount -t tmpfs)")
        .isZero();
    Path peace = desk.resolve("peace");
    run("init", peace.toString());
    assertThat(run("add", "-a", peace.toString(), desk.resolve("papers").toString())).isZero();
    Ended ended =
        script(
            "mkdir d && mount -t tmpfs -o size=320k tmpfs d && $RUN init d/a || exit 9",
            "$RUN add -a d/a papers; echo full $?",
            "$RUN check -a d/a || exit 8",
            "mount -o remount,size=64m d || exit 9",
            "$RUN add -a d/a papers || exit 7",
            "$RUN show -a d/a --as jsonl -o full.jsonl all || exit 6",
            "mount -o remount,ro d || exit 9",
            "$RUN check -a d/a || exit 5",
            "$RUN add -a d/a papers; echo readonly $?");
    assertThat(ended.code()).as(ended.words()).isZero();
    assertThat(ended.words())
        .contains("full 1", "readonly 1")
        .contains("there is no room left on the disk of the archive")
        .contains("the archive d/a cannot be written (Read-only file system)");
    run("show", "-a", peace.toString(), "--as", "jsonl", "all");
    assertThat(Files.readString(desk.resolve("full.jsonl")).replace("papers/", ""))
        .isEqualTo(out().replace(desk.resolve("papers") + "/", ""));
  }

  private List<String> exports(Path archive) {
    List<String> exports = new ArrayList<>();
    for (String command :
        List.of(
            "list --as csv",
            "list --sources --as csv",
            "show --as jsonl",
            "search boats act:promise --sort date --as csv --limit 100",
            "search weir --sort date --as csv --limit 100")) {
      List<String> args = new ArrayList<>(List.of(command.split(" ", -1)));
      args.addAll(List.of("-a", archive.toString()));
      if (command.startsWith("show")) {
        args.add("all");
      }
      assertThat(run(args.toArray(String[]::new))).as(err()).isZero();
      // papers of one day are found in the order in which they came into the index
      exports.add(
          command.startsWith("search")
              ? out().lines().sorted().collect(Collectors.joining("\n"))
              : out());
    }
    return exports;
  }

  /**
   * The promise that is printed when it is done must hold from the moment it can be seen at all.
   */
  @Test
  void killedAtAnyMomentAnErasingHasDoneNothingOrIsEndedByTheNextWhoWrites() throws Exception {
    Path full = desk.resolve("full");
    run("init", full.toString());
    assertThat(run(add(full))).isZero();
    Path letter = Files.writeString(desk.resolve("letter.txt"), "We met at noon.\n");
    int erased = 0;
    long most = 0;
    for (int kill = 1; kill <= 8; kill++) {
      Path archive = desk.resolve("erasing-" + kill);
      copy(full, archive);
      long began = System.nanoTime();
      Process process = start("remove", "-a", archive.toString(), "--erase", "41");
      if (kill == 1 || most == 0) {
        assertThat(process.waitFor()).isZero();
        most = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
      } else if (!process.waitFor(most / 2 + random.nextLong(most), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly().waitFor();
      }
      run("list", "-a", archive.toString());
      boolean gone = out().lines().count() == 40;
      assertThat(run("check", "-a", archive.toString())).as("seed %d: %s", seed, err()).isZero();
      assertThat(run("add", "-a", archive.toString(), letter.toString())).isZero();
      int found = run("search", "-a", archive.toString(), "in:41", "weir");
      assertThat(found).as("seed %d, kill %d", seed, kill).isEqualTo(gone ? 1 : 0);
      run("check", "-a", archive.toString());
      assertThat(out())
          .as("seed %d, kill %d", seed, kill)
          .contains(gone ? "41 source files" : "42 source files")
          .hasLineCount(1);
      erased += gone ? 1 : 0;
    }
    assertThat(erased).isPositive();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (java.util.stream.Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  private String[] add(Path archive) {
    return new String[] {"add", "-a", archive.toString(), desk.resolve("papers").toString()};
  }

  private static Process start(String... args) throws IOException {
    List<String> command = new ArrayList<>(JAVA);
    command.addAll(List.of(args));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private record Ended(int code, String words) {}

  /** Runs lines of shell in a space of their own, where one may mount. */
  private Ended script(String... lines) throws IOException, InterruptedException {
    Path run = desk.resolve("run.sh");
    Files.writeString(
        run, "#!/bin/sh\nexec '" + String.join("' '", JAVA) + "' \"$@\"\n", StandardCharsets.UTF_8);
    try {
      ProcessBuilder builder =
          new ProcessBuilder("unshare", "-rm", "sh", "-c", String.join("\n", lines))
              .directory(desk.toFile())
              .redirectErrorStream(true);
      builder.environment().put("RUN", "sh run.sh");
      Process process = builder.start();
      process.getOutputStream().close();
      String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Ended(process.waitFor(), words);
    } catch (IOException e) {
      return new Ended(127, "unshare is not here: " + e.getMessage());
    }
  }
}
