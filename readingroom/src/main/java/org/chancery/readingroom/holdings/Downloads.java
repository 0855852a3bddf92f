package org.chancery.readingroom.holdings;

import org.chancery.archive.Card;

/** Names files that are taken away. */
public final class Downloads {

  private static final int LONGEST = 80;

  private Downloads() {}

  /** Returns the name of a source's file, of letters and signs that every system has. */
  public static String name(Card card) {
    String whole = card.place().name();
    String last = whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < last.length() && out.length() < LONGEST; i++) {
      char c = last.charAt(i);
      boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      out.append(plain || c == '-' || c == '.' && !out.isEmpty() ? c : '_');
    }
    return out.isEmpty() ? "source" : out.toString();
  }
}
