package org.chancery.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.chancery.dossier.collation.Witness;
import org.chancery.dossier.reuse.Reuse;
import org.chancery.dossier.reuse.ReuseIndex;
import org.chancery.intake.Incoming;
import org.chancery.intake.Intake;
import org.chancery.intake.Settings;

/**
 * Plants altered passages of real papers in other papers and looks for them. A find is right when
 * it is the planted passage, or when six words in ten of the passage stand there, as where papers
 * quote each other. Prints recall, precision, and the time and size of the index.
 */
final class ReuseBenchmark {

  private static final long SEED = 19_360_311L;
  private static final int PLANTED = 300;
  private static final int LENGTH = 60;

  private ReuseBenchmark() {}

  static void run(Path corpus) throws IOException {
    List<String> papers = papers(corpus);
    System.out.println(
        "| words changed | recall | precision | finds | papers | words | index made in | index |");
    System.out.println("|---|---|---|---|---|---|---|---|");
    for (double changed : new double[] {0, 0.1, 0.2}) {
      measure(papers, changed);
    }
  }

  private static List<String> papers(Path corpus) throws IOException {
    List<String> papers = new ArrayList<>();
    List<Path> files;
    try (Stream<Path> all = Files.list(corpus)) {
      files = all.sorted().limit(6).toList();
    }
    for (Path file : files) {
      try (Stream<Incoming> incoming = Intake.read(file, Settings.DEFAULT)) {
        incoming.forEach(i -> {
          if (i instanceof Incoming.Document document) {
            papers.add(document.source().text());
          }
        });
      }
    }
    return papers;
  }

  private static void measure(List<String> papers, double changed) {
    Random random = new Random(SEED);
    List<String> all = new ArrayList<>(papers);
    List<String> passages = new ArrayList<>();
    List<Integer> planted = new ArrayList<>();
    List<Integer> from = new ArrayList<>();
    while (passages.size() < PLANTED) {
      int source = random.nextInt(papers.size());
      String[] words = papers.get(source).trim().split("\\s+");
      int target = random.nextInt(papers.size());
      if (words.length < LENGTH * 3 || target == source) {
        continue;
      }
      int at = random.nextInt(words.length - LENGTH);
      List<String> passage = List.of(words).subList(at, at + LENGTH);
      String altered = altered(passage, papers, changed, random);
      String host = all.get(target);
      int cut = host.indexOf('\n', random.nextInt(host.length()));
      cut = cut < 0 ? host.length() : cut;
      all.set(target, host.substring(0, cut) + "\n" + altered + "\n" + host.substring(cut));
      passages.add(String.join(" ", passage));
      planted.add(target);
      from.add(source);
    }
    report(all, passages, planted, from, changed);
  }

  private static String altered(
      List<String> passage, List<String> papers, double changed, Random random) {
    List<String> out = new ArrayList<>();
    for (String word : passage) {
      double dice = random.nextDouble();
      if (dice >= changed) {
        out.add(word);
      } else if (dice < changed * 0.6) {
        out.add(other(papers, random));
      } else if (dice < changed * 0.8) {
        out.add(word);
        out.add(other(papers, random));
      }
    }
    return String.join(" ", out);
  }

  private static String other(List<String> papers, Random random) {
    String[] words = papers.get(random.nextInt(papers.size())).trim().split("\\s+", 60);
    return words[random.nextInt(Math.max(1, words.length - 1))];
  }

  private static void report(
      List<String> papers,
      List<String> passages,
      List<Integer> planted,
      List<Integer> from,
      double changed) {
    List<Witness> texts = new ArrayList<>();
    long words = 0;
    for (int i = 0; i < papers.size(); i++) {
      texts.add(Witness.of("paper " + i, papers.get(i)));
      words += papers.get(i).length() / 6;
    }
    long time = System.nanoTime();
    ReuseIndex index = ReuseIndex.of(texts);
    double seconds = (System.nanoTime() - time) / 1e9;
    int found = 0;
    int right = 0;
    int finds = 0;
    for (int p = 0; p < passages.size(); p++) {
      boolean there = false;
      for (Reuse reuse : index.find(Witness.of("asked " + p, passages.get(p)))) {
        if (reuse.text() == from.get(p)) {
          continue;
        }
        finds++;
        there |= reuse.text() == planted.get(p);
        String window = reuse.found().of(papers.get(reuse.text()));
        right +=
            reuse.text() == planted.get(p)
                    || common(reuse.asked().of(passages.get(p)), window) >= 0.6
                ? 1
                : 0;
      }
      found += there ? 1 : 0;
    }
    System.out.printf(
        "| %.0f %% | %.3f | %.3f | %d | %,d | %,d | %.2f s | %.1f MB |%n",
        changed * 100,
        found / (double) passages.size(),
        finds == 0 ? 1 : right / (double) finds,
        finds,
        papers.size(),
        words,
        seconds,
        index.bytes() / 1e6);
  }

  /** Returns how many words of a passage, of ten in ten, stand in another in whatever order. */
  private static double common(String passage, String other) {
    Map<String, Integer> words = new HashMap<>();
    for (String word : other.split("\\s+")) {
      words.merge(word, 1, Integer::sum);
    }
    String[] asked = passage.split("\\s+");
    int common = 0;
    for (String word : asked) {
      common += words.merge(word, -1, Integer::sum) >= 0 ? 1 : 0;
    }
    return common / (double) asked.length;
  }
}
