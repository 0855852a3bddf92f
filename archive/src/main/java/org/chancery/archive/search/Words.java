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
    return of(text, 0, text.length(), 0);
  }

  /**
   * Returns the words of a text that begin in a stretch of it, which itself begins with a word, or
   * with the text.
   *
   * @param position that of the first word
   */
  TokenList of(String text, int from, int to, int position) {
    TokenList out = new TokenList((to - from) / 5);
    char[] signs = new char[Math.min(text.length(), to + LONGEST + 2) - from];
    text.getChars(from, from + signs.length, signs, 0);
    int next = position;
    int at = from;
    while (at < to) {
      char c = signs[at - from];
      if (c < 0x80 ? PLAIN[c] != 0 : inWord(text, at)) {
        int plain = plain(signs, at - from, out);
        int end = plain > 0 ? from + plain : end(text, at);
        if (plain == 0) {
          write(text, at, end, out);
        }
        if (out.writing()) {
          out.end(at, end, next++);
        }
        at = plain > 0 ? end : after(text, end);
      } else {
        next += c == BREAK ? GAP : 0;
        at++;
      }
    }
    return out;
  }

  /**
   * Writes a word as most are: nothing but letters a to z and digits up to a sign that joins none.
   * Returns where it ends; 0, and nothing is written, when it is another.
   */
  private static int plain(char[] text, int start, TokenList out) {
    int most = Math.min(text.length, start + LONGEST);
    char[] pool = out.room(most - start);
    int to = out.used();
    int at = start;
    while (at < most && text[at] < 0x80 && PLAIN[text[at]] != 0) {
      pool[to++] = PLAIN[text[at++]];
    }
    if (at == start || at == start + LONGEST || at < text.length && mayGoOn(text, at)) {
      return 0;
    }
    out.used(to);
    return at;
  }

  /** Tells whether a word may go on with a sign that is no plain letter. */
  private static boolean mayGoOn(char[] text, int at) {
    char c = text[at];
    return c >= 0x80
        ? Character.isLetterOrDigit(c) || Character.isSurrogate(c) || mark(c) || c == '’'
        : joining(c) && at + 1 < text.length && (text[at + 1] >= 0x80 || PLAIN[text[at + 1]] != 0);
  }

  private static boolean joining(char c) {
    return c == '.' || c == ',' || c == '\'';
  }

  /** The plain form of each letter and digit; 0 for any other sign. */
  private static char[] plainForms() {
    char[] forms = new char[0x80];
    for (char c = 0; c < forms.length; c++) {
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
    return c < 0x80
        ? ascii(c)
        : c != 'ʼ' && Character.isLetterOrDigit(Character.codePointAt(text, at));
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
      if (c < 0x80 ? ascii(c) : letter(c) && !ideograph(text, at) || mark(c)) {
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

  /** The apostrophe that Unicode counts among the letters is one of those that join. */
  private static boolean letter(char c) {
    return c != 'ʼ' && Character.isLetterOrDigit(c);
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

  private static boolean apostrophe(char c) {
    return c == '\'' || c == '’' || c == 'ʼ';
  }

  private static int after(String text, int end) {
    boolean follows = end + 1 < text.length() && apostrophe(text.charAt(end));
    return follows && possessive(text, end) ? end + 2 : end;
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
