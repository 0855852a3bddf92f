package org.chancery.dossier.reuse;

import java.util.Arrays;
import org.chancery.record.language.Tokens;
import org.chancery.transcript.Span;

/** The words of a text as numbers that are the same for the same word, with their places. */
final class PassageWords {

  private int[] keys;
  private int[] starts;
  private int[] ends;
  private int count;

  private PassageWords(int expected) {
    keys = new int[expected];
    starts = new int[expected];
    ends = new int[expected];
  }

  static PassageWords of(String text) {
    PassageWords words = new PassageWords(16 + text.length() / 5);
    Tokens.words(text, words::add);
    words.trim();
    return words;
  }

  private void add(int start, int end, int key) {
    if (count == keys.length) {
      keys = Arrays.copyOf(keys, 2 * count);
      starts = Arrays.copyOf(starts, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
    }
    keys[count] = key;
    starts[count] = start;
    ends[count++] = end;
  }

  private void trim() {
    keys = Arrays.copyOf(keys, count);
    starts = Arrays.copyOf(starts, count);
    ends = Arrays.copyOf(ends, count);
  }

  int size() {
    return count;
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
    int groups = count - ReuseIndex.GROUP + 1;
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
