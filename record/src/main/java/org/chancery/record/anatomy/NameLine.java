package org.chancery.record.anatomy;

import java.util.Optional;
import org.chancery.record.language.WordSet;
import org.chancery.record.people.Honours;
import org.chancery.transcript.Span;

/** Recognises lines that look like a signature: a name, perhaps with a title after a comma. */
final class NameLine {

  /**
   * The parts of a line of signature.
   *
   * @param name where the name stands; empty if the line names an office only
   * @param rest where the title stands that is printed with it
   * @param title whether the line is a title without a name
   */
  record Parts(Span name, Span rest, boolean title) {

    /** Returns the title printed with the name. */
    Optional<String> office(String t) {
      String words = Chars.strip(Honours.around(Chars.strip(rest.of(t), " ,;”\n")), " ,.;”\n");
      return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }
  }

  /** Tells the name in a line of signature from the title before or after it. */
  static Parts parts(String t, Line line) {
    int start = signed(t, line.start(), line.end());
    int end = nameEnd(t, start, line.end());
    int stop = capitalsEnd(t, start, end);
    int second = afterCountry(t, start, end, line.end());
    if (second > 0) {
      return new Parts(
          trim(t, second, nameEnd(t, second, line.end())), new Span(start, end), false);
    }
    if (!office(t, start, stop)) {
      return new Parts(trim(t, start, stop), new Span(stop, line.end()), false);
    }
    int capitals = lastCapitals(t, start, line.end());
    if (capitals > start) {
      int last = nameEnd(t, capitals, line.end());
      return new Parts(trim(t, capitals, last), new Span(start, capitals), false);
    }
    return new Parts(new Span(start, start), new Span(start, line.end()), true);
  }

  /** In {@code Ruritania, R. Hentzau.} the name stands after the name of the power; else -1. */
  private static int afterCountry(String t, int start, int comma, int end) {
    int at = comma + 2;
    if (at + 6 > end
        || t.charAt(comma) != ','
        || t.charAt(at + 1) != '.'
        || !Character.isUpperCase(t.charAt(at))) {
      return -1;
    }
    boolean initial = t.substring(start, comma).indexOf('.') >= 0;
    boolean full = false;
    for (int i = at; i + 2 < end; i++) {
      full |=
          Character.isUpperCase(t.charAt(i))
              && Chars.letter(t.charAt(i + 1))
              && Chars.letter(t.charAt(i + 2));
    }
    return !initial && full && !office(t, start, comma) && !t.startsWith("U.", at) ? at : -1;
  }

  /** Returns the whole line, up to a comma, without marks around it. */
  static Span all(String t, Line line) {
    int start = signed(t, line.start(), line.end());
    return trim(t, start, nameEnd(t, start, line.end()));
  }

  /**
   * In {@code BRADLEY WOOD. Minister Resident} the name ends before the first word not in capitals.
   */
  private static int capitalsEnd(String t, int start, int end) {
    boolean full = false;
    for (int i = start; i < end; ) {
      if (!Chars.letter(t.charAt(i))) {
        i++;
        continue;
      }
      int stop = word(t, i, end);
      boolean lower = lower(t, i, stop);
      if (lower && full && i > start + 2 && t.charAt(i - 2) == '.' && stop - i > 3) {
        return i;
      }
      if (lower) {
        return end;
      }
      full = stop - i > 2;
      i = stop;
    }
    return end;
  }

  /**
   * Returns where the words in capitals at the end of a line begin, if it holds others before them.
   */
  private static int lastCapitals(String t, int start, int end) {
    int from = -1;
    boolean other = false;
    for (int i = start; i < end; ) {
      if (!Chars.letter(t.charAt(i))) {
        i++;
        continue;
      }
      int stop = word(t, i, end);
      if (lower(t, i, stop)) {
        if (from >= 0 && (Lexicon.of(t, i, stop) & Lexicon.PARTICLE) == 0) {
          return -1;
        }
        other = true;
      } else if (from < 0 && stop - i > 2) {
        from = i;
      } else if (from < 0 && other && stop - i == 1 && stop < end && t.charAt(stop) == '.') {
        from = i;
      }
      i = stop;
    }
    return other ? from : -1;
  }

  private static boolean lower(String t, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLowerCase(t.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether the words name an office: a word for one, and none of the marks of a name. */
  static boolean office(String t, int from, int to) {
    boolean office = false;
    boolean small = false;
    boolean initial = false;
    boolean first = false;
    int words = 0;
    for (int i = from; i < to; ) {
      if (!Chars.letter(t.charAt(i))) {
        i++;
        continue;
      }
      int stop = word(t, i, to);
      int classes = Lexicon.of(t, i, stop);
      boolean one = (classes & (Lexicon.OFFICE | Lexicon.INSTITUTION)) != 0;
      first |= words == 0 && (one || Chars.word(t, i, "the"));
      office |= one;
      boolean letter = stop - i == 1 && stop < to && t.charAt(stop) == '.';
      small |=
          !letter && (classes & Lexicon.SMALL) != 0 && (classes & Lexicon.PARTICLE) == 0
              || t.startsWith("of", i);
      initial |=
          stop - i == 1
              && stop < to
              && t.charAt(stop) == '.'
              && t.charAt(i) != 'U'
              && t.charAt(i) != 'S';
      words++;
      i = stop;
    }
    return office && (first && !initial || small || !initial && words > 1);
  }

  /** Returns the end of the name before a seal or a bracket at its end. */
  private static int seal(String t, int from, int to) {
    int open = to - 1;
    while (open > from && t.charAt(open) != '[') {
      open--;
    }
    boolean seal =
        open > from + 1
            && (Chars.starts(t, open + 1, "seal")
                || Chars.starts(t, open + 1, "l. s")
                || Chars.starts(t, open + 1, "l.s"));
    return seal ? open : to;
  }

  private static Span trim(String t, int from, int to) {
    int start = from;
    int end = seal(t, from, to);
    while (start < end && " “\"*,".indexOf(t.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && " ”\"*,;".indexOf(t.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean stop =
        end - start > 4
            && t.charAt(end - 1) == '.'
            && Chars.letter(t.charAt(end - 3))
            && !t.startsWith("Jr.", end - 3)
            && !t.startsWith("Sr.", end - 3);
    return new Span(start, stop ? end - 1 : end);
  }

  private static final WordSet REMARKS =
      WordSet.of(
          "repeated",
          "approved",
          "translated",
          "received",
          "forwarded",
          "copied",
          "transmitted",
          "inclosed",
          "enclosed",
          "attested",
          "dated",
          "signed",
          "addressed",
          "countersigned",
          "registered",
          "delivered");

  private NameLine() {}

  /** Returns {@link Shape#NAME} if the line, up to its first comma, is made of a name's words. */
  static int shape(String t, int from, int to, int seen) {
    if (to - from > 140
        || (seen & (Shape.SALUTE | Shape.SALUTED | Shape.NUMBER | Shape.SOURCE)) != 0) {
      return 0;
    }
    int start = signed(t, from, to);
    int end = capitalsEnd(t, start, nameEnd(t, start, to));
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
    if (i < to && t.charAt(i) == '/' && stroke(t, i + 1) > 0) {
      end = stroke(t, i + 1);
    } else if (Chars.starts(t, i, "sd/-") || Chars.starts(t, i, "sd. ")) {
      end = i + 4;
    } else if (Chars.word(t, i, "signed")) {
      end = i + 6;
    } else if (Chars.word(t, i, "sgd")) {
      end = i + 3;
    } else if (Chars.starts(t, i, "by ")
        || Chars.starts(t, i, "for ")
        || Chars.starts(t, i, "per ")) {
      end = t.indexOf(' ', i);
    } else if (Chars.starts(t, i, "witness:") || Chars.starts(t, i, "attest:")) {
      end = t.indexOf(':', i) + 1;
    } else if (i > at && Chars.word(t, i, "signature")) {
      end = i + 9;
    } else if (i > at && Chars.word(t, i, "ss")) {
      end = i + 2;
    } else if (i > at
        && (Chars.starts(t, i, "seal")
            || Chars.starts(t, i, "l. s")
            || Chars.starts(t, i, "l.s"))) {
      end = i + 4;
    } else {
      return at;
    }
    while (end < to && ")].:, —".indexOf(t.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  /** Returns the end of {@code s/}, {@code ss/} or {@code signed/}, or -1. */
  private static int stroke(String t, int at) {
    return Chars.starts(t, at, "s/")
        ? at + 2
        : Chars.starts(t, at, "ss/") ? at + 3 : Chars.starts(t, at, "signed/") ? at + 7 : -1;
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
    return Chars.word(t, i, "jr")
        || Chars.word(t, i, "sr")
        || Chars.word(t, i, "jun")
        || Chars.word(t, i, "2d")
        || Chars.word(t, i, "sen")
        || Chars.word(t, i, "ii")
        || Chars.word(t, i, "iii")
        || Chars.word(t, i, "3d");
  }

  /** Tells whether the stretch is made of capitalised words, initials and particles only. */
  static boolean name(String t, int from, int to) {
    int words = 0;
    int full = 0;
    for (int i = from; i < to; ) {
      char c = t.charAt(i);
      if (!Chars.letter(c)) {
        if (Character.isDigit(c) || "\t:;?!%$=/+".indexOf(c) >= 0) {
          return false;
        }
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
      return !(to - from > 5 && t.startsWith("ed", to - 2) && REMARKS.contains(t, from, to));
    }
    boolean bracket = from > 0 && t.charAt(from - 1) == '[';
    int mark = t.indexOf('’', from, Math.min(to, from + 3));
    boolean elided =
        mark > 0 && mark <= from + 2 && mark + 1 < to && Character.isUpperCase(t.charAt(mark + 1));
    return bracket
        || elided
        || (Lexicon.of(t, from, to) & Lexicon.PARTICLE) != 0
        || t.startsWith("and", from) && to - from == 3;
  }

  private static int word(String t, int from, int to) {
    int i = from;
    while (i < to && Chars.inName(t.charAt(i))) {
      i++;
    }
    return i;
  }
}
