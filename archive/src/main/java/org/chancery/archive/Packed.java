package org.chancery.archive;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.chancery.record.Hints;
import org.chancery.transcript.Notation;
import org.chancery.transcript.Source;

/**
 * A document as the database holds it.
 *
 * @param key the document within the file; empty when the file is one document
 * @param mediaType the format it came in
 * @param notation the name of a shipped notation, or the rules of another
 * @param digest SHA-256 of the text in UTF-8
 * @param text the text, deflated UTF-8
 * @param encoding what the format said of it and the hints, deflated JSON
 */
record Packed(
    String key, String mediaType, String notation, String digest, byte[] text, byte[] encoding) {

  static Packed of(Source source, Hints hints, Notation notation) {
    byte[] utf8 = source.text().getBytes(StandardCharsets.UTF_8);
    boolean shipped = Notation.named(notation.name()).isPresent();
    return new Packed(
        source.item().orElse(""),
        source.mediaType(),
        shipped ? notation.name() : notation.name() + "\n" + notation,
        Source.sha256(utf8),
        Deflated.of(utf8),
        Deflated.of(EncodingJson.write(source.encoding(), hints)));
  }

  /** Returns the document as it was when it was packed, in a file of that name and digest. */
  Held held(String name, String fileDigest) {
    EncodingJson.Both said = EncodingJson.read(Deflated.inflate(encoding));
    Source source =
        new Source(
            name,
            key.isEmpty() ? Optional.empty() : Optional.of(key),
            fileDigest,
            mediaType,
            new String(Deflated.inflate(text), StandardCharsets.UTF_8),
            said.encoding());
    return new Held(source, said.hints(), chosen());
  }

  /** Returns the notation in which the text was read. */
  private Notation chosen() {
    int line = notation.indexOf('\n');
    return line < 0
        ? Notation.named(notation)
            .orElseThrow(() -> new IllegalStateException("no notation " + notation))
        : Notation.parse(notation.substring(0, line), notation.substring(line + 1));
  }
}
