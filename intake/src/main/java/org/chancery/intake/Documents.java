package org.chancery.intake;

import java.util.Optional;
import org.chancery.transcript.Source;

/** Reads the bytes of a file that is one document. */
final class Documents {

  private Documents() {}

  static Incoming read(String name, byte[] bytes, Format format, Settings settings) {
    try {
      Extract extract = extract(bytes, format, settings);
      if (extract.text().isBlank()) {
        return new Incoming.Failure(name, Reasons.empty());
      }
      Source source =
          new Source(
              name,
              Optional.empty(),
              Source.sha256(bytes),
              format.mediaType(),
              extract.text(),
              extract.encoding());
      return new Incoming.Document(source, extract.hints(), Optional.empty());
    } catch (Unreadable e) {
      return new Incoming.Failure(name, e.reason());
    }
  }

  private static Extract extract(byte[] bytes, Format format, Settings settings) throws Unreadable {
    return switch (format) {
      case TEXT -> Extract.plain(Decoder.decode(bytes, settings.charset()));
      case HTML -> HtmlText.read(bytes, settings.charset());
      case DOCX -> DocxText.read(bytes, settings.maxBytes());
      case PDF -> PdfText.read(bytes);
      case OLD_OFFICE -> throw new Unreadable(Sniffer.oldOffice(bytes));
      case TEI -> throw new IllegalStateException("a TEI file is a volume and read as one");
    };
  }
}
