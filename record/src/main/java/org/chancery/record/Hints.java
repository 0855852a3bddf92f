package org.chancery.record;

import java.util.List;
import java.util.OptionalInt;
import org.chancery.record.anatomy.Encoded;

/**
 * What is known of a source besides its text.
 *
 * @param encoded what the encoder tagged
 * @param year the year of the papers around it, for dates printed without one
 */
public record Hints(List<Encoded> encoded, OptionalInt year) {

  /** Nothing is known besides the text. */
  public static final Hints NONE = new Hints(List.of(), OptionalInt.empty());

  /** Copies the list. */
  public Hints {
    encoded = List.copyOf(encoded);
  }
}
