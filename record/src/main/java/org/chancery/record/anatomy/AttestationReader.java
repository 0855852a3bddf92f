package org.chancery.record.anatomy;

import java.util.BitSet;
import java.util.List;
import org.chancery.record.anatomy.Eschatocol.Attestation;
import org.chancery.record.anatomy.Protocol.RecordNumber;
import org.chancery.record.finding.Finding;
import org.chancery.transcript.Span;

/**
 * Reads the lines below the text for what offices attest of the paper: authentication, true copies, receipts, registry
 * numbers, distribution. A sentence may run over several lines.
 */
final class AttestationReader {

  private AttestationReader() {}

  /**
   * What the lines say.
   *
   * @param attestations in text order
   * @param numbers registry and copy numbers
   * @param distribution to whom copies went
   * @param used indexes of the lines that were understood; signature, date and address are left to others
   */
  record Reading(
      List<Finding<Attestation>> attestations,
      List<Finding<RecordNumber>> numbers,
      List<Finding<String>> distribution,
      BitSet used) {}

  /**
   * Reads lines, given as spans of the working text.
   *
   * @param year the year of the paper, for dates printed without one; 0 when unknown
   */
  static Reading read(WorkingText text, List<Span> lines, int year) {
    return new Reading(List.of(), List.of(), List.of(), new BitSet());
  }
}
