package org.chancery.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes a table apart, RFC 4180: cells parted by one sign, in quotes where they hold it. */
final class CsvTable {

  private final String text;
  private final char separator;
  private final List<Row> rows = new ArrayList<>();
  private int at;
  private int line = 1;
  private int lineStart;
  private boolean open;
  private Optional<Cell> unclosed = Optional.empty();

  private CsvTable(String text, char separator) {
    this.text = text;
    this.separator = separator;
  }

  /** A cell and where it begins; line and column are counted from 1. */
  record Cell(String text, int line, int column) {}

  /** A line of the table. */
  record Row(List<Cell> cells) {
    Row {
      cells = List.copyOf(cells);
    }

    int line() {
      return cells.getFirst().line();
    }
  }

  /** Takes a table apart; empty lines are passed over. */
  static CsvTable of(String text) {
    CsvTable table = new CsvTable(text, separator(text));
    while (table.at < text.length()) {
      table.row();
    }
    return table;
  }

  List<Row> rows() {
    return rows;
  }

  /** Returns the cell whose quotes are never closed, and which so took in all that follows. */
  Optional<Cell> unclosed() {
    return unclosed;
  }

  /**
   * Programs write a semicolon or a tab where the comma is a decimal sign: the first line tells.
   */
  private static char separator(String text) {
    int end = text.indexOf('\n');
    String head = end < 0 ? text : text.substring(0, end);
    return head.indexOf(',') >= 0
        ? ','
        : head.indexOf(';') >= 0 ? ';' : head.indexOf('\t') >= 0 ? '\t' : ',';
  }

  private void row() {
    List<Cell> cells = new ArrayList<>();
    boolean more = true;
    while (more) {
      int column = at - lineStart + 1;
      int begun = line;
      String cell = at < text.length() && text.charAt(at) == '"' ? quoted() : plain();
      cells.add(new Cell(cell, begun, column));
      unclosed = open ? Optional.of(cells.getLast()) : Optional.empty();
      more = at < text.length() && text.charAt(at) == separator;
      at += more ? 1 : 0;
    }
    endLine();
    if (cells.size() > 1 || !cells.getFirst().text().isBlank()) {
      rows.add(new Row(cells));
    }
  }

  private String plain() {
    int from = at;
    while (at < text.length() && text.charAt(at) != separator && !isEnd(text.charAt(at))) {
      at++;
    }
    return text.substring(from, at);
  }

  private String quoted() {
    StringBuilder cell = new StringBuilder();
    at++;
    open = true;
    while (open && at < text.length()) {
      char c = text.charAt(at++);
      if (c == '"') {
        open = at < text.length() && text.charAt(at) == '"';
        if (!open) {
          break;
        }
        at++;
      } else if (c == '\n') {
        line++;
        lineStart = at;
      }
      cell.append(c);
    }
    return cell.append(plain()).toString();
  }

  private static boolean isEnd(char c) {
    return c == '\n' || c == '\r';
  }

  private void endLine() {
    if (at < text.length() && text.charAt(at) == '\r') {
      at++;
    }
    if (at < text.length() && text.charAt(at) == '\n') {
      at++;
    }
    line++;
    lineStart = at;
  }
}
