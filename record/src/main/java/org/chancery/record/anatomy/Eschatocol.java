package org.chancery.record.anatomy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.record.dates.When;
import org.chancery.record.finding.Finding;

/**
 * The closing part of a paper.
 *
 * @param close the complimentary close, such as {@code I have, &c.,}
 * @param signatures who signed
 * @param attestations authentication, certification, receipts, registration, drafting, typing
 * @param insideAddress the addressee's name and office as written at the foot or head of a letter
 * @param distribution copies sent to others, in the words of the paper
 */
public record Eschatocol(
    Optional<Finding<String>> close,
    List<Finding<Signature>> signatures,
    List<Finding<Attestation>> attestations,
    Optional<Finding<String>> insideAddress,
    List<Finding<String>> distribution) {

  /** Copies the lists. */
  public Eschatocol {
    signatures = List.copyOf(signatures);
    attestations = List.copyOf(attestations);
    distribution = List.copyOf(distribution);
  }

  /**
   * A signature.
   *
   * @param name the signer's name as printed
   * @param office the office printed with it
   * @param signedFor on whose behalf, as in {@code For the Acting Secretary:}
   */
  public record Signature(String name, Optional<String> office, Optional<String> signedFor) {}

  /**
   * What an office or a person attests of the paper.
   *
   * @param kind what is attested
   * @param by who attests it
   * @param when the date of the attestation
   * @param copy which copy, as in {@code The first copy}
   * @param sheets how many sheets
   * @param text the words
   */
  public record Attestation(
      AttestationKind kind,
      Optional<String> by,
      Optional<When> when,
      OptionalInt copy,
      OptionalInt sheets,
      String text) {}

  /** What is attested. */
  public enum AttestationKind {
    /** That the paper is authentic. */
    AUTHENTICATED,
    /** That a copy or translation is true. */
    CERTIFIED_COPY,
    /** That a copy was received. */
    RECEIVED,
    /** That it was entered in a registry. */
    REGISTERED,
    /** Who wrote it, or took down what was said. */
    DRAFTED,
    /** Who typed it. */
    TYPED
  }
}
