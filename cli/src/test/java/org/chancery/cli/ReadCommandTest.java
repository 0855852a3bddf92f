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

  private static final String VOLUME =
      "<TEI xmlns='http://www.tei-c.org/ns/1.0'><text><body>"
          + "<div type='document' xml:id='d1'><head>No. 1</head><p>We met at noon.</p></div>"
          + "<div type='document' xml:id='d2'><head>No. 2</head><p>We parted at one.</p></div>"
          + "</body></text></TEI>";

  @Test
  void aDocumentOfAVolumeIsReadAsItIsCited() throws IOException {
    String volume = Files.writeString(folder.resolve("volume.xml"), VOLUME).toString();
    assertThat(run("read", volume + "#d2")).as(err()).isZero();
    assertThat(out()).contains("We parted at one.").doesNotContain("noon");
    assertThat(run("read", "--as", "jsonl", volume + "#d2", MEMORANDUM, volume)).isZero();
    assertThat(out().lines()).hasSize(4);
    assertThat(run("read", volume + "#d9", MEMORANDUM)).isEqualTo(2);
    assertThat(err())
        .isEqualTo(
            "chancery: "
                + volume
                + ": holds no document 'd9', only such as d1\nchancery: 1 of 2 was left out\n");
    String hash = Files.writeString(folder.resolve("a#d1"), "We met.\n").toString();
    assertThat(run("read", "--as", "text", hash)).as(err()).isZero();
  }

  @Test
  void everyPaperOfAZipArchiveIsRead() throws IOException {
    String[] papers = new String[800];
    for (int i = 0; i < papers.length; i += 2) {
      papers[i] = String.format("%04d.txt", i);
      papers[i + 1] = "No. " + i + ". TELEGRAM\n\nHe promised to come.\n".repeat(20);
    }
    String zip = Zips.of(folder.resolve("all.zip"), papers).toString();
    assertThat(run("read", "--as", "jsonl", zip, MEMORANDUM, zip)).as(err()).isZero();
    assertThat(out().lines()).hasSize(801);
    assertThat(err()).isEmpty();
    assertThat(run("read", "--as", "text", zip + "/0004.txt")).as(err()).isZero();
    assertThat(out()).startsWith("No. 4.");
  }

  @Test
  void aFileOfOnesOwnBesideTheOutputIsLeftAlone() throws IOException {
    Path own = Files.writeString(folder.resolve("out.json.part"), "mine");
    Path target = folder.resolve("out.json");
    assertThat(run("read", "--as", "json", "-o", target.toString(), MEMORANDUM)).isZero();
    assertThat(own).hasContent("mine");
    assertThat(Files.readString(target)).startsWith("{");
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(2);
    }
    Path plain = Files.createFile(folder.resolve("plain"));
    assertThat(Files.getPosixFilePermissions(target))
        .isEqualTo(Files.getPosixFilePermissions(plain));
    assertThat(run("read", "-o", "/dev/null", MEMORANDUM)).as(err()).isZero();
    assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
  }

  @Test
  void helpIsACommandToo() {
    assertThat(run("help")).isZero();
    assertThat(out()).contains("Commands:", "collate");
    assertThat(run("help", "read")).isZero();
    assertThat(out()).contains("--layer");
  }
}
