package org.chancery.record.anatomy;

import java.util.List;
import java.util.Optional;
import org.chancery.record.finding.Finding;
import org.chancery.transcript.Span;

/**
 * The parts of one paper in the terms of diplomatics, or of one enclosure within it.
 *
 * @param extent what of the source this paper takes up, its enclosures and abstract included
 * @param kind what sort of paper it is: {@code telegram}, {@code minutes}, {@code memorandum}, ...
 * @param protocol heading and address
 * @param matter the text proper and what it tells of
 * @param eschatocol closing, signature, authentication, notes of receipt
 * @param annexes what is attached: enclosures within the record, the publisher's abstract
 */
public record Anatomy(
    Span extent,
    Optional<Finding<String>> kind,
    Protocol protocol,
    Matter matter,
    Eschatocol eschatocol,
    Annexes annexes) {

  /** Returns the same paper with further marks and numbers. */
  Anatomy marked(
      List<Finding<Protocol.Marking>> more, List<Finding<Protocol.RecordNumber>> numbers) {
    return more.isEmpty() && numbers.isEmpty()
        ? this
        : new Anatomy(extent, kind, protocol.marked(more, numbers), matter, eschatocol, annexes);
  }

  /**
   * What is attached to the paper.
   *
   * @param enclosures papers enclosed in it, in text order
   * @param regest the publisher's summary, which is no part of the record's own text
   */
  public record Annexes(List<Enclosure> enclosures, Optional<Finding<Regest>> regest) {
    /** Copies the list. */
    public Annexes {
      enclosures = List.copyOf(enclosures);
    }
  }

  /** The publisher's summary of the paper, shown to users as <i>abstract</i>. */
  public record Regest(String text) {}

  /**
   * A paper enclosed in another.
   *
   * @param label the words that announce it, such as {@code [Inclosure 1 in No. 5.]}
   * @param anatomy its own anatomy
   * @param level 1 for an enclosure, 2 for an enclosure of an enclosure
   */
  public record Enclosure(Optional<Finding<String>> label, Anatomy anatomy, int level) {}
}
