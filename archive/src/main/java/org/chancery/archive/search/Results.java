package org.chancery.archive.search;

import java.util.List;
import org.chancery.archive.query.Query;

/**
 * What a search found.
 *
 * @param query what was asked
 * @param total how many papers answer it
 * @param hits those of the page
 * @param facets what was counted over all of them
 * @param bars how they are spread over time; those without a date left out
 */
public record Results(Query query, int total, List<Hit> hits, List<Facet> facets, List<Bar> bars) {

  /** Copies the lists. */
  public Results {
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
    bars = List.copyOf(bars);
  }
}
