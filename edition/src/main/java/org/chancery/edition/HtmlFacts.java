package org.chancery.edition;

import java.util.ArrayList;
import java.util.List;
import org.chancery.edition.Sheet.Layout;
import org.chancery.edition.Sheet.Row;
import org.chancery.edition.Sheet.Section;
import org.chancery.edition.Sheet.Value;
import org.chancery.transcript.LineMap;
import org.chancery.transcript.Span;

/** Writes what is found in a record, each fact with links to the words that prove it. */
final class HtmlFacts {

  /** A section with more rows than this is closed at first, so that the others stay in sight. */
  private static final int LONG = 14;

  private final Html html;
  private final LineMap lines;

  HtmlFacts(Html html, LineMap lines) {
    this.html = html;
    this.lines = lines;
  }

  void write(Sheet sheet) {
    sheet.sections().forEach(this::section);
  }

  private void section(Section section) {
    List<String> attributes = new ArrayList<>(List.of("class", "facts", "id", section.id()));
    if (section.rows().size() <= LONG) {
      attributes.addAll(List.of("open", ""));
    }
    html.open("details", attributes.toArray(String[]::new));
    html.open("summary").element("h2", section.title());
    if (section.rows().size() > LONG) {
      html.text(" ").element("span", Integer.toString(section.rows().size()), "class", "count");
    }
    html.close("summary").open("dl").line();
    String before = "";
    for (Row row : section.rows()) {
      boolean same = row.label().equals(before) && row.depth() == 0;
      row(section.layout(), row, same);
      before = row.label();
    }
    html.close("dl").close("details").line();
  }

  private void row(Layout layout, Row row, boolean same) {
    html.open("div", "class", "row d" + Math.min(row.depth(), 4) + (same ? " same" : ""));
    html.element("dt", row.label()).open("dd");
    switch (layout) {
      case FACTS -> facts(row);
      case INDEX -> index(row);
      case PLACES -> linked(row.values().getFirst().text(), row.evidence().getFirst());
    }
    row.remark().ifPresent(r -> html.text(" ").element("span", "(" + r + ")", "class", "remark"));
    html.close("dd").close("div").line();
  }

  private void facts(Row row) {
    if (row.values().size() == 1) {
      html.text(row.values().getFirst().text());
    } else {
      String separator = "";
      for (Value value : row.values()) {
        html.text(separator);
        linked(value.text(), value.evidence().getFirst());
        separator = ", ";
      }
    }
    html.text(" ").open("span", "class", "places").text("l.\u00a0");
    places(row.evidence());
    html.close("span");
  }

  private void index(Row row) {
    String separator = "";
    for (Value value : row.values()) {
      html.text(separator + value.text() + " ").open("span", "class", "places");
      places(value.evidence());
      html.close("span");
      separator = "; ";
    }
  }

  /** Writes a link for each span that begins on a line not yet named. */
  private void places(List<Span> spans) {
    List<String> named = new ArrayList<>();
    for (Span span : spans) {
      String place = Places.numbers(List.of(span), lines, 1);
      if (!named.contains(place)) {
        html.text(named.isEmpty() ? "" : ", ");
        linked(place, span);
        named.add(place);
      }
    }
  }

  private void linked(String words, Span span) {
    html.element("a", words, "href", "#" + target(span));
  }

  private String target(Span span) {
    return span.isEmpty() ? "l" + lines.line(span.start()) : Strand.anchor(span);
  }
}
