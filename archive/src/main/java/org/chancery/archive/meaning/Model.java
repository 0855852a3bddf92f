package org.chancery.archive.meaning;

import java.util.Map;
import java.util.Optional;

/**
 * What made the vectors of an index.
 *
 * @param name the model's name
 * @param dimensions how many numbers a vector has
 */
public record Model(String name, int dimensions) {

  private static final String NAME = "model";
  private static final String DIMENSIONS = "dimensions";
  private static final String RULE = "passages";

  /** Returns the model that an embedder uses. */
  public static Model of(Embedder embedder) {
    return new Model(embedder.name(), embedder.dimensions());
  }

  Map<String, String> data() {
    return Map.of(NAME, name, DIMENSIONS, Integer.toString(dimensions), RULE, Passages.RULE);
  }

  /** Empty too for an index whose passages were cut by another rule. */
  static Optional<Model> read(Map<String, String> data) {
    String name = data.get(NAME);
    String dimensions = data.get(DIMENSIONS);
    return name == null || dimensions == null || !Passages.RULE.equals(data.get(RULE))
        ? Optional.empty()
        : Optional.of(new Model(name, Integer.parseInt(dimensions)));
  }
}
