import com.google.googlejavaformat.java.GoogleJavaFormatToolProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Hands the tree's Java sources to google-java-format. Arguments: the root of the tree, and {@code check} (names files that
 * are not formatted and fails) or {@code replace} (formats them). A check passes over files older than the last good one.
 */
final class Format {

  public static void main(String[] args) throws IOException {
    Path root = Path.of(args[0]);
    boolean check = args[1].equals("check");
    Path stamp = root.resolve("target/formatted");
    List<String> words = new ArrayList<>(check ? List.of("--dry-run", "--set-exit-if-changed") : List.of("--replace"));
    int options = words.size();
    FileTime since = check && Files.exists(stamp) ? Files.getLastModifiedTime(stamp) : FileTime.fromMillis(0);
    sources(root, since).forEach(file -> words.add(file.toString()));
    FileTime now = FileTime.fromMillis(System.currentTimeMillis());
    if (words.size() == options) {
      return;
    }
    Path list = Files.write(Files.createTempFile("format", ".txt"), words.subList(options, words.size()));
    List<String> call = new ArrayList<>(words.subList(0, options));
    call.add("@" + list);
    int code = run(call);
    Files.delete(list);
    if (check && code == 0) {
      Files.createDirectories(stamp.getParent());
      Files.writeString(stamp, "");
      Files.setLastModifiedTime(stamp, now);
    }
    if (check && code != 0) {
      System.err.println("these files are not formatted; bin/format mends them");
    }
    System.exit(code);
  }

  private static int run(List<String> call) {
    return new GoogleJavaFormatToolProvider().run(System.out, System.err, call.toArray(String[]::new));
  }

  private static List<Path> sources(Path root, FileTime since) throws IOException {
    List<Path> sources = new ArrayList<>();
    try (Stream<Path> modules = Files.list(root)) {
      for (Path folder : modules.map(m -> m.resolve("src")).filter(Files::isDirectory).sorted().toList()) {
        try (Stream<Path> files = Files.walk(folder)) {
          for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
            if (Files.getLastModifiedTime(file).compareTo(since) > 0) {
              sources.add(file);
            }
          }
        }
      }
    }
    return sources;
  }
}
