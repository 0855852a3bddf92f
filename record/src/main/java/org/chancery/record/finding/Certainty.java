package org.chancery.record.finding;

/** How sure a finding is, in the words of TEI {@code @cert}. */
public enum Certainty {
  /** The words say so. */
  HIGH,
  /** The words say so in the usual reading; another is possible. */
  MEDIUM,
  /** A guess that an editor should look at. */
  LOW
}
