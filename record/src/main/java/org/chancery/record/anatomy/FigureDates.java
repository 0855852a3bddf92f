package org.chancery.record.anatomy;

/** Recognises lines that hold a date in figures: {@code 23.IX.1956}, {@code 23/9/56}. */
final class FigureDates {

  private FigureDates() {}

  /** Tells whether such a date stands in the line: one look at each character. */
  static boolean in(String t, int from, int to) {
    for (int i = from; i < to; ) {
      if (!digit(t.charAt(i))) {
        i++;
        continue;
      }
      int end = figures(t, i, to);
      if ((i == from || opens(t, from, i)) && date(t, i, end, to)) {
        return true;
      }
      i = end;
    }
    return false;
  }

  /** A date follows a space or an opening sign; a number after {@code Ref.} or a colon is none. */
  private static boolean opens(String t, int from, int at) {
    char before = t.charAt(at - 1);
    if (before == '(' || before == '[' || before == '"' || before == '“') {
      return !(before == '(' || before == '[') || at - 1 > from;
    }
    if (before != ' ') {
      return false;
    }
    int word = at - 1;
    while (word > from && t.charAt(word - 1) != ' ') {
      word--;
    }
    return !Chars.starts(t, word, "ref")
        && !Chars.starts(t, word, "no")
        && !Chars.starts(t, word, "file");
  }

  private static boolean date(String t, int at, int first, int to) {
    if (first + 2 >= to || first - at > 4 || first - at == 3) {
      return false;
    }
    char sign = t.charAt(first);
    int second = after(t, first, to, sign);
    int end = second < 0 ? -1 : month(t, second, to);
    if (end <= second || end + 1 >= to || t.charAt(end) != sign) {
      return false;
    }
    int third = after(t, end, to, sign);
    int last = third < 0 ? -1 : figures(t, third, to);
    int length = last - third;
    boolean long4 = first - at == 4;
    boolean years = long4 ? sign == '-' && length == 2 : length == 4 || length == 2;
    boolean spaced = second > first + 1 || third > end + 1;
    return years && (!spaced || length == 4) && (last == to || closes(t.charAt(last)));
  }

  /** Returns where the next part begins after the sign; a space may follow a full stop; else -1. */
  private static int after(String t, int sign, int to, char wanted) {
    if (wanted != '.' && wanted != '/' && wanted != '-') {
      return -1;
    }
    boolean space = wanted == '.' && t.charAt(sign + 1) == ' ' && sign + 2 < to;
    return space ? sign + 2 : sign + 1;
  }

  private static int month(String t, int at, int to) {
    int end = figures(t, at, to);
    if (end > at) {
      return end - at <= 2 ? end : at;
    }
    while (end < to && end - at < 5 && "IVXivx".indexOf(t.charAt(end)) >= 0) {
      end++;
    }
    return end - at <= 4 ? end : at;
  }

  private static boolean closes(char c) {
    return " ,.;:)]\"”—–".indexOf(c) >= 0;
  }

  private static int figures(String t, int at, int to) {
    int end = at;
    while (end < to && digit(t.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }
}
