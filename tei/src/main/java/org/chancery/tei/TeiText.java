package org.chancery.tei;

import java.util.ArrayList;
import java.util.List;
import org.chancery.record.Record;
import org.chancery.tei.InlineTags.Tag;
import org.chancery.tei.Parts.Paper;
import org.chancery.tei.Parts.Region;
import org.chancery.transcript.Mark;
import org.chancery.transcript.Mark.Addition;
import org.chancery.transcript.Mark.Deletion;
import org.chancery.transcript.Mark.Gap;
import org.chancery.transcript.Mark.Note;
import org.chancery.transcript.Mark.NoteType;
import org.chancery.transcript.Mark.Substitution;
import org.chancery.transcript.Mark.Supplied;
import org.chancery.transcript.Mark.Unclear;
import org.chancery.transcript.PageBreak;
import org.chancery.transcript.Span;

/**
 * Writes the source's text, every character of it, with its marks: brackets and signal words stand
 * in {@code seg type="delimiter"} outside {@code add}, {@code del} and the like, line feeds are
 * {@code lb}. All elements that hold text have {@code xml:space="preserve"}.
 */
final class TeiText {

  private final String text;
  private final Record record;
  private final Hands hands;
  private final InlineTags tags;
  private final Parts parts;
  private final Xml xml;
  private final List<Mark> roots;
  private final List<PageBreak> pages;
  private int page;
  private int root;
  private int substitutions;
  private int anchors;
  private int footnotes;

  TeiText(Record record, Hands hands, Names names, Xml xml) {
    this.record = record;
    this.text = record.transcript().text();
    this.roots = record.transcript().marks();
    this.hands = hands;
    this.tags = InlineTags.of(record.anatomy(), names);
    this.parts = new Parts(text, roots);
    this.xml = xml;
    this.pages = record.transcript().source().encoding().pages();
  }

  void write() {
    xml.open("div", "type", "record").line();
    for (Paper paper : parts.papers(record.anatomy())) {
      xml.open("div", "type", paper.type()).line();
      int[] ends = parts.ends(paper);
      part(Element.HEAD, paper, new Span(paper.span().start(), ends[0]));
      part(Element.OPENER, paper, new Span(ends[0], ends[1]));
      part(Element.AB, paper, new Span(ends[1], ends[2]));
      part(Element.CLOSER, paper, new Span(ends[2], paper.span().end()));
      xml.close("div").line();
    }
    xml.close("div").line();
  }

  private void part(Element element, Paper paper, Span part) {
    boolean last = part.end() == text.length() && element == Element.AB;
    if (part.isEmpty() && element != Element.AB) {
      return;
    }
    List<Mark> inside = new ArrayList<>();
    while (root < roots.size()
        && (roots.get(root).span().start() < part.end() || part.end() == text.length())) {
      inside.add(roots.get(root++));
    }
    xml.open(element.tag(), "xml:space", "preserve");
    boolean framed = element == Element.OPENER || element == Element.CLOSER;
    int at = part.start();
    int next = 0;
    for (Region region : framed ? parts.regions(paper, part) : List.<Region>of()) {
      int from = upTo(inside, next, region.span().start(), false);
      stretch(at, region.span().start(), inside.subList(next, from));
      int to = upTo(inside, from, region.span().end(), true);
      xml.open(region.element().tag());
      stretch(region.span().start(), region.span().end(), inside.subList(from, to));
      xml.close(region.element().tag());
      at = region.span().end();
      next = to;
    }
    stretch(at, part.end(), inside.subList(next, inside.size()));
    if (part.end() == text.length()) {
      breaks(part.end());
    }
    xml.close(element.tag()).line();
  }

  /** Returns the index after the last mark from {@code from} on that ends by {@code offset}. */
  private static int upTo(List<Mark> marks, int from, int offset, boolean inside) {
    int i = from;
    while (i < marks.size()
        && marks.get(i).span().end() <= offset
        && (inside || marks.get(i).span().start() < offset)) {
      i++;
    }
    return i;
  }

  private void stretch(int from, int to, List<Mark> marks) {
    int at = from;
    for (Mark mark : marks) {
      plain(at, mark.span().start());
      mark(mark, List.of());
      at = mark.span().end();
    }
    plain(at, to);
  }

  /** Writes text without marks, with the names and dates that stand in it. */
  private void plain(int from, int to) {
    int at = from;
    for (int i = tags.from(from); i < tags.size(); i++) {
      Tag tag = tags.get(i);
      if (tag.span().end() > to) {
        break;
      }
      raw(at, tag.span().start());
      xml.open(tag.element().tag(), tag.attributes());
      raw(tag.span().start(), tag.span().end());
      xml.close(tag.element().tag());
      at = tag.span().end();
    }
    raw(at, to);
  }

  /** Writes text with the page breaks that stand in it. */
  private void raw(int from, int to) {
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
      raw(from, to);
      xml.close("seg");
    }
  }

  private void mark(Mark mark, List<String> id) {
    switch (mark) {
      case Addition a ->
          around(a, id, "hand", hands.pointer(a.hand()), "place", FlatMark.lower(a.position()));
      case Deletion d -> around(d, id, "hand", hands.pointer(d.hand()));
      case Substitution s -> substitution(s);
      case Supplied s -> around(s, id, "reason", FlatMark.lower(s.reason()));
      case Unclear u -> around(u, id);
      case Note n -> note(n);
      case Gap g -> {
        delimiter(g.span().start(), g.span().end());
        xml.empty("gap", "reason", FlatMark.lower(g.reason()), "extent", g.extent().orElse(""));
      }
    }
  }

  /** Deletion and addition side by side are a {@code subst}; others are joined by pointers. */
  private void substitution(Substitution s) {
    Mark first = s.children().getFirst();
    Mark last = s.children().getLast();
    boolean bare =
        s.span().start() == first.span().start()
            && first.span().end() == last.span().start()
            && last.span().end() == s.span().end()
            && first.span().equals(first.content())
            && last.span().equals(last.content());
    if (bare) {
      xml.open(Element.SUBST.tag());
      mark(first, List.of());
      mark(last, List.of());
      xml.close(Element.SUBST.tag());
      return;
    }
    int n = ++substitutions;
    String before = "subst-" + n + "-a";
    String after = "subst-" + n + "-b";
    plain(s.span().start(), first.span().start());
    mark(first, List.of("xml:id", before));
    plain(first.span().end(), last.span().start());
    mark(last, List.of("xml:id", after));
    plain(last.span().end(), s.span().end());
    xml.empty(Element.SUBST_JOIN.tag(), "target", "#" + before + " #" + after);
  }

  private void note(Note note) {
    boolean foot = note.type() == NoteType.FOOTNOTE;
    if (foot && note.span().isEmpty()) {
      xml.empty("anchor", "xml:id", "anchor-" + ++anchors);
      return;
    }
    String target = foot && ++footnotes <= anchors ? "#anchor-" + footnotes : "";
    around(note, List.of(), "type", FlatMark.lower(note.type()), "target", target);
  }

  private void around(Mark mark, List<String> id, String... attributes) {
    Span content = mark.content();
    delimiter(mark.span().start(), content.start());
    List<String> all = new ArrayList<>(id);
    all.addAll(List.of(attributes));
    String tag = Element.of(mark).tag();
    xml.open(tag, all.toArray(String[]::new));
    List<Mark> children = mark.children().stream().filter(c -> content.contains(c.span())).toList();
    stretch(content.start(), content.end(), children);
    xml.close(tag);
    delimiter(content.end(), mark.span().end());
  }
}
