package org.chancery.readingroom.holdings;

import java.util.Locale;
import org.chancery.record.language.OneLine;

/** Small work on words. */
public final class Text {

  private Text() {}

  /** Returns the words with a capital at the beginning and a full stop at the end. */
  public static String sentence(String words) {
    boolean ended = words.isEmpty() || ".?!".indexOf(words.charAt(words.length() - 1)) >= 0;
    return capital(words) + (ended ? "" : ".");
  }

  /** Returns the words with a capital at the beginning. */
  public static String capital(String words) {
    if (words.isEmpty()) {
      return words;
    }
    int first = words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
  }

  /** Returns the whole words at the end of a stretch that was cut anywhere, on one line. */
  static String tail(String cut) {
    int first = 0;
    while (first < cut.length() && !Character.isWhitespace(cut.charAt(first))) {
      first++;
    }
    String words = cut.substring(first);
    boolean apart = !words.isEmpty() && Character.isWhitespace(words.charAt(words.length() - 1));
    return OneLine.ofBlanks(words) + (apart ? " " : "");
  }

  /** Returns the whole words at the beginning of a stretch that was cut anywhere, on one line. */
  static String head(String cut) {
    int end = cut.length();
    while (end > 0 && !Character.isWhitespace(cut.charAt(end - 1))) {
      end--;
    }
    String words = cut.substring(0, end);
    boolean apart = !words.isEmpty() && Character.isWhitespace(words.charAt(0));
    return (apart ? " " : "") + OneLine.ofBlanks(words);
  }

  /** Returns the words between quotation marks that hold all of them; the same words elsewhere. */
  public static String unquoted(String words) {
    int last = words.length() - 1;
    boolean quoted = last > 1 && isQuote(words.charAt(0)) && isQuote(words.charAt(last));
    String within = quoted ? words.substring(1, last) : words;
    return quoted && within.chars().noneMatch(c -> isQuote((char) c)) ? within : words;
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '“' || c == '”' || c == '„';
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
