package org.chancery.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks and prints each beside its reference, as a ratio. */
public final class Benchmarks {

  private static final Map<String, String> REFERENCES =
      Map.of(
          "PlainTextBenchmark",
          "standardAnalyzer",
          "TeiVolumeBenchmark",
          "stax",
          "OpenNlpBenchmark",
          "openNlp");

  private Benchmarks() {}

  /**
   * Runs those whose name matches the argument, {@code archive}, {@code search}, {@code collation},
   * {@code reuse} or {@code load}; all of JMH's without one.
   */
  public static void main(String[] args) throws RunnerException, IOException, InterruptedException {
    if (args.length > 0 && args[0].equals("archive")) {
      ArchiveBenchmark.run(Path.of(System.getProperty("root", "..")));
      return;
    }
    if (args.length > 0 && args[0].equals("collation")) {
      CollationBenchmark.main(args);
      return;
    }
    if (args.length > 0 && args[0].equals("reuse")) {
      ReuseBenchmark.run(Path.of(System.getProperty("corpus", "../shared/corpus/frus")));
      return;
    }
    if (args.length > 0 && args[0].equals("load")) {
      LoadBenchmark.run(Path.of(System.getProperty("root", "..")), args);
      return;
    }
    if (args.length > 0 && args[0].equals("search")) {
      SearchComparison.run(args.length > 1 ? Integer.parseInt(args[1]) : 1);
      return;
    }
    OptionsBuilder options = new OptionsBuilder();
    options.include("org.chancery.benchmarks." + (args.length > 0 ? args[0] : ""));
    options.jvmArgsAppend("-Dcorpus=" + System.getProperty("corpus", "../shared/corpus/frus"));
    Collection<RunResult> results = new Runner(options.build()).run();
    List<String> lines = new ArrayList<>();
    for (RunResult result : results) {
      String[] name = result.getParams().getBenchmark().split("\\.", -1);
      String type = name[name.length - 2];
      double reference =
          results.stream()
              .filter(r -> r.getParams().getBenchmark().endsWith(type + "." + REFERENCES.get(type)))
              .mapToDouble(r -> r.getPrimaryResult().getScore())
              .findFirst()
              .orElse(Double.NaN);
      double score = result.getPrimaryResult().getScore();
      lines.add(
          String.format(
              "| %s | %s | %.1f ms | %.2f times %s |",
              type, name[name.length - 1], score, score / reference, REFERENCES.get(type)));
    }
    System.out.println(
        "\n| benchmark | what | one pass | time beside the reference |\n|---|---|---|---|");
    lines.forEach(System.out::println);
  }
}
