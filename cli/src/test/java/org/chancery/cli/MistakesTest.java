package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mistakes that people make: each gets one sentence with what to do, and no success. */
class MistakesTest extends ArchiveCommandTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "read|'chancery read' needs PATH; 'chancery read --help' shows what that is",
        "align one|'chancery align' needs OTHER; 'chancery align --help' shows what that is",
        "people merge one|'chancery people merge' needs at least 2 of NAME; "
            + "'chancery people merge --help' shows what that is",
        "read --as|--as needs a FORM after it; 'chancery read --help' shows what that is",
        "list more|'chancery list' has no use for 'more'; "
            + "'chancery list --help' shows what it takes",
        "search raft --limit x|--limit takes a whole number, not 'x'",
        "decisions --undo x|--undo takes a whole number, not 'x'",
        "nothing|there is no command 'nothing'; 'chancery --help' lists the commands"
      })
  void aWordTooFewTooManyOrOfAnotherKindIsNamed(String line, String sentence) {
    assertThat(run(line.split(" ", -1))).isEqualTo(2);
    assertThat(err()).isEqualTo("chancery: " + sentence + "\n");
  }

  @Test
  void aFolderThatIsNoArchiveIsToldFromAFileAndFromNothing() throws IOException {
    String file = paper("paper.txt", LETTER).toString();
    assertThat(run("list", "-a", file)).isEqualTo(2);
    assertThat(err())
        .isEqualTo("chancery: " + file + " is a file; name the folder of an archive\n");
    String none = desk.resolve("none").toString();
    assertThat(run("list", "-a", none)).isEqualTo(2);
    assertThat(err())
        .isEqualTo(
            "chancery: there is no archive " + none + "; 'chancery init " + none + "' makes one\n");
  }

  @Test
  void noArchiveAndNoBackupIsMadeOfAFile() throws IOException {
    String file = paper("paper.txt", LETTER).toString();
    assertThat(run("init", file)).isEqualTo(1);
    assertThat(err()).contains("cannot be written (it is a file, and no folder)");
    assertThat(on("backup", file)).isEqualTo(1);
    assertThat(err()).contains("cannot be written (it is a file, and no folder)");
    assertThat(run("read", file, "-o", file + "/")).isEqualTo(1);
    assertThat(err()).contains("cannot be written (there is a file of that name)");
  }

  @Test
  void aQueryThatIsNotUnderstoodAtAllDoesNotFindEverything() {
    addSamples();
    assertThat(on("search", "date:yesterday")).isEqualTo(2);
    assertThat(out()).isEmpty();
    assertThat(err())
        .contains("'yesterday' is no date")
        .endsWith(
            "chancery: nothing of 'date:yesterday' was understood, so nothing was looked for\n");
    assertThat(on("search", "raftsmen", "date:yesterday")).isZero();
    assertThat(on("search")).isZero();
  }

  @Test
  void nothingIsLikeARecordThatIsNotThere() {
    assertThat(on("search", "--like", "99.1")).isEqualTo(2);
    assertThat(err())
        .isEqualTo(
            "chancery: there is no record 99.1; 'chancery list' shows the ids that there are\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"align", "collate"})
  void aMissingStateIsSaidOnce(String command) {
    assertThat(run(command, MEMORANDUM, "missing.txt")).isEqualTo(2);
    assertThat(err()).isEqualTo("chancery: missing.txt: there is no such file or folder\n");
  }

  @Test
  void aNotationFileThatIsNoTextIsNotCalledMissing() throws IOException {
    Path file = Files.write(desk.resolve("own.notation"), new byte[] {(byte) 0xff, 0, 1});
    assertThat(run("read", "--notation", file.toString(), MEMORANDUM)).isEqualTo(2);
    assertThat(err()).endsWith("is no notation file, which would be a text in UTF-8\n");
  }

  @Test
  void aNameWithASignThatNoFileHasIsNoFault() {
    assertThat(run("list", "-a", "a\0b")).isEqualTo(2);
    assertThat(err()).contains("cannot be the name of a file here").doesNotContain("report");
  }

  @Test
  void aPipeInAFolderDoesNotHoldUpTheRest() throws Exception {
    Path folder = paper("papers/letter.txt", LETTER).getParent();
    Process made = new ProcessBuilder("mkfifo", folder + "/pipe").start();
    org.assertj.core.api.Assumptions.assumeThat(made.waitFor()).as("mkfifo works here").isZero();
    assertThat(run("read", "--as", "jsonl", String.valueOf(folder))).isEqualTo(2);
    assertThat(out().lines()).hasSize(1);
    assertThat(err()).contains("is a pipe or a device");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "show 99.1",
        "show 99",
        "chain 99.1",
        "remove 99",
        "remove 99.1",
        "decisions 99.1",
        "decisions --undo 99",
        "search --like 99.1",
        "people frob",
        "people import nope.csv",
        "account password frob"
      })
  void whatIsNamedAndNotThereIsToldAndEndsWithTwo(String line) {
    addSamples();
    assertThat(on(line.split(" ", -1))).isEqualTo(2);
    assertThat(err()).startsWith("chancery: ").hasLineCount(1);
    assertThat(out()).isEmpty();
  }

  @Test
  void aListOfPeopleWithoutTheirNamesIsRefusedAndNothingElseIsSaid() throws IOException {
    String list = paper("short.txt", "Orlenne\nOrmay\n").toString();
    assertThat(on("people", "import", list)).isEqualTo(2);
    assertThat(err())
        .isEqualTo(
            "chancery: "
                + list
                + ":1:1: the first line names no column 'name'; of the columns kind, id, name,"
                + " variants, identifiers, only_in it must be there\n");
    assertThat(out()).isEmpty();
  }

  @Test
  void xmlOfAnotherKindAndATextCalledZipAreNoPapers() throws IOException {
    String xml = paper("in/list.xml", "<root><paper>We met.</paper></root>").toString();
    String zip = paper("in/papers.zip", LETTER).toString();
    for (String[] line :
        List.of(
            new String[] {"read", xml, zip},
            new String[] {"add", "-a", archive().toString(), String.valueOf(desk.resolve("in"))})) {
      assertThat(run(line)).isEqualTo(2);
      assertThat(err())
          .contains(
              xml + ": is XML whose root element is <root>; of XML, Chancery reads TEI and XHTML\n")
          .contains(
              zip
                  + ": is called .zip and is no zip archive; if it is damaged, fetch it again, and"
                  + " if it is a paper, call it what it is, such as .txt\n")
          .contains("2 of 2 were left out");
    }
    on("list", "--sources");
    assertThat(out()).isEmpty();
  }

  @Test
  void aTextThatBeginsWithASignInAngleBracketsIsAPaper() throws IOException {
    String text = paper("a.txt", "<illegible> of the Minister\n\nWe met.\n").toString();
    assertThat(run("read", "--as", "text", text)).as(err()).isZero();
    assertThat(out()).startsWith("<illegible> of the Minister");
  }
}
