package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files made to hurt are refused by name with the reason, and the paper beside them is added. */
@Timeout(60)
class HostileSourcesTest extends ArchiveCommandTest {

  private static final String TEI = "<TEI xmlns='http://www.tei-c.org/ns/1.0'><text><body>";

  @BeforeEach
  void layAGoodPaperBeside() throws IOException {
    paper("in/zz-letter.txt", LETTER);
  }

  @AfterEach
  void theRestIsAddedAndTheArchiveIsSound() {
    on("list");
    assertThat(out()).contains("telegram 18, Orlenne").hasLineCount(1);
    assertThat(on("check")).isZero();
  }

  @Test
  void anEntityBombAndAnExternalEntity() throws IOException {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE TEI [<!ENTITY a0 'aaaaaaaaaa'>");
    for (int i = 1; i < 12; i++) {
      bomb.append("<!ENTITY a" + i + " '" + ("&a" + (i - 1) + ";").repeat(10) + "'>");
    }
    paper("in/bomb.xml", bomb + "]>" + TEI + "<p>&a11;</p></body></text></TEI>");
    paper(
        "in/external.xml",
        "<!DOCTYPE TEI [<!ENTITY e SYSTEM 'file:///etc/hosts'>]>" + TEI + "<p>&e;</p>");
    refused("bomb.xml: ", "external.xml: ");
  }

  @Test
  void aZipArchiveThatLeadsOutOfItself() throws IOException {
    zip("slip.zip", "../../evil.txt", LETTER.replace("six", "ten"));
    refused("slip.zip/../../evil.txt: is refused, because its name leads out of the zip archive");
    assertThat(desk.resolve("evil.txt")).doesNotExist();
    assertThat(desk.resolveSibling("evil.txt")).doesNotExist();
  }

  @Test
  void aZipArchiveThatUnpacksToManyTimesItsSize() throws IOException {
    Path zip = Files.createDirectories(desk.resolve("in")).resolve("bomb.zip");
    byte[] zeros = new byte[1 << 20];
    try (OutputStream file = Files.newOutputStream(zip);
        ZipOutputStream out = new ZipOutputStream(file)) {
      out.putNextEntry(new ZipEntry("zeros.txt"));
      for (int i = 0; i < 200; i++) {
        out.write(zeros);
      }
    }
    refused("bomb.zip/zeros.txt: is refused, because it unpacks to more than 100 times");
  }

  @Test
  void aZipArchiveWithinAZipArchive() throws IOException {
    zip("outer.zip", "inner.zip", "PK\u0003\u0004 and more");
    refused("outer.zip/inner.zip: is a zip archive within a zip archive");
  }

  @Test
  void aZipArchiveThatIsCutShort() throws IOException {
    zip("cut.zip", "letter.txt", LETTER);
    byte[] whole = Files.readAllBytes(desk.resolve("in/cut.zip"));
    Files.write(desk.resolve("in/cut.zip"), java.util.Arrays.copyOf(whole, whole.length / 2));
    refused("cut.zip: is a damaged zip or DOCX file");
  }

  @Test
  void twoGigabytesOfOneLine() throws IOException {
    Path line = Files.createDirectories(desk.resolve("in")).resolve("line.txt");
    try (RandomAccessFile file = new RandomAccessFile(line.toFile(), "rw")) {
      file.write("a".repeat(10_000).getBytes(StandardCharsets.US_ASCII));
      file.setLength(2L << 30);
    }
    refused("line.txt: is too large to be one document (2,048 MiB, the limit is 256 MiB)");
  }

  @Test
  void elementsDeepInsideOneAnother() throws IOException {
    paper("in/deep.xml", TEI + "<p>".repeat(200_000));
    paper("in/volume.xml", TEI + "<div type='document'><p>One.</p></div>" + "<p>".repeat(9_000));
    refused("deep.xml: ", "volume.xml: ");
  }

  @Test
  void aDocumentThatIsNotWellFormedAtItsEndIsLeftOutWhole() throws IOException {
    paper("in/half.xml", TEI + "<div type='document'><p>We met.</p></div><div type='document'>");
    refused("half.xml: ");
  }

  @Test
  void bracketsDeepInsideOneAnotherAreReadOrRefusedInTime() throws IOException {
    paper("in/a-deep.html", "<html><body>" + "<div>".repeat(20_000) + "x");
    Path brackets = paper("brackets.txt", "[".repeat(100_000) + "We met" + "]".repeat(100_000));
    int code = on("add", desk.resolve("in").toString());
    assertThat(code).as(err()).isIn(0, 2);
    assertThat(on("add", brackets.toString())).as(err()).isIn(0, 2);
    assertThat(err()).doesNotContain("fault in Chancery");
    leaveTheLetterAlone();
  }

  private void leaveTheLetterAlone() {
    on("list");
    out()
        .lines()
        .filter(line -> !line.contains("telegram 18, Orlenne"))
        .map(line -> line.substring(0, line.indexOf('.')))
        .toList()
        .forEach(number -> assertThat(on("remove", number)).isZero());
  }

  private void refused(String... sentences) {
    assertThat(on("add", desk.resolve("in").toString())).as(err()).isEqualTo(2);
    assertThat(err()).contains(sentences).doesNotContain("fault in Chancery");
    assertThat(out()).isEqualTo("added 1 record from 1 file\n");
  }

  private void zip(String name, String entry, String text) throws IOException {
    Path zip = Files.createDirectories(desk.resolve("in")).resolve(name);
    try (OutputStream file = Files.newOutputStream(zip);
        ZipOutputStream out = new ZipOutputStream(file)) {
      out.putNextEntry(new ZipEntry(entry));
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
