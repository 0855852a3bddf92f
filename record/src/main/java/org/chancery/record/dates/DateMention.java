package org.chancery.record.dates;

/**
 * A reference to a date in the running text, such as {@code tomorrow} or {@code the 14th}.
 *
 * @param printed the words
 * @param when what they mean, resolved against the day that is being told about
 */
public record DateMention(String printed, When when) {}
