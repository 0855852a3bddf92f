package org.chancery.edition;

/**
 * Tells how many columns of a terminal a text takes up: none for combining and invisible
 * characters, two for East Asian wide ones (Unicode Standard Annex 11) and pictographs.
 */
final class Columns {

  /** First and last code points of the wide blocks, in order. */
  private static final int[] WIDE = {
    0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x2E80, 0x303E, 0x3041, 0xA4CF,
    0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6F, 0xFF00, 0xFF60,
    0xFFE0, 0xFFE6, 0x16FE0, 0x18CFF, 0x1AFF0, 0x1B2FB, 0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F900,
    0x1F9FF, 0x1FA70, 0x1FAFF, 0x20000, 0x3FFFD
  };

  /** Takes up no column, nor does what it joins to the sign before it. */
  static final int JOINER = 0x200D;

  private Columns() {}

  /** Returns the columns that the whole text takes up. */
  static int of(String text) {
    int sum = 0;
    int before = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      sum += before == JOINER ? 0 : of(c);
      before = c;
      i += Character.charCount(c);
    }
    return sum;
  }

  /** Returns how much of {@code text}, at least one character, fits into {@code most} columns. */
  static int fitting(String text, int most) {
    int sum = 0;
    int before = 0;
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      sum += before == JOINER ? 0 : of(c);
      if (sum > most && i > 0) {
        return i;
      }
      before = c;
      i += Character.charCount(c);
    }
    return i;
  }

  private static int of(int c) {
    if (c < 0x300) {
      return c == 0xAD ? 0 : 1;
    }
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return wide(c) ? 2 : 1;
  }

  private static boolean wide(int c) {
    for (int i = 0; i < WIDE.length && WIDE[i] <= c; i += 2) {
      if (c <= WIDE[i + 1]) {
        return true;
      }
    }
    return false;
  }
}
