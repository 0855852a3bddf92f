package org.chancery.dossier.collation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Two witnesses aligned: which unit of the one is which of the other, in order and moved. */
final class Pairing {

  /**
   * A passage that stands elsewhere in the other witness.
   *
   * @param inA where it stands in the first
   * @param inB where it stands in the second
   * @param words how many words are the same
   */
  record Region(Stretch inA, Stretch inB, int words) {}

  private static final int GROUP = 4;
  private static final int SMALL_GROUP = 3;

  private final int[] match;
  private final List<Region> moves;

  private Pairing(int[] match, List<Region> moves) {
    this.match = match;
    this.moves = moves;
  }

  /** Returns for each unit of the first its fellow in the same order, or -1. */
  int[] match() {
    return match;
  }

  /** Returns the passages that stand elsewhere. */
  List<Region> moves() {
    return moves;
  }

  /** Aligns two sequences of keys. */
  static Pairing of(int[] a, int[] b, Keys keys) {
    Stretch allA = new Stretch(0, a.length);
    Stretch allB = new Stretch(0, b.length);
    List<Block> blocks = Blocks.unique(a, allA, b, allB, GROUP);
    List<Block> chain = Chain.heaviest(blocks);
    Moves moves = new Moves(a, b, keys);
    moves.settle(chain);
    List<Block> astray = new ArrayList<>(blocks);
    astray.removeAll(new java.util.HashSet<>(chain));
    List<Region> regions = new ArrayList<>(moves.among(astray));
    int[] match = aligned(a, b, chain, regions, keys);
    Islands.clear(match, a, b, keys);
    moves.settle(match);
    regions.addAll(moves.among(leftOver(a, b, match, regions)));
    return new Pairing(match, List.copyOf(regions));
  }

  /** Aligns what has not moved. */
  private static int[] aligned(
      int[] a, int[] b, List<Block> chain, List<Region> regions, Keys keys) {
    int[] keptA = kept(a.length, regions.stream().map(Region::inA).toList());
    int[] keptB = kept(b.length, regions.stream().map(Region::inB).toList());
    Aligner aligner = new Aligner(at(a, keptA), at(b, keptB), keys.weights());
    List<Block> here = new ArrayList<>(chain.size());
    for (Block block : chain) {
      int from = Arrays.binarySearch(keptA, block.a());
      here.add(new Block(from, Arrays.binarySearch(keptB, block.b()), block.length()));
    }
    Stretch inA = new Stretch(0, keptA.length);
    aligner.along(here, inA, new Stretch(0, keptB.length), 1);
    int[] match = new int[a.length];
    Arrays.fill(match, Aligner.NONE);
    for (int i = 0; i < keptA.length; i++) {
      int fellow = aligner.matches()[i];
      match[keptA[i]] = fellow < 0 ? Aligner.NONE : keptB[fellow];
    }
    return match;
  }

  private static int[] kept(int length, List<Stretch> moved) {
    boolean[] gone = new boolean[length];
    int left = length;
    for (Stretch stretch : moved) {
      Arrays.fill(gone, stretch.from(), stretch.to(), true);
      left -= stretch.length();
    }
    int[] kept = new int[left];
    int n = 0;
    for (int i = 0; i < length; i++) {
      if (!gone[i]) {
        kept[n++] = i;
      }
    }
    return kept;
  }

  private static int[] at(int[] all, int[] places) {
    int[] out = new int[places.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = all[places[i]];
    }
    return out;
  }

  /** Finds the groups of units that are left on both sides, once on each. */
  private static List<Block> leftOver(int[] a, int[] b, int[] match, List<Region> regions) {
    boolean[] goneA = new boolean[a.length];
    boolean[] goneB = new boolean[b.length];
    for (int i = 0; i < a.length; i++) {
      if (match[i] >= 0) {
        goneA[i] = true;
        goneB[match[i]] = true;
      }
    }
    for (Region region : regions) {
      Arrays.fill(goneA, region.inA().from(), region.inA().to(), true);
      Arrays.fill(goneB, region.inB().from(), region.inB().to(), true);
    }
    // What is gone has a key of its own, so that no group goes across it.
    int[] restA = a.clone();
    int[] restB = b.clone();
    int own = -1;
    for (int i = 0; i < a.length; i++) {
      restA[i] = goneA[i] ? own-- : a[i];
    }
    for (int j = 0; j < b.length; j++) {
      restB[j] = goneB[j] ? own-- : b[j];
    }
    return Blocks.unique(
        restA, new Stretch(0, a.length), restB, new Stretch(0, b.length), SMALL_GROUP);
  }
}
