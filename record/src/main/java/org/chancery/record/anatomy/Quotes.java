package org.chancery.record.anatomy;

/** Double quotation marks of several printing houses. */
final class Quotes {

  private Quotes() {}

  /** Tells whether {@code c} can open a quotation. */
  static boolean opens(char c) {
    return c == '"' || c == '“' || c == '«' || c == '„';
  }

  /** Returns the mark that closes what {@code opening} opens. */
  static char closing(char opening) {
    return switch (opening) {
      case '“' -> '”';
      case '«' -> '»';
      case '„' -> '“';
      default -> opening;
    };
  }
}
