package org.chancery.transcript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Gathers the questions of one transcript; above a cap, those of one kind are counted in one last
 * question.
 */
final class Queries {

  /** How many questions of one kind are asked one by one. */
  static final int MOST_OF_A_KIND = 20;

  private static final class Tally {
    int asked;
    int more;
    Span firstMore = new Span(0, 0);
  }

  private final List<EditorialQuery> asked;
  private final Map<TranscriptQuery, Tally> tallies = new EnumMap<>(TranscriptQuery.class);

  /** Begins with those that the source brought along. */
  Queries(List<EditorialQuery> brought) {
    asked = new ArrayList<>(brought);
  }

  void ask(TranscriptQuery query, Span span, Object... details) {
    Tally tally = tallies.computeIfAbsent(query, q -> new Tally());
    if (tally.asked < MOST_OF_A_KIND) {
      tally.asked++;
      asked.add(query.at(span, details));
    } else if (tally.more++ == 0) {
      tally.firstMore = span;
    }
  }

  /** Returns the questions in text order. */
  List<EditorialQuery> inOrder() {
    if (asked.isEmpty()) {
      return List.of();
    }
    List<EditorialQuery> all = new ArrayList<>(asked);
    tallies.forEach((query, tally) -> {
      if (tally.more > 0) {
        all.add(query.more(tally.firstMore, tally.more));
      }
    });
    all.sort(Comparator.comparing(EditorialQuery::span).thenComparing(EditorialQuery::code));
    return all;
  }
}
