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

class LedgerCommandTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void thePageShowsPromisesWithTheirEvidence() {
    assertThat(run("ledger")).isZero();
    assertThat(words())
        .contains(
            "KEPT LATE",
            "BROKEN",
            "KEPT IN PART",
            "ONLY HOPED FOR",
            "09-telegram-vaskel-88.txt:10");
  }

  @Test
  void theLedgerOfAnArchiveCitesRecordsByTheirIds(@TempDir Path folder) {
    String archive = folder.resolve("a").toString();
    assertThat(only("init", archive)).isZero();
    assertThat(run("add", "--archive", archive)).isZero();
    assertThat(run("ledger", "--as", "csv")).isZero();
    long cited =
        words().lines().filter(line -> line.contains("09-telegram-vaskel-88.txt:")).count();
    assertThat(only("ledger", "--archive", archive, "--as", "csv")).isZero();
    assertThat(words()).doesNotContain(".txt");
    assertThat(words().lines().filter(line -> line.matches(".*\\b11\\.1:\\d+.*")))
        .hasSize((int) cited);
    assertThat(only("ledger", "--archive", archive)).isZero();
    assertThat(words()).contains("11.1:10").doesNotContain(".txt");
    assertThat(only("ledger", "--archive", archive, "--as", "html")).isZero();
    assertThat(words()).contains("11.1:10");
    assertThat(only("ledger", "--archive", archive, "--as", "json")).isZero();
    assertThat(words()).contains("\"id\" : \"11.1\"", "09-telegram-vaskel-88.txt");
  }

  @Test
  void everyFormIsWritten() {
    assertThat(run("ledger", "--as", "json")).isZero();
    assertThat(words()).startsWith("{").contains("chancery-ledger/1");
    assertThat(run("ledger", "--as", "csv")).isZero();
    assertThat(words()).startsWith("number,state");
    assertThat(run("ledger", "--as", "html")).isZero();
    assertThat(words()).startsWith("<!").contains("</html>");
  }

  @Test
  void asOfAnEarlierDayNothingLaterIsKnown() {
    assertThat(run("ledger", "--as-of", "1936-04-30", "--party", "Štemen")).isZero();
    assertThat(words()).contains("the chain would be taken up").doesNotContain("KEPT LATE");
  }

  @Test
  void aPartyThatIsBoundToNothingIsSaidToBe() {
    assertThat(run("ledger", "--party", "Nobody")).isZero();
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            "chancery: nobody whose name holds 'Nobody' is bound or is owed anything here;"
                + " the ledger without --party shows all\n");
  }

  @Test
  void whereNoPaperCouldBeReadNoEmptyLedgerIsShown(@TempDir Path folder) {
    assertThat(only("ledger", folder.resolve("none.txt").toString())).isEqualTo(2);
    assertThat(words()).isEmpty();
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("there is no such file or folder");
  }

  @Test
  void aDayThatIsNoneIsRefusedInOneSentence() {
    assertThat(run("ledger", "--as-of", "yesterday")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("--as-of takes a day such as 1961-04-12, not 'yesterday'");
  }

  private int run(String... words) {
    List<String> args = new ArrayList<>(List.of(words));
    Samples.all().stream().map(Path::toString).forEach(args::add);
    return only(args.toArray(String[]::new));
  }

  private int only(String... args) {
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
}
