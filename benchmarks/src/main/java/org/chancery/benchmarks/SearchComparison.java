package org.chancery.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Stream;
import org.chancery.archive.holding.RecordId;
import org.chancery.archive.query.Query;
import org.chancery.archive.search.Page;
import org.chancery.archive.search.RecordIndex;
import org.chancery.archive.search.Search;
import org.chancery.intake.Incoming;
import org.chancery.intake.Intake;
import org.chancery.intake.Settings;
import org.chancery.record.Record;
import org.chancery.record.RecordReader;
import org.chancery.transcript.TranscriptReader;

/**
 * Search over all volumes, warm: how long each form of query takes, beside bare Lucene with the
 * same words and its own snippets. Both indexes are made in one run from the same documents.
 */
final class SearchComparison {

  private static final int WARM = 300;
  private static final int MEASURED = 500;
  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

  private long reading;
  private long adding;
  private long bareAdding;
  private int papers;

  private SearchComparison() {}

  /** Adds the volumes so many times, asks every form, and prints tables. */
  static void run(int copies) throws IOException {
    new SearchComparison().all(copies);
  }

  private void all(int copies) throws IOException {
    Path folder = Files.createTempDirectory("search");
    try (RecordIndex index = RecordIndex.write(folder.resolve("chancery"));
        LuceneSearch bare = new LuceneSearch(folder.resolve("lucene"))) {
      add(index, bare, copies);
      long start = CPU.getCurrentThreadCpuTime();
      index.commit("all");
      adding += CPU.getCurrentThreadCpuTime() - start;
      start = CPU.getCurrentThreadCpuTime();
      bare.commit();
      bareAdding += CPU.getCurrentThreadCpuTime() - start;
      System.out.printf(
          Locale.ROOT,
          "%d papers; CPU seconds: reading %.1f, indexing %.1f, bare Lucene indexing %.1f; "
              + "index %.0f MB, bare %.0f MB%n%n",
          papers,
          reading / 1e9,
          adding / 1e9,
          bareAdding / 1e9,
          size(folder.resolve("chancery")) / 1e6,
          size(folder.resolve("lucene")) / 1e6);
    }
    try (Search search = Search.open(folder.resolve("chancery"));
        LuceneSearch bare = new LuceneSearch(folder.resolve("lucene"))) {
      forms(search, bare.searching());
    }
    if (copies == 1) {
      baseX(folder.resolve("basex"));
    }
    delete(folder);
  }

  private void add(RecordIndex index, LuceneSearch bare, int copies) throws IOException {
    int accession = 0;
    for (Path volume : Corpus.volumes()) {
      accession++;
      int item = 0;
      try (Stream<Incoming> documents = Intake.read(volume, Settings.DEFAULT)) {
        for (Iterator<Incoming> each = documents.iterator(); each.hasNext(); ) {
          long start = CPU.getCurrentThreadCpuTime();
          if (each.next() instanceof Incoming.Document document) {
            Record record =
                RecordReader.read(TranscriptReader.read(document.source()), document.hints());
            reading += CPU.getCurrentThreadCpuTime() - start;
            item++;
            for (int copy = 0; copy < copies; copy++) {
              put(index, bare, new RecordId(copy * 1000 + accession, item), record);
            }
          }
        }
      }
    }
  }

  private void put(RecordIndex index, LuceneSearch bare, RecordId id, Record record)
      throws IOException {
    long start = CPU.getCurrentThreadCpuTime();
    index.add(id, record);
    long added = CPU.getCurrentThreadCpuTime();
    bare.add(record.transcript().text());
    bareAdding += CPU.getCurrentThreadCpuTime() - added;
    adding += added - start;
    papers++;
  }

  private void forms(Search search, LuceneSearch.Searching bare) {
    Page page = Page.first(10);
    System.out.println(
        "| form | query | hits | wall p50 | p99 | CPU p50 | p99 | bare Lucene CPU p50 | p99 | ratio"
            + " of mean CPU |\n|---|---|---|---|---|---|---|---|---|---|");
    for (SearchForms form : SearchForms.all()) {
      int hits = search.search(Query.parse(form.query()), page).total();
      Times own = time(() -> search.search(Query.parse(form.query()), page));
      Times other = form.bare().isEmpty() ? Times.NONE : time(() -> bare.search(form.bare()));
      row(form.name().toLowerCase(Locale.ROOT), form.query(), hits, own, other);
    }
    Page counted = page.withFacets(10).withBars(org.chancery.archive.search.Bar.Length.YEAR);
    String word = SearchForms.WORD.query();
    Times facets = time(() -> search.search(Query.parse(word), counted));
    row("word with facets and bars", word, 0, facets, Times.NONE);
    Times every = time(() -> search.search(Query.parse(""), counted));
    row("everything with facets and bars", "", 0, every, Times.NONE);
    String none = "treaty xyzzyq";
    row("explain", none, 0, time(() -> search.explain(Query.parse(none))), Times.NONE);
    RecordId first = search.search(Query.parse(word), page).hits().getFirst().id();
    row(
        "more like this",
        first.toString(),
        0,
        time(() -> search.moreLikeThis(first, 10)),
        Times.NONE);
  }

  /** BaseX is two orders slower, so that fewer rounds tell enough. */
  private static void baseX(Path folder) throws IOException {
    System.out.println("\n| BaseX | wall p50 | p99 | CPU p50 | p99 |\n|---|---|---|---|---|");
    try (BaseXSearch other = new BaseXSearch(folder)) {
      slowRow("a word", time(() -> other.documents("'treaty'"), 20, 50));
      slowRow("two words", time(() -> other.documents("'government'", "'treaty'"), 20, 50));
      slowRow("a phrase", time(() -> other.documents("'minister for foreign affairs'"), 20, 50));
      slowRow(
          "proximity",
          time(
              () -> other.documents("'consul general' all words distance at most 5 words"),
              20,
              50));
      slowRow("a prefix", time(() -> other.documents("'promis.*' using wildcards"), 20, 50));
    }
  }

  private static void slowRow(String form, Times times) {
    System.out.printf(
        Locale.ROOT,
        "| %s | %.2f | %.2f | %.2f | %.2f |%n",
        form,
        times.wall(50),
        times.wall(99),
        times.cpu(50),
        times.cpu(99));
  }

  private static void row(String form, String query, int hits, Times own, Times bare) {
    System.out.printf(
        Locale.ROOT,
        "| %s | `%s` | %d | %.2f | %.2f | %.2f | %.2f | %s | %s | %s |%n",
        form,
        query.replace("|", "\\|"),
        hits,
        own.wall(50),
        own.wall(99),
        own.cpu(50),
        own.cpu(99),
        bare == Times.NONE ? "" : String.format(Locale.ROOT, "%.2f", bare.cpu(50)),
        bare == Times.NONE ? "" : String.format(Locale.ROOT, "%.2f", bare.cpu(99)),
        bare == Times.NONE ? "" : String.format(Locale.ROOT, "%.2f", own.mean() / bare.mean()));
  }

  private static Times time(Runnable query) {
    return time(query, WARM, MEASURED);
  }

  private static Times time(Runnable query, int warm, int rounds) {
    for (int i = 0; i < warm; i++) {
      query.run();
    }
    long[] wall = new long[rounds];
    long[] cpu = new long[rounds];
    for (int i = 0; i < rounds; i++) {
      long start = System.nanoTime();
      long startCpu = CPU.getCurrentThreadCpuTime();
      query.run();
      cpu[i] = CPU.getCurrentThreadCpuTime() - startCpu;
      wall[i] = System.nanoTime() - start;
    }
    Arrays.sort(wall);
    Arrays.sort(cpu);
    return new Times(wall, cpu);
  }

  /** Sorted times in nanoseconds; what is asked of them is in milliseconds. */
  private record Times(long[] walls, long[] cpus) {
    static final Times NONE = new Times(new long[] {0}, new long[] {0});

    double wall(int percentile) {
      return walls[Math.min(walls.length - 1, walls.length * percentile / 100)] / 1e6;
    }

    double cpu(int percentile) {
      return cpus[Math.min(cpus.length - 1, cpus.length * percentile / 100)] / 1e6;
    }

    double mean() {
      return Arrays.stream(cpus).average().orElse(0);
    }
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      long sum = 0;
      for (Path file : files.toList()) {
        sum += Files.size(file);
      }
      return sum;
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
