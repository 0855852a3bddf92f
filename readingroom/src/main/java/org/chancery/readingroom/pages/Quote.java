package org.chancery.readingroom.pages;

import java.util.Optional;
import org.chancery.transcript.Span;

/** Finds words in a text however its lines break. */
final class Quote {

  private Quote() {}

  /** Returns where {@code words} stand first; spaces and line ends count alike. */
  static Optional<Span> find(String text, String words) {
    String wanted = words.strip();
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    for (int at = 0; at < text.length(); at++) {
      int end = end(text, at, wanted);
      if (end > at) {
        return Optional.of(new Span(at, end));
      }
    }
    return Optional.empty();
  }

  /** Returns where the words that begin at {@code at} end; -1 when others stand there. */
  private static int end(String text, int at, String wanted) {
    int i = at;
    int j = 0;
    while (j < wanted.length()) {
      if (Character.isWhitespace(wanted.charAt(j))) {
        if (i >= text.length() || !Character.isWhitespace(text.charAt(i))) {
          return -1;
        }
        i = past(text, i);
        j = past(wanted, j);
      } else if (i < text.length() && text.charAt(i) == wanted.charAt(j)) {
        i++;
        j++;
      } else {
        return -1;
      }
    }
    return i;
  }

  private static int past(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
