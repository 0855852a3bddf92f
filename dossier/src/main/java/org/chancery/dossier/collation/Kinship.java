package org.chancery.dossier.collation;

import java.util.Arrays;

/** Tells which witnesses are most alike, by the groups of words that they share. */
final class Kinship {

  private static final int GROUP = 3;

  private final long[][] groups;

  Kinship(int[][] keys) {
    groups = new long[keys.length][];
    for (int w = 0; w < keys.length; w++) {
      groups[w] = groups(keys[w]);
    }
  }

  private static long[] groups(int[] keys) {
    int count = Math.max(0, keys.length - GROUP + 1);
    long[] all = new long[count];
    for (int i = 0; i < count; i++) {
      all[i] = ((long) keys[i] << 42) ^ ((long) keys[i + 1] << 21) ^ keys[i + 2];
    }
    Arrays.sort(all);
    return all;
  }

  /** Returns how much of two witnesses is shared, 0 to 1. */
  double of(int one, int other) {
    long[] x = groups[one];
    long[] y = groups[other];
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < x.length && j < y.length) {
      int order = Long.compare(x[i], y[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    int all = x.length + y.length - shared;
    return all == 0 ? 1 : (double) shared / all;
  }
}
