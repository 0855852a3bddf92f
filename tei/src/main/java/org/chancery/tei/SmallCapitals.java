package org.chancery.tei;

import java.util.Arrays;

/**
 * Types small capitals that an encoder wrote in lower case as the capitals they look like, where
 * the line shows nothing else in lower case or the word beside them is in capitals. The length of
 * the text stays.
 */
final class SmallCapitals {

  private final Letters text;
  private int[] starts = new int[16];
  private int[] ends = new int[16];
  private int count;

  SmallCapitals(Letters text) {
    this.text = text;
  }

  void clear() {
    count = 0;
  }

  void truncate(int length) {
    while (count > 0 && ends[count - 1] > length) {
      count--;
    }
  }

  void add(int start, int end) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
    }
    starts[count] = start;
    ends[count++] = end;
  }

  /** Decides on the stretches of the block that begins at {@code from} and ends with the text. */
  void endBlock(int from) {
    if (count == 0) {
      return;
    }
    boolean plain = !lowerCaseOutside(from);
    boolean[] raised = new boolean[count];
    for (int i = 0; i < count; i++) {
      raised[i] = !joined(i) && raise(i, plain, from);
    }
    for (int i = 0; i < count; i++) {
      for (int k = starts[i]; raised[i] && k < Math.min(ends[i], text.length()); k++) {
        text.set(k, Character.toUpperCase(text.charAt(k)));
      }
    }
    count = 0;
  }

  private boolean lowerCaseOutside(int from) {
    int next = 0;
    for (int k = from; k < text.length(); k++) {
      while (next < count && k >= ends[next]) {
        next++;
      }
      boolean inside = next < count && k >= starts[next];
      if (!inside && Character.isLowerCase(text.charAt(k))) {
        return true;
      }
    }
    return false;
  }

  /** A stretch within a word keeps its letters: the name {@code McGee}. */
  private boolean joined(int i) {
    int before = starts[i] - 1;
    if (before >= 0 && text.charAt(before) == '[') {
      before--;
    }
    boolean touches =
        before >= 0 && isWord(text.charAt(before)) && !(i > 0 && ends[i - 1] > before);
    int after = ends[i];
    boolean next = i + 1 < count && starts[i + 1] == after;
    return touches || after < text.length() && isWord(text.charAt(after)) && !next;
  }

  private boolean raise(int i, boolean plain, int from) {
    String bare = bare(i);
    switch (bare) {
      case "a.m", "a. m", "p.m", "p. m", "m", "a.d", "a. d", "b.c", "b. c", "am", "pm" -> {
        return false;
      }
      case "seal", "l. s", "l.s", "stamp" -> {
        return true;
      }
      default -> {
        return plain || isRoman(bare) || capitalsBefore(starts[i], from) || capitalsAfter(ends[i]);
      }
    }
  }

  private String bare(int i) {
    int start = starts[i];
    int end = Math.min(ends[i], text.length());
    while (start < end && isEdge(text.charAt(start))) {
      start++;
    }
    while (end > start && isEdge(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isEdge(char c) {
    return " .,;[]()".indexOf(c) >= 0;
  }

  private static boolean isRoman(String word) {
    for (int k = 0; k < word.length(); k++) {
      if ("ivxlc".indexOf(word.charAt(k)) < 0) {
        return false;
      }
    }
    return !word.isEmpty();
  }

  private boolean capitalsBefore(int at, int from) {
    int end = at;
    while (end > from && !isWord(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > from && isWord(text.charAt(start - 1))) {
      start--;
    }
    return end - start >= 2 && isCapitals(start, end);
  }

  private boolean capitalsAfter(int at) {
    int start = at;
    while (start < text.length() && !isWord(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < text.length() && isWord(text.charAt(end))) {
      end++;
    }
    return end - start >= 2 && isCapitals(start, end);
  }

  private boolean isCapitals(int start, int end) {
    boolean upper = false;
    for (int k = start; k < end; k++) {
      if (Character.isLowerCase(text.charAt(k))) {
        return false;
      }
      upper |= Character.isUpperCase(text.charAt(k));
    }
    return upper;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }
}
