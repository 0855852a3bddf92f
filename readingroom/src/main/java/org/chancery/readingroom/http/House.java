package org.chancery.readingroom.http;

import java.util.function.Consumer;

/**
 * How a reading room is kept, whatever it shows.
 *
 * @param words its words in the language of its readers
 * @param loopback whether only the machine that serves it can reach it
 * @param faults is told what goes wrong by the program's own fault; on any thread
 */
public record House(Phrases words, boolean loopback, Consumer<Throwable> faults) {}
