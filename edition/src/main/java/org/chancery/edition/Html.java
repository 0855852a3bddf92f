package org.chancery.edition;

/**
 * Writes HTML so that no text can become markup: words and attribute values are escaped here and
 * nowhere else, and names of elements come from the program only.
 */
final class Html {

  private final StringBuilder out = new StringBuilder(1 << 14);

  /** Opens an element; {@code attributes} are names and values by turns. */
  Html open(String element, String... attributes) {
    out.append('<').append(element);
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      out.append('"');
    }
    out.append('>');
    return this;
  }

  Html close(String element) {
    out.append("</").append(element).append('>');
    return this;
  }

  /** Writes words. */
  Html text(String words) {
    escape(words);
    return this;
  }

  /** Writes an element that holds nothing but words. */
  Html element(String element, String words, String... attributes) {
    return open(element, attributes).text(words).close(element);
  }

  /** Writes markup that the program itself made, such as a style sheet. */
  Html markup(String trusted) {
    out.append(trusted);
    return this;
  }

  /** Begins a new line of the file, for those who read the source; only between elements. */
  Html line() {
    out.append('\n');
    return this;
  }

  /** Returns how much is written, in UTF-16 units. */
  int length() {
    return out.length();
  }

  String written() {
    return out.toString();
  }

  private void escape(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        // A parser would make LF of CR, and no HTML can hold NUL or half a surrogate pair.
        case '\r' -> out.append("&#13;");
        case '\0' -> out.append('\ufffd');
        default -> out.append(lonely(words, i) ? '\ufffd' : c);
      }
    }
  }

  private static boolean lonely(String words, int i) {
    char c = words.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == words.length() || !Character.isLowSurrogate(words.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(words.charAt(i - 1)));
  }
}
