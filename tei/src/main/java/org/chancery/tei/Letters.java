package org.chancery.tei;

import java.util.Arrays;

/**
 * A text that grows, kept as an array of characters, which is faster to append to than to a
 * builder.
 */
final class Letters implements CharSequence {

  private char[] chars = new char[1 << 14];
  private int length;

  /** Returns where words end that single blanks part. */
  static int runEnd(char[] chars, int from, int end) {
    int i = from;
    while (i < end) {
      char c = chars[i];
      if (c <= ' ' || c == '\u2009') {
        boolean single = c == ' ' && i > from && i + 1 < end && !isSpace(chars[i + 1]);
        if (!single) {
          return i;
        }
        i++;
      }
      i++;
    }
    return end;
  }

  static boolean isSpace(char c) {
    return c <= ' ' || c == '\u2009';
  }

  void clear() {
    length = 0;
  }

  void append(char c) {
    reserve(1);
    chars[length++] = c;
  }

  void append(char[] from, int start, int count) {
    reserve(count);
    System.arraycopy(from, start, chars, length, count);
    length += count;
  }

  void append(String words) {
    int count = words.length();
    reserve(count);
    words.getChars(0, count, chars, length);
    length += count;
  }

  private void reserve(int more) {
    if (length + more > chars.length) {
      chars = Arrays.copyOf(chars, Math.max(2 * chars.length, length + more));
    }
  }

  void cut(int at) {
    length = Math.min(length, at);
  }

  void set(int at, char c) {
    chars[at] = c;
  }

  /** Tells whether {@code words} stand at {@code at}. */
  boolean startsWith(String words, int at) {
    if (at < 0 || at + words.length() > length) {
      return false;
    }
    for (int i = 0; i < words.length(); i++) {
      if (chars[at + i] != words.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public boolean isEmpty() {
    return length == 0;
  }

  @Override
  public char charAt(int at) {
    return chars[at];
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return substring(start, end);
  }

  String substring(int start, int end) {
    return new String(chars, start, end - start);
  }

  @Override
  public String toString() {
    return new String(chars, 0, length);
  }
}
