package org.chancery.dossier.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Joins blocks that lie off the common order to passages that have moved. */
final class Moves {

  /** A passage is taken for moved from so many words on that are the same. */
  private static final int FEWEST_WORDS = 6;

  /** Blocks of one passage lie no further apart. */
  private static final int FURTHEST = 24;

  private static final int LOOK_BACK = 16;

  /** At its ends a passage is followed over so many units that differ. */
  private static final int STEP = 3;

  private final int[] a;
  private final int[] b;
  private final Keys keys;
  private int[] settledA = new int[0];
  private int[] settledB = new int[0];
  private boolean[] goneA = new boolean[0];
  private boolean[] goneB = new boolean[0];

  Moves(int[] a, int[] b, Keys keys) {
    this.a = a;
    this.b = b;
    this.keys = keys;
  }

  /** Takes the blocks of a chain for settled: no passage goes across them. */
  void settle(List<Block> chain) {
    goneA = new boolean[a.length];
    goneB = new boolean[b.length];
    for (Block block : chain) {
      java.util.Arrays.fill(goneA, block.a(), block.aEnd(), true);
      java.util.Arrays.fill(goneB, block.b(), block.bEnd(), true);
    }
    count();
  }

  /** Takes the pairs of an alignment for settled, beside the passages found before. */
  void settle(int[] match) {
    for (int i = 0; i < a.length; i++) {
      if (match[i] >= 0) {
        goneA[i] = true;
        goneB[match[i]] = true;
      }
    }
    count();
  }

  private void count() {
    settledA = sums(goneA);
    settledB = sums(goneB);
  }

  private static int[] sums(boolean[] gone) {
    int[] sums = new int[gone.length + 1];
    for (int i = 0; i < gone.length; i++) {
      sums[i + 1] = sums[i] + (gone[i] ? 1 : 0);
    }
    return sums;
  }

  /** Returns the passages that the blocks make, long enough to be told as moved. */
  List<Pairing.Region> among(List<Block> blocks) {
    List<List<Block>> passages = new ArrayList<>();
    for (Block block : blocks) {
      join(passages, block);
    }
    passages.sort(
        Comparator.comparingInt((List<Block> p) -> -p.stream().mapToInt(Block::length).sum())
            .thenComparingInt(p -> p.getFirst().a()));
    List<Pairing.Region> regions = new ArrayList<>();
    for (List<Block> passage : passages) {
      Pairing.Region region = region(passage);
      if (region.words() >= FEWEST_WORDS && isFree(region.inA(), region.inB())) {
        regions.add(region);
        java.util.Arrays.fill(goneA, region.inA().from(), region.inA().to(), true);
        java.util.Arrays.fill(goneB, region.inB().from(), region.inB().to(), true);
        count();
      }
    }
    regions.sort(Comparator.comparingInt(r -> r.inA().from()));
    return regions;
  }

  private void join(List<List<Block>> passages, Block block) {
    int oldest = Math.max(0, passages.size() - LOOK_BACK);
    for (int p = passages.size() - 1; p >= oldest; p--) {
      Block last = passages.get(p).getLast();
      int apartA = block.a() - last.aEnd();
      int apartB = block.b() - last.bEnd();
      if (apartA <= FURTHEST
          && apartB >= 0
          && apartB <= FURTHEST
          && isFree(new Stretch(last.aEnd(), block.a()), new Stretch(last.bEnd(), block.b()))) {
        passages.get(p).add(block);
        return;
      }
    }
    passages.add(new ArrayList<>(List.of(block)));
  }

  private boolean isFree(Stretch inA, Stretch inB) {
    return settledA[inA.to()] == settledA[inA.from()] && settledB[inB.to()] == settledB[inB.from()];
  }

  private Pairing.Region region(List<Block> passage) {
    int fromA = passage.getFirst().a();
    int fromB = passage.getFirst().b();
    int toA = passage.getLast().aEnd();
    int toB = passage.getLast().bEnd();
    for (Step step = back(fromA, fromB); step.found(); step = back(fromA, fromB)) {
      fromA -= step.a();
      fromB -= step.b();
    }
    for (Step step = on(toA, toB); step.found(); step = on(toA, toB)) {
      toA += step.a();
      toB += step.b();
    }
    Stretch inA = new Stretch(fromA, toA);
    Stretch inB = new Stretch(fromB, toB);
    int[] match = inside(inA, inB, passage);
    int words = 0;
    for (int i = 0; i < match.length; i++) {
      words += match[i] >= 0 && keys.isWord(a[fromA + i]) ? 1 : 0;
    }
    return new Pairing.Region(inA, inB, words);
  }

  private int[] inside(Stretch inA, Stretch inB, List<Block> passage) {
    int[] partA = java.util.Arrays.copyOfRange(a, inA.from(), inA.to());
    int[] partB = java.util.Arrays.copyOfRange(b, inB.from(), inB.to());
    Aligner aligner = new Aligner(partA, partB, keys.weights());
    List<Block> here =
        passage.stream()
            .map(p -> new Block(p.a() - inA.from(), p.b() - inB.from(), p.length()))
            .toList();
    aligner.along(here, new Stretch(0, partA.length), new Stretch(0, partB.length), 1);
    return aligner.matches();
  }

  /** How far to go to the next pair of equal units, in each sequence. */
  private record Step(int a, int b) {
    boolean found() {
      return a > 0;
    }
  }

  private static final Step NO_STEP = new Step(0, 0);

  private Step back(int fromA, int fromB) {
    for (int far = 2; far <= 2 * STEP; far++) {
      for (int x = Math.max(1, far - STEP); x <= Math.min(STEP, far - 1); x++) {
        int i = fromA - x;
        int j = fromB - (far - x);
        if (i >= 0
            && j >= 0
            && a[i] == b[j]
            && sound(far, i, j, -1)
            && isFree(new Stretch(i, fromA), new Stretch(j, fromB))) {
          return new Step(x, far - x);
        }
      }
    }
    return NO_STEP;
  }

  private Step on(int toA, int toB) {
    for (int far = 2; far <= 2 * STEP; far++) {
      for (int x = Math.max(1, far - STEP); x <= Math.min(STEP, far - 1); x++) {
        int i = toA + x - 1;
        int j = toB + far - x - 1;
        if (i < a.length
            && j < b.length
            && a[i] == b[j]
            && sound(far, i, j, 1)
            && isFree(new Stretch(toA, i + 1), new Stretch(toB, j + 1))) {
          return new Step(x, far - x);
        }
      }
    }
    return NO_STEP;
  }

  /** A pair just beside is sound; one further off only as the first of two. */
  private boolean sound(int far, int i, int j, int way) {
    int x = i + way;
    int y = j + way;
    return far == 2
        || keys.isWord(a[i]) && x >= 0 && y >= 0 && x < a.length && y < b.length && a[x] == b[y];
  }
}
