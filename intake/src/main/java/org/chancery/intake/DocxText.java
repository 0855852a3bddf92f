package org.chancery.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.chancery.intake.MarkedText.Style;
import org.chancery.transcript.Hand;
import org.chancery.transcript.Mark.NoteType;
import org.w3c.dom.Element;

/**
 * Takes the text out of a DOCX file: paragraphs become lines, or blocks where the author left no
 * empty paragraphs between them; cells are parted by tabs. Tracked insertions and deletions are
 * marks in the hand of their author, words struck through are deletions, footnotes, endnotes and
 * comments are notes in brackets where they are called for. Headers stand before the text, footers
 * after it in a note; the words of a text box follow the paragraph that holds it.
 */
final class DocxText {

  private final MarkedText out = new MarkedText();
  private final Deque<Element> boxes = new ArrayDeque<>();
  private final DocxParts parts;
  private int between = 1;
  private int pages = 1;

  private DocxText(DocxParts parts) {
    this.parts = parts;
  }

  static Extract read(byte[] bytes, long limit) throws Unreadable {
    measure(bytes, limit);
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      DocxText text = new DocxText(new DocxParts(document));
      text.all();
      return Extract.of(text.out, List.of());
    } catch (IOException
        | RuntimeException e) { // POI tells of damage with unchecked exceptions too
      throw new Unreadable(Reasons.damaged("DOCX", detail(e)), e);
    }
  }

  private static String detail(Exception e) {
    return Optional.ofNullable(e.getMessage())
        .map(m -> m.lines().findFirst().orElse(""))
        .filter(m -> !m.isBlank())
        .orElse(e.getClass().getSimpleName());
  }

  /**
   * Refuses an archive of something else, and one that unpacks beyond the limit, before anything is
   * built from it.
   */
  private static void measure(byte[] bytes, long limit) throws Unreadable {
    boolean types = false;
    boolean word = false;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      byte[] buffer = new byte[1 << 16];
      long total = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        types |= entry.getName().equals("[Content_Types].xml");
        word |= entry.getName().startsWith("word/");
        for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
          total += n;
          if (total > limit) {
            throw new Unreadable(Reasons.unpacksTooLarge(limit));
          }
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new Unreadable(Reasons.damaged("zip or DOCX", detail(e)), e);
    }
    if (!types || !word) {
      throw new Unreadable(
          Reasons.otherFormat("a zip archive and not a DOCX file", "unpack it and give the files"));
    }
  }

  private void all() throws Unreadable {
    Element body = parts.body();
    between = separatesByEmptyParagraphs(body) ? 0 : 1;
    out.page("1");
    for (String line : parts.headers()) {
      out.run(line, List.of());
      out.endLine(0);
    }
    out.endLine(1);
    blocks(body);
    if (!parts.footers().isEmpty()) {
      out.endLine(1);
      out.note(
          NoteType.COMMENT,
          Hand.EDITOR,
          "docx/footer",
          "Footer",
          List.of(),
          styles -> out.run(String.join("; ", parts.footers()), styles));
    }
  }

  private static boolean separatesByEmptyParagraphs(Element body) {
    List<Element> paragraphs = Docx.children(body).stream().filter(c -> Docx.is(c, "p")).toList();
    long empty = paragraphs.stream().filter(p -> !Docx.hasWords(p)).count();
    return empty * 8 >= paragraphs.size() && empty > 1;
  }

  private void blocks(Element parent) throws Unreadable {
    for (Element child : Docx.children(parent)) {
      switch (child.getLocalName()) {
        case "p" -> paragraph(child);
        case "tbl" -> table(child);
        case "sdt", "sdtContent", "ins", "customXml" -> blocks(child);
        default -> {}
      }
    }
  }

  private void paragraph(Element paragraph) throws Unreadable {
    int start = out.length();
    if (Docx.hasWords(paragraph)) {
      parts.label(paragraph).ifPresent(label -> out.run(label + " ", List.of()));
    }
    inline(paragraph, List.of());
    out.endLine(out.length() == start ? 1 : between);
    while (!boxes.isEmpty()) {
      blocks(boxes.remove());
    }
  }

  private void table(Element table) throws Unreadable {
    out.endLine(1);
    for (Element row : Docx.children(table)) {
      if (Docx.is(row, "tr")) {
        boolean first = true;
        for (Element cell : Docx.children(row)) {
          if (Docx.is(cell, "tc")) {
            out.run(first ? "" : "\t", List.of());
            first = false;
            paragraphs(cell, List.of());
          }
        }
        out.endLine(0);
      }
    }
    out.endLine(1);
  }

  private void inline(Element parent, List<Style> styles) throws Unreadable {
    for (Element child : Docx.children(parent)) {
      switch (child.getLocalName()) {
        case "r" -> run(child, styles);
        case "ins", "moveTo" ->
            inline(child, with(styles, new Style.Inserted(author(child), "docx/ins")));
        case "del", "moveFrom" ->
            inline(child, with(styles, new Style.Deleted(author(child), "docx/del")));
        case "hyperlink", "smartTag", "sdt", "sdtContent", "fldSimple", "customXml", "bdo", "dir" ->
            inline(child, styles);
        default -> {}
      }
    }
  }

  private void run(Element run, List<Style> outer) throws Unreadable {
    List<Style> styles =
        isStruck(run) ? with(outer, new Style.Deleted(Hand.UNKNOWN, "docx/strike")) : outer;
    for (Element child : Docx.all(run)) {
      String id = Docx.attribute(child, "id");
      switch (child.getLocalName()) {
        case "t", "delText" -> out.run(Docx.words(child), styles);
        case "tab", "ptab" -> out.run("\t", styles);
        case "cr" -> out.run("\n", styles);
        case "br" -> lineOrPage(child, styles);
        case "lastRenderedPageBreak" -> page();
        case "noBreakHyphen" -> out.run("\u2011", styles);
        case "softHyphen" -> out.run("\u00AD", styles);
        case "footnoteReference" ->
            note(
                parts.footnote(id),
                NoteType.FOOTNOTE,
                "Footnote",
                Hand.EDITOR,
                "docx/footnote",
                outer);
        case "endnoteReference" ->
            note(
                parts.endnote(id),
                NoteType.FOOTNOTE,
                "Endnote",
                Hand.EDITOR,
                "docx/endnote",
                outer);
        case "commentReference" -> comment(id, outer);
        default -> boxes.addAll(Docx.textBoxes(child));
      }
    }
  }

  private void lineOrPage(Element end, List<Style> styles) {
    if (Docx.attribute(end, "type").equals("page")) {
      page();
    } else {
      out.run("\n", styles);
    }
  }

  /** Begins a page, unless a break that was set and one that was rendered are the same. */
  private void page() {
    if (out.page(Integer.toString(pages + 1))) {
      pages++;
    }
  }

  private void note(
      Optional<Element> body,
      NoteType type,
      String label,
      Hand hand,
      String origin,
      List<Style> around)
      throws Unreadable {
    if (body.isPresent()) {
      out.note(type, hand, origin, label, around, styles -> paragraphs(body.get(), styles));
    }
  }

  private void comment(String id, List<Style> around) throws Unreadable {
    Optional<DocxParts.Comment> comment = parts.comment(id);
    if (comment.isPresent()) {
      String by = comment.get().author();
      Hand hand = by.isEmpty() ? Hand.EDITOR : new Hand(Hand.Role.EDITOR, Optional.of(by));
      note(
          comment.map(DocxParts.Comment::body),
          NoteType.COMMENT,
          by.isEmpty() ? "Comment" : "Comment by " + by,
          hand,
          "docx/comment",
          around);
    }
  }

  /** Writes all paragraphs of a cell or note on one line, those of tables within it too. */
  private void paragraphs(Element parent, List<Style> styles) throws Unreadable {
    for (Element child : Docx.children(parent)) {
      switch (child.getLocalName()) {
        case "p" -> {
          if (Docx.hasWords(child) && !out.afterSpace()) {
            out.run(" ", styles);
          }
          inline(child, styles);
        }
        case "tbl", "tr", "tc", "sdt", "sdtContent" -> paragraphs(child, styles);
        default -> {}
      }
    }
  }

  private boolean isStruck(Element run) {
    Optional<Element> properties = Docx.child(run, "rPr");
    return properties
        .flatMap(Docx::struck)
        .orElseGet(() ->
            properties
                .flatMap(p -> Docx.child(p, "rStyle"))
                .map(s -> parts.strikes(Docx.value(s)))
                .orElse(false));
  }

  private static Hand author(Element change) {
    String name = Docx.attribute(change, "author");
    return name.isBlank() ? Hand.UNKNOWN : new Hand(Hand.Role.HAND, Optional.of(name.strip()));
  }

  private static List<Style> with(List<Style> styles, Style more) {
    List<Style> all = new ArrayList<>(styles);
    all.add(more);
    return all;
  }
}
