package org.chancery.transcript;

/**
 * A question to the editor about one place in the source. A query never changes the text.
 *
 * @param code what kind of question, such as {@code unclosed-bracket}: stable, lower case, hyphens
 * @param span the place in the source
 * @param message one sentence: what is doubted and why
 */
public record EditorialQuery(String code, Span span, String message) {}
