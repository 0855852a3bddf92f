package org.chancery.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads what the editors of a TEI volume themselves say of its documents, apart from Chancery's own
 * reading: text, date, heading, pages, footnotes with their places.
 */
final class VolumeScan {

  /** A document as encoded. */
  static final class Doc {
    final String id;
    String date = "";
    final StringBuilder head = new StringBuilder();
    final StringBuilder text = new StringBuilder();
    final List<String> paragraphs = new ArrayList<>();
    final List<Note> notes = new ArrayList<>();
    final List<String> pages = new ArrayList<>();

    Doc(String id) {
      this.id = id;
    }
  }

  /** A footnote: where it hangs in the text, its words, the page or document it points to. */
  record Note(int at, String words, List<String> targets) {}

  private final XMLStreamReader in;
  private final List<Doc> docs = new ArrayList<>();
  private Optional<Doc> doc = Optional.empty();
  private String page = "";
  private int depth;
  private int docDepth;
  private int headDepth;
  private int paragraphDepth;
  private int paragraphStart;
  private int noteDepth;
  private int noteAt;
  private final StringBuilder note = new StringBuilder();
  private final List<String> targets = new ArrayList<>();

  private VolumeScan(XMLStreamReader in) {
    this.in = in;
  }

  static List<Doc> read(Path volume) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newInstance();
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    try (InputStream bytes = Files.newInputStream(volume)) {
      VolumeScan scan = new VolumeScan(factory.createXMLStreamReader(bytes));
      scan.all();
      return scan.docs;
    } catch (XMLStreamException e) {
      throw new IOException(volume + " is not well-formed: " + e.getMessage(), e);
    }
  }

  private void all() throws XMLStreamException {
    while (in.hasNext()) {
      switch (in.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          start(in.getLocalName());
        }
        case XMLStreamConstants.END_ELEMENT -> {
          end();
          depth--;
        }
        case XMLStreamConstants.CHARACTERS -> characters(in.getText());
        default -> {}
      }
    }
  }

  private void start(String name) {
    switch (name) {
      case "div" -> {
        if ("document".equals(in.getAttributeValue(null, "type")) && doc.isEmpty()) {
          String id = in.getAttributeValue("http://www.w3.org/XML/1998/namespace", "id");
          if (id != null) {
            open(new Doc(id));
          }
        }
      }
      case "pb" -> {
        page = String.valueOf(in.getAttributeValue("http://www.w3.org/XML/1998/namespace", "id"));
        doc.ifPresent(d -> d.pages.add(page));
      }
      case "note" -> {
        if (noteDepth == 0 && doc.isPresent()) {
          noteDepth = depth;
          noteAt = squeezed(doc.get().text).length();
          note.setLength(0);
          targets.clear();
        }
      }
      case "ref" -> {
        String target = in.getAttributeValue(null, "target");
        if (noteDepth > 0 && target != null && target.startsWith("#")) {
          targets.add(target.substring(1));
        }
      }
      case "head" -> {
        if (doc.isPresent() && doc.get().head.isEmpty() && noteDepth == 0) {
          headDepth = depth;
        }
      }
      case "date" -> {
        String when = in.getAttributeValue(null, "when");
        if (doc.isPresent() && doc.get().date.isEmpty() && when != null && noteDepth == 0) {
          doc.get().date = when.length() >= 10 ? when.substring(0, 10) : "";
        }
      }
      case "p" -> {
        if (doc.isPresent() && noteDepth == 0) {
          paragraphDepth = depth;
          paragraphStart = doc.get().text.length();
        }
      }
      default -> {}
    }
  }

  private void open(Doc opened) {
    docDepth = depth;
    doc = Optional.of(opened);
    docs.add(opened);
    if (!page.isEmpty()) {
      opened.pages.add(page);
    }
  }

  private void end() {
    if (doc.isEmpty()) {
      return;
    }
    if (depth == noteDepth) {
      noteDepth = 0;
      doc.get().notes.add(new Note(noteAt, squeezed(note), List.copyOf(targets)));
    } else if (depth == headDepth) {
      headDepth = 0;
    } else if (depth == paragraphDepth) {
      paragraphDepth = 0;
      doc.get().paragraphs.add(squeezed(doc.get().text.substring(paragraphStart)));
    } else if (depth == docDepth) {
      docDepth = 0;
      doc = Optional.empty();
      return;
    }
    if (noteDepth == 0) {
      doc.get().text.append(' ');
    }
  }

  private void characters(String words) {
    if (doc.isEmpty()) {
      return;
    }
    if (noteDepth > 0) {
      note.append(words);
    } else {
      doc.get().text.append(words);
      if (headDepth > 0) {
        doc.get().head.append(words);
      }
    }
  }

  /** Returns the words with single spaces, none at the ends. */
  static String squeezed(CharSequence words) {
    return String.join(" ", words.toString().strip().split("\\s+"));
  }
}
