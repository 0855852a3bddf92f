package org.chancery.record.anatomy;

import java.util.Optional;
import org.chancery.transcript.Span;

/**
 * The line at the head of a telegram that tells whence and whither it goes: {@code FROM: VELM TO
 * FOREIGN OFFICE}, {@code From Velm to Foreign Office}.
 *
 * @param from the words that name the post or the sender
 * @param to the words that name the office or the post addressed
 */
record RouteLine(Span from, Span to) {

  private static final int LONGEST = 110;

  /**
   * Reads the line.
   *
   * @param telegram whether the paper is known to be a telegram: then a town is enough at both ends
   */
  static Optional<RouteLine> read(String t, Line line, boolean telegram) {
    if (line.length() > LONGEST
        || line.is(Shape.LONG | Shape.PROSE | Shape.DATE)
        || !Chars.word(t, line.start(), "from")) {
      return Optional.empty();
    }
    int start = skip(t, line.start() + 4, line.end());
    int at = to(t, start, line.end());
    if (at < 0) {
      return Optional.empty();
    }
    int addressed = skip(t, at + 3, line.end());
    Span from = new Span(start, trimmed(t, start, at));
    Span to = new Span(addressed, trimmed(t, addressed, line.end()));
    boolean parties = named(t, from) && named(t, to);
    boolean office = line.is(Shape.INSTITUTION | Shape.OFFICE);
    boolean colon = start > line.start() + 5 && t.charAt(line.start() + 4) == ':';
    return parties && (office || colon || telegram)
        ? Optional.of(new RouteLine(from, to))
        : Optional.empty();
  }

  /** Returns where the only <i>to</i> stands, the space before it included; -1 for none. */
  private static int to(String t, int from, int end) {
    int found = -1;
    for (int i = t.indexOf(' ', from, end); i >= 0; i = t.indexOf(' ', i + 1, end)) {
      if (Chars.word(t, i + 1, "to")) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }

  /** Every word is a name's, or a small one between names. */
  private static boolean named(String t, Span words) {
    return words.length() > 1
        && Character.isUpperCase(t.charAt(words.start()))
        && words.length() < 60
        && t.indexOf(':', words.start(), words.end()) < 0
        && HeadingLine.party(t, words.start(), words.end());
  }

  private static int skip(String t, int at, int end) {
    int i = at;
    while (i < end && (t.charAt(i) == ':' || Chars.blank(t.charAt(i)))) {
      i++;
    }
    return i;
  }

  private static int trimmed(String t, int from, int to) {
    int end = to;
    while (end > from && " .,;:".indexOf(t.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }
}
