package org.chancery.transcript;

import java.util.List;

/**
 * A source's text with its notation understood: a tree of marks over immutable text, and the questions that it leaves
 * to the editor.
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
    return Layers.of(this, stratum);
  }
}
