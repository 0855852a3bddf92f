package org.chancery.archive.search;

/** Who put the words of a passage on the paper, or into its print. */
public enum Writing {
  /** They are the running text as it left the machine. */
  TYPED,
  /** A hand put them in. */
  HAND,
  /** A hand struck them out. */
  STRUCK,
  /** The editor supplied them. */
  SUPPLIED,
  /** They are a remark of the editor, such as a footnote. */
  NOTE
}
