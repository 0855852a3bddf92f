package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.archive.Archive;
import org.chancery.testkit.OlderArchive;
import org.junit.jupiter.api.Test;

class BackupCommandTest extends ArchiveCommandTest {

  @Test
  void aBackupIsAnArchiveOfTheSameRecords() {
    addSamples();
    on("show", "--as", "jsonl", "all");
    String all = out();
    Path copy = desk.resolve("copy");
    assertThat(on("backup", copy.toString())).as(err()).isZero();
    assertThat(out()).isEqualTo("backed up to " + copy + "; 11 source files copied\n");
    assertThat(run("check", "-a", copy.toString())).as(err()).isZero();
    run("show", "-a", copy.toString(), "--as", "jsonl", "all");
    assertThat(out()).isEqualTo(all);
  }

  @Test
  void anEarlierBackupIsBroughtUpToDate() throws IOException {
    addSamples();
    Path copy = desk.resolve("copy");
    on("backup", copy.toString());
    on("add", paper("letter.txt", LETTER).toString());
    assertThat(on("backup", copy.toString())).isZero();
    assertThat(out()).endsWith("1 source file copied\n");
    assertThat(run("check", "-a", copy.toString())).isZero();
    assertThat(out()).startsWith("12 accessions, 12 records");
  }

  @Test
  void aFolderWithOtherFilesOrTheArchiveItselfIsRefused() throws IOException {
    paper("other/letter.txt", LETTER);
    assertThat(on("backup", desk.resolve("other").toString())).isEqualTo(1);
    assertThat(err()).contains("holds other files");
    assertThat(on("backup", archive().resolve("copy").toString())).isEqualTo(1);
    assertThat(err()).contains("lies in the archive itself");
  }

  @Test
  void anotherArchiveIsNeverOverwritten() throws IOException {
    addSamples();
    Path other = desk.resolve("other");
    run("init", other.toString());
    run("add", "-a", other.toString(), paper("letter.txt", LETTER).toString());
    assertThat(on("backup", other.toString())).isEqualTo(1);
    assertThat(err())
        .isEqualTo(
            "chancery: "
                + other
                + " is another archive, and no backup of this one; name another folder\n");
    assertThat(out()).isEmpty();
    run("list", "-a", other.toString());
    assertThat(out().lines()).hasSize(1);
    assertThat(run("check", "-a", other.toString())).isZero();
  }

  @Test
  void aBackupThatWasGoneOnWithIsNotOverwritten() throws IOException {
    addSamples();
    Path copy = desk.resolve("copy");
    on("backup", copy.toString());
    run("add", "-a", copy.toString(), paper("letter.txt", LETTER).toString());
    assertThat(on("backup", copy.toString())).isEqualTo(1);
    assertThat(err()).contains("has gone on by itself since it was copied");
    run("list", "-a", copy.toString());
    assertThat(out().lines()).hasSize(12);
  }

  @Test
  void aBackupThatAnotherIsWritingToIsLeftToIt() {
    addSamples();
    Path copy = desk.resolve("copy");
    on("backup", copy.toString());
    try (Archive _ = Archive.write(copy)) {
      assertThat(on("backup", copy.toString())).isEqualTo(1);
      assertThat(err()).contains("another process is writing to the archive " + copy);
    }
    assertThat(on("backup", copy.toString())).isZero();
  }

  @Test
  void anOlderArchiveAndItsOlderBackupsStayTheSame() throws Exception {
    addSamples();
    Path copy = desk.resolve("copy");
    on("backup", copy.toString());
    OlderArchive.make(archive(), 2);
    OlderArchive.make(copy, 2);
    assertThat(on("backup", copy.toString())).as(err()).isZero();
    OlderArchive.make(copy, 2);
    assertThat(run("status", "-a", copy.toString())).isZero();
    assertThat(on("backup", copy.toString())).as(err()).isZero();
    run("init", desk.resolve("other").toString());
    OlderArchive.make(desk.resolve("other"), 3);
    assertThat(on("backup", desk.resolve("other").toString())).isEqualTo(1);
  }

  @Test
  void whatIsErasedIsErasedInABackupThatIsBroughtUpToDate() throws IOException {
    on("add", paper("letter.txt", LETTER).toString(), MEMORANDUM);
    Path copy = desk.resolve("copy");
    on("backup", copy.toString());
    on("remove", "--erase", "1");
    assertThat(on("backup", copy.toString())).isZero();
    run("check", "-a", copy.toString());
    assertThat(out()).startsWith("1 accession, 1 record, 1 source file").doesNotContain("belong");
  }

  @Test
  void aLinkToTheArchiveItselfIsRefused() throws IOException {
    Path link = Files.createSymbolicLink(desk.resolve("link"), archive());
    assertThat(on("backup", link.toString())).isEqualTo(1);
    assertThat(err()).contains("lies in the archive itself");
  }
}
