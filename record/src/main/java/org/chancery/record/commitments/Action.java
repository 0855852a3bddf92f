package org.chancery.record.commitments;

import java.util.Optional;

/**
 * The words that say what is to be done.
 *
 * @param from first token
 * @param to the token after the last
 * @param actor who is to do it, where the words around it say so
 */
record Action(int from, int to, Optional<String> actor) {

  Action(int from, int to) {
    this(from, to, Optional.empty());
  }

  int length() {
    return to - from;
  }
}
