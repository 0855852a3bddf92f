package org.chancery.tei;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import org.chancery.tei.FlatMark.Kind;
import org.chancery.transcript.Hand;
import org.chancery.transcript.Mark;
import org.chancery.transcript.Mark.GapReason;
import org.chancery.transcript.Mark.NoteType;
import org.chancery.transcript.Mark.Reason;
import org.chancery.transcript.Span;

/** Collects the marks that an encoder made, while the text grows. */
final class ReadMarks {

  /** Marks deeper than this stay text. */
  private static final int DEEPEST = 64;

  private final List<FlatMark> marks = new ArrayList<>();
  private final HeaderReader header;
  private int depth;
  private int lastEnd;

  ReadMarks(HeaderReader header) {
    this.header = header;
  }

  void clear() {
    marks.clear();
    depth = 0;
    lastEnd = 0;
  }

  /** Returns where the last mark ended. */
  int lastEnd() {
    return lastEnd;
  }

  int size() {
    return marks.size();
  }

  /** Takes back all marks from {@code size} on. */
  void truncate(int size) {
    marks.subList(size, marks.size()).clear();
  }

  /** Begins the mark of an element that is one; {@link #end} sets its place. */
  void start(Element element, XMLStreamReader xml) {
    switch (element) {
      case ADD ->
          open(Kind.ADDITION, FlatMark.lower(Attributes.position(xml)), hand(xml), "tei/add");
      case DEL -> open(Kind.DELETION, "", hand(xml), "tei/del");
      case SUBST -> open(Kind.SUBSTITUTION, "", Hand.UNKNOWN, "tei/subst");
      case SUPPLIED -> supplied(Reason.OMITTED, "tei/supplied");
      case CORR -> supplied(Reason.CORRECTION, "tei/corr");
      case EX -> supplied(Reason.ABBREVIATION, "tei/ex");
      case UNCLEAR -> open(Kind.UNCLEAR, "", Hand.EDITOR, "tei/unclear");
      case NOTE -> open(Kind.NOTE, FlatMark.lower(NoteType.COMMENT), Hand.EDITOR, "tei/note");
      default -> {}
    }
  }

  /** Tells whether an open element is a mark. */
  static boolean isMark(Frame frame) {
    return frame.element == Element.NOTE
        ? !frame.type.equals("source") && frame.layout != Layout.SPEAKER
        : isMark(frame.element);
  }

  private static boolean isMark(Element element) {
    return switch (element) {
      case ADD, DEL, SUBST, SUPPLIED, CORR, EX, UNCLEAR -> true;
      default -> false;
    };
  }

  private void supplied(Reason reason, String origin) {
    open(Kind.SUPPLIED, FlatMark.lower(reason), Hand.EDITOR, origin);
  }

  private Hand hand(XMLStreamReader xml) {
    return header.hand(Attributes.of(xml, "hand"));
  }

  private void open(Kind kind, String detail, Hand hand, String origin) {
    marks.add(
        new FlatMark(
            kind, detail, Span.NOWHERE, Span.NOWHERE, hand, origin, Optional.empty(), depth++));
  }

  /** Ends the mark in {@code slot}; one without words, or too deep, is none. */
  void end(int slot, Span span) {
    depth--;
    lastEnd = span.end();
    FlatMark mark = marks.get(slot);
    boolean none = span.isEmpty() || depth >= DEEPEST;
    if (none || mark.kind() == Kind.SUBSTITUTION && !isSubstitution(slot)) {
      marks.remove(slot);
      for (int i = slot; i < marks.size(); i++) {
        marks.set(i, at(marks.get(i), marks.get(i).span(), -1));
      }
    } else {
      marks.set(slot, at(mark, span, 0));
    }
  }

  private static FlatMark at(FlatMark m, Span span, int deeper) {
    return new FlatMark(
        m.kind(), m.detail(), span, span, m.hand(), m.origin(), m.extent(), m.depth() + deeper);
  }

  private boolean isSubstitution(int slot) {
    int deletions = 0;
    int additions = 0;
    int others = 0;
    for (FlatMark inside : marks.subList(slot + 1, marks.size())) {
      if (inside.depth() == marks.get(slot).depth() + 1) {
        switch (inside.kind()) {
          case DELETION -> deletions++;
          case ADDITION -> additions++;
          default -> others++;
        }
      }
    }
    return deletions == 1 && additions == 1 && others == 0;
  }

  void gap(GapReason reason, Optional<String> extent, Span span) {
    Span sign = new Span(span.start() + 1, span.end() - 1);
    marks.add(
        new FlatMark(
            Kind.GAP, FlatMark.lower(reason), span, sign, Hand.EDITOR, "tei/gap", extent, depth));
  }

  /** A better reading in brackets behind the word that it betters. */
  void correction(Span span) {
    bracketed(Kind.SUPPLIED, FlatMark.lower(Reason.CORRECTION), span, "tei/corr");
  }

  /** The editor's {@code [sic]}. */
  void sic(Span span) {
    bracketed(Kind.NOTE, FlatMark.lower(NoteType.SIC), span, "tei/sic");
  }

  private void bracketed(Kind kind, String detail, Span span, String origin) {
    Span words = new Span(span.start() + 1, span.end() - 1);
    marks.add(
        new FlatMark(kind, detail, span, words, Hand.EDITOR, origin, Optional.empty(), depth));
  }

  /** A footnote at the end of the text, or the empty place in the text that it belongs to. */
  void footnote(Span span, Span words, String origin) {
    String type = FlatMark.lower(NoteType.FOOTNOTE);
    marks.add(
        new FlatMark(Kind.NOTE, type, span, words, Hand.EDITOR, origin, Optional.empty(), depth));
  }

  /** Returns the trees, at their places in the finished text. */
  List<Mark> finish(PageText page) throws TeiFault {
    List<FlatMark> placed = new ArrayList<>(marks.size());
    int[] from = new int[2];
    int[] to = {page.length(), page.length()};
    for (FlatMark m : marks) {
      if (m.depth() + 2 > from.length) {
        from = Arrays.copyOf(from, 2 * from.length);
        to = Arrays.copyOf(to, 2 * to.length);
      }
      Span span = within(page.at(m.span()), from[m.depth()], to[m.depth()]);
      Span content = within(page.at(m.content()), span.start(), span.end());
      from[m.depth()] = span.end();
      from[m.depth() + 1] = span.start();
      to[m.depth() + 1] = span.end();
      placed.add(
          new FlatMark(
              m.kind(), m.detail(), span, content, m.hand(), m.origin(), m.extent(), m.depth()));
    }
    return FlatMark.tree(placed);
  }

  /** The place of a note without words may lie before the mark around it, whose words follow. */
  private static Span within(Span span, int from, int to) {
    int start = Math.clamp(span.start(), from, to);
    return new Span(start, Math.clamp(span.end(), start, to));
  }
}
