package org.chancery.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.chancery.transcript.Hand;
import org.chancery.transcript.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;

/** Every paper here is invented. */
class IntakeTest {

  private static final String WORDS = "Vaškel, 3 March 1936.\n\nCount Ormay said “no”.\n";

  @TempDir Path folder;

  @Test
  void textIsReadInTheEncodingThatItsBytesShow() throws IOException {
    byte[] utf8 = WORDS.getBytes(StandardCharsets.UTF_8);
    assertThat(text(write("a.txt", utf8))).isEqualTo(WORDS);
    assertThat(
            text(write("b.txt", bytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, utf8))))
        .isEqualTo(WORDS);
    assertThat(text(write("c.txt", WORDS.getBytes(StandardCharsets.UTF_16)))).isEqualTo(WORDS);
    assertThat(text(write("d.txt", WORDS.getBytes(StandardCharsets.UTF_16LE)))).isEqualTo(WORDS);
    assertThat(text(write("e.txt", WORDS.getBytes(Charset.forName("windows-1252")))))
        .isEqualTo(WORDS);
  }

  @Test
  void anEncodingThatTheUserNamesIsBelieved() throws IOException {
    Path paper = write("k.txt", "Москва".getBytes(Charset.forName("windows-1251")));
    Settings settings = Settings.DEFAULT.withCharset(Charset.forName("windows-1251"));
    assertThat(only(paper, settings))
        .isInstanceOfSatisfying(
            Incoming.Document.class, d -> assertThat(d.source().text()).startsWith("Москва"));
  }

  @Test
  void trackedChangesFootnotesAndStrikesOfADocxAreMarks() throws IOException {
    Path paper = write("letter.docx", docx());
    Incoming.Document document = (Incoming.Document) only(paper, Settings.DEFAULT);
    List<Mark> marks = document.source().encoding().marks();
    assertThat(document.source().text())
        .contains("We agree notto go")
        .contains("[Footnote: See the map.]");
    assertThat(marks)
        .anySatisfy(m -> {
          assertThat(m).isInstanceOf(Mark.Substitution.class);
          assertThat(m.hand()).isEqualTo(new Hand(Hand.Role.HAND, java.util.Optional.of("Verrow")));
        });
    assertThat(marks).anySatisfy(m -> assertThat(m).isInstanceOf(Mark.Note.class));
    for (Mark mark : marks) {
      assertThat(mark.span().end()).isLessThanOrEqualTo(document.source().text().length());
    }
  }

  @Test
  void pagesOfAPdfAreKept() throws IOException {
    Incoming.Document document =
        (Incoming.Document)
            only(write("p.pdf", pdf("First page.", "Second page.")), Settings.DEFAULT);
    assertThat(document.source().text()).contains("First page.").contains("Second page.");
    assertThat(document.source().encoding().pages()).hasSize(2);
  }

  @Test
  void deletionsAndInsertionsOfAWebPageAreMarksAndItsScriptsAreLeftAway() throws IOException {
    String html =
        "<!DOCTYPE html><html><head><title>t</title></head><body><p>He <del>never</del>"
            + " <ins>always</ins> came.</p><script>alert(1)</script></body></html>";
    Incoming.Document document =
        (Incoming.Document)
            only(write("p.html", html.getBytes(StandardCharsets.UTF_8)), Settings.DEFAULT);
    assertThat(document.source().text()).contains("He never always came.").doesNotContain("alert");
    assertThat(document.source().encoding().marks()).hasSize(2);
  }

  @Test
  void aVolumeOfTeiGivesItsDocumentsAndThenItsFault() throws IOException {
    String volume =
        "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader/><text><body><div type='document'"
            + " xml:id='d1'><p>One.</p></div><div type='document'"
            + " xml:id='d2'><p>Two.</p></div><div";
    try (Stream<Incoming> incoming =
        Intake.read(write("v.xml", volume.getBytes(StandardCharsets.UTF_8)), Settings.DEFAULT)) {
      List<Incoming> all = incoming.toList();
      assertThat(all).hasSize(3);
      assertThat(all.get(1))
          .isInstanceOfSatisfying(
              Incoming.Document.class, d -> assertThat(d.source().item()).contains("d2"));
      assertThat(all.get(2))
          .isInstanceOfSatisfying(
              Incoming.Failure.class, f -> assertThat(f.reason()).contains("not well-formed XML"));
    }
  }

  @Test
  void aFolderIsReadInTheOrderOfItsNamesAndWhatCannotBeReadIsNamedWithItsReason()
      throws IOException {
    write("b.txt", "B.".getBytes(StandardCharsets.UTF_8));
    write("a.txt", "A.".getBytes(StandardCharsets.UTF_8));
    write("c.bin", new byte[] {0, 1, 2, 3, (byte) 0xFE, 0, 0, 7, 9, 0, 0, 0, 1});
    write("d.docx", bytes("PK\3\4".getBytes(StandardCharsets.ISO_8859_1), new byte[40]));
    try (Stream<Incoming> incoming = Intake.read(folder, Settings.DEFAULT)) {
      List<Incoming> all = incoming.toList();
      assertThat(all).hasSize(4);
      assertThat(all.subList(0, 2))
          .allSatisfy(i -> assertThat(i).isInstanceOf(Incoming.Document.class));
      assertThat(all.subList(2, 4))
          .allSatisfy(i ->
              assertThat(i)
                  .isInstanceOfSatisfying(
                      Incoming.Failure.class, f -> assertThat(f.reason()).isNotBlank()));
    }
  }

  @Test
  void aMissingFileAnEmptyOneAndOneThatIsTooLargeAreNamed() throws IOException {
    assertThat(failure(folder.resolve("none.txt"), Settings.DEFAULT))
        .isEqualTo("there is no such file or folder");
    assertThat(failure(write("empty.txt", new byte[0]), Settings.DEFAULT))
        .isEqualTo("holds no words");
    assertThat(failure(write("large.txt", new byte[4000]), Settings.DEFAULT.withMaxBytes(1000)))
        .contains("too large");
  }

  @Test
  void standardInputIsReadLikeAFile() {
    try (Stream<Incoming> incoming =
        Intake.read(
            "standard input",
            new ByteArrayInputStream(WORDS.getBytes(StandardCharsets.UTF_8)),
            Settings.DEFAULT)) {
      assertThat(incoming.toList())
          .singleElement()
          .isInstanceOfSatisfying(
              Incoming.Document.class, d -> assertThat(d.source().text()).isEqualTo(WORDS));
    }
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static byte[] bytes(byte[] first, byte[] second) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(first);
    out.writeBytes(second);
    return out.toByteArray();
  }

  private static String text(Path path) {
    return ((Incoming.Document) only(path, Settings.DEFAULT)).source().text();
  }

  private static String failure(Path path, Settings settings) {
    return ((Incoming.Failure) only(path, settings)).reason();
  }

  private static Incoming only(Path path, Settings settings) {
    try (Stream<Incoming> incoming = Intake.read(path, settings)) {
      List<Incoming> all = incoming.toList();
      assertThat(all).hasSize(1);
      return all.getFirst();
    }
  }

  private static byte[] docx() throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      XWPFParagraph paragraph = document.createParagraph();
      paragraph.createRun().setText("We agree ");
      CTRunTrackChange deleted = paragraph.getCTP().addNewDel();
      deleted.setAuthor("Verrow");
      deleted.setId(BigInteger.ONE);
      deleted.addNewR().addNewDelText().setStringValue("not");
      CTRunTrackChange inserted = paragraph.getCTP().addNewIns();
      inserted.setAuthor("Verrow");
      inserted.setId(BigInteger.TWO);
      inserted.addNewR().addNewT().setStringValue("to go");
      XWPFFootnote footnote = document.createFootnote();
      footnote.createParagraph().createRun().setText("See the map.");
      paragraph.addFootnoteReference(footnote);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.write(out);
      return out.toByteArray();
    }
  }

  private static byte[] pdf(String... pages) throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (String words : pages) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.beginText();
          content.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 12);
          content.newLineAtOffset(72, 700);
          content.showText(words);
          content.endText();
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }
}
