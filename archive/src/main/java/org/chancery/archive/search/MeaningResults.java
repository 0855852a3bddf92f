package org.chancery.archive.search;

import java.util.List;
import org.chancery.archive.query.Query;

/**
 * What lies near in meaning to what was asked: candidates to be read, no evidence.
 *
 * @param asked the words whose meaning was looked for
 * @param within the query that chose where to look
 * @param model the name of the model that compared
 * @param coverage how much of the archive was looked through
 * @param hits the likest first; the score is the cosine of the likest passage, from -1 to 1
 */
public record MeaningResults(
    String asked, Query within, String model, Coverage coverage, List<Hit> hits) {

  /** Copies the list. */
  public MeaningResults {
    hits = List.copyOf(hits);
  }

  /**
   * How much of an archive can be found by meaning.
   *
   * @param known how many records can be found as they are now
   * @param held how many records there are
   */
  public record Coverage(int known, int held) {

    /**
     * Returns how many records cannot be found: newer ones, and those of which the text changed.
     */
    public int unknown() {
      return held - known;
    }
  }
}
