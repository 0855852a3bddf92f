import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Run at the end of the build: rehearses the commands on samples to make the caches of loaded
 * classes (JDK 25 ahead-of-time caches) that let them start quickly, and notes which java made
 * them. One is for the commands that read papers, one for those that work on an archive: what is in
 * a cache is loaded at every start. A build never fails for want of them. Arguments: the folder
 * with the jar, the samples.
 */
final class Train {

  private final Path target;
  private final Path java = Path.of(System.getProperty("java.home"), "bin", "java");

  private Train(Path target) {
    this.target = target;
  }

  public static void main(String[] args) throws Exception {
    Path target = Path.of(args[0]);
    List<String> samples = List.of(args).subList(1, args.length);
    Path archive = target.resolve("rehearsal");
    Train train = new Train(target);
    try {
      delete(archive);
      Files.writeString(target.resolve("java"), train.java + System.lineSeparator());
      boolean made = train.make("chancery.aot", reading(samples));
      made &= train.make("archive.aot", archiving(archive.toString(), samples));
      System.out.println(made ? "start-up caches made" : "not all start-up caches made");
    } catch (IOException e) {
      System.out.println("no start-up caches: " + e.getMessage());
    } finally {
      delete(archive);
    }
  }

  private boolean make(String name, List<String> rehearsal)
      throws IOException, InterruptedException {
    Path cache = target.resolve(name);
    Files.deleteIfExists(cache);
    List<String> command =
        new ArrayList<>(
            List.of(
                java.toString(),
                "-XX:AOTCacheOutput=" + cache,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", // as the launcher does
                "-Xlog:disable",
                "-Xlog:all=off",
                "--enable-native-access=ALL-UNNAMED",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                target.resolve("chancery-cli.jar").toString(),
                "org.chancery.cli.Rehearsal"));
    command.addAll(rehearsal);
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    return process.waitFor() == 0 && Files.exists(cache);
  }

  private static List<String> reading(List<String> samples) {
    List<String> words = new ArrayList<>(List.of("read", "--color", "always"));
    words.addAll(samples);
    return words;
  }

  /** Several commands, parted by semicolons. */
  private static List<String> archiving(String archive, List<String> samples) {
    List<String> words = new ArrayList<>(List.of("init", archive, ";", "add", "-a", archive));
    words.addAll(samples);
    for (String command : List.of("list", "status", "check", "people", "show")) {
      words.addAll(List.of(";", command, "-a", archive));
    }
    words.add("1");
    words.addAll(List.of(";", "search", "-a", archive, "water"));
    return words;
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
