package org.chancery.archive.search;

import java.util.Arrays;

/** Groups of words as numbers, kept in the index and asked for in it. */
final class Groups {

  private Groups() {}

  /** Returns the groups in order, each once; the array given is put in order. */
  static int[] inOrder(int[] groups) {
    Arrays.sort(groups);
    int distinct = 0;
    for (int i = 0; i < groups.length; i++) {
      if (i == 0 || groups[i] != groups[i - 1]) {
        groups[distinct++] = groups[i];
      }
    }
    return Arrays.copyOf(groups, distinct);
  }
}
