package org.chancery.record.people;

import org.chancery.record.language.WordSet;

/**
 * The letters of honours, degrees and seats that follow a name and are neither part of it nor an
 * office: {@code K.C.M.G.}, {@code Bart.}, {@code M.P.}.
 */
public final class Honours {

  private static final WordSet LETTERS =
      WordSet.of(
          "kg", "kt", "kp", "gcb", "kcb", "cb", "om", "gcsi", "kcsi", "csi", "gcmg", "kcmg", "cmg",
          "gcie", "kcie", "cie", "gcvo", "kcvo", "cvo", "mvo", "gbe", "kbe", "dbe", "cbe", "obe",
          "mbe", "dso", "dsc", "dfc", "afc", "mc", "vc", "dcm", "pc", "kc", "qc", "mp", "mpp",
          "tcd", "frs", "fba", "frgs", "lld", "dcl", "phd", "dphil", "dlitt", "bart", "bt", "esq",
          "esquire");

  private Honours() {}

  /** Tells whether {@code from..to} are such letters, with or without their points. */
  public static boolean are(CharSequence text, int from, int to) {
    StringBuilder letters = new StringBuilder(8);
    boolean capital = false;
    for (int i = from; i < to && letters.length() < 9; i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        letters.append(Character.toLowerCase(c));
        capital |= Character.isUpperCase(c);
      } else if (c != '.' && c != ' ' && c != ',') {
        return false;
      }
    }
    return capital && LETTERS.contains(letters.toString());
  }

  /**
   * Returns an office without the honours around it: of {@code C.B., M.P., Minister of Works, &c.}
   * the minister; nothing where no other words are left.
   */
  public static String around(String words) {
    int from = 0;
    while (from < words.length()) {
      int comma = words.indexOf(',', from);
      int end = comma < 0 ? words.length() : comma;
      if (!are(words, from, end) && !isAndSoOn(words, from, end)) {
        break;
      }
      from = end + 1;
      while (from < words.length() && words.charAt(from) == ' ') {
        from++;
      }
    }
    int to = words.length();
    for (int comma = words.lastIndexOf(','); comma > from; comma = words.lastIndexOf(',', to - 1)) {
      int last = comma + (comma + 1 < to && words.charAt(comma + 1) == ' ' ? 2 : 1);
      if (!are(words, last, to) && !isAndSoOn(words, last, to)) {
        break;
      }
      to = comma;
    }
    return words.substring(Math.min(from, to), to);
  }

  /** {@code &c.} after a name stands for more honours. */
  private static boolean isAndSoOn(String words, int from, int to) {
    int end = to > from && words.charAt(to - 1) == '.' ? to - 1 : to;
    return end - from == 2 && words.startsWith("&c", from)
        || end - from == 3 && words.startsWith("etc", from);
  }

  /** Returns a name without the honours behind it, with a comma before them or without. */
  public static String after(String name) {
    int end = name.length();
    while (true) {
      int comma = name.lastIndexOf(',', end - 1);
      int blank = name.lastIndexOf(' ', end - 1);
      int cut =
          comma > 0 && are(name, comma + 1, end)
              ? comma
              : blank > 2 && isPointed(name, blank + 1, end) && are(name, blank + 1, end)
                  ? blank
                  : -1;
      if (cut < 0) {
        return name.substring(0, end);
      }
      end = cut;
      while (end > 0 && ", ".indexOf(name.charAt(end - 1)) >= 0) {
        end--;
      }
    }
  }

  /** Without a comma only letters with points, {@code Esq.} and {@code Bart.} are honours. */
  private static boolean isPointed(String name, int from, int to) {
    int point = name.indexOf('.', from);
    if (name.charAt(from - 2) == '.') {
      return false;
    }
    return point > 0 && point < to - 1
        || name.regionMatches(true, from, "esq", 0, 3)
        || name.regionMatches(true, from, "bart.", 0, 5);
  }
}
