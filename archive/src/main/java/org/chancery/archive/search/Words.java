package org.chancery.archive.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into words in their plain form. A word is a run of letters and digits; a full stop
 * between digits belongs to it, an apostrophe falls away, and with it an {@code s} at the end; what
 * stands before it as a single letter ({@code d’Orsay}) is a word of its own. Ideographs are words
 * one by one.
 */
final class Words {

  /** Stands before words that do not follow from those before; no phrase reaches across. */
  static final char BREAK = '\u2029';

  static final int GAP = 100;
  private static final int LONGEST = 200;

  private static final char[] PLAIN = plainForms();

  private final Folding folding;

  Words(Folding folding) {
    this.folding = folding;
  }

  Wildcards wildcards() {
    return new Wildcards(folding);
  }

  /** Returns the words of a text. */
  TokenList of(String text) {
    TokenList out = new TokenList(text.length() / 5);
    int position = -1;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == BREAK) {
        position += GAP;
        at++;
      } else if (inWord(text, at)) {
        int plain = plain(text, at, out);
        int end = plain > 0 ? plain : end(text, at);
        if (plain < 0) {
          write(text, at, end, out);
        }
        if (out.writing()) {
          out.end(at, end, ++position);
        }
        at = after(text, end);
      } else {
        at++;
      }
    }
    return out;
  }

  /**
   * Writes a word as most are: nothing but letters a to z and digits up to a sign that joins none.
   * Returns where it ends; -1, and nothing is written, when it is another.
   */
  private static int plain(String text, int start, TokenList out) {
    int most = Math.min(text.length(), start + LONGEST);
    int at = start;
    while (at < most && PLAIN[text.charAt(at) & 0xff] != 0 && text.charAt(at) < 0x80) {
      at++;
    }
    if (at == most || at == start || text.charAt(at) >= 0x80 || joining(text.charAt(at))) {
      return -1;
    }
    char[] pool = out.room(at - start);
    int to = out.used();
    for (int i = start; i < at; i++) {
      pool[to++] = PLAIN[text.charAt(i)];
    }
    out.used(to);
    return at;
  }

  private static boolean joining(char c) {
    return c == '.' || c == ',' || c == '\'';
  }

  /** The plain form of each letter and digit; 0 for any other sign. */
  private static char[] plainForms() {
    char[] forms = new char[256];
    for (char c = 0; c < 0x80; c++) {
      forms[c] = ascii(c) ? Character.toLowerCase(c) : 0;
    }
    return forms;
  }

  /** Returns the plain forms of the words of a text. */
  List<String> terms(String text) {
    TokenList list = of(text);
    List<String> terms = new ArrayList<>(list.size());
    for (int i = 0; i < list.size(); i++) {
      terms.add(list.term(i));
    }
    return terms;
  }

  /** Returns the plain form of a whole value: its words with single spaces between. */
  String value(String text) {
    return String.join(" ", terms(text));
  }

  private static boolean inWord(String text, int at) {
    char c = text.charAt(at);
    return c < 0x80 ? ascii(c) : Character.isLetterOrDigit(Character.codePointAt(text, at));
  }

  private static boolean ascii(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }

  private static int end(String text, int start) {
    if (ideograph(text, start)) {
      return start + Character.charCount(text.codePointAt(start));
    }
    int at = start;
    int most = Math.min(text.length(), start + LONGEST);
    while (at < most) {
      char c = text.charAt(at);
      if (c < 0x80 ? ascii(c) : Character.isLetterOrDigit(c) && !ideograph(text, at) || mark(c)) {
        at++;
      } else if (joins(text, start, at)) {
        at++;
      } else if (Character.isHighSurrogate(c) && inWord(text, at) && !ideograph(text, at)) {
        at += 2;
      } else {
        break;
      }
    }
    return at;
  }

  private static boolean mark(char c) {
    return c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean ideograph(String text, int at) {
    return text.charAt(at) >= 0x2E80 && Character.isIdeographic(text.codePointAt(at));
  }

  private static boolean joins(String text, int start, int at) {
    char c = text.charAt(at);
    if (at + 1 >= text.length() || at == start) {
      return false;
    }
    return switch (c) {
      case '.' -> digit(text, at - 1) && digit(text, at + 1);
      case ',' -> digit(text, at - 1) && thousand(text, at + 1);
      case '\'', '’', 'ʼ' ->
          at - start > 1 && Character.isLetter(text.charAt(at + 1)) && !possessive(text, at);
      default -> false;
    };
  }

  private static boolean digit(String text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private static boolean thousand(String text, int at) {
    return digit(text, at) && digit(text, at + 1) && digit(text, at + 2) && !digit(text, at + 3);
  }

  private static boolean possessive(String text, int at) {
    char next = text.charAt(at + 1);
    return (next == 's' || next == 'S') && (at + 2 == text.length() || !inWord(text, at + 2));
  }

  private static int after(String text, int end) {
    boolean apostrophe =
        end + 1 < text.length() && (text.charAt(end) == '\'' || text.charAt(end) == '’');
    return apostrophe && possessive(text, end) ? end + 2 : end;
  }

  private void write(String text, int start, int end, TokenList out) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) >= 0x80 && text.charAt(i) != '’') {
        out.letters(folding.fold(text.substring(start, end)));
        return;
      }
    }
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        out.letter((char) (c | 0x20));
      } else if (c != '\'' && c != '’' && c != ',') {
        out.letter(c);
      }
    }
  }
}
