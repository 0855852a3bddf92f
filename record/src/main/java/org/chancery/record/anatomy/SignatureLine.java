package org.chancery.record.anatomy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.record.anatomy.Eschatocol.Signature;
import org.chancery.transcript.Span;

/**
 * Recognises lines of signature in which signs part the name from what stands before it: {@code
 * Ambassador: (A. Dorn)}, {@code AMBASSADOR /A. Dorn/}, {@code For the Republic of ...: A. Dorn},
 * {@code (A. Dorn)}.
 */
final class SignatureLine {

  private static final int LONGEST = 120;

  private SignatureLine() {}

  /** Reads the line, if it is one of these. */
  static Optional<Signature> read(String t, Line line) {
    if (line.length() > LONGEST || line.is(Shape.LONG)) {
      return Optional.empty();
    }
    return bracketed(t, line).or(() -> signedFor(t, line)).or(() -> titled(t, line));
  }

  /**
   * Returns the names of {@code Signed: A, B, C}, names and nothing else, of one word or with
   * initials; none where the line has fewer than three.
   */
  static List<Span> several(String t, Line line, Span first) {
    boolean signed = Chars.starts(t, line.start(), "signed:");
    List<Span> names = new ArrayList<>(List.of(first));
    for (int at = first.end(); signed && at + 2 < line.end(); ) {
      int end = t.indexOf(',', at + 2);
      end = end < 0 || end > line.end() ? line.end() : end;
      signed = NameLine.name(t, at + 2, end) && !NameLine.office(t, at + 2, end);
      names.add(new Span(at + 2, end));
      at = end;
    }
    return signed && names.size() > 2 ? names : List.of();
  }

  /** {@code (A. Ivanek)}: the name typed below a signature. */
  private static Optional<Signature> bracketed(String t, Line line) {
    int from = line.start() + 1;
    int to = line.end() - 1;
    boolean name =
        line.is(Shape.BRACKETED)
            && to - from > 4
            && t.charAt(line.start()) == '('
            && t.charAt(to) == ')'
            && initialled(t, from, to);
    return name ? signature(t, from, to, Optional.empty(), Optional.empty()) : Optional.empty();
  }

  /** {@code For the Republic of ...: A. B.}: whom one signs for and the name on one line. */
  private static Optional<Signature> signedFor(String t, Line line) {
    int colon = t.indexOf(':', line.start(), line.end());
    if (colon < 0 || !Chars.word(t, line.start(), "for")) {
      return Optional.empty();
    }
    int from = skip(t, colon + 1, line.end());
    int end = NameLine.nameEnd(t, from, line.end());
    return end > from && NameLine.name(t, from, end)
        ? signature(t, from, end, Optional.empty(), Optional.of(t.substring(line.start(), colon)))
        : Optional.empty();
  }

  /** An office, and after a colon, in brackets or between strokes the name. */
  private static Optional<Signature> titled(String t, Line line) {
    char last = t.charAt(line.end() - 1);
    if (last == ')' || last == '/') {
      int end = line.end() - 1;
      int open = Chars.last(t, last == ')' ? '(' : '/', line.start(), end);
      if (open <= line.start() || !initialled(t, open + 1, end)) {
        return Optional.empty();
      }
      return titled(t, line.start(), open, open + 1, end);
    }
    int colon = t.indexOf(':', line.start(), line.end());
    int from = colon < 0 ? line.end() : skip(t, colon + 1, line.end());
    return from < line.end() && initialled(t, from, line.end())
        ? titled(t, line.start(), colon, from, line.end())
        : Optional.empty();
  }

  private static Optional<Signature> titled(String t, int start, int stop, int from, int to) {
    int end = stop;
    while (end > start && " :,".indexOf(t.charAt(end - 1)) >= 0) {
      end--;
    }
    return post(t, start, end)
        ? signature(t, from, to, Optional.of(t.substring(start, end)), Optional.empty())
        : Optional.empty();
  }

  /**
   * Tells whether the words are an office that signs: a capital first, a word for an office among
   * them, and no word of someone who only helps.
   */
  private static boolean post(String t, int from, int to) {
    if (to <= from || !Character.isUpperCase(t.charAt(from)) || !NameLine.name(t, from, to)) {
      return false;
    }
    boolean office = false;
    for (int i = from; i < to; ) {
      int end = i;
      while (end < to && Chars.inName(t.charAt(end))) {
        end++;
      }
      if (end > i) {
        office |= (Lexicon.of(t, i, end) & Lexicon.OFFICE) != 0;
        if (Chars.word(t, i, "interpreter") || Chars.word(t, i, "translator")) {
          return false;
        }
      }
      i = Math.max(end, i + 1);
    }
    return office;
  }

  /** A name that begins with an initial and is no office. */
  private static boolean initialled(String t, int from, int to) {
    return to - from > 4
        && Character.isUpperCase(t.charAt(from))
        && (t.charAt(from + 1) == '.' || t.charAt(from + 2) == '.')
        && (Lexicon.of(t, from, from + 2) & Lexicon.HONORIFIC) == 0
        && NameLine.name(t, from, to)
        && !NameLine.office(t, from, to);
  }

  private static int skip(String t, int from, int to) {
    int i = from;
    while (i < to && Chars.blank(t.charAt(i))) {
      i++;
    }
    return i;
  }

  private static Optional<Signature> signature(
      String t, int from, int to, Optional<String> office, Optional<String> whom) {
    return Optional.of(new Signature(t.substring(from, to).strip(), office, whom));
  }
}
