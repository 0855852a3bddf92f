package org.chancery.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Adding the corpus to an archive, beside bare Lucene and BaseX on the same volumes: each a process
 * of its own, in turn, several rounds; the least of each figure counts. Processor time is that of
 * the process and its start.
 */
final class ArchiveBenchmark {

  private static final int ROUNDS = 3;

  /** What one process took: seconds of processors and of the clock, megabytes at most. */
  private record Cost(double cpu, double wall, long megabytes) {
    Cost least(Cost other) {
      return new Cost(
          Math.min(cpu, other.cpu),
          Math.min(wall, other.wall),
          Math.min(megabytes, other.megabytes));
    }
  }

  private final Path root;
  private final String corpus = System.getProperty("corpus", "../shared/corpus/frus");

  private ArchiveBenchmark(Path root) {
    this.root = root;
  }

  /** Runs all and prints a table. */
  static void run(Path root) throws IOException, InterruptedException {
    new ArchiveBenchmark(root).all();
  }

  private void all() throws IOException, InterruptedException {
    Map<String, Cost> costs = new TreeMap<>();
    String launcher = root.resolve("chancery").toString();
    for (int round = 0; round < ROUNDS; round++) {
      Path folder = Files.createTempDirectory("chancery-benchmark");
      try {
        String archive = folder.resolve("archive").toString();
        measure(List.of(launcher, "init", archive));
        put(costs, "chancery add", measure(List.of(launcher, "add", "-a", archive, corpus)));
        put(costs, "bare Lucene", measure(java(BareLucene.class, folder.resolve("lucene"))));
        put(costs, "BaseX", measure(java(BaseXDatabase.class, folder.resolve("basex"))));
        put(costs, "chancery check", measure(List.of(launcher, "check", "-a", archive)));
      } finally {
        delete(folder);
      }
    }
    print(costs);
  }

  private static void put(Map<String, Cost> costs, String what, Cost cost) {
    costs.merge(what, cost, Cost::least);
  }

  private static void print(Map<String, Cost> costs) {
    System.out.println("\n| what | CPU | wall | memory at most |\n|---|---|---|---|");
    costs.forEach((what, cost) ->
        System.out.printf(
            Locale.ROOT,
            "| %s | %.1f s | %.1f s | %d MB |%n",
            what,
            cost.cpu(),
            cost.wall(),
            cost.megabytes()));
    Cost add = costs.getOrDefault("chancery add", new Cost(0, 0, 0));
    Cost lucene = costs.getOrDefault("bare Lucene", add);
    Cost baseX = costs.getOrDefault("BaseX", add);
    System.out.printf(
        Locale.ROOT,
        "%nCPU %.2f times bare Lucene's; wall time %.2f times BaseX's.%n",
        add.cpu() / lucene.cpu(),
        add.wall() / baseX.wall());
  }

  private List<String> java(Class<?> main, Path folder) throws IOException {
    Files.createDirectories(folder);
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "--enable-native-access=ALL-UNNAMED",
        "-Dcorpus=" + corpus,
        "-cp",
        System.getProperty("java.class.path"),
        main.getName(),
        folder.toString());
  }

  /** The shell's own {@code times} tells what its children took. */
  private static Cost measure(List<String> words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("sh", "-c", "\"$@\" >&2; echo $?; times", "sh"));
    command.addAll(words);
    long began = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    long most = 0;
    while (!process.waitFor(100, java.util.concurrent.TimeUnit.MILLISECONDS)) {
      most = Math.max(most, process.descendants().mapToLong(ArchiveBenchmark::kilobytes).sum());
    }
    double wall = (System.nanoTime() - began) / 1e9;
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    List<String> lines = told.lines().toList();
    if (!lines.getFirst().equals("0")) {
      throw new IOException(String.join(" ", words) + " failed");
    }
    String[] children = lines.getLast().split(" ", -1);
    return new Cost(seconds(children[0]) + seconds(children[1]), wall, most / 1024);
  }

  /** Reads {@code 1m2.34s}. */
  private static double seconds(String time) {
    int m = time.indexOf('m');
    return Integer.parseInt(time.substring(0, m)) * 60
        + Double.parseDouble(time.substring(m + 1, time.length() - 1));
  }

  private static long kilobytes(ProcessHandle process) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException | java.io.UncheckedIOException e) {
      return 0; // it has just ended, or this system keeps no such files
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
