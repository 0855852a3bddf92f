package org.chancery.readingroom.holdings;

import java.util.Locale;

/** Small work on words. */
public final class Text {

  private Text() {}

  /** Returns the words with a capital at the beginning. */
  public static String capital(String words) {
    if (words.isEmpty()) {
      return words;
    }
    int first = words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
  }

  /** Tells whether words are printed in capitals throughout. */
  public static boolean shouted(String words) {
    return words.equals(words.toUpperCase(Locale.ROOT))
        && !words.equals(words.toLowerCase(Locale.ROOT));
  }

  /** Shortens words to at most {@code most} characters, at a space. */
  public static String brief(String words, int most) {
    if (words.length() <= most) {
      return words;
    }
    int space = words.lastIndexOf(' ', most);
    return words.substring(0, space < most / 2 ? most : space) + "…";
  }
}
