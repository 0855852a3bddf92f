package org.chancery.record.anatomy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.record.dates.When;
import org.chancery.record.finding.Finding;
import org.chancery.record.people.Party;

/**
 * The opening part of a paper.
 *
 * @param heading the title, as printed
 * @param markings classification, handling, precedence, source note
 * @param numbers file, telegram, despatch, registry and copy numbers, wherever on the paper they
 *     stand
 * @param correspondents who writes to whom
 * @param dating place and dates, wherever on the paper they stand
 * @param salutation the address that opens the text, such as {@code Sir:}
 */
public record Protocol(
    Optional<Finding<String>> heading,
    List<Finding<Marking>> markings,
    List<Finding<RecordNumber>> numbers,
    Correspondents correspondents,
    Dating dating,
    Optional<Finding<String>> salutation) {

  /** Copies the lists. */
  public Protocol {
    markings = List.copyOf(markings);
    numbers = List.copyOf(numbers);
  }

  /** Returns the same with further marks and numbers. */
  Protocol marked(List<Finding<Marking>> more, List<Finding<RecordNumber>> counted) {
    List<Finding<Marking>> all = new ArrayList<>(markings);
    all.addAll(more);
    List<Finding<RecordNumber>> every = new ArrayList<>(numbers);
    every.addAll(counted);
    return new Protocol(heading, all, every, correspondents, dating, salutation);
  }

  /** Who writes to whom. */
  public record Correspondents(List<Finding<Party>> from, List<Finding<Party>> to) {
    /** Copies the lists. */
    public Correspondents {
      from = List.copyOf(from);
      to = List.copyOf(to);
    }
  }

  /**
   * Place and dates.
   *
   * @param place where it was written, as printed
   * @param written when it was written
   * @param sent when it was sent, if the paper tells that apart
   * @param received when it was received
   */
  public record Dating(
      Optional<Finding<String>> place,
      Optional<Finding<When>> written,
      Optional<Finding<When>> sent,
      Optional<Finding<When>> received) {}

  /** A mark put on the paper as a whole. */
  public record Marking(MarkingKind kind, String text) {}

  /** What a marking is about. */
  public enum MarkingKind {
    /** How secret it is. */
    CLASSIFICATION,
    /** Who may see it and how it is to be handled. */
    HANDLING,
    /** How urgent it is. */
    PRECEDENCE,
    /** Where the publisher found it. */
    SOURCE_NOTE,
    /** What is printed of it: extract, translation, paraphrase. */
    STATE,
    /** What those who read it wrote on it: minutes, endorsements. */
    MINUTE
  }

  /**
   * A number of the paper.
   *
   * @param kind what it counts
   * @param first the number as printed
   * @param last the last number of a range
   */
  public record RecordNumber(NumberKind kind, String first, Optional<String> last) {}

  /** What a number counts. */
  public enum NumberKind {
    /** The number under which the publisher prints it. */
    PRINTED,
    /** The file in which the office kept it. */
    FILE,
    /** The sender's running number of telegrams. */
    TELEGRAM,
    /** The sender's running number of despatches, notes or letters. */
    DESPATCH,
    /** The number under which an office registered it. */
    REGISTRY,
    /** Which copy it is. */
    COPY
  }
}
