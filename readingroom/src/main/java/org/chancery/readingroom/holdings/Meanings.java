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
   * Finds papers with passages of like meaning.
   *
   * @throws Refusal if it cannot be asked here
   */
  public MeaningResults search(String asked, Query within, int first, int most) {
    return embedder
        .filter(e -> archive.meaning().ready(e))
        .map(e -> archive.meaning().search(e, asked, within, first, most))
        .orElseThrow(() ->
            Refusal.notFound(
                "This room cannot search by meaning: the model or its index is not here."));
  }
}
