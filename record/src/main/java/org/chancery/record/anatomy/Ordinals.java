package org.chancery.record.anatomy;

import java.util.List;
import java.util.OptionalInt;
import org.chancery.record.language.WordKey;

/** Ordinals in words and in Roman numerals. */
final class Ordinals {

  private static final List<String> WORDS =
      List.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "sixteenth",
          "seventeenth",
          "eighteenth",
          "nineteenth",
          "twentieth",
          "twenty-first",
          "twenty-second",
          "twenty-third",
          "twenty-fourth",
          "twenty-fifth");
  private static final String DIGITS = "ivxl";
  private static final int[] VALUES = {1, 5, 10, 50};

  private Ordinals() {}

  /**
   * Returns the value of a word in lower case; Roman numerals count when they were printed in
   * capitals.
   */
  static OptionalInt of(String lower, boolean capitals) {
    int index = WORDS.indexOf(lower);
    if (index >= 0) {
      return OptionalInt.of(index + 1);
    }
    return capitals ? roman(lower) : OptionalInt.empty();
  }

  private static OptionalInt roman(String lower) {
    int sum = 0;
    int before = Integer.MAX_VALUE;
    for (int i = 0; i < lower.length(); i++) {
      int digit = DIGITS.indexOf(lower.charAt(i));
      if (digit < 0) {
        return OptionalInt.empty();
      }
      int value = VALUES[digit];
      sum += value > before ? value - 2 * before : value;
      before = value;
    }
    return OptionalInt.of(sum);
  }

  /**
   * Returns the value of a number of up to eight digits, an ordinal ending left out; -1 for
   * anything else.
   */
  static int figures(String text, int start, int end) {
    int at = start;
    int value = 0;
    while (at < end && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      value = value * 10 + text.charAt(at++) - '0';
    }
    int digits = at - start;
    if (digits == 0 || digits > 8) {
      return -1;
    }
    return at == end || end - at == 2 && isEnding(text, at) ? value : -1;
  }

  private static boolean isEnding(String text, int at) {
    char last = WordKey.fold(text.charAt(at + 1));
    return switch (WordKey.fold(text.charAt(at))) {
      case 's' -> last == 't';
      case 'n', 'r' -> last == 'd';
      case 't' -> last == 'h';
      default -> false;
    };
  }
}
