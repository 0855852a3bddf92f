package org.chancery.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.chancery.intake.MarkedText.Style;
import org.chancery.transcript.Hand;
import org.chancery.transcript.Mark.NoteType;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Takes the text out of a DOCX file: paragraphs become lines, or blocks where the author left no empty paragraphs between
 * them; cells are parted by tabs. Tracked insertions and deletions are marks in the hand of their author, words struck
 * through are deletions, footnotes, endnotes and comments are notes in brackets where they are called for.
 */
final class DocxText {

  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private final MarkedText out = new MarkedText();
  private final Map<String, Element> footnotes = new HashMap<>();
  private final Map<String, Element> endnotes = new HashMap<>();
  private final Map<String, Element> comments = new HashMap<>();
  private final Map<String, String> commentators = new HashMap<>();
  private int between = 1;
  private int pages = 1;

  private DocxText() {}

  static Extract read(byte[] bytes, long limit) throws Unreadable {
    measure(bytes, limit);
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      DocxText text = new DocxText();
      text.notes(document);
      Element body = (Element) document.getDocument().getBody().getDomNode();
      text.between = separatesByEmptyParagraphs(body) ? 0 : 1;
      text.out.page("1");
      text.blocks(body);
      return Extract.of(text.out, List.of());
    } catch (IOException | POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException e) {
      throw new Unreadable(Reasons.damaged("DOCX", Optional.ofNullable(e.getMessage()).orElse("unknown fault")), e);
    }
  }

  /** Refuses an archive that unpacks beyond the limit, before anything is built from it. */
  private static void measure(byte[] bytes, long limit) throws Unreadable {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      byte[] buffer = new byte[1 << 16];
      long total = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
          total += n;
          if (total > limit) {
            throw new Unreadable(Reasons.unpacksTooLarge(limit));
          }
        }
      }
    } catch (IOException e) {
      throw new Unreadable(Reasons.damaged("DOCX", Optional.ofNullable(e.getMessage()).orElse("unknown fault")), e);
    }
  }

  private void notes(XWPFDocument document) {
    for (XWPFAbstractFootnoteEndnote note : document.getFootnotes()) {
      footnotes.put(note.getId().toString(), (Element) note.getCTFtnEdn().getDomNode());
    }
    for (XWPFAbstractFootnoteEndnote note : document.getEndnotes()) {
      endnotes.put(note.getId().toString(), (Element) note.getCTFtnEdn().getDomNode());
    }
    if (document.getDocComments() != null) {
      document.getDocComments().getComments().forEach(comment -> {
        comments.put(comment.getId(), (Element) comment.getCtComment().getDomNode());
        commentators.put(comment.getId(), Optional.ofNullable(comment.getAuthor()).orElse(""));
      });
    }
  }

  private static boolean separatesByEmptyParagraphs(Element body) {
    int all = 0;
    int empty = 0;
    for (Element child : children(body)) {
      if (is(child, "p")) {
        all++;
        empty += hasWords(child) ? 0 : 1;
      }
    }
    return empty * 8 >= all && empty > 1;
  }

  private static boolean hasWords(Element element) {
    for (Element child : children(element)) {
      if (is(child, "t") || is(child, "delText") || hasWords(child)) {
        return true;
      }
    }
    return false;
  }

  /** The characters of an element; XmlBeans' DOM has no {@code getTextContent}. */
  private static String words(Element element) {
    StringBuilder words = new StringBuilder();
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
        words.append(child.getNodeValue());
      }
    }
    return words.toString();
  }

  private void blocks(Element parent) throws Unreadable {
    for (Element child : children(parent)) {
      switch (child.getLocalName()) {
        case "p" -> {
          int start = out.length();
          inline(child, List.of());
          out.endLine(out.length() == start ? 1 : between);
        }
        case "tbl" -> table(child);
        case "sdt", "sdtContent", "ins", "customXml" -> blocks(child);
        default -> { }
      }
    }
  }

  private void table(Element table) throws Unreadable {
    out.endLine(1);
    for (Element row : children(table)) {
      if (is(row, "tr")) {
        boolean first = true;
        for (Element cell : children(row)) {
          if (is(cell, "tc")) {
            out.run(first ? "" : "\t", List.of());
            first = false;
            cell(cell);
          }
        }
        out.endLine(0);
      }
    }
    out.endLine(1);
  }

  private void cell(Element cell) throws Unreadable {
    boolean first = true;
    for (Element child : children(cell)) {
      if (is(child, "p")) {
        out.run(first ? "" : " ", List.of());
        first = false;
        inline(child, List.of());
      }
    }
  }

  private void inline(Element parent, List<Style> styles) throws Unreadable {
    for (Element child : children(parent)) {
      switch (child.getLocalName()) {
        case "r" -> run(child, styles);
        case "ins", "moveTo" -> inline(child, with(styles, new Style.Inserted(author(child), "docx/ins")));
        case "del", "moveFrom" -> inline(child, with(styles, new Style.Deleted(author(child), "docx/del")));
        case "hyperlink", "smartTag", "sdt", "sdtContent", "fldSimple", "customXml", "bdo", "dir" ->
            inline(child, styles);
        default -> { }
      }
    }
  }

  private void run(Element run, List<Style> outer) throws Unreadable {
    List<Style> styles = isStruck(run) ? with(outer, new Style.Deleted(Hand.UNKNOWN, "docx/strike")) : outer;
    for (Element child : children(run)) {
      switch (child.getLocalName()) {
        case "t", "delText" -> out.run(words(child), styles);
        case "tab" -> out.run("\t", styles);
        case "br" -> {
          if ("page".equals(child.getAttributeNS(WORD, "type"))) {
            out.page(Integer.toString(++pages));
          } else {
            out.run("\n", styles);
          }
        }
        case "cr" -> out.run("\n", styles);
        case "noBreakHyphen" -> out.run("-", styles);
        case "lastRenderedPageBreak" -> out.page(Integer.toString(++pages));
        case "footnoteReference" -> note(footnotes, child, NoteType.FOOTNOTE, "Footnote", "docx/footnote", outer);
        case "endnoteReference" -> note(endnotes, child, NoteType.FOOTNOTE, "Endnote", "docx/endnote", outer);
        case "commentReference" -> note(comments, child, NoteType.COMMENT, "Comment", "docx/comment", outer);
        default -> { }
      }
    }
  }

  private void note(
      Map<String, Element> notes, Element reference, NoteType type, String label, String origin, List<Style> around)
      throws Unreadable {
    String id = reference.getAttributeNS(WORD, "id");
    Element note = notes.get(id);
    if (note == null) {
      return;
    }
    String by = type == NoteType.COMMENT ? commentators.getOrDefault(id, "") : "";
    Hand hand = by.isEmpty() ? Hand.EDITOR : new Hand(Hand.Role.EDITOR, Optional.of(by));
    out.note(type, hand, origin, by.isEmpty() ? label : label + " by " + by, around, styles -> {
      boolean first = true;
      for (Element child : children(note)) {
        if (is(child, "p")) {
          out.run(first ? "" : " ", styles);
          first = false;
          inline(child, styles);
        }
      }
    });
  }

  private static boolean isStruck(Element run) {
    for (Element child : children(run)) {
      if (is(child, "rPr")) {
        for (Element property : children(child)) {
          boolean strike = is(property, "strike") || is(property, "dstrike");
          String value = property.getAttributeNS(WORD, "val");
          if (strike && !value.equals("0") && !value.equals("false")) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static Hand author(Element change) {
    String name = change.getAttributeNS(WORD, "author");
    return name.isBlank() ? Hand.UNKNOWN : new Hand(Hand.Role.HAND, Optional.of(name.strip()));
  }

  private static List<Style> with(List<Style> styles, Style more) {
    List<Style> all = new ArrayList<>(styles);
    all.add(more);
    return all;
  }

  private static boolean is(Element element, String name) {
    return name.equals(element.getLocalName());
  }

  private static List<Element> children(Node parent) {
    List<Element> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element && WORD.equals(element.getNamespaceURI())) {
        children.add(element);
      }
    }
    return children;
  }
}
