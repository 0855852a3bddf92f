package org.chancery.record.anatomy;

import org.chancery.transcript.Layer;
import org.chancery.transcript.Span;
import org.chancery.transcript.Transcript;

/**
 * The text that the recognisers of a paper work on, with its way back to the source. Recognisers
 * speak in spans of this text among themselves; only findings and queries carry spans of the
 * source.
 *
 * @param transcript what the text was taken from
 * @param layer the layer worked on: the hands' words in place, what they struck out left away
 */
record WorkingText(Transcript transcript, Layer layer) {

  /** Returns the text. */
  String text() {
    return layer.text();
  }

  /** Returns the words of a stretch of this text. */
  String words(Span span) {
    return layer.text().substring(span.start(), span.end());
  }

  /** Returns the stretch of the source behind a stretch of this text. */
  Span source(Span span) {
    return layer.toSource(span);
  }

  /** Returns the stretch of the source behind {@code start..end} of this text. */
  Span source(int start, int end) {
    return layer.toSource(new Span(start, end));
  }
}
