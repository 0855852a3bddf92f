package org.chancery.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.chancery.transcript.Hand;
import org.chancery.transcript.Mark;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

class DocxTextTest {

  private static final long LIMIT = 10_000_000;

  private final XWPFDocument document = new XWPFDocument();

  @Test
  void oneAuthorsDeletionAndInsertionThatTouchAreOneReplacement() throws Exception {
    XWPFParagraph paragraph = paragraph("The frontier is ");
    deleted(paragraph, "Verrow", "closed");
    inserted(paragraph, "Verrow", "open");
    Extract extract = read();
    assertThat(extract.text()).isEqualTo("The frontier is closedopen\n");
    assertThat(extract.encoding().marks())
        .singleElement()
        .isInstanceOfSatisfying(
            Mark.Substitution.class,
            both -> {
              assertThat(both.deletion().span().of(extract.text())).isEqualTo("closed");
              assertThat(both.addition().span().of(extract.text())).isEqualTo("open");
              assertThat(both.hand()).isEqualTo(new Hand(Hand.Role.HAND, Optional.of("Verrow")));
            });
  }

  @Test
  void twoAuthorsChangesStayApart() throws Exception {
    XWPFParagraph paragraph = paragraph("It is ");
    deleted(paragraph, "Verrow", "closed");
    inserted(paragraph, "Ostane", "open");
    assertThat(read().encoding().marks())
        .hasSize(2)
        .extracting(m -> m.hand().name().orElse(""))
        .containsExactly("Verrow", "Ostane");
  }

  @Test
  void runsOfOneChangeAreOneMark() throws Exception {
    XWPFParagraph paragraph = paragraph("It is ");
    inserted(paragraph, "Verrow", "wide ");
    inserted(paragraph, "Verrow", "open");
    assertThat(read().encoding().marks()).hasSize(1);
  }

  @Test
  void wordsStruckThroughAreDeletionsByNobodyKnown() throws Exception {
    paragraph("They agreed ").createRun().setText("not ");
    XWPFRun run = document.getParagraphArray(0).getRuns().get(1);
    run.setStrikeThrough(true);
    document.getParagraphArray(0).createRun().setText("to go.");
    Extract extract = read();
    assertThat(extract.text()).isEqualTo("They agreed not to go.\n");
    assertThat(extract.encoding().marks())
        .singleElement()
        .isInstanceOfSatisfying(
            Mark.Deletion.class, d -> assertThat(d.hand()).isEqualTo(Hand.UNKNOWN));
  }

  @Test
  void notesAndCommentsStandInBracketsWhereTheyAreCalledFor() throws Exception {
    XWPFParagraph paragraph = paragraph("The treaty");
    var footnote = document.createFootnote();
    footnote.createParagraph().createRun().setText("Of Sarvena.");
    paragraph.addFootnoteReference(footnote);
    paragraph.createRun().setText(" holds");
    XWPFComment comment = document.createComments().createComment(BigInteger.ONE);
    comment.setAuthor("Editor Lisk");
    comment.createParagraph().createRun().setText("Does it?");
    paragraph.createRun().getCTR().addNewCommentReference().setId(BigInteger.ONE);
    paragraph.createRun().setText(".");
    Extract extract = read();
    assertThat(extract.text())
        .isEqualTo(
            "The treaty [Footnote: Of Sarvena.] holds [Comment by Editor Lisk: Does it?].\n");
    assertThat(extract.encoding().marks())
        .extracting(m -> m.content().of(extract.text()))
        .containsExactly("Of Sarvena.", "Does it?");
    assertThat(extract.encoding().marks())
        .allSatisfy(m -> assertThat(m).isInstanceOf(Mark.Note.class));
  }

  @Test
  void tablesArePartedByTabsAndStandApart() throws Exception {
    paragraph("Present:");
    XWPFTable table = document.createTable(2, 2);
    table.getRow(0).getCell(0).setText("For Todrany");
    table.getRow(0).getCell(1).setText("For Sarvena");
    table.getRow(1).getCell(0).setText("Mr. Ilmard");
    table.getRow(1).getCell(1).setText("Mr. Vask");
    paragraph("They sat down.");
    assertThat(read().text())
        .isEqualTo(
            "Present:\n\nFor Todrany\tFor Sarvena\nMr. Ilmard\tMr. Vask\n\nThey sat down.\n");
  }

  @Test
  void emptyParagraphsOfTheAuthorPartBlocksAndLinesStayTogether() throws Exception {
    for (String words : new String[] {"To Vaskel", "No. 18", "", "We met.", "", "Ilmard"}) {
      paragraph(words);
    }
    assertThat(read().text()).isEqualTo("To Vaskel\nNo. 18\n\nWe met.\n\nIlmard\n");
  }

  @Test
  void headersStandBeforeTheTextAndFootersAfterItInANote() throws Exception {
    paragraph("We met.");
    document
        .createHeader(HeaderFooterType.DEFAULT)
        .createParagraph()
        .createRun()
        .setText("MOST SECRET");
    document
        .createFooter(HeaderFooterType.DEFAULT)
        .createParagraph()
        .createRun()
        .setText("State Archive, box 9");
    Extract extract = read();
    assertThat(extract.text())
        .isEqualTo("MOST SECRET\n\nWe met.\n\n[Footer: State Archive, box 9]\n");
    assertThat(extract.encoding().marks()).singleElement().isInstanceOf(Mark.Note.class);
  }

  @Test
  void numbersOfListsAreWrittenOut() throws Exception {
    CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
    definition.setAbstractNumId(BigInteger.ZERO);
    CTLvl level = definition.addNewLvl();
    level.setIlvl(BigInteger.ZERO);
    level.addNewStart().setVal(BigInteger.ONE);
    level.addNewNumFmt().setVal(STNumberFormat.DECIMAL);
    level.addNewLvlText().setVal("%1.");
    var numbering = document.createNumbering();
    BigInteger list = numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(definition)));
    paragraph("He said:");
    paragraph("He agrees.").setNumID(list);
    paragraph("He will write.").setNumID(list);
    assertThat(read().text()).isEqualTo("He said:\n\n1. He agrees.\n\n2. He will write.\n");
  }

  @Test
  void pagesBeginAtBreaks() throws Exception {
    paragraph("One.").createRun().addBreak(BreakType.PAGE);
    paragraph("Two.");
    Extract extract = read();
    assertThat(extract.encoding().pages()).extracting(p -> p.number()).containsExactly("1", "2");
  }

  @Test
  void aDamagedFileAndAnArchiveOfOtherThingsSaySo() throws Exception {
    paragraph("We met.");
    byte[] bytes = bytes();
    byte[] half = java.util.Arrays.copyOf(bytes, bytes.length / 2);
    assertThatThrownBy(() -> DocxText.read(half, LIMIT))
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining("damaged");
    ByteArrayOutputStream other = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(other)) {
      zip.putNextEntry(new ZipEntry("letter.txt"));
      zip.write("Sir".getBytes(StandardCharsets.UTF_8));
    }
    assertThatThrownBy(() -> DocxText.read(other.toByteArray(), LIMIT))
        .isInstanceOf(Unreadable.class)
        .hasMessage(
            "is a zip archive and not a DOCX file, which Chancery does not read; unpack it and give"
                + " the files");
  }

  @Test
  void whatUnpacksBeyondTheLimitIsRefused() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(new byte[2_000_000]);
    }
    assertThat(bomb.size()).isLessThan(10_000);
    assertThatThrownBy(() -> DocxText.read(bomb.toByteArray(), 1 << 20))
        .isInstanceOf(Unreadable.class)
        .hasMessage("unpacks to more than 1 MiB, the limit for a compressed file");
  }

  private XWPFParagraph paragraph(String words) {
    XWPFParagraph paragraph = document.createParagraph();
    if (!words.isEmpty()) {
      paragraph.createRun().setText(words);
    }
    return paragraph;
  }

  private static void deleted(XWPFParagraph paragraph, String author, String words) {
    CTRunTrackChange change = paragraph.getCTP().addNewDel();
    change.setAuthor(author);
    change.setId(BigInteger.ONE);
    change.addNewR().addNewDelText().setStringValue(words);
  }

  private static void inserted(XWPFParagraph paragraph, String author, String words) {
    CTRunTrackChange change = paragraph.getCTP().addNewIns();
    change.setAuthor(author);
    change.setId(BigInteger.TWO);
    change.addNewR().addNewT().setStringValue(words);
  }

  private Extract read() throws IOException, Unreadable {
    return DocxText.read(bytes(), LIMIT);
  }

  private byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.write(out);
    return out.toByteArray();
  }
}
