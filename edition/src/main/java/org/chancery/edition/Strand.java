package org.chancery.edition;

import java.util.List;
import org.chancery.transcript.Span;

/**
 * One element to be woven into the text.
 *
 * @param span what it encloses, never empty
 * @param kind what it is; a line is never cut, a mark only by lines, evidence by both
 * @param element the HTML element
 * @param classes its classes
 * @param attributes names and values by turns, repeated on every piece
 */
record Strand(Span span, Kind kind, String element, String classes, List<String> attributes) {

  /** The kinds, the outer first. */
  enum Kind {
    LINE,
    MARK,
    EVIDENCE
  }

  Strand {
    attributes = List.copyOf(attributes);
  }

  /** Returns the name under which a link leads to the words. */
  static String anchor(Span span) {
    return "w" + span.start() + "-" + span.end();
  }
}
