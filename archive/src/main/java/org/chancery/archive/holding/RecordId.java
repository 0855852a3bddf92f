package org.chancery.archive.holding;

import java.util.Optional;

/**
 * The permanent id of a record: the number of the accession and of the item in it, written {@code
 * 12.3}. It never changes and is never given again, whatever becomes of the record.
 *
 * @param accession the accession, from 1
 * @param item the item within the accession, from 1
 */
public record RecordId(int accession, int item) implements Comparable<RecordId> {

  /** Refuses numbers below 1. */
  public RecordId {
    if (accession < 1 || item < 1) {
      throw new IllegalArgumentException(
          "a record's id has numbers from 1, not " + accession + "." + item);
    }
  }

  /** Reads an id as {@link #toString} writes it; empty when {@code text} is none. */
  public static Optional<RecordId> parse(String text) {
    int dot = text.indexOf('.');
    int accession = dot < 0 ? 0 : number(text.substring(0, dot));
    int item = dot < 0 ? 0 : number(text.substring(dot + 1));
    return accession > 0 && item > 0
        ? Optional.of(new RecordId(accession, item))
        : Optional.empty();
  }

  /** Returns the number that plain digits without a leading zero write; 0 when they are none. */
  private static int number(String digits) {
    boolean plain =
        !digits.isEmpty()
            && digits.length() < 10
            && digits.charAt(0) != '0'
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return plain ? Integer.parseInt(digits) : 0;
  }

  /** Returns the id as it is cited: {@code 12.3}. */
  @Override
  public String toString() {
    return accession + "." + item;
  }

  /** Orders by accession, then by item. */
  @Override
  public int compareTo(RecordId other) {
    int byAccession = Integer.compare(accession, other.accession);
    return byAccession != 0 ? byAccession : Integer.compare(item, other.item);
  }
}
