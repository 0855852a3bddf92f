package org.chancery.intake;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.w3c.dom.Element;

/**
 * The parts of a DOCX file beside its body: notes, comments, styles, lists, headers and footers.
 */
final class DocxParts {

  /** A comment and who made it; empty if that is not said. */
  record Comment(Element body, String author) {}

  private final Map<String, Element> footnotes = new HashMap<>();
  private final Map<String, Element> endnotes = new HashMap<>();
  private final Map<String, Comment> comments = new HashMap<>();
  private final Map<String, Boolean> struck = new HashMap<>();
  private final Optional<XWPFStyles> styles;
  private final XWPFDocument document;
  private final DocxNumbers numbers;

  DocxParts(XWPFDocument document) {
    this.document = document;
    this.styles = Optional.ofNullable(document.getStyles());
    this.numbers = new DocxNumbers(document);
    for (XWPFAbstractFootnoteEndnote note : document.getFootnotes()) {
      footnotes.put(note.getId().toString(), (Element) note.getCTFtnEdn().getDomNode());
    }
    for (XWPFAbstractFootnoteEndnote note : document.getEndnotes()) {
      endnotes.put(note.getId().toString(), (Element) note.getCTFtnEdn().getDomNode());
    }
    if (document.getDocComments() != null) {
      document
          .getDocComments()
          .getComments()
          .forEach(c ->
              comments.put(
                  c.getId(),
                  new Comment(
                      (Element) c.getCtComment().getDomNode(),
                      Optional.ofNullable(c.getAuthor()).orElse("").strip())));
    }
  }

  Element body() {
    return (Element) document.getDocument().getBody().getDomNode();
  }

  Optional<Element> footnote(String id) {
    return Optional.ofNullable(footnotes.get(id));
  }

  Optional<Element> endnote(String id) {
    return Optional.ofNullable(endnotes.get(id));
  }

  Optional<Comment> comment(String id) {
    return Optional.ofNullable(comments.get(id));
  }

  /** Returns the lines of the headers, each once; those without letters only count pages. */
  Set<String> headers() {
    return lines(document.getHeaderList());
  }

  /** Returns the lines of the footers, each once. */
  Set<String> footers() {
    return lines(document.getFooterList());
  }

  private static Set<String> lines(List<? extends XWPFHeaderFooter> parts) {
    Set<String> lines = new LinkedHashSet<>();
    for (XWPFHeaderFooter part : parts) {
      part.getText()
          .lines()
          .map(String::strip)
          .filter(l -> l.chars().anyMatch(Character::isLetter) && !countsPages(l))
          .forEach(lines::add);
    }
    return lines;
  }

  private static boolean countsPages(String line) {
    return line.length() < 20
        && line.regionMatches(true, 0, "page", 0, 4)
        && line.chars().anyMatch(Character::isDigit);
  }

  /** Tells whether a character style, or one that it is based on, strikes its words through. */
  boolean strikes(String style) {
    Boolean known = struck.get(style);
    if (known == null) {
      struck.put(style, false); // a style that is based on itself ends here
      known = styles.map(s -> s.getStyle(style)).map(this::strikes).orElse(false);
      struck.put(style, known);
    }
    return known;
  }

  private boolean strikes(XWPFStyle style) {
    Optional<Boolean> own =
        Docx.child((Element) style.getCTStyle().getDomNode(), "rPr").flatMap(Docx::struck);
    return own.orElseGet(() -> style.getBasisStyleID() != null && strikes(style.getBasisStyleID()));
  }

  /** Returns the label of a paragraph that is one of a list, by itself or by its style. */
  Optional<String> label(Element paragraph) {
    Optional<Element> properties = Docx.child(paragraph, "pPr");
    return properties
        .flatMap(p -> Docx.child(p, "numPr"))
        .or(() ->
            properties.flatMap(p -> Docx.child(p, "pStyle")).flatMap(s -> ofStyle(Docx.value(s))))
        .flatMap(this::numbered);
  }

  private Optional<Element> ofStyle(String style) {
    return styles
        .map(s -> s.getStyle(style))
        .map(s -> (Element) s.getCTStyle().getDomNode())
        .flatMap(s -> Docx.child(s, "pPr"))
        .flatMap(p -> Docx.child(p, "numPr"));
  }

  private Optional<String> numbered(Element list) {
    String id = Docx.child(list, "numId").map(Docx::value).orElse("");
    String level = Docx.child(list, "ilvl").map(Docx::value).orElse("0");
    boolean plain = Docx.isNumber(id) && Docx.isNumber(level) && !id.equals("0");
    return plain ? numbers.next(new BigInteger(id), Integer.parseInt(level)) : Optional.empty();
  }
}
