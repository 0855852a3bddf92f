package org.chancery.tei;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The documents of a TEI file, one at a time as they stream by; never the whole file in memory. A
 * document is a {@code div} of type {@code document} (or letter, telegram and the like); a text
 * without such divisions is one document. Document type declarations and external entities are not
 * read.
 *
 * <p>A document without {@code xml:id} in a file of several is named by its number, such as {@code
 * document-3}. For one thread.
 */
public final class TeiDocuments implements Iterator<TeiDocument>, AutoCloseable {

  private static final Set<String> DOCUMENT_TYPES =
      Set.of(
          "document",
          "letter",
          "telegram",
          "despatch",
          "dispatch",
          "memorandum",
          "minutes",
          "treaty",
          "note",
          "report");
  private static final int DEEPEST = 400;
  private static final int LONGEST_ATTRIBUTE = 1 << 16;
  private static final int MOST_ATTRIBUTES = 256;

  /** Makes parsers that read no document type declaration. */
  static final class Factory {
    static final XMLInputFactory INSTANCE = make();

    private static XMLInputFactory make() {
      WstxInputFactory factory = new WstxInputFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
      factory.setProperty(XMLInputFactory.IS_COALESCING, false);
      factory.setProperty(WstxInputProperties.P_LAZY_PARSING, false);
      factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEEPEST);
      factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, LONGEST_ATTRIBUTE);
      factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MOST_ATTRIBUTES);
      return factory;
    }
  }

  private final String name;
  private final String digest;
  private final XMLStreamReader xml;
  private final InputStream in;
  private final ArrayDeque<TeiDocument> ready = new ArrayDeque<>();
  private final HeaderReader header = new HeaderReader();
  private final TextFlow flow = new TextFlow(header);
  private Optional<String> textId = Optional.empty();
  private boolean corpus;

  /** Whether a document has been given what the header says of its letter. */
  private boolean described;

  private int count;
  private boolean ended;

  TeiDocuments(InputStream in, String name, String digest) {
    this.name = name;
    this.digest = digest;
    this.in = in;
    try {
      this.xml = Factory.INSTANCE.createXMLStreamReader(in);
    } catch (XMLStreamException e) {
      throw new TeiException(Faults.describe(name, e, null), e);
    }
  }

  /**
   * Tells whether a further document follows.
   *
   * @throws TeiException when the file is not well-formed from here on; the documents before have
   *     been delivered
   */
  @Override
  public boolean hasNext() {
    try {
      while (ready.isEmpty() && !ended) {
        advance();
      }
    } catch (XMLStreamException e) {
      ended = true;
      throw new TeiException(Faults.describe(name, e, xml.getLocation()), e);
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
    } catch (XMLStreamException | IOException e) {
      throw new TeiException(name + ": closing the file failed: " + e.getMessage(), e);
    }
  }

  /** Reads until a document is ready or the file ends. */
  private void advance() throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        element();
        if (!ready.isEmpty()) {
          return;
        }
      }
    }
    ended = true;
  }

  private void element() throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "teiCorpus", "group" -> corpus = true;
      case "TEI", "text" -> textId = Attributes.id(xml).or(() -> textId);
      case "teiHeader" -> {
        header.read(xml);
        described = false;
      }
      case "standOff" -> header.standOff(xml);
      case "body" -> body();
      case "div" -> {
        if (isDocument()) {
          document();
        }
      }
      default -> {}
    }
  }

  private boolean isDocument() {
    return DOCUMENT_TYPES.contains(Attributes.of(xml, "type"));
  }

  /** Reads up to the first document of a body; when it has none, the body is the document. */
  private void body() throws XMLStreamException {
    if (header.isOwn()) {
      count++;
      ready.add(new OwnText(xml, header, name).read());
      return;
    }
    int depth = 1;
    flow.clear();
    while (depth > 0) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT
          && xml.getLocalName().equals("div")
          && isDocument()) {
        document();
        return;
      }
      depth += step(depth);
    }
    if (flow.hasText()) {
      count++;
      boolean alone = !corpus && count == 1;
      Optional<String> item =
          alone ? Optional.empty() : textId.or(() -> Optional.of("text-" + count));
      ready.add(flow.document(name, item, digest, header.said()));
    }
    textId = Optional.empty();
  }

  /** Reads the document whose start the parser stands on. */
  private void document() throws XMLStreamException {
    Optional<String> id = Attributes.id(xml);
    count++;
    flow.clear();
    int depth = 1;
    while (depth > 0) {
      xml.next();
      depth += step(depth);
    }
    Optional<String> item = id.or(() -> Optional.of("document-" + count));
    List<HeaderReader.Said> said = described ? List.of() : header.letter();
    described = true;
    ready.add(flow.document(name, item, digest, said));
  }

  /** Hands on what the parser stands on; returns by how much that changes the depth. */
  private int step(int depth) {
    switch (xml.getEventType()) {
      case XMLStreamConstants.START_ELEMENT -> {
        flow.start(xml);
        return 1;
      }
      case XMLStreamConstants.END_ELEMENT -> {
        if (depth > 1) {
          flow.end();
        }
        return -1;
      }
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
        flow.text(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        return 0;
      }
      default -> {
        return 0;
      }
    }
  }
}
