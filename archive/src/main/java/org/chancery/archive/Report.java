package org.chancery.archive;

import java.util.List;

/**
 * What a check found.
 *
 * @param accessions how many accessions were gone through, erased ones left out
 * @param records how many records, those withdrawn included
 * @param files how many source files were read
 * @param bytes how many bytes they have together
 * @param remarks what is no fault, such as a file that an interrupted {@code add} left
 * @param faults what is wrong, each in one sentence; none in a sound archive
 */
public record Report(
    int accessions, int records, int files, long bytes, List<String> remarks, List<String> faults) {

  /** Copies the lists. */
  public Report {
    remarks = List.copyOf(remarks);
    faults = List.copyOf(faults);
  }
}
