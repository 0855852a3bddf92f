package org.chancery.archive;

import java.time.Instant;
import java.util.OptionalInt;

/**
 * Something that happened to a source. The log of events is only ever added to.
 *
 * @param number its place in the log, from 1
 * @param at when
 * @param who who did it
 * @param what {@code added}, {@code version}, {@code withdrawn}, {@code restored} or {@code erased}
 * @param about about what
 * @param why the reason given; empty when none was asked for
 */
public record Event(int number, Instant at, String who, String what, About about, String why) {

  /** An accession, or one item of it. */
  public record About(int accession, OptionalInt item) {
    /** Returns it as it is cited: {@code 12} or {@code 12.3}. */
    @Override
    public String toString() {
      return accession + (item.isPresent() ? "." + item.getAsInt() : "");
    }
  }
}
