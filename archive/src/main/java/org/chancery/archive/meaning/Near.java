package org.chancery.archive.meaning;

import org.chancery.archive.holding.RecordId;
import org.chancery.transcript.Span;

/**
 * A passage that lies near to what was asked.
 *
 * @param id its record
 * @param state the record with the digest of the text in which the span counts
 * @param span where it stands
 * @param likeness the cosine of both vectors, from -1 to 1
 */
public record Near(RecordId id, String state, Span span, double likeness) {}
