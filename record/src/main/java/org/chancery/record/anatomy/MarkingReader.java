package org.chancery.record.anatomy;

import java.util.List;
import java.util.Optional;
import org.chancery.record.anatomy.Protocol.Marking;
import org.chancery.record.anatomy.Protocol.RecordNumber;
import org.chancery.record.finding.Finding;
import org.chancery.record.people.Party;
import org.chancery.transcript.Span;

/**
 * Reads one line of the head or foot that carries an office's marks: how secret, how urgent, which copy, which number,
 * to whom.
 */
final class MarkingReader {

  private MarkingReader() {}

  /**
   * What a line says. A line that says nothing of the kind gives an empty reading.
   *
   * @param markings classification, handling, precedence, state
   * @param numbers copy, registry and running numbers
   * @param from senders, as in {@code From the diary of ...}
   * @param to addressees, as in {@code [[to]] ... [[to the]] ...} or {@code To comrade ...}
   * @param toPlace the place addressed
   */
  record Reading(
      List<Finding<Marking>> markings,
      List<Finding<RecordNumber>> numbers,
      List<Finding<Party>> from,
      List<Finding<Party>> to,
      Optional<Finding<String>> toPlace) {

    static final Reading EMPTY =
        new Reading(List.of(), List.of(), List.of(), List.of(), Optional.empty());

    /** Tells whether the line is one of marks. */
    boolean understood() {
      return !(markings.isEmpty()
          && numbers.isEmpty()
          && from.isEmpty()
          && to.isEmpty()
          && toPlace.isEmpty());
    }
  }

  /** Reads one line, given as a span of the working text; the whole line must be understood. */
  static Reading read(WorkingText text, Span line) {
    return Reading.EMPTY;
  }
}
