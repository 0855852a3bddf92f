package org.chancery.dossier.register;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An office or rank, and the days of the first and the last paper that give it to one person.
 *
 * @param office as printed, without the article
 * @param first the first such day; empty when no such paper has a date
 * @param last the last such day
 */
public record Tenure(String office, Optional<LocalDate> first, Optional<LocalDate> last) {}
