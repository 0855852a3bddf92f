package org.chancery.record.anatomy;

/** Tells quickly that a hash was never entered; of a few that were not it says that they may be. */
final class HashSieve {

  private static final int LAST = 63;

  private final long[] bits = new long[LAST + 1];

  /** Enters a hash. */
  void add(int hash) {
    bits[(hash >>> 6) & LAST] |= 1L << hash;
  }

  /** Tells whether a hash can have been entered. */
  boolean may(int hash) {
    return (bits[(hash >>> 6) & LAST] & (1L << hash)) != 0;
  }
}
