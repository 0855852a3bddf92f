package org.chancery.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Many readers in the reading room at once, and each page alone. The server is a process of its own
 * with 512 MB of heap; the readers run on the same processors. The archive is made of the corpus
 * once and kept in {@code benchmarks/target}.
 */
final class LoadBenchmark {

  private static final int READERS = 64;

  private static final int PEOPLE = 1000;

  /** Each reader's next page waits for the one before; nobody pauses to read. */
  private static final int ROUNDS = 7;

  /** How often a page is opened before its time counts. */
  private static final int WARM = 10;

  /** Who bears a cookie of his own is given no page that was kept. */
  private static final String NEW = "theme=light; reader=new";

  private final LoadServer server;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Map<String, List<Long>> nanos = new ConcurrentHashMap<>();
  private final List<String> errors = java.util.Collections.synchronizedList(new ArrayList<>());

  private LoadBenchmark(LoadServer server) {
    this.server = server;
  }

  /** Runs {@code load [--seconds N] [--archive FOLDER]} and prints two tables. */
  static void run(Path root, String[] args) throws IOException, InterruptedException {
    Path archive = Path.of(option(args, "--archive", root + "/benchmarks/target/load-archive"));
    int seconds = Integer.parseInt(option(args, "--seconds", "60"));
    if (!Files.exists(archive.resolve("archive.sqlite"))) {
      LoadServer.fill(archive, Path.of(System.getProperty("corpus", "../shared/corpus/frus")));
    }
    try (LoadServer server = LoadServer.start(archive)) {
      LoadBenchmark benchmark = new LoadBenchmark(server);
      benchmark.await();
      List<String> people = benchmark.people();
      LoadWalk walk = LoadWalk.of(archive, people);
      benchmark.warm(walk);
      benchmark.together(walk, seconds);
      benchmark.alone(walk.pages(people.getFirst()));
    }
  }

  private static String option(String[] args, String name, String otherwise) {
    int at = Arrays.asList(args).indexOf(name);
    return at < 0 || at + 1 == args.length ? otherwise : args[at + 1];
  }

  /** Waits until all papers are read. */
  private void await() throws InterruptedException {
    long began = System.nanoTime();
    while (status("/ledger") != 200) {
      if (System.nanoTime() - began > Duration.ofMinutes(15).toNanos()) {
        throw new IllegalStateException("the papers were not read within 15 minutes");
      }
      Thread.sleep(500);
    }
    System.out.printf(
        Locale.ROOT,
        "The papers were read %.1f s after the start.%n",
        (System.nanoTime() - began) / 1e9);
  }

  /** Returns the keys of the people whom most papers name, the most first. */
  private List<String> people() throws IOException, InterruptedException {
    record Person(String key, int papers) {}
    List<Person> all = new ArrayList<>();
    for (int page = 1; page <= 20; page++) {
      byte[] body =
          client
              .send(
                  HttpRequest.newBuilder(
                          URI.create(server.url() + "/api/v1/people?size=1000&page=" + page))
                      .build(),
                  HttpResponse.BodyHandlers.ofByteArray())
              .body();
      String key = "";
      for (String line : new String(body, StandardCharsets.UTF_8).lines().toList()) {
        String[] parts = line.strip().split("\"", -1);
        if (parts.length > 3 && parts[1].equals("key")) {
          key = parts[3];
        } else if (parts.length > 2 && parts[1].equals("papers")) {
          all.add(new Person(key, Integer.parseInt(parts[2].replaceAll("[^0-9]", ""))));
        }
      }
    }
    return all.stream()
        .sorted((a, b) -> Integer.compare(b.papers(), a.papers()))
        .limit(PEOPLE)
        .map(Person::key)
        .toList();
  }

  /** Opens pages until the compiler has seen them. */
  private void warm(LoadWalk walk) {
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < 400; i++) {
      status(walk.next(random).path());
    }
  }

  private int status(String path) {
    try {
      return ask(path).statusCode();
    } catch (IOException e) {
      return -1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return -1;
    }
  }

  private HttpResponse<byte[]> ask(String path) throws IOException, InterruptedException {
    return ask(path, "theme=light");
  }

  private HttpResponse<byte[]> ask(String path, String cookie)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.url() + path))
            .header("Accept-Encoding", "gzip")
            .header("Cookie", cookie)
            .timeout(Duration.ofSeconds(30))
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
  }

  private void together(LoadWalk walk, int seconds) throws InterruptedException {
    nanos.clear();
    long until = System.nanoTime() + seconds * 1_000_000_000L;
    try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < READERS; i++) {
        SplittableRandom random = new SplittableRandom(i);
        all.add(readers.submit(() -> read(walk, random, until)));
      }
      for (Future<?> each : all) {
        try {
          each.get();
        } catch (java.util.concurrent.ExecutionException e) {
          errors.add(String.valueOf(e.getCause()));
        }
      }
    }
    List<Long> whole = nanos.values().stream().flatMap(List::stream).sorted().toList();
    System.out.printf(
        Locale.ROOT,
        "%n%d readers for %d s: %d errors, %.0f requests/s, memory of the server %d MB%n%n",
        READERS,
        seconds,
        errors.size(),
        whole.size() / (double) seconds,
        server.megabytes());
    errors.stream().distinct().limit(5).forEach(System.out::println);
    System.out.println("| page | requests | p50 | p99 | most |\n|---|---|---|---|---|");
    new TreeMap<>(nanos).forEach((page, times) -> print(page, times));
    print("all", whole);
  }

  private void read(LoadWalk walk, SplittableRandom random, long until) {
    while (System.nanoTime() < until) {
      LoadWalk.Step step = walk.next(random);
      long began = System.nanoTime();
      try {
        HttpResponse<byte[]> response = ask(step.path());
        if (response.statusCode() != 200) {
          errors.add(response.statusCode() + " " + step.path());
        }
      } catch (IOException e) {
        errors.add(e + " " + step.path());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
      nanos
          .computeIfAbsent(
              step.page(), _ -> java.util.Collections.synchronizedList(new ArrayList<>()))
          .add(System.nanoTime() - began);
    }
  }

  private static void print(String page, List<Long> times) {
    List<Long> sorted = times.stream().sorted().toList();
    System.out.printf(
        Locale.ROOT,
        "| %s | %d | %.1f ms | %.1f ms | %.1f ms |%n",
        page,
        sorted.size(),
        at(sorted, 0.5),
        at(sorted, 0.99),
        at(sorted, 1));
  }

  private static double at(List<Long> sorted, double share) {
    int index = (int) Math.ceil(share * sorted.size()) - 1;
    return sorted.isEmpty() ? Double.NaN : sorted.get(Math.max(0, index)) / 1e6;
  }

  /** Each page by itself, several times: the middle one counts; kept, and made anew. */
  private void alone(List<String> pages) throws InterruptedException {
    System.out.println("\n| page, warm and alone | size | made anew | most | kept |");
    System.out.println("|---|---|---|---|---|");
    double worst = 0;
    for (String path : pages) {
      Alone anew = alone(path, NEW);
      Alone kept = alone(path, "theme=light");
      worst = Math.max(worst, at(anew.times(), 0.5));
      System.out.printf(
          Locale.ROOT,
          "| %s | %s | %.1f ms | %.1f ms | %.1f ms |%n",
          path,
          anew.size() < 0 ? "refused" : anew.size() / 1024 + " KB",
          at(anew.times(), 0.5),
          at(anew.times(), 1),
          at(kept.times(), 0.5));
    }
    System.out.printf(Locale.ROOT, "%nThe slowest page takes %.1f ms when made anew.%n", worst);
  }

  /** How large a page is, -1 where it is refused, and how long it took each time, in order. */
  private record Alone(int size, List<Long> times) {}

  private Alone alone(String path, String cookie) throws InterruptedException {
    List<Long> times = new ArrayList<>();
    int size = 0;
    for (int i = 0; i < WARM + ROUNDS; i++) {
      long began = System.nanoTime();
      try {
        HttpResponse<byte[]> response = ask(path, cookie);
        size = response.statusCode() == 200 ? response.body().length : -1;
      } catch (IOException e) {
        size = -1;
      }
      if (i >= WARM) {
        times.add(System.nanoTime() - began);
      }
    }
    return new Alone(size, times.stream().sorted().toList());
  }
}
