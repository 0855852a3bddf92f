package org.chancery.archive.search;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.transcript.Span;

/**
 * A passage with the words that were found, cut from the state of the text in which they stand.
 *
 * @param pieces the passage, in order; white space is single spaces
 * @param source from where to where it reaches in the source
 */
public record Snippet(List<Piece> pieces, Span source) {

  /** Copies the list. */
  public Snippet {
    pieces = List.copyOf(pieces);
  }

  /**
   * A stretch of one kind.
   *
   * @param text the words
   * @param found whether they are what was looked for
   * @param writing who put them there
   */
  public record Piece(String text, boolean found, Writing writing) {}

  /** Returns the passage as plain text. */
  public String text() {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }
}
