package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest extends CommandTest {

  @TempDir Path folder;

  @Test
  void thePageShowsWhatAHistorianLooksForWithItsLines() {
    assertThat(run("read", MEMORANDUM)).isZero();
    assertThat(out())
        .contains("Secret", "12 March 1936", "Ormay", "Authenticated", "l. 1", "The text");
    assertThat(err()).isEmpty();
  }

  @Test
  void everyFormIsWritten() {
    assertThat(run("read", "--as", "json", MEMORANDUM)).isZero();
    assertThat(out()).startsWith("{").contains("\"chancery-record/1\"");
    assertThat(run("read", "--as", "html", MEMORANDUM)).isZero();
    assertThat(out()).startsWith("<!").contains("</html>");
    assertThat(run("read", "--as", "tei", MEMORANDUM)).isZero();
    assertThat(out()).startsWith("<?xml").contains("<add ");
    assertThat(run("read", "--as", "jsonl", MEMORANDUM, MEMORANDUM)).isZero();
    assertThat(out().strip().lines()).hasSize(2);
  }

  @Test
  void theLayersAreTheTextsOfTheHands() {
    assertThat(run("read", "--as", "text", "--layer", "typed", MEMORANDUM)).isZero();
    assertThat(out())
        .contains("were taken away, as is the custom of the house, before")
        .doesNotContain("upon his invitation");
    assertThat(run("read", "--layer", "corrected", MEMORANDUM)).isZero();
    assertThat(out())
        .contains("in his own house and upon his invitation.")
        .doesNotContain("custom of the house");
    assertThat(run("read", "--layer", "published", MEMORANDUM)).isZero();
    assertThat(out()).contains("[crossed out: , as is the custom of the house,]");
  }

  @Test
  void teiThatWasWrittenIsReadBackToTheSamePage() throws IOException {
    run("read", "--as", "json", MEMORANDUM);
    String first = out();
    run("read", "--as", "tei", MEMORANDUM);
    Path tei = Files.writeString(folder.resolve("paper.xml"), out());
    run("read", "--as", "json", tei.toString());
    assertThat(out()).isEqualTo(first);
  }

  @Test
  void whatCannotBeReadIsNamedTheOthersGoOnAndTheCodeIsTwo() {
    assertThat(run("read", folder.resolve("none.txt").toString(), MEMORANDUM)).isEqualTo(2);
    assertThat(err())
        .contains("none.txt: there is no such file or folder")
        .contains("1 of 2 was left out");
    assertThat(out()).contains("The text");
  }

  @Test
  void aMistypedCommandOrOptionGetsASuggestion() {
    assertThat(run("raed", MEMORANDUM)).isEqualTo(2);
    assertThat(err()).contains("did you mean 'read'?");
    assertThat(run("read", "--laier", "typed", MEMORANDUM)).isEqualTo(2);
    assertThat(err()).contains("did you mean '--layer'?");
  }

  @Test
  void aNotationOfOnesOwnIsReadAndItsFaultsAreNamedWithLineAndColumn() throws IOException {
    Path good = Files.writeString(folder.resolve("own.notation"), "deletion  \"cancelled:\"\n");
    Path paper = Files.writeString(folder.resolve("p.txt"), "He went [cancelled: never] home.\n");
    assertThat(run("read", "--notation", good.toString(), "--layer", "corrected", paper.toString()))
        .isZero();
    assertThat(out()).isEqualTo("He went home.\n");
    Path bad =
        Files.writeString(folder.resolve("bad.notation"), "# a remark\ndeletion cancelled\n");
    assertThat(run("read", "--notation", bad.toString(), paper.toString())).isEqualTo(2);
    assertThat(err()).contains("bad.notation:2:10:");
  }

  @Test
  void standardInputIsRead() {
    assertThat(run("read", "--layer", "published", "-")).isZero();
    assertThat(out()).isEqualTo("From standard input.\n");
  }

  @Test
  void helpAndVersionAreGiven() {
    assertThat(run("--help")).isZero();
    assertThat(out()).contains("read");
    assertThat(run("--version")).isZero();
    assertThat(out()).contains("0.1.0");
    assertThat(run()).isEqualTo(2);
  }

  @Test
  void recordsGoIntoAFolderOneFileEach() throws IOException {
    Path target = folder.resolve("out");
    assertThat(run("read", "--as", "html", "-o", target + "/", SAMPLES.toString())).isZero();
    try (var files = Files.list(target)) {
      List<String> names = files.map(f -> f.getFileName().toString()).sorted().toList();
      assertThat(names).hasSizeGreaterThan(9).allMatch(n -> n.endsWith(".html"));
    }
  }
}
