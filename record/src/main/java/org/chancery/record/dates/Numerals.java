package org.chancery.record.dates;

import java.util.Locale;

/** Reads numbers written in words or Roman numerals from tokens. */
final class Numerals {

  private Numerals() {}

  /**
   * A number and the token after it.
   *
   * @param ordinal whether it was an ordinal, such as {@code fourth}
   */
  record Read(int value, int next, boolean ordinal) {
    static final Read NONE = new Read(-1, -1, false);

    boolean found() {
      return value >= 0;
    }
  }

  /**
   * Reads {@code fourth}, {@code twenty-second}, {@code one thousand eight hundred and sixty-one}
   * at {@code i}.
   */
  static Read words(Tokens t, int i) {
    int total = 0;
    int group = 0;
    int p = i;
    int end = i;
    while (p - i < 24) {
      Kind kind = t.kind(p);
      int value = t.value(p);
      if (kind == Kind.ORDINAL) {
        if (group % 10 != 0 || (group % 100 != 0 && value > 9)) {
          break;
        }
        return new Read(total + group + value, p + 1, true);
      }
      if (kind == Kind.CARDINAL) {
        if (value == 1000) {
          total += Math.max(1, group) * 1000;
          group = 0;
        } else if (value == 100) {
          group = Math.max(1, group) * 100;
        } else if (group % 10 != 0 || (value > 9 && group % 100 != 0)) {
          break;
        } else {
          group += value;
        }
        p++;
        end = p;
      } else if (end == p && p > i && (t.sign(p, '-') || t.is(p, Kind.AND))) {
        p++;
      } else {
        break;
      }
    }
    return end == i ? Read.NONE : new Read(total + group, end, false);
  }

  /** Reads a day written as number or ordinal word; not a cardinal word. */
  static Read day(Tokens t, int i) {
    if (t.is(i, Kind.NUMBER)) {
      int value = t.value(i);
      boolean day = value >= 1 && value <= 31 && t.digits(i) <= 2;
      return day ? new Read(value, i + 1, t.ordinal(i)) : Read.NONE;
    }
    if (t.is(i, Kind.ORDINAL) || t.is(i, Kind.CARDINAL)) {
      Read read = words(t, i);
      return read.ordinal && read.value >= 1 && read.value <= 31 ? read : Read.NONE;
    }
    return Read.NONE;
  }

  /** Reads a month in Roman numerals, I to XII, all capital or all small. */
  static int romanMonth(Tokens t, int i) {
    int length = t.length(i);
    char first = length == 0 || length > 4 ? 0 : t.letter(i, 0);
    if (first != 'i' && first != 'v' && first != 'x') {
      return 0;
    }
    String word = t.words(i, i + 1);
    return switch (t.capital(i) ? word : word.toUpperCase(Locale.ROOT)) {
      case "I" -> 1;
      case "II" -> 2;
      case "III" -> 3;
      case "IV" -> 4;
      case "V" -> 5;
      case "VI" -> 6;
      case "VII" -> 7;
      case "VIII" -> 8;
      case "IX" -> 9;
      case "X" -> 10;
      case "XI" -> 11;
      case "XII" -> 12;
      default -> 0;
    };
  }
}
