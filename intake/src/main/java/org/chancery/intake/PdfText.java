package org.chancery.intake;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** Takes the text layer out of a PDF, page by page; the pages keep their printed numbers. */
final class PdfText {

  private PdfText() {}

  static Extract read(byte[] bytes) throws Unreadable {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      MarkedText out = new MarkedText();
      String[] labels = labels(pdf);
      boolean words = false;
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        String text = page(pdf, page);
        words |= !text.isBlank();
        out.page(
            page <= labels.length && !labels[page - 1].isBlank()
                ? labels[page - 1]
                : Integer.toString(page));
        out.run(text.stripTrailing(), List.of());
        out.endLine(0);
      }
      if (!words) {
        throw new Unreadable(Reasons.noTextLayer(pdf.getNumberOfPages()));
      }
      return Extract.of(out, List.of());
    } catch (InvalidPasswordException e) {
      throw new Unreadable(Reasons.encrypted("PDF"), e);
    } catch (IOException
        | RuntimeException e) { // PDFBox tells of damage with unchecked exceptions too
      throw new Unreadable(
          Reasons.damaged("PDF", Optional.ofNullable(e.getMessage()).orElse("it ends early")), e);
    }
  }

  private static String[] labels(PDDocument pdf) throws IOException {
    var labels = pdf.getDocumentCatalog().getPageLabels();
    return labels == null ? new String[0] : labels.getLabelsByPageIndices();
  }

  private static String page(PDDocument pdf, int number) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setLineSeparator("\n");
    stripper.setParagraphEnd("\n");
    stripper.setPageEnd("");
    stripper.setStartPage(number);
    stripper.setEndPage(number);
    StringWriter text = new StringWriter();
    stripper.writeText(pdf, text);
    return text.toString();
  }
}
