package org.chancery.tei;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;
import com.ctc.wstx.api.WstxInputProperties;

/**
 * The documents of a TEI file, one at a time as they stream by; never the whole file in memory. A document is a {@code div}
 * of type {@code document} (or letter, telegram and the like); a text without such divisions is one document. Document type
 * declarations and external entities are not read.
 */
public final class TeiDocuments implements Iterator<TeiDocument>, AutoCloseable {

  private static final Set<String> DOCUMENT_TYPES = Set.of("document", "letter", "telegram", "despatch", "dispatch",
      "memorandum", "minutes", "treaty", "note", "report");
  private static final int DEEPEST = 400;
  private static final int LONGEST_ATTRIBUTE = 1 << 16;

  private static final class Factory {
    static final XMLInputFactory INSTANCE = make();

    private static XMLInputFactory make() {
      XMLInputFactory2 factory = new com.ctc.wstx.stax.WstxInputFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
      factory.setProperty(XMLInputFactory.IS_COALESCING, false);
      factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEEPEST);
      factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, LONGEST_ATTRIBUTE);
      return factory;
    }
  }

  private final String name;
  private final String digest;
  private final XMLStreamReader xml;
  private final InputStream in;
  private final ArrayDeque<TeiDocument> ready = new ArrayDeque<>();
  private final HeaderReader header = new HeaderReader();
  private boolean ended;

  TeiDocuments(InputStream in, String name, String digest) {
    this.name = name;
    this.digest = digest;
    this.in = in;
    try {
      this.xml = Factory.INSTANCE.createXMLStreamReader(in);
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  /**
   * Tells whether a further document follows.
   *
   * @throws TeiException when the file is not well-formed from here on; the documents before have been delivered
   */
  @Override
  public boolean hasNext() {
    try {
      while (ready.isEmpty() && !ended) {
        advance();
      }
    } catch (XMLStreamException e) {
      ended = true;
      throw broken(e);
    }
    return !ready.isEmpty();
  }

  @Override
  public TeiDocument next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no further document in " + name);
    }
    return ready.removeFirst();
  }

  @Override
  public void close() {
    try {
      xml.close();
      in.close();
    } catch (XMLStreamException | java.io.IOException e) {
      throw new TeiException(name + ": closing the file failed: " + e.getMessage(), e);
    }
  }

  private TeiException broken(XMLStreamException e) {
    String place = e.getLocation() == null
        ? "" : ":" + e.getLocation().getLineNumber() + ":" + e.getLocation().getColumnNumber();
    String reason = e.getMessage() == null ? "unknown fault" : e.getMessage().lines().findFirst().orElse("unknown fault");
    return new TeiException(name + place + ": not well-formed XML from here on: " + reason, e);
  }

  /** Reads until a document is ready or the file ends. */
  private void advance() throws XMLStreamException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "teiHeader" -> header.read(xml);
          case "standOff" -> header.standOff(xml);
          case "body" -> {
            body();
            if (!ready.isEmpty()) {
              return;
            }
          }
          case "div" -> {
            if (isDocument()) {
              ready.add(document());
              return;
            }
          }
          default -> { }
        }
      }
    }
    ended = true;
  }

  private boolean isDocument() {
    String type = xml.getAttributeValue(null, "type");
    return type != null && DOCUMENT_TYPES.contains(type);
  }

  /** Reads up to the first document of a body; when it has none, the whole body is the document. */
  private void body() throws XMLStreamException {
    if (header.isOwn()) {
      ready.add(new OwnText(xml, header).read());
      return;
    }
    TextFlow flow = new TextFlow();
    int depth = 1;
    while (depth > 0 && xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (xml.getLocalName().equals("div") && isDocument()) {
            ready.add(document());
            return;
          }
          depth++;
          flow.start(xml);
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (--depth > 0) {
            flow.end(xml.getLocalName());
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            flow.text(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        default -> { }
      }
    }
    if (flow.hasText()) {
      ready.add(flow.document(name, "", digest, header));
    }
  }

  /** Reads the document whose start the parser stands on. */
  private TeiDocument document() throws XMLStreamException {
    String id = xml.getAttributeValue("http://www.w3.org/XML/1998/namespace", "id");
    TextFlow flow = new TextFlow();
    int depth = 1;
    while (depth > 0) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          flow.start(xml);
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (--depth > 0) {
            flow.end(xml.getLocalName());
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            flow.text(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        default -> { }
      }
    }
    return flow.document(name, id == null ? "" : id, digest, HeaderReader.NONE);
  }
}
