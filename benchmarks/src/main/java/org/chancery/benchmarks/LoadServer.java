package org.chancery.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A reading room in a process of its own, as the launcher starts it, with 512 MB of heap. */
final class LoadServer implements AutoCloseable {

  private static final String MAIN = "org.chancery.cli.Main";

  private final Process process;
  private final String url;

  private LoadServer(Process process, String url) {
    this.process = process;
    this.url = url;
  }

  /** Makes an archive of a corpus. */
  static void fill(Path archive, Path corpus) throws IOException, InterruptedException {
    System.out.println("making the archive " + archive);
    Files.createDirectories(archive);
    done(command(List.of(), "init", archive.toString()));
    done(command(List.of(), "add", "-a", archive.toString(), corpus.toString()));
  }

  private static void done(List<String> command) throws IOException, InterruptedException {
    int code = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (code != 0) {
      throw new IOException(String.join(" ", command) + " ended with " + code);
    }
  }

  private static List<String> command(List<String> options, String... words) {
    List<String> all = new ArrayList<>();
    all.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    all.addAll(options);
    all.add("--enable-native-access=ALL-UNNAMED");
    all.add("-cp");
    all.add(System.getProperty("java.class.path"));
    all.add(MAIN);
    all.addAll(List.of(words));
    return all;
  }

  /** Starts the server and waits for the line that tells its address. */
  static LoadServer start(Path archive) throws IOException {
    List<String> options = List.of("-Xmx512m", "-XX:+UseG1GC");
    Process process =
        new ProcessBuilder(command(options, "serve", "-a", archive.toString(), "--port", "0"))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
    String line = out.readLine();
    int from = line == null ? -1 : line.indexOf("http://");
    int to = from < 0 ? -1 : line.indexOf("/;", from);
    if (to < 0) {
      process.destroy();
      throw new IOException("the server did not start: " + line);
    }
    return new LoadServer(process, line.substring(from, to));
  }

  String url() {
    return url;
  }

  /** Returns the most memory that the process ever had; 0 where the system does not tell. */
  long megabytes() {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
