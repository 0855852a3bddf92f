package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.testkit.Shared;
import org.junit.jupiter.api.Test;

/**
 * Everything that a careful reader finds in the model record is to be seen in each form of output.
 */
class ModelRecordOutputTest {

  /** As the page says it, white space collapsed. */
  private static final List<String> FACTS =
      List.of(
          "Top Secret",
          "Moscow",
          "CPSU CC",
          "A. Mikoyan",
          "23 September 1956",
          "V. Chistov",
          "copy 1, 4 sheets, by Bublik",
          "1451 to 1456",
          "22 September, 21:00 to 23 September 1956, 02:00",
          "Kim Il Sung",
          "Mikoyan, Mukhitdinov, Ponomarev",
          "Nam Il",
          "plenum of the KWP Central Committee",
          "August KWP CC plenum, August 1956",
          "20th CPSU congress",
          "3rd KWP congress",
          "7th congress of the Communist Party of China",
          "All Party organizations",
          "has been added to the draft resolution previously sent by us",
          "Mikoyan once again assures Kim Il Sung");

  /** As the data say it. */
  private static final List<String> DATA =
      List.of(
          "\"Top Secret\"",
          "\"1956-09-22T21:00/1956-09-23T02:00\"",
          "\"Kim Il Sung\"",
          "\"1451\"",
          "\"1456\"",
          "\"V. Chistov\"",
          "\"Bublik\"",
          "\"1956-08\"",
          "\"lost-deletion\"");

  @Test
  void thePageShowsEveryFact() throws IOException {
    assertThat(flat(run("read", "--width", "100", model()))).contains(FACTS);
  }

  @Test
  void theWebPageShowsEveryFact() throws IOException {
    String page = flat(run("read", "--as", "html", model()).replaceAll("<[^>]*>", " "));
    for (String fact :
        List.of(
            "Top Secret",
            "A. Mikoyan",
            "V. Chistov",
            "Bublik",
            "22 September, 21:00",
            "Nam Il",
            "20th CPSU congress",
            "1451 to 1456",
            "Mikoyan once again assures Kim Il Sung")) {
      assertThat(page).contains(fact);
    }
  }

  @Test
  void theDataHoldEveryFact() throws IOException {
    assertThat(run("read", "--as", "json", model())).contains(DATA);
  }

  private static String flat(String text) {
    return String.join(" ", text.replaceAll("l\\. \\d[\\d–, …]*", " ").trim().split("\\s+"));
  }

  private static String model() throws IOException {
    try (Stream<Path> files = Files.list(Shared.path("seed"))) {
      return files.filter(f -> f.toString().endsWith(".txt")).findFirst().orElseThrow().toString();
    }
  }

  private static String run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int code =
        Main.run(
            args,
            new Surroundings(
                new ByteArrayInputStream(new byte[0]),
                out,
                new PrintWriter(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                Surroundings.Terminal.NONE));
    assertThat(code).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }
}
