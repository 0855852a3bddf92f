package org.chancery.record.commitments;

import org.chancery.record.statements.Statement;

/**
 * A statement with its place among the tokens.
 *
 * @param index its index in the record's list; -1 when nobody said it in so many words
 * @param statement the statement
 * @param verb first token of the word of saying
 * @param from first token of the content
 * @param to the token after the content
 * @param scope the token after what is said on in the same voice
 * @param paragraph which paragraph it stands in
 */
record Said(int index, Statement statement, int verb, int from, int to, int scope, int paragraph) {

  String speaker() {
    return statement.source().speaker();
  }

  Statement.Act act() {
    return statement.act();
  }

  /** Returns what is said on after the content. */
  Said rest() {
    return new Said(index, statement, verb, to, scope, scope, paragraph);
  }
}
