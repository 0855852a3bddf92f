package org.chancery.readingroom.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * What a thing looks like in JSON: its fields in their order, each with its words. It writes the
 * thing and describes it. Immutable; each call returns a shape with one field more.
 *
 * @param <T> what is written
 */
public final class Shape<T> {

  /** Writes one value where the generator stands. */
  @FunctionalInterface
  private interface Writing<V> {
    void write(JsonGenerator out, V value) throws IOException;
  }

  /** Writes a field of a thing with its name, or nothing. */
  @FunctionalInterface
  private interface FieldWriting<T> {
    void write(JsonGenerator out, T thing) throws IOException;
  }

  /**
   * One field.
   *
   * @param name in the JSON
   * @param what it means
   * @param always whether it is never left out
   */
  private record Field<T>(
      String name, String what, boolean always, Schema schema, FieldWriting<T> writing) {}

  private final String name;
  private final String what;
  private final List<Field<T>> fields;

  private Shape(String name, String what, List<Field<T>> fields) {
    this.name = name;
    this.what = what;
    this.fields = List.copyOf(fields);
  }

  /** Begins the shape of a thing. */
  static <T> Shape<T> of(String name, String what) {
    return new Shape<>(name, what, List.of());
  }

  /** Returns the name under which the OpenAPI document describes it. */
  String name() {
    return name;
  }

  private <V> Shape<T> with(
      String field, String words, Schema schema, Function<T, V> value, Writing<V> writing) {
    return add(
        new Field<>(
            field,
            words,
            true,
            schema,
            (out, thing) -> {
              out.writeFieldName(field);
              writing.write(out, value.apply(thing));
            }));
  }

  private <V> Shape<T> perhaps(
      String field,
      String words,
      Schema schema,
      Function<T, Optional<V>> value,
      Writing<V> writing) {
    return add(
        new Field<>(
            field,
            words,
            false,
            schema,
            (out, thing) -> {
              Optional<V> known = value.apply(thing);
              if (known.isPresent()) {
                out.writeFieldName(field);
                writing.write(out, known.get());
              }
            }));
  }

  private Shape<T> add(Field<T> field) {
    List<Field<T>> more = new ArrayList<>(fields);
    more.add(field);
    return new Shape<>(name, what, more);
  }

  Shape<T> text(String field, String words, Function<T, String> value) {
    return with(field, words, Schema.Simple.TEXT, value, JsonGenerator::writeString);
  }

  Shape<T> textIfAny(String field, String words, Function<T, Optional<String>> value) {
    return perhaps(field, words, Schema.Simple.TEXT, value, JsonGenerator::writeString);
  }

  Shape<T> day(String field, String words, Function<T, Optional<LocalDate>> value) {
    return perhaps(
        field, words, Schema.Simple.DAY, value, (out, day) -> out.writeString(day.toString()));
  }

  Shape<T> constant(String field, String words, Function<T, Enum<?>> value) {
    return text(field, words, value.andThen(Shape::word));
  }

  Shape<T> number(String field, String words, ToIntFunction<T> value) {
    return with(field, words, Schema.Simple.NUMBER, value::applyAsInt, JsonGenerator::writeNumber);
  }

  Shape<T> measure(String field, String words, Function<T, Double> value) {
    return with(
        field,
        words,
        new Schema.Simple("number", java.util.Map.of()),
        value,
        (out, v) -> out.writeNumber(Math.round(v * 1000) / 1000.0));
  }

  Shape<T> flag(String field, String words, Predicate<T> value) {
    return with(field, words, Schema.Simple.FLAG, value::test, JsonGenerator::writeBoolean);
  }

  Shape<T> texts(String field, String words, Function<T, List<String>> value) {
    return with(
        field,
        words,
        new Schema.Many(Schema.Simple.TEXT),
        value,
        (out, all) -> {
          out.writeStartArray();
          for (String each : all) {
            out.writeString(each);
          }
          out.writeEndArray();
        });
  }

  <V> Shape<T> one(String field, String words, Shape<V> of, Function<T, V> value) {
    return with(field, words, new Schema.Named(of), value, (out, v) -> of.write(v, out));
  }

  <V> Shape<T> oneIfAny(String field, String words, Shape<V> of, Function<T, Optional<V>> value) {
    return perhaps(field, words, new Schema.Named(of), value, (out, v) -> of.write(v, out));
  }

  <V> Shape<T> many(String field, String words, Shape<V> of, Function<T, List<V>> value) {
    return with(
        field,
        words,
        new Schema.Many(new Schema.Named(of)),
        value,
        (out, all) -> {
          out.writeStartArray();
          for (V each : all) {
            of.write(each, out);
          }
          out.writeEndArray();
        });
  }

  /** Returns a constant as JSON has it: lower case with hyphens. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Writes a thing. */
  void write(T thing, JsonGenerator out) throws IOException {
    out.writeStartObject();
    for (Field<T> field : fields) {
      field.writing().write(out, thing);
    }
    out.writeEndObject();
  }

  /** Describes what {@link #write} writes. */
  void describe(JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("type", "object");
    out.writeStringField("description", what);
    out.writeObjectFieldStart("properties");
    for (Field<T> field : fields) {
      out.writeObjectFieldStart(field.name());
      out.writeStringField("description", field.what());
      out.writeArrayFieldStart("allOf");
      field.schema().write(out);
      out.writeEndArray();
      out.writeEndObject();
    }
    out.writeEndObject();
    out.writeArrayFieldStart("required");
    for (Field<T> field : fields) {
      if (field.always()) {
        out.writeString(field.name());
      }
    }
    out.writeEndArray();
    out.writeBooleanField("additionalProperties", false);
    out.writeEndObject();
  }

  /** Returns the shapes that its fields have. */
  List<Shape<?>> within() {
    List<Shape<?>> out = new ArrayList<>();
    for (Field<T> field : fields) {
      Schema bare = field.schema() instanceof Schema.Many many ? many.of() : field.schema();
      if (bare instanceof Schema.Named named) {
        out.add(named.shape());
      }
    }
    return out;
  }
}
