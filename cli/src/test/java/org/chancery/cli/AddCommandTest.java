package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chancery.archive.Archive;
import org.junit.jupiter.api.Test;

class AddCommandTest extends ArchiveCommandTest {

  @Test
  void filesAndFoldersAreAddedOnce() {
    assertThat(on("add", SAMPLES.toString(), MEMORANDUM)).isZero();
    assertThat(out()).isEqualTo("added 11 records from 11 files; 1 was here already\n");
    assertThat(on("add", SAMPLES.toString())).isZero();
    assertThat(out()).isEqualTo("added 0 records from 0 files; 11 were here already\n");
  }

  @Test
  void theFilesOfAZipArchiveAreAdded() throws IOException {
    Path zip = desk.resolve("papers.zip");
    try (OutputStream file = Files.newOutputStream(zip);
        ZipOutputStream out = new ZipOutputStream(file)) {
      out.putNextEntry(new ZipEntry("box 3/letter.txt"));
      out.write(LETTER.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(on("add", zip.toString())).as(err()).isZero();
    assertThat(on("list", "--sources")).isZero();
    assertThat(on("list", "--as", "csv")).isZero();
    assertThat(out()).contains(zip + "/box 3/letter.txt");
  }

  @Test
  void theDocumentsOfATeiVolumeAreRecordsOfOneAccession() throws IOException {
    String document = "<div type='document' xml:id='d%s'><head>No. %s</head><p>We met.</p></div>";
    Path volume =
        paper(
            "volume.xml",
            "<TEI xmlns='http://www.tei-c.org/ns/1.0'><text><body>"
                + document.formatted(1, 1)
                + document.formatted(2, 2)
                + "</body></text></TEI>");
    assertThat(on("add", volume.toString())).as(err()).isZero();
    assertThat(out()).isEqualTo("added 2 records from 1 file\n");
    assertThat(on("list", "--as", "csv")).isZero();
    assertThat(out()).contains("1.1,", "1.2,", ",d2\r\n");
  }

  @Test
  void aChangedSourceIsANewVersionAndTheOldOneStays() throws IOException {
    Path letter = paper("letter.txt", LETTER);
    on("add", letter.toString());
    paper("letter.txt", LETTER.replace("six", "seven"));
    assertThat(on("add", letter.toString())).isZero();
    assertThat(out()).isEqualTo("added 1 record from 1 file; 1 new version\n");
    assertThat(on("show", "--layer", "corrected", "1.1")).isZero();
    assertThat(out()).contains("the seven men");
    assertThat(on("check")).isZero();
    assertThat(out()).startsWith("1 accession, 1 record, 2 source files");
  }

  @Test
  void aPaperFromStandardInputIsAdded() {
    assertThat(on("add", "-")).as(err()).isZero();
    assertThat(out()).isEqualTo("added 1 record from 1 file\n");
  }

  @Test
  void aFolderThatIsAnotherArchiveIsRefusedWhereverItLies() throws IOException {
    Path other = desk.resolve("in/other");
    paper("in/a.txt", LETTER);
    assertThat(run("init", other.toString())).isZero();
    assertThat(run("add", "--archive", other.toString(), SAMPLES.toString())).isZero();
    String refused =
        other
            + ": is an archive and no folder of papers; to take over its papers, give its folder"
            + " 'sources'\n";
    assertThat(on("add", other.toString())).isEqualTo(2);
    assertThat(err()).isEqualTo("chancery: " + refused);
    assertThat(out()).isEqualTo("added 0 records from 0 files\n");
    assertThat(on("add", desk.toString())).isEqualTo(2);
    assertThat(err()).contains(refused);
    assertThat(out()).isEqualTo("added 1 record from 1 file\n");
    assertThat(on("add", other.resolve("sources").toString())).as(err()).isZero();
    assertThat(out()).isEqualTo("added 11 records from 11 files\n");
  }

  @Test
  void theArchiveThatIsWrittenToIsPassedOver() throws IOException {
    paper("a.txt", LETTER);
    assertThat(on("add", desk.toString())).as(err()).isZero();
    assertThat(out()).isEqualTo("added 1 record from 1 file\n");
    assertThat(on("add", archive().toString())).as(err()).isZero();
    assertThat(out()).isEqualTo("added 0 records from 0 files\n");
  }

  @Test
  void whatCannotBeReadIsNamedAndTheRestIsAdded() throws IOException {
    paper("in/a.txt", LETTER);
    Files.write(desk.resolve("in/b.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n'});
    assertThat(on("add", desk.resolve("in").toString())).isEqualTo(2);
    assertThat(err())
        .contains("b.png: is a PNG picture, which Chancery does not read")
        .contains("1 of 2 was left out");
    assertThat(out()).isEqualTo("added 1 record from 1 file\n");
  }

  @Test
  void theArchiveItselfIsNoPaper() throws IOException {
    paper("letter.txt", LETTER);
    assertThat(on("add", desk.toString())).as(err()).isZero();
    assertThat(out()).isEqualTo("added 1 record from 1 file\n");
  }

  @Test
  void aSecondWriterIsToldWhoHoldsTheLock() {
    try (Archive writer = Archive.write(archive())) {
      assertThat(writer.folder()).isEqualTo(archive());
      assertThat(on("add", MEMORANDUM)).isEqualTo(1);
      assertThat(err())
          .contains("another process is writing to the archive")
          .contains("process " + ProcessHandle.current().pid() + " of ");
      assertThat(on("list")).isZero();
    }
  }

  @Test
  void aCopyOfWhatWasRefusedIsRefusedForTheSameReasonAndNeitherStays() throws IOException {
    byte[] broken = {'P', 'K', 3, 4, 0, 0, 0, 0};
    Files.createDirectories(desk.resolve("in"));
    Files.write(desk.resolve("in/a.docx"), broken);
    Files.write(desk.resolve("in/b.docx"), broken);
    String tei = "<TEI xmlns='http://www.tei-c.org/ns/1.0'><text><body><p>We met.</q></body>";
    paper("in/c.xml", tei);
    paper("in/d.xml", tei);
    paper("in/e.txt", LETTER);
    assertThat(on("add", desk.resolve("in").toString())).isEqualTo(2);
    assertThat(err())
        .contains("a.docx: ", "b.docx: ", "c.xml: ", "d.xml: ", "4 of 5 were left out");
    String first = err().lines().filter(l -> l.contains("c.xml: ")).findFirst().orElse("");
    assertThat(err()).contains(first.replace("c.xml", "d.xml"));
    assertThat(out()).isEqualTo("added 1 record from 1 file\n");
    assertThat(on("check")).isZero();
    assertThat(out())
        .startsWith("1 accession, 1 record, 1 source file")
        .doesNotContain("belong")
        .hasLineCount(1);
  }

  @Test
  void aFileOfAZipArchiveCanBeNamed() throws IOException {
    Path zip =
        Zips.of(desk.resolve("all.zip"), "box/a.txt", LETTER, "box/b.txt", LETTER + "Again.");
    assertThat(on("add", zip + "/box/b.txt")).as(err()).isZero();
    assertThat(out()).isEqualTo("added 1 record from 1 file\n");
    assertThat(on("add", zip.toString())).isZero();
    assertThat(out()).isEqualTo("added 1 record from 1 file; 1 was here already\n");
    assertThat(on("add", zip + "/box/c.txt")).isEqualTo(2);
    assertThat(err()).endsWith("/box/c.txt: there is no such file or folder\n");
  }
}
