package org.chancery.dossier.collation;

import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.record.language.Tokens;

/** Reads numbers and days of the year, so that they can be compared by what they say. */
final class Values {

  /** The first character of a number's key. */
  static final char NUMBER = '#';

  /** The first character of a day's key. */
  static final char DAY = '@';

  /** A unit: the token after its last, and its key. */
  record Found(int end, String key) {}

  private static final List<String> SMALL =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
  private static final List<String> ORDINALS =
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
          "nineteenth");
  private static final List<String> TEN_ORDINALS =
      List.of(
          "twentieth",
          "thirtieth",
          "fortieth",
          "fiftieth",
          "sixtieth",
          "seventieth",
          "eightieth",
          "ninetieth");
  private static final Map<String, Integer> CARDINAL = cardinals();
  private static final Map<String, Integer> ORDINAL = ordinals();
  private static final Map<String, Integer> MONTH = months();

  private Values() {}

  private static Map<String, Integer> cardinals() {
    Map<String, Integer> all = new HashMap<>();
    for (int i = 0; i < SMALL.size(); i++) {
      all.put(SMALL.get(i), i);
    }
    for (int i = 0; i < TENS.size(); i++) {
      int ten = 20 + 10 * i;
      all.put(TENS.get(i), ten);
      for (int unit = 1; unit < 10; unit++) {
        all.put(TENS.get(i) + "-" + SMALL.get(unit), ten + unit);
      }
    }
    return Map.copyOf(all);
  }

  private static Map<String, Integer> ordinals() {
    Map<String, Integer> all = new HashMap<>();
    for (int i = 0; i < ORDINALS.size(); i++) {
      all.put(ORDINALS.get(i), i + 1);
    }
    for (int i = 0; i < TENS.size(); i++) {
      all.put(TEN_ORDINALS.get(i), 20 + 10 * i);
      for (int unit = 1; unit < 10; unit++) {
        all.put(TENS.get(i) + "-" + ORDINALS.get(unit - 1), 20 + 10 * i + unit);
      }
    }
    return Map.copyOf(all);
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> all = new HashMap<>();
    for (Month month : Month.values()) {
      String name = month.name().toLowerCase(Locale.ROOT);
      all.put(name, month.getValue());
      all.put(name.substring(0, 3), month.getValue());
    }
    all.put("sept", 9);
    return Map.copyOf(all);
  }

  /** Returns the unit that begins with the word {@code i}. */
  static Found at(Tokens tokens, int i) {
    String word = tokens.word(i);
    return dated(tokens, i)
        .or(() -> number(tokens, i))
        .or(() -> ordinal(word).map(n -> new Found(i + 1, NUMBER + "" + n + "th")))
        .orElseGet(() -> new Found(i + 1, word));
  }

  private static Optional<Found> dated(Tokens tokens, int i) {
    boolean article = tokens.is(i, "the");
    int first = article ? i + 1 : i;
    Optional<Integer> day = day(tokens.word(first));
    if (day.isPresent()) {
      boolean of = tokens.is(first + 1, "of");
      int month = first + (of ? 2 : 1);
      return article && !of ? Optional.empty() : day(tokens, month, day.get(), month + 1);
    }
    if (article || !MONTH.containsKey(tokens.word(i)) || !tokens.isCapital(i)) {
      return Optional.empty();
    }
    int at = tokens.is(i + 1, ".") ? i + 2 : i + 1;
    boolean printed = Character.isDigit(first(tokens.word(at)));
    Optional<Integer> after = printed ? day(tokens.word(at)) : Optional.empty();
    return after.flatMap(d -> day(tokens, i, d, at + 1));
  }

  private static Optional<Found> day(Tokens tokens, int month, int day, int end) {
    return tokens.isCapital(month)
        ? Optional.ofNullable(MONTH.get(tokens.word(month)))
            .map(m -> new Found(end, DAY + "" + m + "-" + day))
        : Optional.empty();
  }

  private static char first(String word) {
    return word.isEmpty() ? ' ' : word.charAt(0);
  }

  private static Optional<Integer> day(String word) {
    Optional<Integer> found =
        isDigits(word) && word.length() < 3 ? Optional.of(Integer.parseInt(word)) : ordinal(word);
    return found.filter(d -> d >= 1 && d <= 31);
  }

  private static Optional<Integer> ordinal(String word) {
    int digits = 0;
    while (digits < word.length() && isDigit(word.charAt(digits))) {
      digits++;
    }
    if (digits == 0) {
      return Optional.ofNullable(ORDINAL.get(word));
    }
    String ending = word.substring(digits);
    boolean ordinal =
        digits < 7
            && (ending.equals("st")
                || ending.equals("nd")
                || ending.equals("rd")
                || ending.equals("th")
                || ending.equals("d"));
    return ordinal ? Optional.of(Integer.parseInt(word.substring(0, digits))) : Optional.empty();
  }

  private static Optional<Found> number(Tokens tokens, int i) {
    if (isDigit(first(tokens.word(i)))) {
      return isDigits(tokens.word(i)) ? Optional.of(digits(tokens, i)) : Optional.empty();
    }
    return CARDINAL.containsKey(tokens.word(i)) ? Optional.of(words(tokens, i)) : Optional.empty();
  }

  /** Reads {@code 140,000}: groups of three digits after commas, without spaces. */
  private static Found digits(Tokens tokens, int i) {
    StringBuilder all = new StringBuilder(tokens.word(i));
    int end = i + 1;
    boolean grouped = all.length() <= 3;
    while (grouped
        && tokens.is(end, ",")
        && isDigits(tokens.word(end + 1))
        && tokens.word(end + 1).length() == 3
        && tokens.end(end - 1) == tokens.start(end)
        && tokens.end(end) == tokens.start(end + 1)) {
      all.append(tokens.word(end + 1));
      end += 2;
    }
    int zeros = 0;
    while (zeros < all.length() - 1 && all.charAt(zeros) == '0') {
      zeros++;
    }
    return new Found(end, NUMBER + all.substring(zeros));
  }

  /** Reads {@code one hundred and forty thousand}. */
  private static Found words(Tokens tokens, int i) {
    long total = 0;
    long part = CARDINAL.getOrDefault(tokens.word(i), 0);
    int at = i + 1;
    while (at < tokens.size() && at < i + 12) {
      int next = tokens.is(at, "and") && part >= 100 ? at + 1 : at;
      String word = tokens.word(next);
      Optional<Integer> small = Optional.ofNullable(CARDINAL.get(word));
      boolean fresh = part % 100 == 0 && part + total > 0;
      long room = fresh ? 100 : part % 100 >= 20 && part % 10 == 0 ? 10 : 0;
      if (small.isPresent() && small.get() > 0 && small.get() < room) {
        part += small.get();
      } else if (next == at && word.equals("hundred") && part > 0 && part < 100) {
        part *= 100;
      } else if (next == at && word.equals("thousand") && part > 0 && total == 0) {
        total = part * 1000;
        part = 0;
      } else {
        break;
      }
      at = next + 1;
    }
    return new Found(at, NUMBER + "" + (total + part));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isDigits(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!isDigit(word.charAt(i))) {
        return false;
      }
    }
    return !word.isEmpty();
  }
}
