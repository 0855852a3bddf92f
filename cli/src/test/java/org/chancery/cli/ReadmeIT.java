package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever follows the README word for word sees what it prints. */
class ReadmeIT {

  private static final Path ROOT =
      Path.of(System.getProperty("chancery.root", "..")).toAbsolutePath().normalize();

  /** What builds, serves until it is stopped, asks a server, or needs what is only described. */
  private static final List<String> ELSEWHERE =
      List.of("mvn ", "curl ", "cat ", "./chancery demo", "./chancery serve", " --meaning", "our.");

  @TempDir private Path folder;

  private record Step(String command, List<String> printed) {}

  /** Returns the commands with what the README prints below each. */
  private static List<Step> steps() throws IOException {
    List<Step> steps = new ArrayList<>();
    boolean inside = false;
    for (String line : Files.readAllLines(ROOT.resolve("README.md"))) {
      if (line.startsWith("```")) {
        inside = !inside;
      } else if (inside && line.startsWith("$ ")) {
        steps.add(new Step(line.substring(2), new ArrayList<>()));
      } else if (inside && !steps.isEmpty() && !line.isEmpty() && !line.equals("…")) {
        steps.getLast().printed().add(line);
      }
    }
    return steps;
  }

  private String run(String command, Map<String, String> exported) throws Exception {
    Path out = folder.resolve("printed.out");
    ProcessBuilder builder =
        new ProcessBuilder("bash", "-c", command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile());
    builder.environment().remove("COLUMNS");
    builder.environment().putAll(exported);
    Process process = builder.start();
    process.getOutputStream().write("a long password\n".getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().close();
    int _ = process.waitFor();
    return Files.readString(out).replaceAll("2\\d{3}-\\d\\d-\\d\\d \\d\\d:\\d\\dZ", "NOW");
  }

  @Test
  void everyCommandPrintsWhatTheReadmeSays() throws Exception {
    Files.createSymbolicLink(folder.resolve("chancery"), ROOT.resolve("chancery"));
    Files.createSymbolicLink(folder.resolve("samples"), ROOT.resolve("samples"));
    Map<String, String> exported = new LinkedHashMap<>();
    int tried = 0;
    for (Step step : steps()) {
      String command = step.command();
      if (command.startsWith("export ")) {
        String[] parts = command.substring("export ".length()).split("=", 2);
        exported.put(parts[0], parts[1]);
      } else if (command.startsWith("./chancery")
          && ELSEWHERE.stream().noneMatch(command::contains)
          && !command.contains("decisions 3.1")) {
        tried++;
        List<String> printed =
            step.printed().stream()
                .map(l -> l.replaceAll("2\\d{3}-\\d\\d-\\d\\d \\d\\d:\\d\\dZ", "NOW"))
                .toList();
        assertThat(run(command, exported).lines().map(String::stripTrailing).toList())
            .as("README.md, $ " + command)
            .containsSubsequence(printed);
      }
    }
    assertThat(tried).isGreaterThan(20);
  }
}
