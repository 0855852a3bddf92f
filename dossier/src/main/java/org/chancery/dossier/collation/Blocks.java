package org.chancery.dossier.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the runs of units that two stretches share and that stand once in each: the anchors of
 * patience and histogram differences, on groups of {@code k} units instead of lines. Linear in the
 * two stretches.
 */
final class Blocks {

  private final int[] a;
  private final int[] b;
  private final int k;
  private final int mask;
  private final int[] inA;
  private final int[] inB;

  private static final int NONE = -1;
  private static final int MANY = -2;

  private Blocks(int[] a, int[] b, int k, int expected) {
    this.a = a;
    this.b = b;
    this.k = k;
    int size = Integer.highestOneBit(Math.max(8, expected * 2)) << 1;
    this.mask = size - 1;
    this.inA = new int[size];
    this.inB = new int[size];
    java.util.Arrays.fill(inA, NONE);
    java.util.Arrays.fill(inB, NONE);
  }

  /** Returns the blocks, disjoint in both stretches, in the order of the first. */
  static List<Block> unique(int[] a, Stretch inA, int[] b, Stretch inB, int k) {
    if (inA.length() < k || inB.length() < k) {
      return List.of();
    }
    Blocks blocks = new Blocks(a, b, k, inA.length());
    for (int i = inA.from(); i + k <= inA.to(); i++) {
      blocks.enter(i);
    }
    for (int j = inB.from(); j + k <= inB.to(); j++) {
      blocks.meet(j);
    }
    return disjoint(blocks.runs(inA));
  }

  private void enter(int i) {
    int slot = slot(a, i);
    if (inA[slot] == NONE) {
      inA[slot] = i;
      inB[slot] = NONE;
    } else {
      inB[slot] = MANY;
    }
  }

  private void meet(int j) {
    int slot = slot(b, j);
    if (inA[slot] != NONE) {
      inB[slot] = inB[slot] == NONE ? j : MANY;
    }
  }

  /** Returns the slot of the group at {@code i} of {@code from}: its own, or a free one. */
  private int slot(int[] from, int i) {
    int slot = hash(from, i) & mask;
    while (inA[slot] != NONE && !same(from, i, inA[slot])) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private int hash(int[] from, int i) {
    long hash = 0x9E3779B97F4A7C15L;
    for (int n = i; n < i + k; n++) {
      hash = (hash ^ from[n]) * 0xFF51AFD7ED558CCDL;
      hash ^= hash >>> 32;
    }
    return (int) (hash ^ hash >>> 17);
  }

  private boolean same(int[] from, int i, int inFirst) {
    for (int n = 0; n < k; n++) {
      if (from[i + n] != a[inFirst + n]) {
        return false;
      }
    }
    return true;
  }

  private List<Block> runs(Stretch stretch) {
    List<Block> runs = new ArrayList<>();
    int start = NONE;
    int startB = 0;
    int last = 0;
    for (int i = stretch.from(); i + k <= stretch.to(); i++) {
      int slot = slot(a, i);
      int j = inA[slot] == i ? inB[slot] : MANY;
      if (j < 0) {
        continue;
      }
      boolean goesOn = start != NONE && j - startB == i - start && i <= last + k;
      if (!goesOn) {
        close(runs, start, startB, last);
        start = i;
        startB = j;
      }
      last = i;
    }
    close(runs, start, startB, last);
    return runs;
  }

  private void close(List<Block> runs, int start, int startB, int last) {
    if (start != NONE) {
      runs.add(new Block(start, startB, last + k - start));
    }
  }

  /** Cuts blocks that share units, the later at its beginning. */
  private static List<Block> disjoint(List<Block> runs) {
    List<Block> inB = new ArrayList<>();
    int aEnd = 0;
    for (Block block : runs) {
      Block rest = block.from(Math.clamp(aEnd - block.a(), 0, block.length()));
      if (rest.length() > 0) {
        inB.add(rest);
        aEnd = rest.aEnd();
      }
    }
    inB.sort(Comparator.comparingInt(Block::b).thenComparingInt(Block::a));
    List<Block> all = new ArrayList<>();
    int bEnd = 0;
    for (Block block : inB) {
      Block rest = block.from(Math.clamp(bEnd - block.b(), 0, block.length()));
      if (rest.length() > 0) {
        all.add(rest);
        bEnd = rest.bEnd();
      }
    }
    all.sort(Comparator.comparingInt(Block::a));
    return all;
  }
}
