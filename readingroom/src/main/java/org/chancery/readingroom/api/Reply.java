package org.chancery.readingroom.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What a route answers.
 *
 * @param body what is sent
 * @param slice which page of a list it is, for the header Link
 * @param file the name under which a browser keeps it
 */
public record Reply(Body body, Optional<Slice<?>> slice, Optional<String> file) {

  private static final JsonFactory JSON = new JsonFactory();

  /** What is sent. */
  sealed interface Body {
    /** Bytes in memory. */
    record Whole(byte[] bytes) implements Body {}

    /** Bytes that are made while they are sent; {@code mark} changes when they would. */
    record Stream(String mark, Writing writing) implements Body {}
  }

  /** Writes an answer piece by piece. */
  @FunctionalInterface
  interface Writing {
    void to(OutputStream out) throws IOException;
  }

  /** Writes JSON. */
  @FunctionalInterface
  interface Json {
    void to(JsonGenerator out) throws IOException;
  }

  static Reply bytes(byte[] bytes) {
    return new Reply(new Body.Whole(bytes), Optional.empty(), Optional.empty());
  }

  static Reply text(String text) {
    return bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  static Reply stream(String mark, Writing writing) {
    return new Reply(new Body.Stream(mark, writing), Optional.empty(), Optional.empty());
  }

  /** Returns JSON, laid out to be read by people too. */
  static Reply json(Json json) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 13);
    try (JsonGenerator generator = JSON.createGenerator(out)) {
      DefaultIndenter lines = new DefaultIndenter("  ", "\n");
      generator.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(lines));
      json.to(generator);
    }
    out.write('\n');
    return bytes(out.toByteArray());
  }

  static <T> Reply of(Shape<T> shape, T thing) throws IOException {
    return json(out -> shape.write(thing, out));
  }

  /** Returns a page of a list. */
  static <T> Reply page(Shape<Slice<T>> shape, Slice<T> slice) throws IOException {
    return of(shape, slice).on(slice);
  }

  /** Returns the same reply as a page of a list. */
  Reply on(Slice<?> page) {
    return new Reply(body, Optional.of(page), file);
  }

  /** Returns the same reply, to be kept under a name. */
  Reply called(String name) {
    return new Reply(body, slice, Optional.of(name));
  }
}
