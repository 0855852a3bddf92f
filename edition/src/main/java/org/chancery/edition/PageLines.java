package org.chancery.edition;

/** Breaks plain words into lines of a page. */
final class PageLines {

  private PageLines() {}

  /** Adds words broken at {@code width} columns; later lines are indented two columns more. */
  static void wrapped(String words, int indent, int width, StringBuilder out) {
    int column = indent;
    out.append(" ".repeat(indent));
    boolean first = true;
    for (String word : words.split(" ", -1)) {
      int length = word.codePointCount(0, word.length());
      if (!first && column + 1 + length > width) {
        out.append('\n').append(" ".repeat(indent + 2));
        column = indent + 2;
      } else if (!first) {
        out.append(' ');
        column++;
      }
      out.append(word);
      column += length;
      first = false;
    }
    out.append('\n');
  }
}
