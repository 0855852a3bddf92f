package org.chancery.readingroom.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;

/** Describes a value, in the words of JSON Schema 2020-12, which OpenAPI 3.1 shares. */
public sealed interface Schema {

  /**
   * A value of one type.
   *
   * @param type the type in JSON
   * @param more further keywords with a word each
   */
  record Simple(String type, Map<String, String> more) implements Schema {
    /** Text that is not JSON. */
    static final Schema TEXT = new Simple("string", Map.of());

    /** A whole number. */
    static final Schema NUMBER = new Simple("integer", Map.of());

    /** Yes or no. */
    static final Schema FLAG = new Simple("boolean", Map.of());

    /** A day, ISO 8601. */
    static final Schema DAY = new Simple("string", Map.of("format", "date"));
  }

  /** A list of things of one kind. */
  record Many(Schema of) implements Schema {}

  /** An object that is described among the components. */
  record Named(Shape<?> shape) implements Schema {}

  /** A value that a schema of its own describes, served at {@code address}. */
  record Elsewhere(String address) implements Schema {}

  /** Writes the schema. */
  default void write(JsonGenerator out) throws IOException {
    out.writeStartObject();
    switch (this) {
      case Simple simple -> {
        out.writeStringField("type", simple.type());
        for (Map.Entry<String, String> each : simple.more().entrySet()) {
          out.writeStringField(each.getKey(), each.getValue());
        }
      }
      case Many many -> {
        out.writeStringField("type", "array");
        out.writeFieldName("items");
        many.of().write(out);
      }
      case Named named ->
          out.writeStringField("$ref", "#/components/schemas/" + named.shape().name());
      case Elsewhere elsewhere -> out.writeStringField("$ref", elsewhere.address());
    }
    out.writeEndObject();
  }
}
