package org.chancery.dossier.collation;

import java.util.Optional;
import org.chancery.record.language.Tokens;
import org.chancery.transcript.Mark;
import org.chancery.transcript.Span;
import org.chancery.transcript.Transcript;

/**
 * Finds the note on a paper in which somebody says that the corrections are his: {@code Corrections
 * entered by me. L. Vorr} or {@code Corrected by Mr. Vorr}.
 *
 * @param name who wrote the corrections
 * @param span the note, in the source
 */
public record HandNote(String name, Span span) {

  private static final String[] CORRECTING = {
    "correct", "amend", "alter", "emend", "insert", "change", "revis"
  };

  /** Returns the first such note of a paper. */
  static Optional<HandNote> of(Transcript transcript) {
    for (Mark mark : transcript.marks()) {
      if (mark instanceof Mark.Addition addition
          && addition.position() == Mark.Position.ENDORSEMENT) {
        Optional<HandNote> found = read(transcript.text(), addition.content());
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<HandNote> read(String text, Span content) {
    Tokens tokens = Tokens.of(text, content);
    boolean correcting = false;
    for (int i = 0; i < tokens.size(); i++) {
      correcting |= isCorrecting(tokens.word(i));
      if (correcting && tokens.is(i, "by")) {
        Span named = tokens.is(i + 1, "me") ? last(tokens) : name(tokens, i + 1);
        return named.isEmpty()
            ? Optional.empty()
            : Optional.of(new HandNote(tokens.text(named.start(), named.end()), content));
      }
    }
    return Optional.empty();
  }

  private static boolean isCorrecting(String word) {
    for (String stem : CORRECTING) {
      if (word.startsWith(stem)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the signature at the end, as a range of tokens. */
  private static Span last(Tokens tokens) {
    int from = tokens.size();
    while (from > 0 && isOfName(tokens, from - 1)) {
      from--;
    }
    while (from < tokens.size() && !tokens.isCapital(from)) {
      from++;
    }
    return new Span(from, tokens.size());
  }

  private static Span name(Tokens tokens, int from) {
    int to = from;
    while (to < tokens.size() && isOfName(tokens, to)) {
      to++;
    }
    while (to > from && !tokens.isCapital(to - 1)) {
      to--;
    }
    return new Span(from, to);
  }

  private static boolean isOfName(Tokens tokens, int i) {
    return tokens.isCapital(i) || tokens.is(i, ".");
  }
}
