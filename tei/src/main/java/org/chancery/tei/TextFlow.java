package org.chancery.tei;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.xml.stream.XMLStreamReader;
import org.chancery.record.Hints;
import org.chancery.tei.HeaderReader.Said;
import org.chancery.tei.PageText.Gap;
import org.chancery.transcript.PageBreak;
import org.chancery.transcript.Source;
import org.chancery.transcript.Span;

/**
 * Lays out the text of one document as a typist would type the printed page: a blank line between
 * blocks, {@code lb} a line end, white space collapsed, lists indented, cells of tables parted by
 * tabs, side-notes before their block, footnotes at the end. Notes where each tag begins and ends
 * in that text. Reused from document to document.
 */
final class TextFlow {

  private static final String OMISSION = "[…]";
  private static final String UNTITLED = "[Untitled]";

  private final PageText page = new PageText();
  private final Typist typist = new Typist(page);
  private final EncodedTags tags = new EncodedTags();
  private final ReadMarks marks;
  private final Lists lists = new Lists(page);
  private final Asides asides = new Asides();
  private final List<PageBreak> pages = new ArrayList<>();
  private final List<String> waitingPages = new ArrayList<>();
  private final List<Frame> frames = new ArrayList<>();
  private final Frame root = new Frame();
  private int depth;
  private int started;
  private int silent;

  TextFlow(HeaderReader header) {
    this.marks = new ReadMarks(header);
  }

  void clear() {
    page.clear();
    tags.clear();
    marks.clear();
    lists.clear();
    asides.clear();
    pages.clear();
    waitingPages.clear();
    depth = 0;
    started = 0;
    typist.clear();
    silent = 0;
  }

  boolean hasText() {
    return !page.isEmpty();
  }

  void start(XMLStreamReader xml) {
    Element element = Element.of(xml.getLocalName());
    if (silent > 0) {
      silent++;
    } else if (asides.isOpen()) {
      asides.start(element, xml);
    } else {
      Layout layout = layout(element, xml);
      switch (layout) {
        case SILENT -> silent++;
        case NOTE -> footnote(xml);
        case SEGMENT -> asides.open(Asides.Kind.SIDE_NOTE, "");
        case CORRECTION -> asides.open(Asides.Kind.CORRECTION, "");
        default -> open(element, layout, xml);
      }
    }
  }

  /** Returns how this very element stands; what remains of the doubtful ones is an aside. */
  private Layout layout(Element element, XMLStreamReader xml) {
    boolean amongBlocks = depth == 0 || isContainer(top().element);
    return switch (element.layout()) {
      case QUOTE -> amongBlocks || Attributes.isSetOff(xml) ? Layout.BLOCK : Layout.INLINE;
      case NOTE ->
          Attributes.of(xml, "type").equals("speaker")
              ? Layout.SPEAKER
              : Attributes.isFootnote(xml, !amongBlocks)
                  ? Layout.NOTE
                  : Attributes.isMargin(xml) ? Layout.SEGMENT : Layout.BLOCK;
      case SEGMENT ->
          Attributes.isMargin(xml)
              ? Layout.SEGMENT
              : depth > 0 && top().element == Element.U ? Layout.BLOCK : Layout.INLINE;
      case EXPANSION -> inChoice() ? Layout.SILENT : Layout.INLINE;
      case CORRECTION -> inChoice() ? Layout.CORRECTION : Layout.INLINE;
      case SALUTE -> tags.inCloser() ? Layout.LINE : Layout.BLOCK;
      case SIGNED -> tags.inCloser() ? Layout.SIGNED : Layout.BLOCK;
      default -> element.layout();
    };
  }

  private static boolean isContainer(Element element) {
    return switch (element) {
      case DIV, ATTACHMENT, BODY, FRONT, BACK, FLOATING_TEXT, GROUP, LIST -> true;
      default -> false;
    };
  }

  private boolean inChoice() {
    return depth > 0 && top().element == Element.CHOICE;
  }

  private Frame top() {
    return frames.get(depth - 1);
  }

  private void footnote(XMLStreamReader xml) {
    String number = Attributes.of(xml, "n");
    if (page.dropNumber(number, marks.lastEnd())) {
      tags.clamp(page.length());
    }
    Span here = new Span(page.length(), page.length());
    marks.footnote(here, here, "tei/anchor");
    asides.open(Asides.Kind.FOOTNOTE, number);
  }

  private void open(Element element, Layout layout, XMLStreamReader xml) {
    if (depth > 0) {
      top().hasChildren = true;
    }
    if (depth == frames.size()) {
      frames.add(new Frame());
    }
    Frame frame = frames.get(depth);
    frame.reset(element, layout, Attributes.kind(element, xml));
    before(frame, xml);
    frame.slot = marks.size();
    if (ReadMarks.isMark(frame)) {
      marks.start(element, xml);
    }
    depth++;
    tags.start(element, frame.type);
  }

  private void before(Frame frame, XMLStreamReader xml) {
    frame.lengthBefore = page.length();
    switch (frame.layout) {
      case BLOCK, SPEAKER -> {
        frame.gapBefore = page.gap();
        lists.block(frame.element, parent());
      }
      case LIST -> lists.start(frame, parent(), tags.inCloser());
      case ITEM -> lists.item(frame);
      case LABEL -> lists.label();
      case LINE -> lists.line();
      case BREAK -> lineEnd(xml);
      case SIGNED -> {
        if (parent().lastSigned == page.length()) {
          lists.line();
        }
      }
      case ROW -> lists.row();
      case CELL -> lists.cell(parent());
      case PAGE -> {
        String n = Attributes.of(xml, "n");
        int next = pages.size() + waitingPages.size() + 1;
        waitingPages.add(n.isEmpty() ? Integer.toString(next) : n);
        if (Attributes.isWithinWord(xml)) {
          page.glue();
        }
      }
      case OMISSION -> {
        page.need(Gap.SPACE);
        int start = type(OMISSION);
        marks.gap(
            Attributes.gapReason(xml), Attributes.extent(xml), new Span(start, page.length()));
        page.need(Gap.SPACE);
        page.afterNote();
      }
      default -> {}
    }
  }

  /** A line end within a word shows only behind the hyphen that the typist set. */
  private void lineEnd(XMLStreamReader xml) {
    if (Attributes.isWithinWord(xml) && !page.endsInHyphen()) {
      page.glue();
    } else {
      lists.line();
    }
  }

  private Frame parent() {
    return depth == 0 ? root : top();
  }

  void end() {
    if (silent > 0) {
      silent--;
    } else if (asides.isOpen()) {
      asides.end().ifPresent(this::aside);
    } else {
      close();
    }
  }

  private void close() {
    Frame frame = frames.get(--depth);
    started = Math.min(started, depth);
    boolean empty = frame.isEmpty();
    int start = empty ? page.length() : Math.min(frame.start, page.length());
    Span span = new Span(start, page.length());
    if (ReadMarks.isMark(frame)) {
      marks.end(frame.slot, span);
    }
    if (frame.element == Element.HEAD && !empty && startsUntitled(start)) {
      page.truncate(frame.lengthBefore, frame.gapBefore);
      marks.truncate(frame.slot);
      span = new Span(page.length(), page.length());
    } else if (frame.layout == Layout.TYPE && !empty) {
      capitals(frame, span);
    } else if (frame.element == Element.SIC && !empty && !inChoice()) {
      page.need(Gap.SPACE);
      int at = type("[sic]");
      marks.sic(new Span(at, page.length()));
    }
    tags.end(frame.element, frame.type, span, page.sequence());
    after(frame);
  }

  private void after(Frame frame) {
    switch (frame.layout) {
      case BLOCK -> {
        if (frame.element == Element.SP || frame.element == Element.U) {
          page.endSpeech();
        }
        lists.block(frame.element, parent());
      }
      case SPEAKER -> speaker(frame);
      case LIST -> lists.end();
      case ITEM -> lists.endItem();
      case LABEL -> lists.endLabel();
      case LINE -> lists.line();
      case SIGNED -> parent().lastSigned = page.length();
      case ROW -> lists.endRow();
      case CELL -> lists.endCell();
      case CHOICE ->
          asides
              .correction()
              .ifPresent(words -> {
                page.need(Gap.SPACE);
                int at = type("[" + words + "]");
                marks.correction(new Span(at, page.length()));
              });
      default -> {}
    }
  }

  /** What a speaker says goes on behind his name, parted from it by a colon where no sign is. */
  private void speaker(Frame frame) {
    if (!frame.isEmpty()) {
      if (Character.isLetterOrDigit(page.lastChar())) {
        page.append(":");
      }
      page.beginSpeech();
    }
  }

  private boolean startsUntitled(int start) {
    return page.startsWith(UNTITLED, start);
  }

  private void capitals(Frame frame, Span span) {
    if (frame.hasChildren || !Attributes.isSmallCapitals(frame.type)) {
      return;
    }
    boolean lower = false;
    for (int i = span.start(); i < span.end(); i++) {
      char c = page.charAt(i);
      if (Character.isUpperCase(c)) {
        return;
      }
      lower |= Character.isLowerCase(c);
    }
    if (lower) {
      page.smallCapitals(span.start(), span.end());
    }
  }

  private void aside(Asides.Aside aside) {
    switch (aside.kind()) {
      case FOOTNOTE -> page.afterNote();
      case SIDE_NOTE -> {
        if (!aside.isPageReference()) {
          page.beforeBlock(aside.words(), lists.inLines());
        }
      }
      case CORRECTION -> {}
    }
  }

  void text(char[] chars, int start, int length) {
    if (silent > 0 || length == 0) {
      return;
    }
    if (asides.isOpen()) {
      asides.text(chars, start, length);
      return;
    }
    page.beforeSign(chars[start]);
    int end = start + length;
    int i = page.isGlued() ? afterSpaces(chars, start, end) : start;
    while (i < end) {
      int run = i;
      i = Letters.runEnd(chars, i, end);
      if (i > run) {
        run(chars, run, i);
      }
      if (i < end) {
        page.need(Gap.SPACE);
        i = afterSpaces(chars, i, end);
      }
    }
  }

  private static int afterSpaces(char[] chars, int from, int end) {
    int i = from;
    while (i < end && Letters.isSpace(chars[i])) {
      i++;
    }
    return i;
  }

  /** Types words of our own; returns where they begin. */
  private int type(String words) {
    page.flush();
    started();
    int at = page.length();
    page.append(words);
    return at;
  }

  private void run(char[] chars, int from, int to) {
    boolean joined = !page.flush();
    started();
    typist.type(chars, from, to, joined, tags.inDateline());
  }

  /** Gives the elements and pages that begin with the next character their place. */
  private void started() {
    int at = page.length();
    while (started < depth) {
      Frame frame = frames.get(started++);
      frame.start = at;
      if (frame.layout == Layout.BLOCK || frame.layout == Layout.ITEM) {
        typist.block(frame.element, at);
      }
    }
    if (!waitingPages.isEmpty()) {
      waitingPages.forEach(n -> pages.add(new PageBreak(at, n)));
      waitingPages.clear();
    }
  }

  /**
   * Ends the document.
   *
   * @param said what the header says of it
   * @throws TeiFault when the marks do not nest, which is our mistake
   */
  TeiDocument document(String name, Optional<String> item, String digest, List<Said> said)
      throws TeiFault {
    started = depth;
    started();
    int end = page.length();
    for (Asides.Aside footnote : asides.footnotes()) {
      page.endBlock(Gap.BLOCK);
      page.indent("");
      int start = type(footnote.number().isEmpty() ? "" : footnote.number() + ". ");
      int words = page.length();
      page.append(footnote.words());
      marks.footnote(new Span(start, page.length()), new Span(words, page.length()), "tei/note");
    }
    if (!page.isEmpty()) {
      page.append("\n");
    }
    page.finish();
    List<PageBreak> placed =
        pages.stream().map(p -> new PageBreak(page.at(p.offset(), false), p.number())).toList();
    String text = page.toString();
    Hints hints = new Hints(tags.finish(page, text, page.at(end, true), said), OptionalInt.empty());
    Source.Encoding encoding = new Source.Encoding(marks.finish(page), placed);
    Source source = new Source(name, item, digest, "application/tei+xml", text, encoding);
    clear();
    return new TeiDocument(source, hints, Optional.empty());
  }
}
