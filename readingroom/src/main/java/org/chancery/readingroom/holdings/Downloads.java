package org.chancery.readingroom.holdings;

import org.chancery.archive.Card;

/** Names files that are taken away. */
public final class Downloads {

  private static final int LONGEST = 80;

  private Downloads() {}

  /** Returns the last part of a path: where a file lay is its owner's affair. */
  public static String last(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }

  /** Returns the name of a source's file, of letters and signs that every system has. */
  public static String name(Card card) {
    String last = last(card.place().name());
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < last.length() && out.length() < LONGEST; i++) {
      char c = last.charAt(i);
      boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      out.append(plain || c == '-' || c == '.' && !out.isEmpty() ? c : '_');
    }
    return out.isEmpty() ? "source" : out.toString();
  }
}
