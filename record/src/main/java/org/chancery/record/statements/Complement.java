package org.chancery.record.statements;

/**
 * What stands after a word of saying. All numbers are token indexes.
 *
 * @param kind its grammatical kind
 * @param from first token of the content
 * @param to the token after the content
 * @param hearerFrom first token of the one spoken to; equal to {@code hearerTo} when none is
 *     printed
 * @param hearerTo the token after the one spoken to
 */
record Complement(Kind kind, int from, int to, int hearerFrom, int hearerTo) {

  /** The kinds of complement. */
  enum Kind {
    THAT,
    ZERO,
    QUESTION,
    INFINITIVE,
    NOUN,
    PREPOSITION,
    QUOTATION
  }

  Complement within(int first, int past) {
    return new Complement(kind, first, past, hearerFrom, hearerTo);
  }

  Complement saidTo(int first, int past) {
    return new Complement(kind, from, to, first, past);
  }

  boolean hasHearer() {
    return hearerTo > hearerFrom;
  }
}
