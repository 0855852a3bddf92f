package org.chancery.archive.search;

import java.util.List;
import java.util.Optional;
import org.chancery.archive.query.Query;

/**
 * What was understood of a query, and what each part of it finds.
 *
 * @param query the query, with what could not be understood of it
 * @param understood the query as it was understood, in the query language
 * @param inWords the same in plain words
 * @param total how many papers answer it
 * @param parts what it asks for, one by one
 * @param hint why there are none, in one sentence
 */
public record Explanation(
    Query query,
    String understood,
    String inWords,
    int total,
    List<Part> parts,
    Optional<String> hint) {

  /** Copies the list. */
  public Explanation {
    parts = List.copyOf(parts);
  }

  /**
   * One thing that a query asks for.
   *
   * @param clause it, in the query language
   * @param papers how many papers have it
   * @param near for a word or name that no paper has, those spelt nearly so, the most frequent
   *     first
   */
  public record Part(String clause, int papers, List<String> near) {
    /** Copies the list. */
    public Part {
      near = List.copyOf(near);
    }
  }
}
