package org.chancery.record.anatomy;

/** Recognises lines that look like a signature: a name, perhaps with a title after a comma. */
final class NameLine {

  private NameLine() {}

  /** Returns {@link Shape#NAME} if the line, up to its first comma, is made of a name's words. */
  static int shape(String t, int from, int to, int seen) {
    if (to - from > 140 || (seen & (Shape.SALUTE | Shape.SALUTED | Shape.NUMBER | Shape.SOURCE)) != 0) {
      return 0;
    }
    int start = signed(t, from, to);
    int end = nameEnd(t, start, to);
    return end > start && name(t, start, end) ? Shape.NAME : 0;
  }

  /** Returns the offset after {@code (Signed)}, a seal and opening marks. */
  static int signed(String t, int from, int to) {
    int at = from;
    for (int again = 0; again < 3; again++) {
      while (at < to && " “\"'‘*•".indexOf(t.charAt(at)) >= 0) {
        at++;
      }
      int mark = mark(t, at, to);
      if (mark == at) {
        break;
      }
      at = mark;
    }
    return at;
  }

  private static int mark(String t, int at, int to) {
    int i = at < to && (t.charAt(at) == '(' || t.charAt(at) == '[') ? at + 1 : at;
    int end = at;
    if (Chars.word(t, i, "signed")) {
      end = i + 6;
    } else if (Chars.word(t, i, "sgd") || Chars.starts(t, i, "/s/")) {
      end = i + 3;
    } else if (i > at && (Chars.starts(t, i, "seal") || Chars.starts(t, i, "l. s") || Chars.starts(t, i, "l.s"))) {
      end = i + 4;
    } else {
      return at;
    }
    while (end < to && ")].:, —".indexOf(t.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  /** Returns the end of the name: the first comma that is not before {@code Jr.} and the like. */
  static int nameEnd(String t, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = t.charAt(i);
      if (c == ',' && !suffix(t, i + 1, to) || c == '\t' || c == ';') {
        return i;
      }
    }
    return to;
  }

  private static boolean suffix(String t, int at, int to) {
    int i = at;
    while (i < to && t.charAt(i) == ' ') {
      i++;
    }
    return Chars.word(t, i, "jr") || Chars.word(t, i, "sr") || Chars.word(t, i, "jun") || Chars.word(t, i, "2d")
        || Chars.word(t, i, "sen") || Chars.word(t, i, "ii") || Chars.word(t, i, "iii") || Chars.word(t, i, "3d");
  }

  /** Tells whether the stretch is made of capitalised words, initials and particles only. */
  static boolean name(String t, int from, int to) {
    int words = 0;
    int full = 0;
    for (int i = from; i < to; ) {
      char c = t.charAt(i);
      if (Character.isDigit(c) || ":;?!%$=/+".indexOf(c) >= 0) {
        return false;
      }
      if (!Character.isLetter(c)) {
        i++;
        continue;
      }
      int end = word(t, i, to);
      if (!nameWord(t, i, end)) {
        return false;
      }
      words++;
      full += end - i > 1 ? 1 : 0;
      i = end;
    }
    return words > 0 && words <= 9 && (full > 0 || words >= 2);
  }

  private static boolean nameWord(String t, int from, int to) {
    if (Character.isUpperCase(t.charAt(from))) {
      return true;
    }
    boolean bracket = from > 0 && t.charAt(from - 1) == '[';
    return bracket || (Lexicon.of(t.substring(from, to)) & Lexicon.PARTICLE) != 0
        || t.startsWith("and", from) && to - from == 3;
  }

  private static int word(String t, int from, int to) {
    int i = from;
    while (i < to && (Character.isLetter(t.charAt(i)) || "’'-–".indexOf(t.charAt(i)) >= 0)) {
      i++;
    }
    return i;
  }
}
