package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;

/** The same words in every format that is read, through the whole program. */
class ReadFormatsTest extends CommandTest {

  private static final String HEAD = "Vaskel, 3 May 1936.";
  private static final String WORDS =
      "The Minister said that the café frontier would be open by 1 June.";

  @TempDir Path folder;

  @BeforeEach
  void writeFiles() throws IOException {
    String text = HEAD + "\n\n" + WORDS + "\n";
    Files.writeString(folder.resolve("a-utf8.txt"), text);
    Files.write(
        folder.resolve("b-utf16.txt"), ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
    Files.write(folder.resolve("c-windows.txt"), text.getBytes(Charset.forName("windows-1252")));
    Files.writeString(
        folder.resolve("d-page.html"),
        "<html><head><title>Letter</title><script>alert(1)</script></head>"
            + "<body><nav>Home</nav><p>"
            + HEAD
            + "</p><p>"
            + WORDS.replace("café", "<del>old</del> café")
            + "</p></body></html>");
    writeDocx(folder.resolve("e-word.docx"));
    writePdf(folder.resolve("f-print.pdf"));
  }

  @Test
  void everyFormatYieldsItsWords() {
    assertThat(run("read", "--layer", "corrected", folder.toString())).isZero();
    assertThat(err()).isEmpty();
    String[] texts = out().split("\f", -1);
    assertThat(texts)
        .hasSize(6)
        .allSatisfy(t ->
            assertThat(t.replaceAll("\\s+", " "))
                .contains(
                    HEAD, "The Minister said that the café frontier would be open by 1 June."));
    assertThat(texts[3]).doesNotContain("Home", "alert", "old");
    assertThat(texts[4]).doesNotContain("barred");
  }

  @Test
  void trackedChangesAreSeenOnThePage() {
    assertThat(run("read", folder.resolve("e-word.docx").toString())).isZero();
    assertThat(out()).contains("⟦barred⟧").contains("3 May 1936");
  }

  @Test
  void everyFormatIsDatedAlike() {
    assertThat(run("read", "--as", "jsonl", folder.toString())).isZero();
    assertThat(out().lines()).hasSize(6).allSatisfy(l -> assertThat(l).contains("1936-05-03"));
  }

  @Test
  void filesThatCannotBeReadAreNamedEachWithItsReason() throws IOException {
    Files.write(
        folder.resolve("g-locked.doc"),
        new byte[] {
          (byte) 0xD0,
          (byte) 0xCF,
          0x11,
          (byte) 0xE0,
          (byte) 0xA1,
          (byte) 0xB1,
          0x1A,
          (byte) 0xE1,
          0,
          0
        });
    Files.writeString(folder.resolve("h-empty.txt"), " \n");
    Files.writeString(folder.resolve("i-list.xml"), "<?xml version='1.0'?><ead/>");
    Files.write(
        folder.resolve("j-half.docx"),
        java.util.Arrays.copyOf(Files.readAllBytes(folder.resolve("e-word.docx")), 300));
    assertThat(run("read", "--as", "jsonl", folder.toString())).isEqualTo(2);
    assertThat(out().lines()).hasSize(6);
    assertThat(err().lines())
        .hasSize(5)
        .satisfiesExactly(
            l -> assertThat(l).contains("g-locked.doc: ").contains("save it as DOCX"),
            l -> assertThat(l).contains("h-empty.txt: holds no words"),
            l -> assertThat(l).contains("i-list.xml: is XML whose root element is <ead>"),
            l -> assertThat(l).contains("j-half.docx: is a damaged"),
            l -> assertThat(l).isEqualTo("chancery: 4 of 10 were left out"));
  }

  private static void writeDocx(Path path) throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(path)) {
      document.createParagraph().createRun().setText(HEAD);
      XWPFParagraph paragraph = document.createParagraph();
      paragraph.createRun().setText("The Minister said that the café frontier would be ");
      CTRunTrackChange deleted = paragraph.getCTP().addNewDel();
      deleted.setAuthor("Ilmard");
      deleted.setId(BigInteger.ONE);
      deleted.addNewR().addNewDelText().setStringValue("barred");
      CTRunTrackChange inserted = paragraph.getCTP().addNewIns();
      inserted.setAuthor("Ilmard");
      inserted.setId(BigInteger.TWO);
      inserted.addNewR().addNewT().setStringValue("open");
      paragraph.createRun().setText(" by 1 June.");
      document.write(out);
    }
  }

  private static void writePdf(Path path) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 12);
        content.setLeading(14);
        content.newLineAtOffset(72, 700);
        for (String line : new String[] {HEAD, "", WORDS}) {
          content.showText(line);
          content.newLine();
        }
        content.endText();
      }
      pdf.save(path.toFile());
    }
  }
}
