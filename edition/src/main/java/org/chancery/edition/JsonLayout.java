package org.chancery.edition;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;

/** Lays out JSON: over many lines to be read, or on one. The writer is left open. */
final class JsonLayout {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private JsonLayout() {}

  /** Returns a generator that sets every field on a line of its own. */
  static JsonGenerator spread(Writer out) throws IOException {
    JsonGenerator generator = FACTORY.createGenerator(out);
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    generator.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(lines));
    return generator;
  }

  /** Returns a generator that writes all on one line. */
  static JsonGenerator line(Writer out) throws IOException {
    return FACTORY.createGenerator(out);
  }
}
