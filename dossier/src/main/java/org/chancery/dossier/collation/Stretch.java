package org.chancery.dossier.collation;

/** Units {@code from} to before {@code to} of a sequence. */
record Stretch(int from, int to) {

  int length() {
    return to - from;
  }

  boolean isEmpty() {
    return to <= from;
  }
}
