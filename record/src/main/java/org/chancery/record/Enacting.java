package org.chancery.record;

import java.util.Optional;
import java.util.Set;
import org.chancery.transcript.Span;

/**
 * Finds the body in whose name a resolution speaks: {@code The Security Council,} stands on a line
 * of its own before {@code Recalling …}, {@code Considering …} or a numbered paragraph.
 */
final class Enacting {

  /** So far, in characters, the heading of a resolution may reach. */
  private static final int REACH = 2000;

  /** The line is not longer, in characters. */
  private static final int LONGEST = 80;

  private static final Set<String> BODIES =
      Set.of(
          "Council",
          "Assembly",
          "Committee",
          "Commission",
          "Conference",
          "Congress",
          "Board",
          "Senate",
          "Presidium",
          "Subcommittee");

  private Enacting() {}

  static Optional<String> body(Span extent, String text) {
    int limit = Math.min(Math.min(extent.end(), text.length()), extent.start() + REACH);
    for (int line = extent.start(); line < limit; ) {
      int end = text.indexOf('\n', line);
      end = end < 0 ? limit : Math.min(end, limit);
      if (end - line < LONGEST && text.startsWith("The ", line)) {
        String words = text.substring(line, end).strip();
        if (words.endsWith(",") && isBody(words) && isPreamble(text, end)) {
          return Optional.of(words.substring(0, words.length() - 1));
        }
      }
      line = end + 1;
    }
    return Optional.empty();
  }

  private static boolean isBody(String line) {
    boolean body = false;
    for (String word : line.substring(0, line.length() - 1).split(" ", -1)) {
      body |= BODIES.contains(word);
      boolean small = word.equals("of") || word.equals("the") || word.equals("and");
      if (!small && (word.isEmpty() || !Character.isUpperCase(word.charAt(0)))) {
        return false;
      }
    }
    return body;
  }

  /** The next line opens with a participle, a verb of ruling or a number. */
  private static boolean isPreamble(String text, int from) {
    int at = from;
    while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    int end = at;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    String word = text.substring(at, end);
    return !word.isEmpty()
        && (Character.isDigit(word.charAt(0)) || word.endsWith("ing") || word.endsWith("s"));
  }
}
