package org.chancery.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.chancery.transcript.PageBreak;
import org.junit.jupiter.api.Test;

class PdfTextTest {

  private final PDDocument pdf = new PDDocument();

  @Test
  void pagesCarryTheNumbersThatAreSetForThem() throws Exception {
    page("The frontier com-", "mission met.");
    page("It rose at six.");
    PDPageLabels labels = new PDPageLabels(pdf);
    PDPageLabelRange range = new PDPageLabelRange();
    range.setStyle(PDPageLabelRange.STYLE_ROMAN_LOWER);
    range.setStart(7);
    labels.setLabelItem(0, range);
    pdf.getDocumentCatalog().setPageLabels(labels);
    Extract extract = PdfText.read(bytes());
    assertThat(extract.text()).isEqualTo("The frontier com-\nmission met.\nIt rose at six.\n");
    assertThat(extract.encoding().pages())
        .containsExactly(
            new PageBreak(0, "vii"), new PageBreak(extract.text().indexOf("It rose"), "viii"));
  }

  @Test
  void aWiderSpaceBetweenLinesPartsParagraphs() throws Exception {
    page("We met.", "They agreed.", "", "", "They left.");
    assertThat(PdfText.read(bytes()).text()).isEqualTo("We met.\nThey agreed.\n\nThey left.\n");
  }

  @Test
  void picturesOfPagesAreNoText() throws Exception {
    pdf.addPage(new PDPage());
    pdf.addPage(new PDPage());
    byte[] bytes = bytes();
    assertThatThrownBy(() -> PdfText.read(bytes))
        .isInstanceOf(Unreadable.class)
        .hasMessage(
            "has no text layer: its 2 pages are only pictures; run text recognition (OCR) over it"
                + " and give it again");
  }

  @Test
  void aLockedFileSaysSo() throws Exception {
    page("Secret.");
    pdf.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
    byte[] bytes = bytes();
    assertThatThrownBy(() -> PdfText.read(bytes))
        .isInstanceOf(Unreadable.class)
        .hasMessage(
            "is a PDF file locked with a password; save it without the password and give it again");
  }

  @Test
  void aDamagedFileSaysSo() throws Exception {
    page("We met.");
    byte[] bytes = bytes();
    byte[] damaged = Arrays.copyOf(bytes, 60);
    assertThatThrownBy(() -> PdfText.read(damaged))
        .isInstanceOf(Unreadable.class)
        .hasMessageStartingWith("is a damaged PDF file (");
  }

  private void page(String... lines) throws IOException {
    PDPage page = new PDPage();
    pdf.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
      content.beginText();
      content.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 12);
      content.setLeading(14);
      content.newLineAtOffset(72, 700);
      for (String line : lines) {
        content.showText(line);
        content.newLine();
      }
      content.endText();
    }
  }

  private byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pdf.save(out);
    pdf.close();
    return out.toByteArray();
  }
}
