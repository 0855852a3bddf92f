package org.chancery.transcript;

import java.util.List;

/**
 * A source's text with its notation understood: a tree of marks over immutable text, and the
 * questions that it leaves to the editor.
 *
 * @param source what was read
 * @param notation the name of the notation that was used
 * @param marks the outermost marks in text order
 * @param queries the questions, in text order
 * @param lines line and column of every offset
 */
public record Transcript(
    Source source, String notation, List<Mark> marks, List<EditorialQuery> queries, LineMap lines) {

  /** Copies the lists. */
  public Transcript {
    marks = List.copyOf(marks);
    queries = List.copyOf(queries);
  }

  /** Returns the source's text. */
  public String text() {
    return source.text();
  }

  /** Returns the text that {@code stratum} yields, with its map to the source. */
  public Layer layer(Stratum stratum) {
    return switch (stratum) {
      case TYPED -> Layer.of(this, MarkPolicy.TYPED);
      case CORRECTED -> Layer.of(this, MarkPolicy.CORRECTED);
      case PUBLISHED -> Layer.identity(text());
    };
  }

  /**
   * Returns the working layer, which recognisers read: the hands' additions stand in the text
   * without their brackets, what they struck out and footnotes are gone, and all else that is the
   * editor's stands as printed.
   */
  public Layer working() {
    return Layer.of(this, MarkPolicy.WORKING);
  }

  /**
   * Returns the text cut at every border of a mark, in order; together the pieces are the whole
   * text.
   */
  public List<Segment> segments() {
    return Segment.of(this);
  }
}
