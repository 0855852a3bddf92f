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
    assertThat(run("chain", "99.1", "--archive", archive)).isEqualTo(2);
    String absent = errors();
    assertThat(absent).startsWith("chancery: there is no record 99.1; ");
    assertThat(run("show", "99.1", "--archive", archive)).isEqualTo(2);
    assertThat(errors()).isEqualTo(absent);
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

  @Test
  void thePaperAskedAboutIsReadToo(@TempDir Path folder) throws Exception {
    String paper = "";
    for (Path sample : Samples.all()) {
      Path copy = folder.resolve(String.valueOf(sample.getFileName()));
      java.nio.file.Files.copy(sample, copy);
      if (copy.toString().contains("04-telegram")) {
        paper = sample.toString();
        java.nio.file.Files.delete(copy);
      }
    }
    assertThat(run("chain", paper, folder.toString(), "--width", "200")).as(errors()).isZero();
    assertThat(words()).contains("* 1936-03-13T19:00  telegram 11", "03-telegram-vaskel-18.txt");
    String within = folder.resolve("03-telegram-vaskel-18.txt").toString();
    assertThat(run("chain", within, folder + "/../" + folder.getFileName())).as(errors()).isZero();
    assertThat(words()).contains("* 1936-03-12T04:00");
  }

  @Test
  void thePapersThatReferAreCounted(@TempDir Path folder) throws Exception {
    Path one =
        java.nio.file.Files.writeString(
            folder.resolve("one.txt"),
            "No. 18. TELEGRAM\n\n"
                + "Vaskel, 15 March 1936\n\n"
                + "Your No. 11, March 13, 7 p.m.\n\n"
                + "Orlenne\n");
    java.nio.file.Files.writeString(folder.resolve("two.txt"), "We met at noon.\n");
    assertThat(run("missing", folder.toString())).isZero();
    assertThat(words()).startsWith("1 paper is referred to by 1 of 2 papers and not held\n");
    assertThat(run("missing", folder.resolve("two.txt").toString())).isZero();
    assertThat(words()).isEqualTo("No paper is referred to and not held, in 1 paper\n");
    assertThat(run("missing", folder.resolve("none").toString())).isEqualTo(2);
    assertThat(errors()).contains("there is no such file or folder");
    assertThat(words()).isEmpty();
    assertThat(one).exists();
  }
}
