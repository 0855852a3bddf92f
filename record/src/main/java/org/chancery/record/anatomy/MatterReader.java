package org.chancery.record.anatomy;

import java.util.List;
import java.util.Optional;
import org.chancery.record.anatomy.Matter.References;
import org.chancery.record.dates.When;
import org.chancery.record.finding.Finding;
import org.chancery.record.people.Participant;
import org.chancery.transcript.EditorialQuery;
import org.chancery.transcript.Span;

/** Reads the text proper: the meeting it reports, events, papers and dates referred to, names, drafts. */
final class MatterReader {

  private MatterReader() {}

  /**
   * What is known of the paper before its matter is read.
   *
   * @param protocol heading, correspondents, dates, wherever they stand on the paper
   * @param eschatocol signatures and the rest of the foot
   * @param participants those a list outside the matter names, such as {@code Present:} of minutes
   */
  record Context(
      Protocol protocol,
      Eschatocol eschatocol,
      List<Finding<Participant>> participants) {}

  /** The matter and the doubts met on the way. */
  record Reading(Matter matter, List<EditorialQuery> queries) {}

  /** Reads the stretch {@code body} of the working text. */
  static Reading read(WorkingText text, Span body, Context context) {
    Matter matter =
        new Matter(
            text.source(body),
            Optional.empty(),
            List.of(),
            new References(List.of(), List.of()),
            List.of(),
            List.of());
    return new Reading(matter, List.of());
  }

  /** Returns the date that the paper bears, the day of writing before all others. */
  static Optional<When> dated(Protocol protocol) {
    return protocol
        .dating()
        .written()
        .or(() -> protocol.dating().sent())
        .or(() -> protocol.dating().received())
        .map(Finding::value);
  }
}
