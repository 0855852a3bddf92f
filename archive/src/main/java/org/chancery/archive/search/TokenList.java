package org.chancery.archive.search;

import java.util.Arrays;
import org.chancery.transcript.Span;

/** Words in their plain form, each with its place in a text: offsets and a position. */
final class TokenList {

  private char[] pool;
  private int[] ends;
  private int[] starts;
  private int[] stops;
  private int[] positions;
  private int size;
  private int used;

  TokenList(int expected) {
    int room = Math.max(16, expected);
    pool = new char[room * 6];
    ends = new int[room];
    starts = new int[room];
    stops = new int[room];
    positions = new int[room];
  }

  int size() {
    return size;
  }

  /** Returns the offset of the first unit of a word. */
  int start(int token) {
    return starts[token];
  }

  /** Returns the offset after the last unit of a word. */
  int end(int token) {
    return stops[token];
  }

  int position(int token) {
    return positions[token];
  }

  char[] pool() {
    return pool;
  }

  /** Returns where the letters of a word begin in the pool. */
  int from(int token) {
    return token == 0 ? 0 : ends[token - 1];
  }

  int length(int token) {
    return ends[token] - from(token);
  }

  String term(int token) {
    return new String(pool, from(token), length(token));
  }

  /** Adds one letter to the word that is being written. */
  void letter(char c) {
    if (used == pool.length) {
      pool = Arrays.copyOf(pool, used * 2);
    }
    pool[used++] = c;
  }

  /** Returns the pool with room for so many letters more; they are written from {@link #used}. */
  char[] room(int letters) {
    while (used + letters > pool.length) {
      pool = Arrays.copyOf(pool, pool.length * 2);
    }
    return pool;
  }

  int used() {
    return used;
  }

  /** Says how far the pool was written. */
  void used(int to) {
    used = to;
  }

  void letters(String letters) {
    letters.getChars(0, letters.length(), room(letters.length()), used);
    used += letters.length();
  }

  void letters(TokenList from, int token) {
    int length = from.length(token);
    System.arraycopy(from.pool, from.from(token), room(length), used, length);
    used += length;
  }

  /** Tells whether letters were written since the last word ended. */
  boolean writing() {
    return used > (size == 0 ? 0 : ends[size - 1]);
  }

  /** Ends the word that is being written. */
  void end(int start, int stop, int position) {
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, size * 2);
      starts = Arrays.copyOf(starts, size * 2);
      stops = Arrays.copyOf(stops, size * 2);
      positions = Arrays.copyOf(positions, size * 2);
    }
    ends[size] = used;
    starts[size] = start;
    stops[size] = stop;
    positions[size] = position;
    size++;
  }

  /** Returns where a word stands. */
  Span span(int token) {
    return new Span(starts[token], stops[token]);
  }

  /** Returns the last word whose position is not after the one given; the first if all are. */
  int lastUpTo(int position) {
    return Spots.before(positions, size, position);
  }

  /** Returns the first word that begins at {@code offset} or later; the words are in order. */
  int firstFrom(int offset) {
    int at = Arrays.binarySearch(starts, 0, size, offset);
    return at >= 0 ? at : -at - 1;
  }
}
