package org.chancery.tei;

import java.util.ArrayList;
import java.util.List;
import org.chancery.record.Record;
import org.chancery.record.anatomy.Anatomy;
import org.chancery.record.anatomy.Anatomy.Enclosure;
import org.chancery.transcript.Mark;
import org.chancery.transcript.Mark.Addition;
import org.chancery.transcript.Mark.Deletion;
import org.chancery.transcript.Mark.Gap;
import org.chancery.transcript.Mark.Note;
import org.chancery.transcript.Mark.Substitution;
import org.chancery.transcript.Mark.Supplied;
import org.chancery.transcript.Mark.Unclear;
import org.chancery.transcript.PageBreak;
import org.chancery.transcript.Span;

/**
 * Writes the source's text, every character of it, with its marks: brackets and signal words stand in {@code seg
 * type="delimiter"} outside {@code add}, {@code del} and the like, line feeds are {@code lb}. Enclosures and the abstract
 * are divisions of their own where no mark crosses their border.
 */
final class TeiText {

  private final String text;
  private final Record record;
  private final Hands hands;
  private final Xml xml;
  private final List<PageBreak> pages;
  private int page;

  TeiText(Record record, Hands hands, Xml xml) {
    this.record = record;
    this.text = record.transcript().text();
    this.hands = hands;
    this.xml = xml;
    this.pages = record.transcript().source().encoding().pages();
  }

  private record Division(int start, String type) {}

  void write() {
    List<Division> divisions = new ArrayList<>();
    divide(record.anatomy(), divisions);
    divisions.removeIf(d -> d.start == 0 || crossesMark(d.start));
    divisions.sort((a, b) -> Integer.compare(a.start, b.start));
    xml.open("div", "type", "record").line();
    int first = divisions.isEmpty() ? text.length() : divisions.getFirst().start;
    block(0, first);
    for (int i = 0; i < divisions.size(); i++) {
      int end = i + 1 < divisions.size() ? divisions.get(i + 1).start : text.length();
      if (divisions.get(i).start < end) {
        xml.open("div", "type", divisions.get(i).type);
        block(divisions.get(i).start, end);
        xml.close("div").line();
      }
    }
    xml.close("div").line();
  }

  private void divide(Anatomy anatomy, List<Division> divisions) {
    for (Enclosure enclosure : anatomy.annexes().enclosures()) {
      divisions.add(new Division(enclosure.anatomy().extent().start(), "enclosure"));
      divide(enclosure.anatomy(), divisions);
    }
    anatomy.annexes().regest().ifPresent(regest -> divisions.add(new Division(regest.span().start(), "abstract")));
  }

  private boolean crossesMark(int at) {
    return record.transcript().marks().stream().anyMatch(m -> m.span().start() < at && at < m.span().end());
  }

  private void block(int from, int to) {
    xml.open("ab", "xml:space", "preserve");
    List<Mark> inside = record.transcript().marks().stream()
        .filter(m -> from <= m.span().start() && m.span().end() <= to && m.span().start() < to).toList();
    stretch(from, to, inside);
    if (to == text.length()) {
      plain(to, to);
      breaks(to);
    }
    xml.close("ab").line();
  }

  private void stretch(int from, int to, List<Mark> marks) {
    int at = from;
    for (Mark mark : marks) {
      plain(at, mark.span().start());
      mark(mark);
      at = mark.span().end();
    }
    plain(at, to);
  }

  /** Writes text without marks, with the page breaks that stand in it. */
  private void plain(int from, int to) {
    int at = from;
    while (page < pages.size() && pages.get(page).offset() < to) {
      int offset = Math.max(at, pages.get(page).offset());
      xml.text(text, at, offset, true);
      xml.empty("pb", "n", pages.get(page).number());
      page++;
      at = offset;
    }
    xml.text(text, at, to, true);
  }

  private void breaks(int at) {
    while (page < pages.size() && pages.get(page).offset() <= at) {
      xml.empty("pb", "n", pages.get(page).number());
      page++;
    }
  }

  private void delimiter(int from, int to) {
    if (from < to) {
      xml.open("seg", "type", "delimiter");
      plain(from, to);
      xml.close("seg");
    }
  }

  private void mark(Mark mark) {
    switch (mark) {
      case Addition a -> around(a, "add", "hand", hands.pointer(a.hand()), "place", TeiWriter.lower(a.position()));
      case Deletion d -> around(d, "del", "hand", hands.pointer(d.hand()));
      case Substitution s -> stretch(s.span().start(), s.span().end(), s.children());
      case Supplied s -> around(s, "supplied", "reason", TeiWriter.lower(s.reason()));
      case Unclear u -> around(u, "unclear");
      case Note n -> around(n, "note", "type", TeiWriter.lower(n.type()));
      case Gap g -> {
        delimiter(g.span().start(), g.span().end());
        xml.empty("gap", "reason", TeiWriter.lower(g.reason()), "extent", g.extent().orElse(""));
      }
    }
  }

  private void around(Mark mark, String element, String... attributes) {
    Span content = mark.content();
    delimiter(mark.span().start(), content.start());
    xml.open(element, attributes);
    stretch(content.start(), content.end(), mark.children().stream().filter(c -> content.contains(c.span())).toList());
    xml.close(element);
    delimiter(content.end(), mark.span().end());
  }
}
