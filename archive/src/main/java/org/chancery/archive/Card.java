package org.chancery.archive;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.archive.holding.RecordId;

/**
 * The catalogue's card of a record: what a list shows without reading the record again.
 *
 * @param id the record's permanent id
 * @param place where it lies
 * @param head what stands at its head
 * @param dated its date
 * @param signs how it is marked
 * @param counts how much was found in it
 */
public record Card(RecordId id, Place place, Head head, Dated dated, Signs signs, Counts counts) {

  /**
   * Where a record lies.
   *
   * @param name the source's name as given
   * @param key the document within the file, such as {@code d17}
   * @param version the last version of the source that has this record, from 1
   */
  public record Place(String name, Optional<String> key, int version) {}

  /**
   * What stands at the head of a record.
   *
   * @param heading the title as printed
   * @param kind what sort of paper it is
   * @param number its telegram, despatch, registry or printed number, the most telling first
   * @param from who writes
   * @param to who is written to
   * @param place where it was written
   */
  public record Head(
      Optional<String> heading,
      Optional<String> kind,
      Optional<String> number,
      Optional<String> from,
      Optional<String> to,
      Optional<String> place) {}

  /**
   * The date of a record: when it was written, else when the meeting was of which it tells.
   *
   * @param edtf the date as far as the paper shows, in EDTF
   * @param earliest its first possible day
   * @param latest its last possible day
   */
  public record Dated(
      Optional<String> edtf, Optional<LocalDate> earliest, Optional<LocalDate> latest) {}

  /**
   * How a record is marked.
   *
   * @param classification how secret it is, in the paper's words
   * @param hand whether a hand added or struck out words
   */
  public record Signs(Optional<String> classification, boolean hand) {}

  /** How many UTF-16 units the text has, and how much was found in it. */
  public record Counts(int characters, int statements, int commitments, int queries) {}
}
