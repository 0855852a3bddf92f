package org.chancery.tei;

import java.util.Optional;
import org.chancery.record.Hints;
import org.chancery.transcript.Source;

/**
 * One document of a TEI file.
 *
 * @param source its text as a reader sees it printed, with the marks that the encoder made
 * @param hints what the encoder tagged
 * @param notation the notation that its brackets are written in, when the file says so
 */
public record TeiDocument(Source source, Hints hints, Optional<String> notation) {}
