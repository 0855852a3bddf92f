package org.chancery.dossier.collation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The witnesses set under one another: each column holds, of each witness, the unit that stands
 * there or {@link #NONE}. Witnesses are added one by one, each beside the one it is most like.
 */
final class Table {

  static final int NONE = -1;

  /**
   * Up to so many pairs of units and columns, units without a fellow are looked for among others.
   */
  private static final int SMALL = 1 << 16;

  /** In passages of so many units a lonely light pair is chance. */
  private static final int FEW = 5;

  /** The weight of a short word beside a sign. */
  private static final int LIGHT = 6;

  /** A passage of one witness that stands elsewhere in another; units of both, half-open. */
  record Moved(int one, Stretch inOne, int other, Stretch inOther, int words) {}

  private final int[][] keys;
  private final int[] weight;
  private List<int[]> columns = new ArrayList<>();
  private final List<Moved> moves = new ArrayList<>();
  private final boolean[][] moved;

  Table(int[][] keys, int[] weight) {
    this.keys = keys;
    this.weight = weight;
    this.moved = new boolean[keys.length][];
    for (int w = 0; w < keys.length; w++) {
      moved[w] = new boolean[keys[w].length];
    }
  }

  List<int[]> columns() {
    return columns;
  }

  List<Moved> moves() {
    return moves;
  }

  /** Sets the first witness. */
  void first(int witness) {
    for (int i = 0; i < keys[witness].length; i++) {
      columns.add(column(witness, i));
    }
  }

  private int[] column(int witness, int unit) {
    int[] column = new int[keys.length];
    Arrays.fill(column, NONE);
    column[witness] = unit;
    return column;
  }

  /** Adds a witness that was paired with {@code beside}, which is in the table. */
  void add(int witness, int beside, Pairing pairing) {
    for (Pairing.Region region : pairing.moves()) {
      moves.add(new Moved(beside, region.inA(), witness, region.inB(), region.words()));
      Arrays.fill(moved[beside], region.inA().from(), region.inA().to(), true);
      Arrays.fill(moved[witness], region.inB().from(), region.inB().to(), true);
    }
    List<int[]> wider = new ArrayList<>(columns.size() + 16);
    List<int[]> gap = new ArrayList<>();
    int next = 0;
    for (int[] column : columns) {
      int unit = column[beside];
      int fellow = unit == NONE ? NONE : pairing.match()[unit];
      if (fellow == NONE) {
        gap.add(column);
        continue;
      }
      fill(wider, gap, beside, witness, new Stretch(next, fellow));
      column[witness] = fellow;
      wider.add(column);
      next = fellow + 1;
    }
    fill(wider, gap, beside, witness, new Stretch(next, keys[witness].length));
    columns = wider;
  }

  /** Sets units that have no fellow in the nearest witness among the columns of their gap. */
  private void fill(List<int[]> wider, List<int[]> gap, int near, int witness, Stretch units) {
    int from = units.from();
    int at = 0;
    for (int[] pair : common(gap, witness, units)) {
      beside(wider, gap.subList(at, pair[1]), near, witness, new Stretch(from, pair[0]));
      gap.get(pair[1])[witness] = pair[0];
      wider.add(gap.get(pair[1]));
      from = pair[0] + 1;
      at = pair[1] + 1;
    }
    beside(wider, gap.subList(at, gap.size()), near, witness, new Stretch(from, units.to()));
    gap.clear();
  }

  /** Pairs units with columns in which another witness has the same. */
  private List<int[]> common(List<int[]> gap, int witness, Stretch units) {
    int n = units.length();
    int m = gap.size();
    if (keys.length < 3 || n == 0 || m == 0 || (long) n * m > SMALL) {
      return List.of();
    }
    int[][] best = new int[n + 1][m + 1];
    for (int i = n - 1; i >= 0; i--) {
      for (int j = m - 1; j >= 0; j--) {
        best[i][j] = Math.max(best[i + 1][j], best[i][j + 1]);
        if (holds(gap.get(j), keys[witness][units.from() + i])) {
          best[i][j] = Math.max(best[i][j], 1 + best[i + 1][j + 1]);
        }
      }
    }
    List<int[]> pairs = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < n && j < m) {
      boolean same = holds(gap.get(j), keys[witness][units.from() + i]);
      if (same && best[i][j] == 1 + best[i + 1][j + 1]) {
        pairs.add(new int[] {units.from() + i++, j++});
      } else if (best[i][j] == best[i + 1][j]) {
        i++;
      } else {
        j++;
      }
    }
    return Math.max(n, m) < FEW ? pairs : sound(pairs, witness);
  }

  /** Leaves out lonely light pairs, which in a longer passage are chance. */
  private List<int[]> sound(List<int[]> pairs, int witness) {
    List<int[]> sound = new ArrayList<>();
    int from = 0;
    while (from < pairs.size()) {
      int to = from + 1;
      int heavy = weight[keys[witness][pairs.get(from)[0]]];
      while (to < pairs.size()
          && pairs.get(to)[0] == pairs.get(to - 1)[0] + 1
          && pairs.get(to)[1] == pairs.get(to - 1)[1] + 1) {
        heavy += weight[keys[witness][pairs.get(to++)[0]]];
      }
      if (heavy > LIGHT) {
        sound.addAll(pairs.subList(from, to));
      }
      from = to;
    }
    return sound;
  }

  private boolean holds(int[] column, int key) {
    for (int w = 0; w < column.length; w++) {
      if (column[w] != NONE && keys[w][column[w]] == key) {
        return true;
      }
    }
    return false;
  }

  /**
   * Sets units against those of the nearest witness one by one, the rest in columns of their own.
   */
  private void beside(List<int[]> wider, List<int[]> gap, int near, int witness, Stretch units) {
    int unit = units.from();
    for (int[] column : gap) {
      if (unit < units.to() && column[near] != NONE && !moved[witness][unit] && !isMoved(column)) {
        column[witness] = unit++;
      }
      wider.add(column);
    }
    for (; unit < units.to(); unit++) {
      wider.add(column(witness, unit));
    }
  }

  private boolean isMoved(int[] column) {
    for (int w = 0; w < column.length; w++) {
      if (column[w] != NONE && moved[w][column[w]]) {
        return true;
      }
    }
    return false;
  }
}
