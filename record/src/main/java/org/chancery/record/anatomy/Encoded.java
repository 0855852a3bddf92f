package org.chancery.record.anatomy;

import org.chancery.transcript.Span;

/**
 * What the encoder of a source tagged. It becomes a finding made by the encoder, which the reader's
 * own findings do not overwrite.
 *
 * @param field what it says
 * @param value the value: the name, or an ISO 8601 date
 * @param span where it stands in the source's text
 * @param element the tag, such as {@code tei:dateline/date}
 * @param level 0 for the paper itself, else the ordinal, from 1, of the enclosure it belongs to in
 *     text order
 */
public record Encoded(Field field, String value, Span span, String element, int level) {

  /** What an encoder can say of a paper. */
  public enum Field {
    HEADING,
    KIND,
    SOURCE_NOTE,
    PLACE,
    DATE_WRITTEN,
    DATE_SENT,
    DATE_RECEIVED,
    FROM_PERSON,
    FROM_OFFICE,
    TO_PERSON,
    TO_OFFICE,
    SALUTATION,
    CLOSE,
    SIGNED,
    PARTICIPANT,
    /** The whole of an enclosure. */
    ENCLOSURE,
    /** The label that announces an enclosure. */
    ENCLOSURE_LABEL,
    PERSON,
    /** The text proper, without what heads and ends the paper. */
    BODY,
    MENTIONED_BODY,
    MENTIONED_PLACE
  }
}
