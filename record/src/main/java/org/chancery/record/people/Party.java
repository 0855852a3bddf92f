package org.chancery.record.people;

import java.util.Optional;

/**
 * One who sends, receives or signs: a person, an office, or both.
 *
 * @param person the person's name as printed, without the courtesy title
 * @param office the office or institution as printed, without the leading article
 * @param honorific the courtesy title or rank before the name
 */
public record Party(Optional<String> person, Optional<String> office, Optional<String> honorific) {}
