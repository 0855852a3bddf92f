package org.chancery.archive;

import java.time.Instant;

/**
 * A decision with who took it, when and why.
 *
 * @param number its place in the log, from 1
 * @param at when
 * @param who the editor
 * @param why the reason
 * @param decision what was decided
 */
public record Decided(int number, Instant at, String who, String why, Decision decision) {}
