package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
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
}
