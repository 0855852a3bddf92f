package org.chancery.archive.holding;

/**
 * Says in one sentence what kept the archive from doing its work, and where something can be done,
 * what.
 */
public class ArchiveTrouble extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says {@code sentence}. */
  public ArchiveTrouble(String sentence) {
    super(sentence);
  }

  /** Says {@code sentence}, and keeps what lies under it. */
  public ArchiveTrouble(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  /** Returns the sentence. */
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
