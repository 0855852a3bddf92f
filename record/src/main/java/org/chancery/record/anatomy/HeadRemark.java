package org.chancery.record.anatomy;

import org.chancery.record.anatomy.Protocol.MarkingKind;
import org.chancery.transcript.Span;

/**
 * A remark in brackets that a printer broke into lines: {@code [This Document is the Property of
 * the} / {@code Government.]}.
 */
final class HeadRemark {

  private static final int MOST = 4;

  private static final Phrases HANDLING =
      Phrases.of("this ", "the property", "it is requested", "to be kept", "copies", "not to be");

  private HeadRemark() {}

  /** Returns the line after a remark that begins on line {@code at}; {@code at} for none. */
  static int end(Page page, int at, int limit) {
    String t = page.text().text();
    Line line = page.line(at);
    char open = t.charAt(line.start());
    if (open != '[' && open != '(') {
      return at;
    }
    char close = open == '[' ? ']' : ')';
    for (int i = at; i < limit && i < at + MOST; i++) {
      Line here = page.line(i);
      if (i > at && here.gap()) {
        return at;
      }
      int shut = t.indexOf(close, here.start(), here.end());
      if (shut >= 0) {
        return i > at && shut >= here.end() - 2 ? i + 1 : at;
      }
    }
    return at;
  }

  /** Tells whether a remark says how the paper is to be handled, or what is printed of it. */
  static MarkingKind kind(String t, Span words) {
    int at = Chars.skipOpening(t, words.start(), words.end());
    return HANDLING.at(t, at) ? MarkingKind.HANDLING : MarkingKind.STATE;
  }

  /** Returns the words in one line; a hyphen at a line's end is the printer's. */
  static String words(String lines) {
    if (lines.indexOf('\n') < 0) {
      return lines;
    }
    StringBuilder words = new StringBuilder(lines.length());
    for (int i = 0; i < lines.length(); i++) {
      char c = lines.charAt(i);
      int last = words.length() - 1;
      if (c == '\n' && last > 0 && words.charAt(last) == '-') {
        words.setLength(last);
      } else if (c == '\n' || Chars.blank(c)) {
        if (last >= 0 && words.charAt(last) != ' ') {
          words.append(' ');
        }
      } else {
        words.append(c);
      }
    }
    return words.toString();
  }
}
