package org.chancery.dossier.reuse;

import java.util.Arrays;
import org.chancery.record.language.Tokens;
import org.chancery.transcript.Span;

/** The words of a text as numbers that are the same for the same word, with their places. */
final class PassageWords {

  private final int[] keys;
  private final int[] starts;
  private final int[] ends;

  private PassageWords(int[] keys, int[] starts, int[] ends) {
    this.keys = keys;
    this.starts = starts;
    this.ends = ends;
  }

  static PassageWords of(String text) {
    Tokens tokens = Tokens.of(text, new Span(0, text.length()));
    int[] keys = new int[tokens.size()];
    int[] starts = new int[tokens.size()];
    int[] ends = new int[tokens.size()];
    int n = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isWord(i)) {
        keys[n] = tokens.word(i).hashCode();
        starts[n] = tokens.start(i);
        ends[n++] = tokens.end(i);
      }
    }
    return new PassageWords(
        Arrays.copyOf(keys, n), Arrays.copyOf(starts, n), Arrays.copyOf(ends, n));
  }

  int size() {
    return keys.length;
  }

  int key(int i) {
    return keys[i];
  }

  /** Returns the span of the words {@code from} to before {@code to}. */
  Span span(int from, int to) {
    return new Span(starts[from], ends[to - 1]);
  }

  /** Returns the hash of the group that begins with a word. */
  int hash(int at) {
    int hash = 0x9E3779B9;
    for (int i = at; i < at + ReuseIndex.GROUP; i++) {
      hash = (hash ^ keys[i]) * 0x85EBCA6B;
      hash ^= hash >>> 15;
    }
    return hash;
  }

  /** Returns where the groups begin that are kept: the least of each window of groups. */
  int[] winnowed(int window) {
    int groups = keys.length - ReuseIndex.GROUP + 1;
    int[] hashes = new int[Math.max(0, groups)];
    for (int i = 0; i < groups; i++) {
      hashes[i] = hash(i);
    }
    int[] kept = new int[hashes.length];
    int count = 0;
    int last = -1;
    for (int from = 0; from + window <= groups || from == 0 && groups > 0; from++) {
      int least = from;
      for (int i = from + 1; i < Math.min(groups, from + window); i++) {
        least = hashes[i] <= hashes[least] ? i : least;
      }
      if (least != last) {
        kept[count++] = least;
        last = least;
      }
    }
    return Arrays.copyOf(kept, count);
  }
}
