package org.chancery.dossier.exchange;

import java.util.List;
import java.util.Optional;
import org.chancery.dossier.exchange.PaperSummary.Citation;
import org.chancery.record.dates.When;

/**
 * A paper that held papers refer to and that is not held.
 *
 * @param number its number as printed
 * @param kind telegram, despatch, note ...
 * @param date its date, as far as those that refer to it say
 * @param sender who wrote it, as far as that follows from the words and from who refers to it
 * @param addressee to whom
 * @param citedBy who refers to it and with which words, by the order of the papers
 */
public record MissingPaper(
    Optional<String> number,
    Optional<String> kind,
    Optional<When> date,
    Optional<String> sender,
    Optional<String> addressee,
    List<CitedBy> citedBy) {

  /** Copies the list. */
  public MissingPaper {
    citedBy = List.copyOf(citedBy);
  }

  /**
   * A paper that refers to it.
   *
   * @param id which
   * @param citation with which words
   */
  public record CitedBy(String id, Citation citation) {}
}
