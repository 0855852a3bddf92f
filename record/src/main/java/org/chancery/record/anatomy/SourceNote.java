package org.chancery.record.anatomy;

/** Recognises the line that says in which file the publisher found the paper. */
final class SourceNote {

  private SourceNote() {}

  /** Returns {@link Shape#SOURCE} if the line is a file number or names a collection. */
  static int shape(String t, int from, int to) {
    if (to - from > 120) {
      return 0;
    }
    char first = t.charAt(from);
    if (to - from > 10 && Chars.starts(t, to - 10, ": telegram") && to - from < 90) {
      return Shape.SOURCE;
    }
    if (first == 'F' && (Chars.starts(t, from, "file no") || Chars.starts(t, from, "file copy"))) {
      return Chars.starts(t, from, "file no") ? Shape.SOURCE : 0;
    }
    if (first == 'T' && Chars.starts(t, from, "treaty series no")
        || first == 'E' && Chars.starts(t, from, "executive agreement series no")) {
      return Shape.SOURCE;
    }
    if (first >= '0' && first <= '9') {
      return decimalFile(t, from, to) ? Shape.SOURCE : 0;
    }
    if (!Character.isUpperCase(first)) {
      return 0;
    }
    int end = Chars.starts(t, Math.max(from, to - 10), ": telegram") ? to - 10 : to;
    boolean papers =
        end - from > 8
            && (t.startsWith("Papers", end - 6)
                || t.startsWith("Files", end - 5)
                || t.startsWith("Archives", end - 8));
    boolean conference = conference(t, from, to) && slash(t, from, to);
    return papers && end - from < 70 || conference ? Shape.SOURCE : 0;
  }

  /** A number with a point within and a stroke after it: {@code 711.1928/46 supp.}. */
  static boolean decimalFile(String t, int from, int to) {
    int i = from;
    while (i < to && t.charAt(i) >= '0' && t.charAt(i) <= '9') {
      i++;
    }
    int digits = i - from;
    while (i < to && i - from < digits + 3 && Chars.letter(t.charAt(i))) {
      i++;
    }
    return digits >= 2
        && i < to
        && t.charAt(i) == '.'
        && i + 1 < to
        && t.charAt(i + 1) != ' '
        && (slash(t, i, to) || Chars.holds(t, i, to, ": telegram"));
  }

  private static boolean conference(String t, int from, int to) {
    for (int i = from + 4; i + 6 < Math.min(to, from + 24); i++) {
      if (t.charAt(i) == ' ' && t.startsWith("Conf. ", i + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean slash(String t, int from, int to) {
    for (int i = from; i < to; i++) {
      if (t.charAt(i) == '/') {
        return true;
      }
    }
    return false;
  }
}
