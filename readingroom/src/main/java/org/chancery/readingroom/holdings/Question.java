package org.chancery.readingroom.holdings;

import java.util.ArrayList;
import java.util.List;

/**
 * What is asked of the search: a query, and what narrows it.
 *
 * @param q the query, in the query language; may be empty
 * @param from the first day, ISO 8601; may be empty
 * @param to the last day; may be empty
 * @param narrowed further conditions, each a query
 */
public record Question(String q, String from, String to, List<String> narrowed) {

  /** Copies the list. */
  public Question {
    narrowed = List.copyOf(narrowed);
  }

  /** Returns all of it as one query. */
  public String text() {
    List<String> parts = new ArrayList<>();
    if (!q.isBlank()) {
      parts.add(narrowed.isEmpty() && from.isEmpty() && to.isEmpty() ? q : "(" + q + ")");
    }
    parts.addAll(narrowed);
    if (!from.isEmpty() || !to.isEmpty()) {
      parts.add("date:" + from + ".." + to);
    }
    return String.join(" ", parts);
  }
}
