package org.chancery.tei;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.xml.stream.XMLStreamReader;
import org.chancery.record.Hints;
import org.chancery.record.anatomy.Encoded;
import org.chancery.transcript.Hand;
import org.chancery.transcript.Mark;
import org.chancery.transcript.PageBreak;
import org.chancery.transcript.Source;
import org.chancery.transcript.Span;

/**
 * Lays out the text of one document as a typist would type the printed page: a blank line between blocks, {@code lb} a line
 * end, white space collapsed, lists indented, rows of tables with tabs; footnotes at the end. Notes where each tag begins
 * and ends in that text.
 */
final class TextFlow {

  /** What has to stand before the next character. */
  private enum Gap {
    NONE,
    SPACE,
    TAB,
    LINE,
    BLOCK
  }

  /** An element that is open. */
  private static final class Frame {
    final String name;
    final String type;
    final String when;
    final int start;
    final int children;
    int items;
    boolean labelled;

    Frame(String name, String type, String when, int start, int children) {
      this.name = name;
      this.type = type;
      this.when = when;
      this.start = start;
      this.children = children;
    }
  }

  private final StringBuilder text = new StringBuilder(4096);
  private Gap gap = Gap.NONE;
  private String indent = "";
  private final ArrayDeque<Frame> open = new ArrayDeque<>();
  private final EncodedTags tags = new EncodedTags();
  private final List<Mark> marks = new ArrayList<>();
  private final List<PageBreak> pages = new ArrayList<>();
  private final List<String> footnotes = new ArrayList<>();
  private int lists;
  private int footnoteDepth;
  private final StringBuilder footnote = new StringBuilder();
  private int silent;

  boolean hasText() {
    return !text.isEmpty();
  }

  void start(XMLStreamReader xml) {
    String name = xml.getLocalName();
    String type = HeaderReader.attribute(xml, "type");
    if (footnoteDepth > 0 || name.equals("note") && isFootnote(xml, type)) {
      if (footnoteDepth++ == 0) {
        footnote.setLength(0);
        String number = HeaderReader.attribute(xml, "n");
        footnote.append(number.isEmpty() ? "" : number + ". ");
      }
      return;
    }
    if (silent > 0 || Layout.of(name) == Layout.SILENT) {
      silent++;
      return;
    }
    before(name, xml);
    open.push(new Frame(name, type, HeaderReader.attribute(xml, "when"), position(), marks.size()));
    tags.start(name, type);
  }

  private static boolean isFootnote(XMLStreamReader xml, String type) {
    boolean inline = "inline".equals(HeaderReader.attribute(xml, "rend")) || type.equals("source");
    return !inline && (!HeaderReader.attribute(xml, "n").isEmpty() || type.equals("footnote")
        || "foot".equals(HeaderReader.attribute(xml, "place")) || "end".equals(HeaderReader.attribute(xml, "place")));
  }

  private void before(String name, XMLStreamReader xml) {
    switch (Layout.of(name)) {
      case BLOCK -> need(lists > 0 ? Gap.LINE : Gap.BLOCK);
      case LIST -> {
        need(lists++ == 0 ? Gap.BLOCK : Gap.LINE);
        indent();
      }
      case ITEM -> item();
      case LABEL -> {
        need(lists > 1 ? Gap.LINE : Gap.BLOCK);
        Frame list = open.peek();
        if (list != null) {
          list.labelled = true;
        }
        indent();
      }
      case LINE -> need(Gap.LINE);
      case BREAK -> need(Gap.LINE);
      case ROW -> need(Gap.LINE);
      case CELL -> need(firstCell() ? Gap.NONE : Gap.TAB);
      case PAGE -> pages.add(new PageBreak(position(), pageNumber(xml)));
      case OMISSION -> omission();
      case INLINE, SILENT -> { }
    }
  }

  private String pageNumber(XMLStreamReader xml) {
    String n = HeaderReader.attribute(xml, "n");
    return n.isEmpty() ? Integer.toString(pages.size() + 1) : n;
  }

  private boolean firstCell() {
    Frame row = open.peek();
    return row == null || row.items++ == 0;
  }

  private void item() {
    Frame list = open.peek();
    boolean after = list != null && list.labelled;
    if (list != null) {
      list.labelled = false;
      list.items++;
    }
    if (after) {
      need(Gap.SPACE);
    } else {
      need(list != null && list.items == 1 && lists == 1 ? Gap.BLOCK : Gap.LINE);
      indent();
    }
  }

  private void indent() {
    indent = "    ".repeat(Math.min(lists, 8));
  }

  /** The words left out stand as the printed sign for it. */
  private void omission() {
    int start = position();
    append("[…]");
    marks.add(new Mark.Gap(new Span(position() - 3, position()), new Span(start + 1, position() - 1), Hand.EDITOR,
        Mark.GapReason.OMITTED, Optional.empty(), "tei/gap"));
  }

  void end(String name) {
    if (footnoteDepth > 0) {
      if (--footnoteDepth == 0) {
        footnotes.add(String.join(" ", footnote.toString().strip().split("\\s+")));
      }
      return;
    }
    if (silent > 0) {
      silent--;
      return;
    }
    Frame frame = open.pop();
    Span span = new Span(Math.min(frame.start, text.length()), text.length());
    close(frame, span);
    tags.end(frame.name, frame.type, frame.when, span, text);
    switch (Layout.of(name)) {
      case BLOCK -> need(lists > 0 ? Gap.LINE : Gap.BLOCK);
      case LIST -> {
        lists--;
        indent = "";
        need(lists == 0 ? Gap.BLOCK : Gap.LINE);
      }
      case ITEM, LINE, ROW -> need(Gap.LINE);
      case LABEL -> need(Gap.SPACE);
      case CELL, BREAK, PAGE, OMISSION, INLINE, SILENT -> { }
    }
  }

  private void close(Frame frame, Span span) {
    Element element = Element.of(frame.name);
    if (element == null || span.isEmpty()) {
      return;
    }
    List<Mark> inside = new ArrayList<>(marks.subList(frame.children, marks.size()));
    marks.subList(frame.children, marks.size()).clear();
    marks.add(element.mark(span, inside));
  }

  void text(char[] chars, int start, int length) {
    if (silent > 0) {
      return;
    }
    if (footnoteDepth > 0) {
      footnote.append(chars, start, length);
      return;
    }
    int end = start + length;
    int i = start;
    while (i < end) {
      int word = i;
      while (i < end && chars[i] > ' ') {
        i++;
      }
      if (i > word) {
        flush();
        text.append(chars, word, i - word);
      }
      if (i < end) {
        need(Gap.SPACE);
        while (i < end && chars[i] <= ' ') {
          i++;
        }
      }
    }
  }

  private void append(String words) {
    flush();
    text.append(words);
  }

  private void need(Gap wanted) {
    if (wanted.compareTo(gap) > 0) {
      gap = wanted;
    }
  }

  /** Where the next character will stand. */
  private int position() {
    return text.isEmpty() ? indentBefore() : text.length() + switch (gap) {
      case NONE -> 0;
      case SPACE, TAB -> 1;
      case LINE -> 1 + indentBefore();
      case BLOCK -> 2 + indentBefore();
    };
  }

  private int indentBefore() {
    return indent.length();
  }

  private void flush() {
    boolean line = gap == Gap.LINE || gap == Gap.BLOCK;
    if (!text.isEmpty()) {
      switch (gap) {
        case NONE -> { }
        case SPACE -> text.append(' ');
        case TAB -> text.append('\t');
        case LINE -> text.append('\n');
        case BLOCK -> text.append("\n\n");
      }
    }
    if (!indent.isEmpty() && (line || text.isEmpty())) {
      text.append(indent);
    }
    if (line || gap != Gap.NONE) {
      indent = "";
    }
    gap = Gap.NONE;
  }

  TeiDocument document(String name, String item, String digest, HeaderReader header) {
    int end = text.length();
    for (String footnote : footnotes) {
      text.append("\n\n");
      int start = text.length();
      text.append(footnote);
      Span span = new Span(start, text.length());
      marks.add(new Mark.Note(span, span, Hand.EDITOR, Mark.NoteType.FOOTNOTE, "tei/note", List.of()));
    }
    if (!text.isEmpty()) {
      text.append('\n');
    }
    marks.sort(Comparator.comparing(Mark::span));
    List<Encoded> encoded = tags.all();
    for (HeaderReader.Said said : header.correspondence()) {
      int at = said.words().isEmpty() ? -1 : text.indexOf(said.words());
      if (at >= 0 && at < end && encoded.stream().noneMatch(e -> e.field() == said.field())) {
        encoded.add(new Encoded(said.field(), said.value(), new Span(at, at + said.words().length()), said.element(), 0));
      }
    }
    pages.replaceAll(page -> new PageBreak(Math.min(page.offset(), text.length()), page.number()));
    Source source = new Source(name, item.isEmpty() ? Optional.empty() : Optional.of(item), digest,
        "application/tei+xml", text.toString(), new Source.Encoding(marks, pages));
    return new TeiDocument(source, new Hints(encoded, OptionalInt.empty()), Optional.empty());
  }
}
