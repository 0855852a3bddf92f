package org.chancery.tei;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.record.anatomy.Anatomy;
import org.chancery.record.anatomy.Anatomy.Enclosure;
import org.chancery.record.finding.Finding;
import org.chancery.transcript.Mark;
import org.chancery.transcript.Span;

/**
 * Cuts a record's text into its papers (the paper itself, each enclosure, the abstract) and each
 * paper into head, opener, matter and closer. No cut goes through a mark; a part that could not be
 * cut out stays with its neighbour.
 */
final class Parts {

  /** One paper; {@code anatomy} is empty for the abstract. */
  record Paper(String type, Span span, Optional<Anatomy> anatomy) {}

  /** A part of an opener or closer that TEI has an element for. */
  record Region(Span span, Element element) {}

  private final String text;
  private final List<Mark> marks;

  Parts(String text, List<Mark> marks) {
    this.text = text;
    this.marks = marks;
  }

  private record Beginning(int at, String type, Optional<Anatomy> anatomy) {}

  /** Returns the papers in text order; together they are the whole text. */
  List<Paper> papers(Anatomy whole) {
    List<Beginning> beginnings = new ArrayList<>();
    collect(whole, beginnings);
    beginnings.removeIf(b -> b.at <= 0 || b.at >= text.length() || crossesMark(b.at));
    beginnings.sort(Comparator.comparingInt(Beginning::at));
    beginnings.addFirst(new Beginning(0, "paper", Optional.of(whole)));
    List<Paper> papers = new ArrayList<>();
    for (int i = 0; i < beginnings.size(); i++) {
      Beginning b = beginnings.get(i);
      int end = i + 1 < beginnings.size() ? beginnings.get(i + 1).at : text.length();
      if (b.at < end || i == 0) {
        papers.add(new Paper(b.type, new Span(b.at, end), b.anatomy));
      }
    }
    return papers;
  }

  private static void collect(Anatomy anatomy, List<Beginning> beginnings) {
    for (Enclosure enclosure : anatomy.annexes().enclosures()) {
      Anatomy inner = enclosure.anatomy();
      beginnings.add(new Beginning(inner.extent().start(), "enclosure", Optional.of(inner)));
      collect(inner, beginnings);
    }
    anatomy
        .annexes()
        .regest()
        .ifPresent(
            r -> beginnings.add(new Beginning(r.span().start(), "abstract", Optional.empty())));
  }

  /** Tells whether a cut at {@code at} would go through a mark. */
  private boolean crossesMark(int at) {
    int low = 0;
    int high = marks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (marks.get(middle).span().end() <= at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < marks.size() && marks.get(low).span().start() < at;
  }

  /** Returns where head, opener and matter of a paper end; equal ends mean an absent part. */
  int[] ends(Paper paper) {
    Span span = paper.span();
    if (paper.anatomy().isEmpty()) {
      return new int[] {span.start(), span.start(), span.end()};
    }
    Anatomy anatomy = paper.anatomy().get();
    int start = cut(anatomy.matter().span().start(), span.start(), span, span.start());
    int body = afterGreeting(anatomy.protocol().salutation(), start, span.end());
    int foot = cut(anatomy.matter().span().end(), body, span, span.end());
    int head =
        anatomy.protocol().heading().map(h -> lineEnd(h, span.start(), body)).orElse(span.start());
    return new int[] {head, body, foot};
  }

  /** A greeting on a line of its own belongs to the opener. */
  private int afterGreeting(Optional<Finding<String>> greeting, int start, int end) {
    return greeting.map(g -> lineEnd(g, start, end)).orElse(start);
  }

  private int cut(int at, int from, Span within, int otherwise) {
    boolean inside = at >= from && at <= within.end();
    return inside && !crossesMark(at) ? at : otherwise;
  }

  /**
   * Returns where the line ends, blank lines included, that a finding at the very beginning takes
   * up; {@code start} when it does not.
   */
  private int lineEnd(Finding<String> finding, int start, int limit) {
    Span words = finding.evidence().getLast();
    boolean inside = finding.span().start() >= start && words.end() <= limit;
    if (!inside || !isBlank(start, finding.span().start())) {
      return start;
    }
    int end = words.end();
    boolean line = false;
    while (end < limit && text.charAt(end) <= ' ') {
      line |= text.charAt(end) == '\n';
      end++;
    }
    return (line || end == limit) && !crossesMark(end) ? end : start;
  }

  private boolean isBlank(int from, int to) {
    int at = from;
    while (at < to && text.charAt(at) <= ' ') {
      at++;
    }
    return at == to;
  }

  /** Returns datelines, greetings and signatures within {@code part} that no mark crosses. */
  List<Region> regions(Paper paper, Span part) {
    List<Region> regions = new ArrayList<>();
    paper
        .anatomy()
        .ifPresent(anatomy -> {
          var dating = anatomy.protocol().dating();
          Optional<Span> place = dating.place().map(Finding::span);
          Optional<Span> date = dating.written().map(Finding::span);
          Optional<Span> both = place.flatMap(p -> date.flatMap(d -> together(p, d)));
          both.or(() -> date)
              .or(() -> place)
              .ifPresent(s -> add(regions, Element.DATELINE, s, part));
          add(regions, Element.SALUTE, anatomy.protocol().salutation(), part);
          add(regions, Element.SALUTE, anatomy.eschatocol().close(), part);
          anatomy
              .eschatocol()
              .signatures()
              .forEach(s -> add(regions, Element.SIGNED, s.span(), part));
        });
    regions.sort((a, b) -> a.span.compareTo(b.span));
    List<Region> apart = new ArrayList<>();
    for (Region region : regions) {
      if (apart.isEmpty() || region.span.start() >= apart.getLast().span.end()) {
        apart.add(region);
      }
    }
    return apart;
  }

  private void add(
      List<Region> regions, Element element, Optional<Finding<String>> finding, Span part) {
    finding.ifPresent(f -> add(regions, element, f.span(), part));
  }

  private void add(List<Region> regions, Element element, Span span, Span part) {
    boolean whole = !crossesMark(span.start()) && !crossesMark(span.end());
    if (whole && part.contains(span) && !span.isEmpty()) {
      regions.add(new Region(span, element));
    }
  }

  /** Place and date are one dateline when no blank line parts them. */
  private Optional<Span> together(Span place, Span date) {
    Span both = place.union(date);
    int between = Math.min(place.end(), date.end());
    int next = Math.max(place.start(), date.start());
    boolean near = next <= between || !text.substring(between, next).contains("\n\n");
    return near ? Optional.of(both) : Optional.empty();
  }
}
