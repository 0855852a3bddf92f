package org.chancery.dossier.collation;

/** How far the readings of a place are from one another, from least to most. */
public enum Grade {
  /** All witnesses have the same words. */
  SAME,
  /** Only signs, capitals or the joining of words differ. */
  FORM,
  /** A number or a date is written otherwise and says the same. */
  VALUE,
  /** Words differ. */
  WORD
}
