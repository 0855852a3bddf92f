package org.chancery.archive;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.chancery.archive.holding.RecordId;
import org.chancery.record.Record;
import org.chancery.transcript.Source;
import org.chancery.transcript.Span;

/**
 * The words that a decision is about, told so that they are found again in a later version of the
 * text: where they stood, in which text, what they are and what stood before them.
 *
 * @param record the record
 * @param subject what kind of finding
 * @param digest SHA-256 of the text, in UTF-8, in which the span counts
 * @param span where the words stand in that text
 * @param quoted the words themselves
 * @param before up to 40 characters before them
 */
public record Anchor(
    RecordId record, Subject subject, String digest, Span span, String quoted, String before) {

  private static final int BEFORE = 40;

  /** What a decision can be about. */
  public enum Subject {
    HEADING,
    KIND,
    MARKING,
    NUMBER,
    FROM,
    TO,
    PLACE,
    WRITTEN,
    SENT,
    RECEIVED,
    SALUTATION,
    /** The meeting that the paper reports, as a whole. */
    MEETING,
    MEETING_PLACE,
    INITIATIVE,
    PARTICIPANT,
    EVENT,
    /** Another paper that is referred to. */
    REFERENCE,
    /** A date that the text speaks of. */
    DATE,
    DRAFT,
    MENTION,
    CLOSE,
    SIGNATURE,
    ATTESTATION,
    INSIDE_ADDRESS,
    DISTRIBUTION,
    /** Found by the words of its content. */
    STATEMENT,
    /** Found by the words of its action. */
    COMMITMENT,
    /** Words that say what became of a commitment. */
    FOLLOW_UP,
    /** An editorial query. */
    QUERY;

    /** Tells whether a correction is a date, in EDTF such as {@code 1936-03-12}. */
    public boolean dated() {
      return this == WRITTEN || this == SENT || this == RECEIVED || this == DATE;
    }
  }

  /** Returns the anchor of a span of a record as it was just read. */
  public static Anchor of(RecordId id, Subject subject, Record record, Span span) {
    String text = record.transcript().text();
    return new Anchor(
        id,
        subject,
        Source.sha256(text.getBytes(StandardCharsets.UTF_8)),
        span,
        span.of(text),
        text.substring(Math.max(0, span.start() - BEFORE), span.start()));
  }

  /**
   * Finds the words in a text: in the same text where they stood; in another where they stand after
   * the same words as before, else where they stand nearest to their old place; empty when they are
   * gone.
   */
  Optional<Span> in(String text, String textDigest) {
    if (textDigest.equals(digest)) {
      return Optional.of(span);
    }
    if (quoted.isEmpty()) {
      return Optional.empty();
    }
    int best = -1;
    boolean bestBefore = false;
    for (int at = text.indexOf(quoted); at >= 0; at = text.indexOf(quoted, at + 1)) {
      boolean same = at >= before.length() && text.startsWith(before, at - before.length());
      boolean nearer = best < 0 || Math.abs(at - span.start()) < Math.abs(best - span.start());
      if (same && !bestBefore || same == bestBefore && nearer) {
        best = at;
        bestBefore = same;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(new Span(best, best + quoted.length()));
  }
}
