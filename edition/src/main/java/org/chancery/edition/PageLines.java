package org.chancery.edition;

/** Breaks plain words into lines of a page. */
final class PageLines {

  private PageLines() {}

  /** Adds words broken at {@code width} columns; later lines are indented two columns more. */
  static void wrapped(String words, int indent, int width, StringBuilder out) {
    wrapped(" ".repeat(indent), words, indent, width, out);
  }

  /**
   * Adds words after what stands in their indent on the first line. Spaces between words are kept,
   * be they more than one, but for those at which a line is broken.
   */
  static void wrapped(String lead, String words, int indent, int width, StringBuilder out) {
    out.append(lead);
    int column = Columns.of(lead);
    int at = 0;
    boolean first = true;
    while (at < words.length()) {
      int start = at;
      while (start < words.length() && words.charAt(start) == ' ') {
        start++;
      }
      int end = words.indexOf(' ', start) < 0 ? words.length() : words.indexOf(' ', start);
      String word = words.substring(start, end);
      int length = Columns.of(word);
      if (!first && column + (start - at) + length > width) {
        out.append('\n').append(" ".repeat(indent + 2));
        column = indent + 2;
      } else if (!first && !word.isEmpty()) {
        out.append(words, at, start);
        column += start - at;
      }
      out.append(word);
      column += length;
      first = false;
      at = end;
    }
    out.append('\n');
  }
}
