package org.chancery.transcript;

/** The states of the text that a paper shows at once. */
public enum Stratum {
  /** What the machine wrote: no hand, no editor; what a hand struck out still stands. */
  TYPED,
  /** The paper with its hands' additions and deletions carried out; no editor. */
  CORRECTED,
  /** Everything as the publisher printed it, brackets and all: the source's own text. */
  PUBLISHED
}
