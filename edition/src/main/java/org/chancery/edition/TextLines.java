package org.chancery.edition;

import java.util.List;
import java.util.Set;
import org.chancery.transcript.Span;

/**
 * The text of a record as lines of HTML.
 *
 * @param lines the lines in order; together their text content is the source's text
 * @param cut evidence that stands in several elements, because it runs over lines or crosses a
 *     mark: the first bears its name as id, the others as class
 */
public record TextLines(List<Line> lines, Set<Span> cut) {

  /** Copies the collections. */
  public TextLines {
    lines = List.copyOf(lines);
    cut = Set.copyOf(cut);
  }

  /**
   * One line of the source.
   *
   * @param number counted from 1
   * @param html one element of class {@code l} and id {@code l} with the number; empty for a line
   *     without characters
   */
  public record Line(int number, String html) {}
}
