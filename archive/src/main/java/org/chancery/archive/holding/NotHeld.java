package org.chancery.archive.holding;

/** Says that what was named is not there: no such archive, record, accession, account, decision. */
public final class NotHeld extends ArchiveTrouble {

  private static final long serialVersionUID = 1L;

  /** Says {@code sentence}. */
  public NotHeld(String sentence) {
    super(sentence);
  }
}
