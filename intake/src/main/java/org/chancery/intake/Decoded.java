package org.chancery.intake;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.chancery.transcript.EditorialQuery;
import org.chancery.transcript.Source;
import org.chancery.transcript.Span;

/**
 * Text made of bytes.
 *
 * @param text the text
 * @param guessed the encoding, where only the letters themselves tell it
 */
record Decoded(String text, Optional<Charset> guessed) {

  /** The longest run of letters that is shown of a text without blanks. */
  private static final int LONGEST = 40;

  static Decoded sure(String text) {
    return new Decoded(text, Optional.empty());
  }

  static Decoded guessed(String text, Charset charset) {
    return new Decoded(text, Optional.of(charset));
  }

  /** Returns an encoding with the doubt added that a guess leaves in what was made of the text. */
  Source.Encoding doubted(String extracted, Source.Encoding encoding) {
    Optional<Span> first = guessed.isEmpty() ? Optional.empty() : beyondAscii(extracted, 0);
    return first
        .map(word ->
            new Source.Encoding(
                encoding.marks(), encoding.pages(), List.of(query(extracted, word))))
        .orElse(encoding);
  }

  private EditorialQuery query(String extracted, Span first) {
    int more = -1;
    for (Optional<Span> word = Optional.of(first); word.isPresent(); more++) {
      word = beyondAscii(extracted, word.get().end());
    }
    String others =
        switch (more) {
          case 0 -> "";
          case 1 -> " (and one word more)";
          default -> " (and " + more + " words more)";
        };
    return new EditorialQuery(
        "guessed-encoding",
        first,
        "The file does not say in which encoding its letters are; they were read as "
            + guessed.map(Charset::name).orElse("")
            + ", a guess: is “"
            + first.of(extracted)
            + "”"
            + others
            + " what the paper has?");
  }

  /** Finds the next word with a letter or sign that the guess alone has made. */
  private static Optional<Span> beyondAscii(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) < 0x80) {
      at++;
    }
    if (at == text.length()) {
      return Optional.empty();
    }
    int start = at;
    int least = Math.max(from, at - LONGEST);
    while (start > least && !isBlank(text.charAt(start - 1))) {
      start--;
    }
    int end = at + 1;
    int most = Math.min(text.length(), at + LONGEST);
    while (end < most && !isBlank(text.charAt(end))) {
      end++;
    }
    return Optional.of(new Span(start, end));
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || c == '\u00a0';
  }
}
