package org.chancery.archive.query;

import java.util.List;
import java.util.Optional;

/**
 * A query as it was typed, and what was understood of it. Any text can be read; what could not be
 * understood is told, and the rest is read as well as it can be.
 *
 * <pre>{@code
 * Query query = Query.parse("from:Kim \"collective leadership\" date:1956-08..1956-10 -draft");
 * }</pre>
 *
 * @param text the text as typed
 * @param asked what was understood
 * @param troubles what was not, in the order of the text
 */
public record Query(String text, Clause asked, List<QueryTrouble> troubles) {

  /** Copies the list. */
  public Query {
    troubles = List.copyOf(troubles);
  }

  /** Reads a query; never fails. */
  public static Query parse(String text) {
    return new QueryParser(text).parse();
  }

  /** Returns the query for a clause. */
  public static Query of(Clause asked) {
    return new Query(QueryPrinter.print(asked), asked, List.of());
  }

  /** Returns the first trouble, which is the one to tell a reader. */
  public Optional<QueryTrouble> trouble() {
    return troubles.stream().findFirst();
  }

  /** Tells whether something was asked of which nothing could be understood. */
  public boolean isLost() {
    return !troubles.isEmpty() && asked instanceof Clause.Everything;
  }

  /** Returns the understood query in the query language; reading it gives the same clauses. */
  public String understood() {
    return QueryPrinter.print(asked);
  }

  /** Returns what was understood in plain words. */
  public String inWords() {
    return PlainWords.of(asked);
  }
}
