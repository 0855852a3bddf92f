package org.chancery.tei;

import java.util.HexFormat;

/**
 * Writes XML text. Characters that XML 1.0 cannot hold (controls, lone surrogates) become {@code <g
 * ref="char:0001"/>}; a carriage return becomes a character reference, or a parser would turn it
 * into a line feed.
 */
final class Xml {

  static final String CHARACTER = "char:";

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private final StringBuilder out = new StringBuilder(1 << 14);

  Xml raw(String markup) {
    out.append(markup);
    return this;
  }

  /**
   * Opens an element; attributes come in pairs of name and value, an empty value leaves the
   * attribute out.
   */
  Xml open(String name, String... attributes) {
    tag(name, attributes);
    out.append('>');
    return this;
  }

  Xml empty(String name, String... attributes) {
    tag(name, attributes);
    out.append("/>");
    return this;
  }

  private void tag(String name, String... attributes) {
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        out.append(' ').append(attributes[i]).append("=\"");
        attribute(attributes[i + 1]);
        out.append('"');
      }
    }
  }

  Xml close(String name) {
    out.append("</").append(name).append('>');
    return this;
  }

  /**
   * Writes an element with plain words; a character that XML cannot hold is spelt out as in Java
   * source.
   */
  Xml element(String name, String text, String... attributes) {
    open(name, attributes);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\r') {
        out.append("&#13;");
      } else if (isLegal(text, i)) {
        escape(c);
      } else {
        spellOut(c);
      }
    }
    return close(name);
  }

  /** Returns the words with single blanks between them. */
  static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ') {
        space = true;
      } else {
        if (space && !line.isEmpty()) {
          line.append(' ');
        }
        space = false;
        line.append(c);
      }
    }
    return line.toString();
  }

  Xml line() {
    out.append('\n');
    return this;
  }

  private void attribute(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"' -> out.append("&quot;");
        case '\n', '\r', '\t' -> out.append("&#").append((int) c).append(';');
        default -> {
          if (isLegal(value, i)) {
            escape(c);
          } else {
            spellOut(c);
          }
        }
      }
    }
  }

  Xml text(CharSequence text) {
    return text(text, 0, text.length(), false);
  }

  /** Writes a stretch of text; with {@code lines} each line feed is written as {@code lb}. */
  Xml text(CharSequence text, int from, int to, boolean lines) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\n' && lines) {
        out.append("<lb/>");
      } else if (c == '\r') {
        out.append("&#13;");
      } else if (isLegal(text, i)) {
        escape(c);
      } else {
        out.append("<g ref=\"").append(CHARACTER).append(HEX.toHexDigits(c)).append("\"/>");
      }
    }
    return this;
  }

  private void spellOut(char c) {
    out.append("\\u").append(HEX.toHexDigits(c));
  }

  private void escape(char c) {
    switch (c) {
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '&' -> out.append("&amp;");
      default -> out.append(c);
    }
  }

  private static boolean isLegal(CharSequence text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
    return c >= ' ' && c != '\uFFFE' && c != '\uFFFF' || c == '\t' || c == '\n';
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
