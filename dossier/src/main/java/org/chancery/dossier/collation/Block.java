package org.chancery.dossier.collation;

/**
 * A run of units that is the same in two sequences.
 *
 * @param a where it begins in the first
 * @param b where it begins in the second
 * @param length how many units it has
 */
record Block(int a, int b, int length) {

  int aEnd() {
    return a + length;
  }

  int bEnd() {
    return b + length;
  }

  /** Returns the block without its first {@code n} units. */
  Block from(int n) {
    return new Block(a + n, b + n, length - n);
  }
}
