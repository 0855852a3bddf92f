package org.chancery.dossier.reuse;

import org.chancery.transcript.Span;

/**
 * A passage that stands in another text too.
 *
 * @param asked the passage in the text that was asked about
 * @param text the number of the other text in the index, from 0
 * @param found where it stands there
 * @param same how many words are the same, in the same order
 * @param alike 0 to 1: how much of the longer of both passages is the same
 */
public record Reuse(Span asked, int text, Span found, int same, double alike) {}
