package org.chancery.record.anatomy;

import java.util.List;
import java.util.Optional;
import org.chancery.record.anatomy.Anatomy.Regest;
import org.chancery.record.finding.Finding;
import org.chancery.transcript.Span;

/** Tells whether the last paragraph is the publisher's summary of the paper, no part of the paper itself. */
final class RegestReader {

  private RegestReader() {}

  /**
   * Reads the abstract, if the last paragraph is one.
   *
   * @param lines the lines of the paper, as spans of the working text, blank lines left out
   */
  static Optional<Finding<Regest>> read(WorkingText text, List<Span> lines) {
    return Optional.empty();
  }
}
