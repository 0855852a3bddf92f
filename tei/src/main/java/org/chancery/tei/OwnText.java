package org.chancery.tei;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.chancery.record.Hints;
import org.chancery.transcript.PageBreak;
import org.chancery.transcript.Source;

/** Reads back, character by character, the text of a file that Chancery wrote. */
final class OwnText {

  private final XMLStreamReader xml;
  private final HeaderReader header;
  private final StringBuilder text = new StringBuilder();
  private final List<PageBreak> pages = new ArrayList<>();

  OwnText(XMLStreamReader xml, HeaderReader header) {
    this.xml = xml;
    this.header = header;
  }

  TeiDocument read() throws XMLStreamException {
    int blocks = 0;
    boolean done = false;
    while (!done) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> blocks += start();
        case XMLStreamConstants.END_ELEMENT -> {
          blocks -= xml.getLocalName().equals("ab") ? 1 : 0;
          done = xml.getLocalName().equals("body");
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (blocks > 0) {
            text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
          }
        }
        default -> { }
      }
    }
    Source source = new Source(header.number("name").orElse("unnamed"), header.number("item"),
        header.number("sha256").orElse(""), header.number("media-type").orElse("text/plain"), text.toString(),
        new Source.Encoding(FlatMark.tree(header.marks()), pages));
    return new TeiDocument(source, new Hints(header.encoded(), OptionalInt.empty()), header.number("notation"));
  }

  private int start() throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "ab" -> {
        return 1;
      }
      case "lb" -> text.append('\n');
      case "pb" -> pages.add(new PageBreak(text.length(), HeaderReader.attribute(xml, "n")));
      case "g" -> character(xml, text);
      default -> { }
    }
    return 0;
  }

  /** Appends the character that a {@code g} stands for. */
  static void character(XMLStreamReader xml, StringBuilder to) {
    String ref = HeaderReader.attribute(xml, "ref");
    if (ref.startsWith(Xml.CHARACTER)) {
      to.append((char) Integer.parseInt(ref.substring(Xml.CHARACTER.length()), 16));
    }
  }
}
