package org.chancery.readingroom.holdings;

import java.util.Optional;
import org.chancery.archive.Archive;
import org.chancery.archive.meaning.Embedder;
import org.chancery.archive.query.Query;
import org.chancery.archive.search.MeaningResults;
import org.chancery.readingroom.http.Refusal;

/** Search by meaning, where the program was built with a model and the archive has its index. */
public final class Meanings {

  private final Archive archive;
  private final Optional<Embedder> embedder = Embedder.installed();

  Meanings(Archive archive) {
    this.archive = archive;
  }

  /** Tells whether it can be asked. */
  public boolean ready() {
    return embedder.filter(e -> archive.meaning().ready(e)).isPresent();
  }

  /**
   * Goes on only where it can be asked.
   *
   * @throws Refusal if it cannot, which says what is lacking
   */
  public void demand() {
    if (!ready()) {
      throw Refusal.notFound(
          embedder.isEmpty()
              ? "This program was built without a language model, so it cannot search by meaning;"
                  + " search by words instead."
              : "This archive has no index of meanings yet, so it cannot be searched by meaning;"
                  + " whoever keeps it makes one with “chancery reindex --meaning”.");
    }
  }

  /**
   * Finds papers with passages of like meaning.
   *
   * @throws Refusal if it cannot be asked here
   */
  public MeaningResults search(String asked, Query within, int first, int most) {
    demand();
    return archive.meaning().search(embedder.orElseThrow(), asked, within, first, most);
  }
}
