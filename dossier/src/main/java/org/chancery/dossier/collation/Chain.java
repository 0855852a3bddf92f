package org.chancery.dossier.collation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Chooses, of blocks disjoint in both sequences, the heaviest that stand in the same order. */
final class Chain {

  private Chain() {}

  /** Returns the chain in order; {@code blocks} must be in the order of the first sequence. */
  static List<Block> heaviest(List<Block> blocks) {
    int n = blocks.size();
    int[] rank = ranks(blocks);
    long[] best = new long[n];
    int[] before = new int[n];
    int[] tree = new int[n + 1];
    java.util.Arrays.fill(tree, -1);
    int last = -1;
    for (int i = 0; i < n; i++) {
      int to = -1;
      for (int at = rank[i]; at > 0; at -= at & -at) {
        to = better(best, to, tree[at]);
      }
      before[i] = to;
      best[i] = blocks.get(i).length() + (to < 0 ? 0 : best[to]);
      for (int at = rank[i] + 1; at <= n; at += at & -at) {
        tree[at] = better(best, tree[at], i);
      }
      last = better(best, last, i);
    }
    List<Block> chain = new ArrayList<>();
    for (int at = last; at >= 0; at = before[at]) {
      chain.add(blocks.get(at));
    }
    Collections.reverse(chain);
    return chain;
  }

  /** Returns the place of each block, from 0, in the order of the second sequence. */
  private static int[] ranks(List<Block> blocks) {
    int[] rank = new int[blocks.size()];
    int[] order =
        IntStream.range(0, rank.length)
            .boxed()
            .sorted((x, y) -> Integer.compare(blocks.get(x).b(), blocks.get(y).b()))
            .mapToInt(Integer::intValue)
            .toArray();
    for (int i = 0; i < order.length; i++) {
      rank[order[i]] = i;
    }
    return rank;
  }

  private static int better(long[] best, int one, int other) {
    return one < 0 || other >= 0 && best[other] > best[one] ? other : one;
  }
}
