package org.chancery.record.anatomy;

import java.util.BitSet;
import java.util.Optional;
import org.chancery.record.anatomy.Eschatocol.Signature;

/** What lines of the foot say that is no signature of its own. */
final class FootLines {

  private static final int LONGEST_TOWN = 40;
  private static final int LONGEST_OFFICE = 90;
  private static final int MOST_LINES = 4;

  private FootLines() {}

  /** {@code Tarsk,} above a date tells where, and is no name. */
  static boolean dateline(Page page, int i, int from, int to) {
    Line line = page.line(i);
    if (!line.is(Shape.NAME)
        || page.text().text().charAt(line.end() - 1) != ','
        || line.length() > LONGEST_TOWN
        || i + 1 >= to) {
      return false;
    }
    Line next = page.line(i + 1);
    return !next.gap()
        && next.is(Shape.DATE)
        && !next.is(Shape.NAME)
        && next.length() < LONGEST_TOWN
        && !(i > from && page.line(i - 1).is(Shape.CLOSE));
  }

  /** {@code O.T.P.} is the mark of an office, and no name. */
  static boolean isLetters(String t, Line line) {
    for (int i = line.start(); i < line.end(); i++) {
      boolean pair = i > line.start() && Character.isLetter(t.charAt(i - 1));
      if (Character.isLetter(t.charAt(i)) && pair) {
        return false;
      }
    }
    return true;
  }

  /**
   * A title is one word, names an office, has a small word within, or opens with a rank and a
   * comma, as in {@code Commander, U. S. N.}; a name does not.
   */
  static boolean titled(String words) {
    int space = words.indexOf(' ');
    return space < 0
        || words.charAt(space - 1) == ',' && words.charAt(1) != '.'
        || NameLine.office(words, 0, words.length())
        || !NameLine.name(words, 0, words.length());
  }

  /** Gives a signature without an office the one on the lines just above it. */
  static Signature officed(Page page, int i, int from, BitSet noted, Signature signature) {
    int top = Chars.word(page.text().text(), page.line(i).start(), "for") ? from : i;
    while (signature.office().isEmpty()
        && top > from
        && i - top < MOST_LINES
        && !noted.get(top - 1)
        && isOffice(page, top)) {
      top--;
    }
    if (top == i || top == from) {
      return signature;
    }
    StringBuilder office = new StringBuilder();
    for (int k = top; k < i; k++) {
      office.append(office.isEmpty() ? "" : " ").append(page.words(k));
    }
    String words = Chars.strip(office.toString(), " .,:");
    return new Signature(signature.name(), Optional.of(words), signature.signedFor());
  }

  /** Tells whether the line above {@code i} is an office. */
  private static boolean isOffice(Page page, int i) {
    Line above = page.line(i - 1);
    int other =
        Shape.PROSE | Shape.CLOSE | Shape.DATE | Shape.BRACKETED | Shape.SALUTE | Shape.LABEL;
    String t = page.text().text();
    char last = t.charAt(above.end() - 1);
    return !page.line(i).gap()
        && (above.is(Shape.OFFICE) || Chars.starts(t, above.start(), "head of "))
        && !above.is(other)
        && above.length() < LONGEST_OFFICE
        && Character.isUpperCase(t.charAt(above.start()))
        && last != '.'
        && last != ':';
  }

  /** Whoever stands below {@code Certified a true copy:} did not send the paper. */
  static boolean certifies(Page page, int i) {
    String t = page.text().text();
    Line above = i > 0 ? page.line(i - 1) : page.line(i);
    return t.charAt(above.end() - 1) == ':'
        && (Chars.starts(t, above.start(), "certified")
            || Chars.starts(t, above.start(), "true copy"));
  }
}
