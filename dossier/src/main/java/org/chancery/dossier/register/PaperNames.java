package org.chancery.dossier.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who appears in a paper.
 *
 * @param id the paper's name, unique among those taken together
 * @param first the first day that its date can mean
 * @param last the last day that its date can mean
 * @param appearances each once
 */
public record PaperNames(
    String id, Optional<LocalDate> first, Optional<LocalDate> last, List<Appearance> appearances) {

  /** Copies the list. */
  public PaperNames {
    appearances = List.copyOf(appearances);
  }
}
