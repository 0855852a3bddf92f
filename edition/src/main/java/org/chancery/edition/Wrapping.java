package org.chancery.edition;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines of a given width, each word keeping its ink. */
final class Wrapping {

  private final int width;
  private final List<List<Piece>> lines = new ArrayList<>();
  private List<Piece> line = new ArrayList<>();
  private int used;
  private final List<Piece> word = new ArrayList<>();
  private int wordWidth;
  private List<Piece> space = List.of();

  private Wrapping(int width) {
    this.width = width;
  }

  /**
   * Returns the lines, at least one. Spaces at the ends of lines are dropped, those at the very
   * beginning kept up to a third of the width.
   */
  static List<List<Piece>> of(List<Piece> pieces, int width) {
    Wrapping out = new Wrapping(Math.max(1, width));
    for (Piece piece : pieces) {
      out.add(piece);
    }
    out.endWord();
    out.lines.add(out.line);
    return out.lines;
  }

  private void add(Piece piece) {
    String text = piece.text();
    int i = 0;
    while (i < text.length()) {
      boolean blank = isBlank(text.charAt(i));
      int end = i + 1;
      while (end < text.length() && isBlank(text.charAt(end)) == blank) {
        end++;
      }
      Piece part = new Piece(text.substring(i, end), piece.ink());
      if (blank) {
        endWord();
        indentOrSpace(part);
      } else {
        word.add(part);
        wordWidth += Columns.of(part.text());
      }
      i = end;
    }
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private void indentOrSpace(Piece blank) {
    if (used == 0 && lines.isEmpty()) {
      int wanted = line.isEmpty() ? indent(blank.text()) : 0;
      if (wanted > 0) {
        line.add(Piece.plain(" ".repeat(Math.min(wanted, width / 3))));
        used = Math.min(wanted, width / 3);
      }
    } else if (space.isEmpty()) {
      space = List.of(new Piece(" ", blank.ink()));
    }
  }

  private static int indent(String blank) {
    int sum = 0;
    for (int i = 0; i < blank.length(); i++) {
      sum += blank.charAt(i) == '\t' ? 4 : 1;
    }
    return sum;
  }

  private void endWord() {
    if (word.isEmpty()) {
      return;
    }
    if (used > 0 && used + space.size() + wordWidth > width) {
      breakLine();
    }
    if (used > 0) {
      line.addAll(space);
      used += space.size();
    }
    space = List.of();
    for (Piece part : word) {
      place(part);
    }
    word.clear();
    wordWidth = 0;
  }

  /** After a joiner the next sign takes up no column, but it does at the start of a line. */
  private static boolean joins(String head) {
    return !head.isEmpty() && head.charAt(head.length() - 1) == Columns.JOINER;
  }

  /** Puts a part of a word on the line, cutting it only where it is wider than a whole line. */
  private void place(Piece part) {
    String rest = part.text();
    int left = Columns.of(rest);
    while (used + left > width) {
      int fits = Columns.fitting(rest, width - used);
      String head = rest.substring(0, fits);
      int taken = Columns.of(head);
      if (used == 0 || taken <= width - used) {
        line.add(new Piece(head, part.ink()));
        rest = rest.substring(fits);
        left = joins(head) ? Columns.of(rest) : left - taken;
      }
      if (rest.isEmpty()) {
        return;
      }
      breakLine();
    }
    line.add(new Piece(rest, part.ink()));
    used += left;
  }

  private void breakLine() {
    lines.add(line);
    line = new ArrayList<>();
    used = 0;
    space = List.of();
  }
}
