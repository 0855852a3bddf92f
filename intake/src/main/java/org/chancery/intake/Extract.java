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

  static Extract plain(String text) {
    return new Extract(text, Source.Encoding.NONE, List.of());
  }

  static Extract of(MarkedText marked, List<Encoded> encoded) {
    String text = marked.text();
    return new Extract(text, marked.encoding(), encoded);
  }

  Hints hints() {
    return encoded.isEmpty() ? Hints.NONE : new Hints(encoded, OptionalInt.empty());
  }
}
