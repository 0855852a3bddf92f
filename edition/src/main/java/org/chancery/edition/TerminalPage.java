package org.chancery.edition;

import java.util.ArrayList;
import java.util.List;
import org.chancery.edition.Sheet.Row;
import org.chancery.edition.Sheet.Section;
import org.chancery.edition.Sheet.Value;
import org.chancery.record.Record;
import org.chancery.transcript.LineMap;

/**
 * Sets a record as a page for the terminal: what is found, each fact with its line, then the text.
 */
final class TerminalPage {

  /** Columns before every row. */
  private static final int MARGIN = 2;

  /** The widest label that keeps a column of its own. */
  private static final int LABEL = 18;

  private final Record record;
  private final LineMap lines;
  private final TerminalLines out;
  private final int width;

  private TerminalPage(Record record, int width, Style style) {
    this.record = record;
    this.lines = record.transcript().lines();
    this.width = width;
    this.out = new TerminalLines(style);
  }

  static String of(Record record, int width, Style style) {
    TerminalPage page = new TerminalPage(record, width, style);
    page.facts(Sheet.of(record));
    page.text();
    return page.out.text();
  }

  private void facts(Sheet sheet) {
    paragraph(sheet.title(), Ink.HEADING);
    paragraph(sheet.citation(), Ink.FAINT);
    List<Row> rows = sheet.sections().stream().flatMap(s -> s.rows().stream()).toList();
    int label = rows.stream().mapToInt(TerminalPage::labelWidth).max().orElse(0);
    int column = Math.min(label, Math.min(LABEL, width / 4));
    for (Section section : sheet.sections()) {
      out.blank();
      paragraph(section.title(), Ink.HEADING);
      Grid grid = new Grid(MARGIN + column + 2, right(section));
      String before = "";
      for (Row row : section.rows()) {
        row(section, row, row.label().equals(before) && row.depth() == 0 ? "" : row.label(), grid);
        before = row.label();
      }
    }
  }

  /**
   * The columns of a section.
   *
   * @param left where the values begin
   * @param right how many columns the places take up, the gap before them included
   */
  private record Grid(int left, int right) {}

  private int right(Section section) {
    int widest =
        section.rows().stream().mapToInt(r -> Columns.of(place(section, r))).max().orElse(0);
    return widest == 0 ? 0 : widest + 2;
  }

  private String place(Section section, Row row) {
    return switch (section.layout()) {
      case FACTS -> Places.of(row.evidence(), lines, 3);
      case INDEX, PLACES -> "";
    };
  }

  private static int labelWidth(Row row) {
    return Columns.of(row.label()) + 2 * row.depth();
  }

  private void paragraph(String words, Ink ink) {
    for (List<Piece> line : Wrapping.of(List.of(new Piece(words, ink)), width)) {
      out.line(line);
    }
  }

  private void row(Section section, Row row, String label, Grid grid) {
    String place = place(section, row);
    List<List<Piece>> value = Wrapping.of(value(section, row), width - grid.left - grid.right);
    int indent = MARGIN + 2 * row.depth();
    List<Piece> first = new ArrayList<>();
    first.add(Piece.plain(" ".repeat(indent)));
    first.add(new Piece(label, Ink.FAINT));
    if (indent + Columns.of(label) > grid.left - 2) {
      out.line(first);
      first = new ArrayList<>();
    }
    first.add(Piece.plain(" ".repeat(grid.left - TerminalLines.columns(first))));
    first.addAll(value.getFirst());
    if (!place.isEmpty()) {
      int used = TerminalLines.columns(first);
      first.add(Piece.plain(" ".repeat(Math.max(2, width - used - Columns.of(place)))));
      first.add(new Piece(place, Ink.FAINT));
    }
    out.line(first);
    for (List<Piece> more : value.subList(1, value.size())) {
      List<Piece> line = new ArrayList<>(List.of(Piece.plain(" ".repeat(grid.left))));
      line.addAll(more);
      out.line(line);
    }
  }

  private List<Piece> value(Section section, Row row) {
    List<Piece> pieces = new ArrayList<>();
    String separator = "";
    for (Value value : row.values()) {
      pieces.add(Piece.plain(separator + value.text()));
      switch (section.layout()) {
        case INDEX -> {
          String places = Places.numbers(value.evidence(), lines, Integer.MAX_VALUE);
          pieces.add(new Piece(" " + places, Ink.FAINT));
          separator = "; ";
        }
        case FACTS, PLACES -> separator = ", ";
      }
    }
    row.remark().ifPresent(r -> pieces.add(new Piece(" (" + r + ")", Ink.EDITOR)));
    return pieces;
  }

  private void text() {
    MarkedLines marked = MarkedLines.of(record.transcript());
    out.blank();
    paragraph("The text", Ink.HEADING);
    legend(marked);
    out.blank();
    int digits = Integer.toString(marked.lines().size()).length();
    int left = digits + 2;
    int regest =
        record.anatomy().annexes().regest().map(r -> lines.line(r.span().start())).orElse(0);
    boolean blank = true;
    for (int i = 0; i < marked.lines().size(); i++) {
      if (i + 1 == regest) {
        out.line(
            List.of(
                Piece.plain(" ".repeat(left)),
                new Piece("— the publisher's abstract —", Ink.FAINT)));
      }
      List<Piece> line = marked.lines().get(i);
      if (line.stream().allMatch(p -> Words.blank(p.text()))) {
        if (!blank) {
          out.blank();
        }
        blank = true;
      } else {
        numbered(i + 1, Wrapping.of(line, width - left), left);
        blank = false;
      }
    }
  }

  private void numbered(int number, List<List<Piece>> rows, int left) {
    String margin = Integer.toString(number);
    for (List<Piece> row : rows) {
      List<Piece> line = new ArrayList<>();
      line.add(Piece.plain(" ".repeat(left - 2 - margin.length())));
      line.add(new Piece(margin, Ink.FAINT));
      line.add(Piece.plain("  "));
      line.addAll(row);
      out.line(line);
      margin = "";
    }
  }

  private void legend(MarkedLines marked) {
    if (marked.used().isEmpty()) {
      return;
    }
    List<Piece> pieces = new ArrayList<>();
    String separator = "";
    for (MarkedLines.Sign sign : marked.used()) {
      pieces.add(new Piece(separator + sign.open, Ink.FAINT));
      pieces.add(new Piece(sign.meaning.replace(' ', '\u00a0'), sign.ink));
      pieces.add(new Piece(sign.close, Ink.FAINT));
      separator = "  ";
    }
    for (List<Piece> line : Wrapping.of(pieces, width)) {
      out.line(line);
    }
  }
}
