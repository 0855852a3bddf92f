package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.testkit.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CollateCommandTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void everyFormIsWritten() {
    assertThat(run("collate", sample("07a"), sample("07b") + ":typed", sample("07b"))).isZero();
    assertThat(words()).startsWith("3 states compared").contains("within forty-eight hours");
    assertThat(run("collate", "--as", "json", sample("07a"), sample("07c"))).isZero();
    assertThat(words()).startsWith("{").contains("chancery-collation/1");
    assertThat(run("collate", "--as", "html", sample("07a"), sample("07c"))).isZero();
    assertThat(words()).startsWith("<!").contains("</html>");
    assertThat(run("collate", "--as", "tei", sample("07a"), sample("07c"))).isZero();
    assertThat(words()).startsWith("<?xml").contains("<rdg wit=\"#B\">");
  }

  @Test
  void theLayersOfOnePaperAreCompared() {
    assertThat(run("collate", "--layers", sample("07b"))).isZero();
    assertThat(words()).contains(":typed", ":corrected", "by day");
  }

  @Test
  void theHistoryNamesTheHandAndTheProposal() {
    assertThat(
            run("history", sample("07a"), sample("07b"), sample("07c"), "--records", sample("06")))
        .isZero();
    assertThat(words()).contains("in the hand of L. Štemen", "Colonel Brauth, propose", "4 states");
    assertThat(run("history", "--as", "html", sample("07a"), sample("07c"))).isZero();
    assertThat(words()).startsWith("<!").contains("</html>");
  }

  @Test
  void twoAccountsAreLaidSideBySide() {
    assertThat(run("align", sample("01"), sample("02"))).isZero();
    assertThat(words()).contains("CONTRADICTED", "FIRMER IN A", "Told by B alone");
    assertThat(run("align", "--as", "json", sample("01"), sample("02"))).isZero();
    assertThat(words()).contains("chancery-parallel/1");
  }

  @Test
  void aPassageIsFoundInOtherPapers() {
    assertThat(run("reuse", sample("07a"), sample("07c"), sample("01"))).isZero();
    assertThat(words())
        .contains("07c-article-7-adopted.txt:", "words the same")
        .doesNotContain("01-memorandum");
    assertThat(run("reuse", "--as", "json", sample("07a"), sample("07c"))).isZero();
    assertThat(words()).startsWith("[").contains("\"alike\"");
    assertThat(run("reuse", "--as", "html", sample("07a"), sample("07c"))).isZero();
    assertThat(words()).startsWith("<!").contains("</html>");
  }

  @Test
  void oneStateAloneIsRefusedInOneSentence() {
    assertThat(run("collate", sample("07a"))).isEqualTo(2);
    assertThat(said())
        .isEqualTo(
            "chancery: a comparison needs at least two states, not 1; name another, or layers of"
                + " one paper such as FILE:typed FILE:corrected");
  }

  @Test
  void oneRecordIsNotAlignedWithItself() {
    assertThat(run("align", sample("01"), sample("01"))).isEqualTo(2);
    assertThat(said()).contains("an alignment needs two records", "name the other one");
  }

  @Test
  void aPaperWithoutADraftIsNamed() {
    assertThat(run("collate", sample("07a"), "--drafts", sample("03"))).isEqualTo(2);
    assertThat(said()).endsWith("03-telegram-vaskel-18.txt: the record quotes no draft");
  }

  @Test
  void aFileThatIsMissingIsNamed() {
    assertThat(run("collate", sample("07a"), "nowhere.txt")).isEqualTo(2);
    assertThat(said()).contains("nowhere.txt: there is no such file or folder");
  }

  private static String sample(String beginning) {
    return Samples.all().stream()
        .filter(p -> String.valueOf(p.getFileName()).startsWith(beginning))
        .findFirst()
        .orElseThrow()
        .toString();
  }

  private int run(String... words) {
    out.reset();
    err.reset();
    List<String> args = new ArrayList<>(List.of(words));
    return Main.run(
        args.toArray(String[]::new),
        new Surroundings(
            new ByteArrayInputStream(new byte[0]),
            out,
            new PrintWriter(err, true, StandardCharsets.UTF_8),
            Surroundings.Terminal.NONE));
  }

  private String words() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8).strip();
  }

  @Test
  void whatIsSaidToBeNamedInAZipArchiveCanBeNamedSo(@TempDir Path folder) throws IOException {
    String one = Files.readString(Path.of(sample("07a")));
    String other = Files.readString(Path.of(sample("07c")));
    String zip = Zips.of(folder.resolve("all.zip"), "a.txt", one, "c.txt", other).toString();
    assertThat(run("collate", zip, sample("07b"))).isEqualTo(2);
    assertThat(said())
        .isEqualTo(
            "chancery: " + zip + " holds 2 records: name one of them, such as " + zip + "/a.txt");
    assertThat(run("collate", zip + "/a.txt", zip + "/c.txt")).as(said()).isZero();
    assertThat(words()).startsWith("2 states compared");
  }
}
