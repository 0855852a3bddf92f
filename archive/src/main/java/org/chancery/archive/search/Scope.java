package org.chancery.archive.search;

import java.util.Optional;
import org.chancery.archive.query.Field;
import org.chancery.archive.query.State;

/**
 * Where a clause stands in its query.
 *
 * @param field the field that it is asked of
 * @param state the state of the text in which words are looked for
 */
record Scope(Optional<Field> field, Optional<State> state) {

  static final Scope WHOLE = new Scope(Optional.empty(), Optional.empty());

  Scope of(Field in) {
    return new Scope(Optional.of(in), state);
  }

  Scope of(State in) {
    return new Scope(field, Optional.of(in));
  }
}
