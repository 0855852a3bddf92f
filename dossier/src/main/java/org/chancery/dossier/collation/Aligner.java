package org.chancery.dossier.collation;

import java.util.Arrays;
import java.util.List;

/**
 * Aligns two sequences in order: by the groups of units that stand once in both, then, between
 * those, by smaller groups, and in small gaps by the heaviest common subsequence. Linear in memory;
 * nearly linear in time.
 */
final class Aligner {

  static final int NONE = -1;

  /** Up to so many pairs of units a gap is searched exhaustively. */
  private static final int SMALL = 4096;

  /** Where nothing is unique, windows of so many units are searched one after the other. */
  private static final int WINDOW = 64;

  private static final int[] GROUPS = {4, 2, 1};

  private final int[] a;
  private final int[] b;
  private final int[] weight;
  private final int[] match;
  private int[] best = new int[1024];

  /**
   * Makes ready.
   *
   * @param weight of each key, how much it speaks for an alignment
   */
  Aligner(int[] a, int[] b, int[] weight) {
    this.a = a;
    this.b = b;
    this.weight = weight;
    this.match = new int[a.length];
    Arrays.fill(match, NONE);
  }

  /** Returns, for each unit of the first sequence, its fellow in the second or {@link #NONE}. */
  int[] matches() {
    return match;
  }

  void all() {
    between(new Stretch(0, a.length), new Stretch(0, b.length), 0);
  }

  /** Aligns along a chain and between its blocks. */
  void along(List<Block> chain, Stretch inA, Stretch inB, int group) {
    int atA = inA.from();
    int atB = inB.from();
    for (Block block : chain) {
      between(new Stretch(atA, block.a()), new Stretch(atB, block.b()), group);
      for (int n = 0; n < block.length(); n++) {
        match[block.a() + n] = block.b() + n;
      }
      atA = block.aEnd();
      atB = block.bEnd();
    }
    between(new Stretch(atA, inA.to()), new Stretch(atB, inB.to()), group);
  }

  private void between(Stretch inA, Stretch inB, int group) {
    int fromA = inA.from();
    int fromB = inB.from();
    int toA = inA.to();
    int toB = inB.to();
    while (fromA < toA && fromB < toB && a[fromA] == b[fromB]) {
      match[fromA++] = fromB++;
    }
    while (fromA < toA && fromB < toB && a[toA - 1] == b[toB - 1]) {
      match[--toA] = --toB;
    }
    Stretch restA = new Stretch(fromA, toA);
    Stretch restB = new Stretch(fromB, toB);
    if (restA.isEmpty() || restB.isEmpty()) {
      return;
    }
    if ((long) restA.length() * restB.length() <= SMALL) {
      search(restA, restB);
    } else {
      anchored(restA, restB, group);
    }
  }

  private void anchored(Stretch inA, Stretch inB, int group) {
    for (int g = group; g < GROUPS.length; g++) {
      List<Block> chain = Chain.heaviest(Blocks.unique(a, inA, b, inB, GROUPS[g]));
      if (!chain.isEmpty()) {
        along(chain, inA, inB, g);
        return;
      }
    }
    windows(inA, inB);
  }

  /** Searches window after window, keeping of each the first half. */
  private void windows(Stretch inA, Stretch inB) {
    int atA = inA.from();
    int atB = inB.from();
    while (atA < inA.to() && atB < inB.to()) {
      int toA = Math.min(inA.to(), atA + WINDOW);
      int toB = Math.min(inB.to(), atB + WINDOW);
      search(new Stretch(atA, toA), new Stretch(atB, toB));
      boolean last = toA == inA.to() && toB == inB.to();
      int nextA = last ? toA : atA + WINDOW / 2;
      int nextB = last ? toB : atB + WINDOW / 2;
      for (int i = Math.min(nextA, toA) - 1; i >= atA && !last; i--) {
        if (match[i] >= 0) {
          nextB = Math.max(match[i] + 1, atB + 1);
          break;
        }
      }
      for (int i = Math.min(nextA, toA); i < toA; i++) {
        match[i] = NONE;
      }
      atA = Math.min(nextA, toA);
      atB = Math.min(nextB, toB);
    }
  }

  /** Finds the heaviest common subsequence of two short stretches. */
  private void search(Stretch inA, Stretch inB) {
    int wide = inB.length() + 1;
    int cells = (inA.length() + 1) * wide;
    if (best.length < cells) {
      best = new int[Math.max(cells, best.length * 2)];
    }
    Arrays.fill(best, 0, cells, 0);
    for (int i = inA.length() - 1; i >= 0; i--) {
      for (int j = inB.length() - 1; j >= 0; j--) {
        int skip = Math.max(best[(i + 1) * wide + j], best[i * wide + j + 1]);
        int worth = worth(inA, i, inB, j);
        best[i * wide + j] =
            worth > 0 ? Math.max(skip, worth + best[(i + 1) * wide + j + 1]) : skip;
      }
    }
    int i = 0;
    int j = 0;
    while (i < inA.length() && j < inB.length()) {
      int worth = worth(inA, i, inB, j);
      if (worth > 0 && best[i * wide + j] == worth + best[(i + 1) * wide + j + 1]) {
        match[inA.from() + i++] = inB.from() + j++;
      } else if (best[i * wide + j] == best[(i + 1) * wide + j]) {
        i++;
      } else {
        j++;
      }
    }
  }

  /** A pair that goes on from the pair before is worth more. */
  private int worth(Stretch inA, int i, Stretch inB, int j) {
    int x = inA.from() + i;
    int y = inB.from() + j;
    if (a[x] != b[y]) {
      return 0;
    }
    boolean goesOn = i > 0 && j > 0 && a[x - 1] == b[y - 1];
    return weight[a[x]] + (goesOn ? 1 : 0);
  }
}
