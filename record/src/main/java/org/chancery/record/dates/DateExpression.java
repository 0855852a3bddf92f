package org.chancery.record.dates;

import org.chancery.record.finding.Certainty;
import org.chancery.transcript.Span;

/**
 * Words of a text that tell a day, an hour or a deadline, and what they say by themselves.
 *
 * <p>A {@link Resolver} makes a {@link When} of it, which may need the day that is being told
 * about.
 *
 * @param span the words, in the offsets of the text that was scanned
 * @param sense what they say
 * @param certainty how sure it is that the words tell a date, and this one
 */
public record DateExpression(Span span, Sense sense, Certainty certainty) {}
