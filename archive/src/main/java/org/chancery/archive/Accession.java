package org.chancery.archive;

import java.time.Instant;
import java.util.Optional;

/**
 * One source as the archive holds it.
 *
 * @param number its permanent number
 * @param name its name as given
 * @param version the current version, from 1
 * @param digest SHA-256 of the current version's bytes
 * @param items how many records it has had in any version
 * @param withdrawn when it was withdrawn
 */
public record Accession(
    int number, String name, int version, String digest, int items, Optional<Instant> withdrawn) {}
