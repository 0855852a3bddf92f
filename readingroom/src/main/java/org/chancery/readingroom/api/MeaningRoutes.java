package org.chancery.readingroom.api;

import static org.chancery.readingroom.api.Api.ROOT;

import java.io.IOException;
import java.util.List;
import org.chancery.archive.query.Query;
import org.chancery.archive.search.MeaningResults;
import org.chancery.readingroom.holdings.Holdings;
import org.chancery.readingroom.http.Refusal;

/** The search by meaning, apart from the search by words: likeness is no evidence. */
final class MeaningRoutes {

  /** It can be asked for only where there is a model and an index. */
  static final String ID = "meaning";

  private final Holdings holdings;

  MeaningRoutes(Holdings holdings) {
    this.holdings = holdings;
  }

  private static final Shape<MeaningResults> ALIKE =
      Shape.<MeaningResults>of("Alike", "Papers of like meaning: candidates, no evidence.")
          .text("meaning", "What was looked for.", MeaningResults::asked)
          .text("basis", "What it rests on.", _ -> "likeness of meaning, not evidence")
          .text("model", "The model that compared.", MeaningResults::model)
          .number("records", "How many papers there are.", r -> r.coverage().held())
          .number("unknown", "How many could not be looked through.", r -> r.coverage().unknown())
          .text("understood", "Where it was looked for.", r -> r.within().understood())
          .many(
              "troubles",
              "What was not understood.",
              SearchRoutes.TROUBLE,
              r -> r.within().troubles())
          .many(
              "items",
              "The likest first; the score is the cosine of the likest passage.",
              SearchRoutes.HIT,
              MeaningResults::hits);

  List<Route> table() {
    return List.of(
        new Route(
            ID,
            "search",
            ROOT + "/meaning",
            "Finds papers of like meaning, where the program has a model and the archive its"
                + " index.",
            List.of(
                Parameter.words("meaning", "What to look for, a sentence or some words."),
                Parameter.words("q", "Which papers to look through, in the query language."),
                Parameter.number("size", 1, 100, 20, "How many papers.")),
            List.of(Answer.json(ALIKE, "what is alike")),
            this::alike));
  }

  private Reply alike(Asked asked) throws IOException {
    holdings.meanings().demand();
    if (asked.text("meaning").isBlank()) {
      throw Refusal.malformed("“meaning” says what to look for.");
    }
    return Reply.of(
        ALIKE,
        holdings
            .meanings()
            .search(asked.text("meaning"), Query.parse(asked.text("q")), 0, asked.number("size")));
  }
}
