package org.chancery.archive.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Writes a folded name so that the usual ways to spell one foreign name in Latin letters come out
 * the same: {@code Pak Il-u} and {@code Park Il-woo}, {@code Mikoyan}, {@code Mikojan} and {@code
 * Mikoian}, {@code Chruščev} and {@code Khrushchev}. Apostrophes, hyphens and spaces have gone
 * before.
 */
final class NameKey {

  /** Spellings and what is written for them; the longer stand before the shorter. */
  private static final String[][] SPELLINGS = {
    {"shch", "s"},
    {"stch", "s"},
    {"tsch", "c"},
    {"tch", "c"},
    {"sch", "s"},
    {"dsch", "j"},
    {"sh", "s"},
    {"ch", "c"},
    {"zh", "z"},
    {"kh", "h"},
    {"ph", "f"},
    {"th", "t"},
    {"ck", "k"},
    {"tz", "c"},
    {"ts", "c"},
    {"cz", "c"},
    {"oo", "u"},
    {"ou", "u"},
    {"ee", "i"},
    {"ae", "e"},
    {"oe", "o"},
    {"ue", "u"},
    {"aa", "a"},
    {"x", "ks"},
    {"q", "k"},
    {"wu", "u"},
    {"w", "v"},
  };

  /** The spellings by their first letter, from what is none to what is none: a to z between. */
  private static final List<List<String[]>> BY_FIRST =
      IntStream.rangeClosed('a' - 1, 'z' + 1)
          .mapToObj(c -> Arrays.stream(SPELLINGS).filter(s -> s[0].charAt(0) == c).toList())
          .toList();

  private NameKey() {}

  /** Returns the key of a folded word, or of several without the spaces between. */
  static String of(CharSequence folded) {
    String word = folded.toString();
    StringBuilder out = new StringBuilder(word.length());
    int at = 0;
    while (at < word.length()) {
      at += spell(word, at, out);
    }
    ending(out);
    return out.toString();
  }

  private static int spell(String word, int at, StringBuilder out) {
    if (word.startsWith("woo", at)) {
      append(out, "u");
      return 3;
    }
    if (word.startsWith("ark", at) && (at + 3 == word.length() || at == 1)) {
      append(out, "ak");
      return 3;
    }
    for (String[] spelling : BY_FIRST.get(Math.clamp(word.charAt(at) - 'a', -1, 26) + 1)) {
      if (word.startsWith(spelling[0], at)) {
        append(out, spelling[1]);
        return spelling[0].length();
      }
    }
    char c = word.charAt(at);
    boolean glide = (c == 'j' || c == 'i' || c == 'y') && at > 0 && vowel(word, at + 1);
    append(out, glide ? "y" : c == 'y' ? "i" : String.valueOf(c));
    return 1;
  }

  private static boolean vowel(String word, int at) {
    return at < word.length() && "aeou".indexOf(word.charAt(at)) >= 0;
  }

  /** A doubled letter is written once. */
  private static void append(StringBuilder out, String letters) {
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      if (out.isEmpty() || out.charAt(out.length() - 1) != c) {
        out.append(c);
      }
    }
  }

  /** {@code -off, -ow} and {@code -ov} are one ending, as are {@code -ij, -iy} and {@code -y}. */
  private static void ending(StringBuilder out) {
    int last = out.length() - 1;
    if (last > 1 && out.charAt(last) == 'f' && "oe".indexOf(out.charAt(last - 1)) >= 0) {
      out.setCharAt(last, 'v');
    } else if (last > 1 && "jy".indexOf(out.charAt(last)) >= 0 && out.charAt(last - 1) == 'i') {
      out.setLength(last);
    }
  }
}
