package org.chancery.record.people;

import java.util.Optional;

/**
 * One who was present.
 *
 * @param name the name as printed
 * @param title office or rank as printed
 * @param side which side; 0 when the paper does not divide them, else counted from 1 in the order
 *     of the paper
 * @param group the words that name the side, when printed
 */
public record Participant(String name, Optional<String> title, int side, Optional<String> group) {}
