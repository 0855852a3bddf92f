package org.chancery.archive.search;

import java.util.ArrayList;
import java.util.List;

/** Makes one line of a passage. */
final class Spacing {

  private Spacing() {}

  /** White space becomes single spaces, none at either end; neighbours of one kind are joined. */
  static List<Snippet.Piece> tidy(List<Snippet.Piece> pieces) {
    List<Snippet.Piece> tidy = new ArrayList<>();
    boolean space = true;
    for (Snippet.Piece piece : pieces) {
      StringBuilder out = new StringBuilder();
      for (int i = 0; i < piece.text().length(); i++) {
        char c = piece.text().charAt(i);
        boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
        if (!blank) {
          out.append(c);
        } else if (!space) {
          out.append(' ');
        }
        space = blank;
      }
      if (!out.isEmpty()) {
        join(tidy, new Snippet.Piece(out.toString(), piece.found(), piece.writing()));
      }
    }
    trimEnd(tidy);
    return tidy;
  }

  private static void join(List<Snippet.Piece> tidy, Snippet.Piece piece) {
    boolean same =
        !tidy.isEmpty()
            && tidy.getLast().found() == piece.found()
            && tidy.getLast().writing() == piece.writing();
    if (same) {
      Snippet.Piece last = tidy.removeLast();
      tidy.add(new Snippet.Piece(last.text() + piece.text(), last.found(), last.writing()));
    } else {
      tidy.add(piece);
    }
  }

  private static void trimEnd(List<Snippet.Piece> tidy) {
    while (!tidy.isEmpty()) {
      Snippet.Piece last = tidy.removeLast();
      String text = last.text().stripTrailing();
      if (!text.isEmpty()) {
        tidy.add(new Snippet.Piece(text, last.found(), last.writing()));
        return;
      }
    }
  }
}
