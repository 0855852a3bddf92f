package org.chancery.archive.query;

import java.util.List;

/** What a query asks for: a closed set of clauses. */
public sealed interface Clause {

  /** Every paper. */
  record Everything() implements Clause {}

  /**
   * One word as it was typed; {@code *} stands for any letters and {@code ?} for one letter. A word
   * of {@code *} alone, in a field, asks for papers that have the field at all.
   */
  record Word(String text) implements Clause {

    /** Tells whether it stands for more than one word. */
    public boolean wild() {
      return text.indexOf('*') >= 0 || text.indexOf('?') >= 0;
    }
  }

  /**
   * Several words together.
   *
   * @param text the words as typed
   * @param within 0 when they must follow one another; else how many other words may stand between
   *     them, in whatever order they come
   */
  record Phrase(String text, int within) implements Clause {}

  /** Something asked of one field; in {@code SAID}, all of it is asked of one statement. */
  record In(Field field, Clause asked) implements Clause {}

  /** A field that has exactly this value, as the counts beside a search list it. */
  record Exactly(Field field, String value) implements Clause {}

  /** A date that falls within a stretch of time. */
  record Dated(DateRange range) implements Clause {}

  /** Accessions by their numbers, both ends included. */
  record Accessions(int first, int last) implements Clause {}

  /** Words looked for in one state of the text only. */
  record InState(State state, Clause asked) implements Clause {}

  /** All of several clauses. */
  record And(List<Clause> parts) implements Clause {
    /** Copies the list. */
    public And {
      parts = List.copyOf(parts);
    }
  }

  /** At least one of several clauses. */
  record Or(List<Clause> parts) implements Clause {
    /** Copies the list. */
    public Or {
      parts = List.copyOf(parts);
    }
  }

  /** Papers that a clause does not hold for. */
  record Not(Clause part) implements Clause {}
}
