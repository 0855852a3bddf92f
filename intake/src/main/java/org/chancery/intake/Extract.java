package org.chancery.intake;

import java.util.List;
import java.util.OptionalInt;
import org.chancery.record.Hints;
import org.chancery.record.anatomy.Encoded;
import org.chancery.transcript.Source;

/**
 * What a format's reader took out of a file.
 *
 * @param text the text
 * @param encoding its marks and pages
 * @param encoded what the encoder tagged
 */
record Extract(String text, Source.Encoding encoding, List<Encoded> encoded) {

  static Extract plain(Decoded text) {
    return new Extract(text.text(), text.doubted(text.text(), Source.Encoding.NONE), List.of());
  }

  static Extract of(MarkedText marked, List<Encoded> encoded) {
    String text = marked.text();
    return new Extract(text, marked.encoding(), encoded);
  }

  /** Returns the same with the doubt that a guess of the bytes' encoding leaves. */
  Extract from(Decoded bytes) {
    return new Extract(text, bytes.doubted(text, encoding), encoded);
  }

  Hints hints() {
    return encoded.isEmpty() ? Hints.NONE : new Hints(encoded, OptionalInt.empty());
  }
}
