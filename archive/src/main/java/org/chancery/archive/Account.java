package org.chancery.archive;

import java.time.Instant;

/**
 * One who may decide in the reading room.
 *
 * @param name the name that stands with each decision
 * @param made when the account was made
 * @param changed when its password was last changed
 */
public record Account(String name, Instant made, Instant changed) {}
