package org.chancery.edition;

import java.util.ArrayList;
import java.util.List;

/**
 * Gathers finished lines. No line ends in a space, no control character of a source reaches the
 * terminal, and every line closes the ink it opened.
 */
final class TerminalLines {

  private static final String ESCAPE = "\u001b[";

  private final Style style;
  private final StringBuilder out = new StringBuilder();

  TerminalLines(Style style) {
    this.style = style;
  }

  String text() {
    return out.toString();
  }

  void blank() {
    out.append('\n');
  }

  /** Adds one line made of pieces. */
  void line(List<Piece> pieces) {
    int last = pieces.size();
    while (last > 0 && Words.blank(pieces.get(last - 1).text())) {
      last--;
    }
    Ink ink = Ink.PLAIN;
    for (int i = 0; i < last; i++) {
      Piece piece = pieces.get(i);
      if (!piece.text().isEmpty()) {
        change(ink, piece.ink());
        ink = piece.ink();
        String words = visible(piece.text());
        out.append(i + 1 == last ? words.stripTrailing() : words);
      }
    }
    change(ink, Ink.PLAIN);
    out.append('\n');
  }

  /**
   * Adds pieces behind a lead, {@code width} columns wide; further lines begin where they begin.
   */
  void hanging(Piece lead, List<Piece> pieces, int width) {
    int indent = Columns.of(lead.text());
    Piece first = lead;
    for (List<Piece> wrapped : Wrapping.of(pieces, width - indent)) {
      List<Piece> line = new ArrayList<>(wrapped.size() + 1);
      line.add(first);
      line.addAll(wrapped);
      line(line);
      first = Piece.plain(" ".repeat(indent));
    }
  }

  private void change(Ink from, Ink to) {
    if (style == Style.PLAIN || from == to) {
      return;
    }
    if (from != Ink.PLAIN) {
      out.append(ESCAPE).append("0m");
    }
    if (to != Ink.PLAIN) {
      out.append(ESCAPE).append(to.codes()).append('m');
    }
  }

  /** Replaces control characters by their pictures, so that a paper cannot steer the terminal. */
  private static String visible(String words) {
    StringBuilder safe = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c < 0x20) {
        safe.append((char) (0x2400 + c));
      } else if (c >= 0x7f && c < 0xa0) {
        safe.append('\ufffd');
      } else {
        safe.append(c);
      }
    }
    return safe.toString();
  }

  static int columns(List<Piece> pieces) {
    return pieces.stream().mapToInt(p -> Columns.of(p.text())).sum();
  }
}
