package org.chancery.archive.search;

import java.util.List;
import java.util.Optional;
import org.chancery.archive.holding.RecordId;

/**
 * A paper that was found.
 *
 * @param id its permanent id
 * @param score how well it fits, comparable within one search only
 * @param head what a list shows of it
 * @param snippets where the words stand, the best first
 */
public record Hit(RecordId id, double score, Head head, List<Snippet> snippets) {

  /** Copies the list. */
  public Hit {
    snippets = List.copyOf(snippets);
  }

  /**
   * What a list shows of a paper.
   *
   * @param heading the heading as printed, on one line
   * @param kind what sort of paper it is
   * @param date its date in EDTF
   * @param from who writes
   * @param to who is written to
   * @param place where it was written
   */
  public record Head(
      Optional<String> heading,
      Optional<String> kind,
      Optional<String> date,
      Optional<String> from,
      Optional<String> to,
      Optional<String> place) {}
}
