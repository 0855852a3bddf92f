package org.chancery.readingroom.editing;

/**
 * One who is signed in.
 *
 * @param name the name of the account, which stands with each decision
 * @param csrf what every form of this session must bring along
 */
public record Session(String name, String csrf) {}
