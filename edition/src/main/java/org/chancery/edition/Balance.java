package org.chancery.edition;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Balances brackets and quotation marks of words that are quoted out of a text: a half whose other
 * half the cut left behind is completed, or left away where the pair would hold all the words or
 * none of them.
 */
final class Balance {

  private Balance() {}

  static String of(String words) {
    String out = pair(pair(words, '(', ")", false), '[', "]", false);
    out = pair(out, '«', "»", true);
    out = out.indexOf('„') >= 0 ? pair(out, '„', "“”", true) : pair(out, '“', "”", true);
    return straight(out);
  }

  /** Shortens words to about {@code most} characters, at a space; what the cut opens is closed. */
  static String brief(String words, int most) {
    if (words.length() <= most) {
      return words;
    }
    int space = words.lastIndexOf(' ', most);
    int end = space < most / 2 ? most : space;
    if (Character.isLowSurrogate(words.charAt(end))) {
      end--;
    }
    StringBuilder cut = new StringBuilder(words.substring(0, end)).append('…');
    for (String sign : List.of("⸢⸣", "⟦⟧", "⟨⟩")) {
      if (cut.lastIndexOf(sign.substring(0, 1)) > cut.lastIndexOf(sign.substring(1))) {
        cut.append(sign.charAt(1));
      }
    }
    return of(cut.toString());
  }

  /** Sets words between quotation marks, where they do not stand between such already. */
  static String quoted(String words) {
    boolean own =
        words.length() > 1
            && words.charAt(0) == '“'
            && words.indexOf('”') == words.length() - 1
            && words.indexOf('“', 1) < 0;
    return own ? words : "“" + words + "”";
  }

  /**
   * Balances one kind of mark. Quotation marks are printed {@code again} at the head of each
   * paragraph of a quotation, and closed once.
   */
  private static String pair(String words, char open, String close, boolean again) {
    List<Integer> opened = new ArrayList<>();
    List<Integer> closed = new ArrayList<>();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == open && !(again && !opened.isEmpty())) {
        opened.add(i);
      } else if (close.indexOf(c) >= 0) {
        if (!opened.isEmpty()) {
          opened.removeLast();
        } else if (c != ')' || !label(words, i)) {
          closed.add(i);
        }
      }
    }
    return opened.isEmpty() && closed.isEmpty()
        ? words
        : completed(words, opened, closed, open, close.charAt(0));
  }

  private static String completed(
      String words, List<Integer> opened, List<Integer> closed, char open, char close) {
    int first = first(words);
    int last = last(words);
    BitSet gone = new BitSet();
    int before = 0;
    int after = 0;
    for (int at : closed) {
      if (at < first || at > last) {
        gone.set(at);
      } else {
        before++;
      }
    }
    for (int at : opened) {
      if (at < first || at > last) {
        gone.set(at);
      } else {
        after++;
      }
    }
    StringBuilder out = new StringBuilder(words.length() + before + after);
    out.repeat(open, before);
    for (int i = 0; i < words.length(); i++) {
      if (!gone.get(i)) {
        out.append(words.charAt(i));
      }
    }
    return out.repeat(close, after).toString().replace("⟨⟩", "").strip();
  }

  private static int first(String words) {
    int at = 0;
    while (at < words.length() && !Character.isLetterOrDigit(words.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int last(String words) {
    int at = words.length() - 1;
    while (at >= 0 && !Character.isLetterOrDigit(words.charAt(at))) {
      at--;
    }
    return at;
  }

  /** Tells whether a bracket closes the label of an item: {@code a) the bridge; b) the weir}. */
  private static boolean label(String words, int at) {
    int from = at;
    while (from > 0 && Character.isLetterOrDigit(words.charAt(from - 1))) {
      from--;
    }
    if (from > 0 && words.charAt(from - 1) != ' ') {
      return false;
    }
    String label = words.substring(from, at);
    boolean number = label.chars().allMatch(Character::isDigit);
    char before = from < 2 ? ';' : words.charAt(from - 2);
    return number
        ? before == ';' || before == ':'
        : label.length() == 1 || label.chars().allMatch(c -> "ivxIVX".indexOf(c) >= 0);
  }

  /** Of marks that open and close alike, one that is alone at an end holds all the words. */
  private static String straight(String words) {
    if (words.chars().filter(c -> c == '"').count() % 2 == 0) {
      return words;
    }
    if (words.charAt(0) == '"') {
      return words.substring(1).strip();
    }
    return words.endsWith("\"") ? words.substring(0, words.length() - 1).strip() : words;
  }
}
