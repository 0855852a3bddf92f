package org.chancery.dossier.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import org.chancery.dossier.collation.Witness;

/**
 * Finds where passages stand elsewhere, in full or altered: an index of groups of three words.
 * Immutable, safe on any thread.
 *
 * <pre>{@code
 * ReuseIndex index = ReuseIndex.of(texts);
 * for (Reuse reuse : index.find(passage)) { ... }
 * }</pre>
 *
 * <p>Of every few groups in a row the one with the smallest hash is kept (winnowing: Schleimer,
 * Wilkerson, Aiken 2003), so that the index holds less than half of them; a passage asks with all
 * of its groups. What lies along one diagonal is joined, aligned word by word, and told when enough
 * of it is the same.
 */
public final class ReuseIndex {

  /** Words in a group. */
  static final int GROUP = 3;

  /** Of so many groups in a row at least one is kept. */
  static final int WINDOW = 3;

  /** A group that stands at more places says nothing. */
  private static final int COMMON = 60;

  private final List<Witness> texts;
  private final List<PassageWords> words;
  private final int[] hashes;
  private final long[] places;

  private ReuseIndex(List<Witness> texts, List<PassageWords> words, long[] entries, long[] places) {
    this.texts = texts;
    this.words = words;
    this.hashes = new int[entries.length];
    this.places = new long[entries.length];
    for (int i = 0; i < entries.length; i++) {
      hashes[i] = (int) (entries[i] >> 32);
      this.places[i] = places[(int) entries[i]];
    }
  }

  /** Makes the index of {@code texts}. */
  public static ReuseIndex of(List<Witness> texts) {
    List<PassageWords> words = new ArrayList<>(texts.size());
    long[] entries = new long[1024];
    long[] places = new long[1024];
    int count = 0;
    for (int text = 0; text < texts.size(); text++) {
      PassageWords of = PassageWords.of(texts.get(text).text());
      words.add(of);
      for (int at : of.winnowed(WINDOW)) {
        if (count == entries.length) {
          entries = Arrays.copyOf(entries, count * 2);
          places = Arrays.copyOf(places, count * 2);
        }
        entries[count] = (long) of.hash(at) << 32 | count;
        places[count++] = (long) text << 32 | at;
      }
    }
    entries = Arrays.copyOf(entries, count);
    Arrays.sort(entries);
    return new ReuseIndex(List.copyOf(texts), List.copyOf(words), entries, places);
  }

  /** Returns the texts by their numbers. */
  public List<Witness> texts() {
    return texts;
  }

  /** Returns how many bytes the index takes, beside the texts and their words. */
  public long bytes() {
    return hashes.length * 12L;
  }

  /**
   * Returns where passages of {@code asked} stand in other texts, in the order of {@code asked};
   * the paper on which it stands itself is left out.
   */
  public List<Reuse> find(Witness asked) {
    String own = asked.transcript().source().id();
    return find(
        PassageWords.of(asked.text()), t -> !texts.get(t).transcript().source().id().equals(own));
  }

  /**
   * Returns where passages of the text with a number stand in texts with higher numbers, so that
   * asking for each text in turn finds every pair once; other states of the same paper are left
   * out.
   */
  public List<Reuse> findAfter(int text) {
    String own = texts.get(text).transcript().source().id();
    return find(
        words.get(text), t -> t > text && !texts.get(t).transcript().source().id().equals(own));
  }

  private List<Reuse> find(PassageWords query, IntPredicate isAsked) {
    List<Hit> hits = new ArrayList<>();
    for (int at = 0; at + GROUP <= query.size(); at++) {
      int hash = query.hash(at);
      int from = first(hash);
      int to = from;
      while (to < hashes.length && hashes[to] == hash && to - from <= COMMON) {
        to++;
      }
      for (int i = from; i < to && to - from <= COMMON; i++) {
        int text = (int) (places[i] >> 32);
        if (isAsked.test(text)) {
          hits.add(new Hit(text, at, (int) places[i]));
        }
      }
    }
    List<Reuse> found = new ArrayList<>();
    for (Diagonal diagonal : Diagonal.among(hits)) {
      diagonal.reuse(query, words.get(diagonal.text())).ifPresent(found::add);
    }
    return distinct(found);
  }

  /** Leaves out what lies inside another find. */
  private static List<Reuse> distinct(List<Reuse> found) {
    found.sort(Comparator.comparingInt((Reuse r) -> -r.same()).thenComparingInt(Reuse::text));
    List<Reuse> kept = new ArrayList<>();
    for (Reuse reuse : found) {
      boolean inside =
          kept.stream()
              .anyMatch(k ->
                  k.text() == reuse.text()
                      && k.found().overlaps(reuse.found())
                      && k.asked().overlaps(reuse.asked()));
      if (!inside) {
        kept.add(reuse);
      }
    }
    kept.sort(
        Comparator.comparingInt((Reuse r) -> r.asked().start()).thenComparingInt(Reuse::text));
    return kept;
  }

  private int first(int hash) {
    int low = 0;
    int high = hashes.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (hashes[middle] < hash) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
