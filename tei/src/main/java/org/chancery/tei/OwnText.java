package org.chancery.tei;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.chancery.record.Hints;
import org.chancery.record.anatomy.Encoded;
import org.chancery.transcript.PageBreak;
import org.chancery.transcript.Source;
import org.chancery.transcript.Span;

/**
 * Reads back, character by character, the text of a file that Chancery wrote: all that stands in
 * elements with {@code xml:space="preserve"}.
 */
final class OwnText {

  private final XMLStreamReader xml;
  private final HeaderReader header;
  private final String file;
  private final StringBuilder text = new StringBuilder();
  private final List<PageBreak> pages = new ArrayList<>();

  OwnText(XMLStreamReader xml, HeaderReader header, String file) {
    this.xml = xml;
    this.header = header;
    this.file = file;
  }

  TeiDocument read() throws XMLStreamException {
    int depth = 1;
    int kept = 0;
    while (depth > 0) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          kept = kept > 0 || isKept() ? kept + 1 : 0;
          start();
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          kept -= kept > 0 ? 1 : 0;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (kept > 0) {
            text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
          }
        }
        default -> {}
      }
    }
    return document();
  }

  private boolean isKept() {
    String space = xml.getAttributeValue("http://www.w3.org/XML/1998/namespace", "space");
    return "preserve".equals(space);
  }

  private TeiDocument document() throws TeiFault {
    for (FlatMark mark : header.marks()) {
      inside(mark.span());
    }
    for (Encoded one : header.encoded()) {
      inside(one.span());
    }
    Source.Encoding encoding = new Source.Encoding(FlatMark.tree(header.marks()), pages);
    Source source =
        new Source(
            header.number("name").orElse(file),
            header.number("item"),
            header.number("sha256").orElse(""),
            header.number("media-type").orElse("text/plain"),
            text.toString(),
            encoding);
    Hints hints = new Hints(header.encoded(), OptionalInt.empty());
    return new TeiDocument(source, hints, header.number("notation"));
  }

  private void inside(Span span) throws TeiFault {
    if (span.end() > text.length()) {
      throw new TeiFault(
          "its text has "
              + text.length()
              + " characters, but something is said of "
              + span.start()
              + ","
              + span.end());
    }
  }

  private void start() throws TeiFault {
    switch (Element.of(xml.getLocalName())) {
      case LB -> text.append('\n');
      case PB -> pages.add(new PageBreak(text.length(), Attributes.of(xml, "n")));
      case OTHER -> {
        if (xml.getLocalName().equals("g")) {
          character(xml, text);
        }
      }
      default -> {}
    }
  }

  /** Appends the character that a {@code g} stands for; one that is not ours stands for nothing. */
  static void character(XMLStreamReader xml, StringBuilder to) throws TeiFault {
    String ref = Attributes.of(xml, "ref");
    if (ref.startsWith(Xml.CHARACTER)) {
      int unit = Spans.number(ref, Xml.CHARACTER.length(), ref.length(), 16);
      if (unit > Character.MAX_VALUE) {
        throw new TeiFault("“" + ref + "” is no character");
      }
      to.append((char) unit);
    }
  }
}
