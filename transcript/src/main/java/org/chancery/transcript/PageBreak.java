package org.chancery.transcript;

/**
 * The beginning of a page of the source (TEI {@code pb}).
 *
 * @param offset where in the source's text the page begins, UTF-16
 * @param number the page's number as printed or counted, never empty
 */
public record PageBreak(int offset, String number) {}
