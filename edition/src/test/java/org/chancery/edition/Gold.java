package org.chancery.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.record.Record;

/** Compares an output with the file kept beside the tests. */
final class Gold {

  private Gold() {}

  static String written(Record record, Format format) throws IOException {
    StringWriter out = new StringWriter();
    Edition.of(record).to(format, out);
    return out.toString();
  }

  /**
   * Compares; on a difference the new output is left in {@code target}, to be looked at and kept.
   */
  static void check(String name, String actual) throws IOException {
    Path seen = Path.of("target", "gold", name);
    Files.createDirectories(seen.toAbsolutePath().getParent());
    Files.writeString(seen, actual);
    try (InputStream in = Gold.class.getResourceAsStream(name)) {
      String kept = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(actual).as("%s; the output of this run is in %s", name, seen).isEqualTo(kept);
    }
  }
}
