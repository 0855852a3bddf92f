package org.chancery.archive.holding;

/** Says that another process is writing to the archive, and who. */
public final class ArchiveBusy extends ArchiveTrouble {

  private static final long serialVersionUID = 1L;

  /** Says {@code sentence}. */
  public ArchiveBusy(String sentence) {
    super(sentence);
  }
}
