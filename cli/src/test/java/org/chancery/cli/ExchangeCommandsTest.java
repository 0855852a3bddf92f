package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.testkit.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExchangeCommandsTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void theChainOfATelegramShowsWhatItAnswersAndWhatAnswersIt() {
    assertThat(samples("chain", "04-telegram-ilmard-11.txt", "--width", "200")).isZero();
    assertThat(words())
        .contains("* 1936-03-13T19:00  telegram 11")
        .containsPattern(
            "“Your 18, March 12, 4 a.m.” \\(line \\d+\\) is .*03-telegram-vaskel-18.txt")
        .containsPattern(
            "“Your 11, March 13, 7 p.m.” \\(line \\d+\\) is .*04-telegram-ilmard-11.txt");
  }

  @Test
  void missingPapersAreListedWithWhoCitesThem() {
    assertThat(samples("missing", "--as", "csv")).isZero();
    assertThat(words())
        .startsWith("date,kind,number,sender,addressee")
        .contains("\"My 14, March 3, 6 p.m.\"")
        .contains("1936-11-16,,54,Minister of Foreign Affairs,Minister in Todrany (Orlenne)")
        .doesNotContain("Your 18");
  }

  @Test
  void bothCommandsWriteJson() {
    assertThat(samples("chain", "03-telegram-vaskel-18", "--as", "json")).isZero();
    assertThat(words()).startsWith("{").contains("chancery-chain/1");
    assertThat(samples("missing", "--as", "json")).isZero();
    assertThat(words()).startsWith("{").contains("chancery-missing/1");
  }

  @Test
  void aPaperThatIsNotThereIsNamedInOneSentence() {
    assertThat(samples("chain", "99-nothing.txt")).isEqualTo(2);
    assertThat(errors()).contains("there is no paper '99-nothing.txt' among those that were read");
  }

  @Test
  void filesAndAnArchiveAtOnceAreRefused() {
    assertThat(run("missing", "a.txt", "--archive", "folder")).isEqualTo(2);
    assertThat(errors()).contains("name either files or folders, or an archive");
  }

  @Test
  void theExchangeOfAnArchiveIsThatOfItsPapers(@TempDir Path folder) {
    String archive = folder.resolve("a").toString();
    assertThat(run("init", archive)).isZero();
    assertThat(samples("add", "--archive", archive)).isZero();
    assertThat(run("missing", "--archive", archive, "--as", "csv")).isZero();
    assertThat(words()).contains("\"My 14, March 3, 6 p.m.\"").doesNotContain("Your 18");
    assertThat(run("list", "--archive", archive, "--as", "csv")).isZero();
    assertThat(run("chain", "3.1", "--archive", archive, "--width", "200")).as(errors()).isZero();
    assertThat(words()).contains("Exchange of 3.1").contains("“Your 18, March 12, 4 a.m.”");
  }

  private int samples(String... words) {
    List<String> args = new ArrayList<>(List.of(words));
    Samples.all().stream().map(Path::toString).forEach(args::add);
    return run(args.toArray(String[]::new));
  }

  private int run(String... args) {
    out.reset();
    err.reset();
    return Main.run(
        args,
        new Surroundings(
            new ByteArrayInputStream(new byte[0]),
            out,
            new PrintWriter(err, true, StandardCharsets.UTF_8),
            Surroundings.Terminal.NONE));
  }

  private String words() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String errors() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
