import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Run at the end of the build: reads a sample once to make the cache of loaded classes (JDK 25
 * ahead-of-time cache) that lets the command start quickly, and notes which java made it. A build
 * never fails for want of the cache. Arguments: the folder with the jar, the sample.
 */
final class Train {
  public static void main(String[] args) throws Exception {
    Path target = Path.of(args[0]);
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Path cache = target.resolve("chancery.aot");
    try {
      Files.deleteIfExists(cache);
      Files.writeString(target.resolve("java"), java + System.lineSeparator());
      List<String> command =
          new ArrayList<>(
              List.of(
                  java.toString(),
                  "-XX:AOTCacheOutput=" + cache,
                  "-XX:+UseSerialGC",
                  "-Xlog:disable",
                  "-Xlog:all=off",
                  "--enable-native-access=ALL-UNNAMED",
                  "-Dfile.encoding=UTF-8",
                  "-Dstdout.encoding=UTF-8",
                  "-Dstderr.encoding=UTF-8",
                  "-cp",
                  target.resolve("chancery-cli.jar").toString(),
                  "org.chancery.cli.Main",
                  "read",
                  "--color",
                  "always"));
      command.addAll(List.of(args).subList(1, args.length));
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      int code = process.waitFor();
      System.out.println(
          Files.exists(cache) ? "start-up cache made" : "no start-up cache (code " + code + ")");
    } catch (IOException e) {
      System.out.println("no start-up cache: " + e.getMessage());
    }
  }
}
