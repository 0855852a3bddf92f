package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where output goes, how it looks, and what happens when it cannot go there. */
class ReadOutputTest extends CommandTest {

  private static final Surroundings.Terminal COLOURED =
      new Surroundings.Terminal(true, true, true, OptionalInt.of(60));

  @TempDir Path folder;

  @Test
  void recordsComeInTheOrderOfTheFilesWhateverTheThreadsDo() throws IOException {
    for (int i = 100; i < 300; i++) {
      Files.writeString(
          folder.resolve(i + ".txt"),
          "Paper " + i + ". " + "He said so. ".repeat(i % 7 * 40) + "\n");
    }
    assertThat(run("read", "--layer", "published", folder.toString())).isZero();
    List<String> papers =
        Stream.of(out().split("\f", -1)).map(t -> t.strip().substring(6, 9)).toList();
    assertThat(papers).hasSize(200).isSorted();
  }

  @Test
  void aPageIsColouredOnATerminalOnly() {
    run(COLOURED, "read", MEMORANDUM);
    assertThat(out()).contains("\u001b[");
    run("read", MEMORANDUM);
    assertThat(out()).doesNotContain("\u001b[");
    run("read", "--color", "always", MEMORANDUM);
    assertThat(out()).contains("\u001b[");
    run(COLOURED, "read", "--color", "never", MEMORANDUM);
    assertThat(out()).doesNotContain("\u001b[");
    run(new Surroundings.Terminal(true, true, false, OptionalInt.empty()), "read", MEMORANDUM);
    assertThat(out()).as("NO_COLOR").doesNotContain("\u001b[");
  }

  @Test
  void aPageKeepsToTheWidthOfTheTerminalOrTheOneAskedFor() {
    run(new Surroundings.Terminal(true, true, false, OptionalInt.of(60)), "read", MEMORANDUM);
    assertThat(out().lines()).allSatisfy(l -> assertThat(l).hasSizeLessThanOrEqualTo(60));
    run("read", "--width", "100", MEMORANDUM);
    assertThat(out().lines().mapToInt(String::length).max().orElse(0)).isBetween(90, 100);
  }

  @Test
  void severalRecordsOfJsonAreOneArrayAndOneIsAnObject() {
    run("read", "--as", "json", MEMORANDUM, MEMORANDUM);
    assertThat(out().strip()).startsWith("[").endsWith("]");
    run("read", "--as", "json", MEMORANDUM);
    assertThat(out().strip()).startsWith("{").endsWith("}");
  }

  @Test
  void severalWebPagesNeedAFolder() {
    assertThat(run("read", "--as", "html", MEMORANDUM, MEMORANDUM)).isEqualTo(2);
    assertThat(out()).isEmpty();
    assertThat(err()).contains("give a folder, such as -o NAME/");
  }

  @Test
  void aFileAppearsWholeOrNotAtAll() throws IOException {
    Path target = folder.resolve("out.html");
    assertThat(run("read", "--as", "html", "-o", target.toString(), MEMORANDUM)).isZero();
    assertThat(target).content().endsWith("</html>\n");
    Path several = folder.resolve("several.html");
    assertThat(run("read", "--as", "html", "-o", several.toString(), MEMORANDUM, MEMORANDUM))
        .isEqualTo(2);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(target);
    }
  }

  @Test
  void theSourceIsNeverOverwritten() throws IOException {
    Path paper = Files.writeString(folder.resolve("paper.txt"), "We met.\n");
    assertThat(run("read", "-o", paper.toString(), paper.toString())).isEqualTo(2);
    assertThat(err()).contains("would overwrite a file that is being read");
    assertThat(run("read", "--as", "text", "-o", folder + "/", paper.toString())).isEqualTo(2);
    assertThat(err()).contains("would overwrite a file that is being read");
    assertThat(paper).content().isEqualTo("We met.\n");
  }

  @Test
  void aTargetThatCannotBeWrittenIsNamed() {
    assertThat(run("read", "-o", folder.resolve("none/out.txt").toString(), MEMORANDUM))
        .isEqualTo(1);
    assertThat(err()).contains("out.txt: cannot be written (its folder does not exist)");
  }

  @Test
  void aReaderWhoHasSeenEnoughIsNoTrouble() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    assertThat(run(closed, Surroundings.Terminal.NONE, "read", MEMORANDUM, MEMORANDUM)).isZero();
    assertThat(err()).isEmpty();
  }

  @Test
  void aFullDiskIsTrouble() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    assertThat(run(full, Surroundings.Terminal.NONE, "read", MEMORANDUM)).isEqualTo(1);
    assertThat(err())
        .isEqualTo("chancery: standard output: cannot be written (No space left on device)\n");
  }

  @Test
  void wrongWordsAfterOptionsAreOneSentenceAndExitCodeTwo() {
    assertThat(run("read", "--as", "jsn", MEMORANDUM)).isEqualTo(2);
    assertThat(err())
        .isEqualTo(
            "chancery: --as takes page, json, jsonl, tei, html or text, not 'jsn'; did you mean"
                + " 'json'?\n");
    assertThat(run("read", "--encoding", "UFT-8", MEMORANDUM)).isEqualTo(2);
    assertThat(err()).contains("did you mean 'UTF-8'?");
    assertThat(run("read", "--width", "7", MEMORANDUM)).isEqualTo(2);
    assertThat(run("read", "--as", "json", "--layer", "typed", MEMORANDUM)).isEqualTo(2);
    assertThat(run("read", "--notation", "hnd", MEMORANDUM)).isEqualTo(2);
    assertThat(err()).contains("hand");
    assertThat(run("read")).isEqualTo(2);
    assertThat(err().lines()).hasSize(1);
  }

  @Test
  void completionKnowsTheCommandsAndTheirWords() {
    assertThat(run("completion")).isZero();
    assertThat(out()).contains("read", "ledger", "jsonl", "corrected");
  }
}
