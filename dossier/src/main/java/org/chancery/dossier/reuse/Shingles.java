package org.chancery.dossier.reuse;

/**
 * The groups of words of a text as numbers, for an index that is kept on a disk: such an index
 * tells which texts may share a passage, and {@link ReuseIndex} over those texts tells where it
 * stands. The same words give the same numbers in every version of the index.
 */
public final class Shingles {

  private Shingles() {}

  /** Returns the groups of a text that an index keeps: of every few in a row the smallest. */
  public static int[] kept(String text) {
    PassageWords words = PassageWords.of(text);
    int[] kept = words.winnowed(ReuseIndex.WINDOW);
    for (int i = 0; i < kept.length; i++) {
      kept[i] = words.hash(kept[i]);
    }
    return kept;
  }

  /** Returns all groups of a text, with which it is asked for. */
  public static int[] all(String text) {
    PassageWords words = PassageWords.of(text);
    int[] all = new int[Math.max(0, words.size() - ReuseIndex.GROUP + 1)];
    for (int i = 0; i < all.length; i++) {
      all[i] = words.hash(i);
    }
    return all;
  }
}
