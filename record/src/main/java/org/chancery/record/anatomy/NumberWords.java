package org.chancery.record.anatomy;

import static org.chancery.record.anatomy.MatterTokens.NUMBER;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.record.anatomy.Protocol.NumberKind;
import org.chancery.record.anatomy.Protocol.RecordNumber;
import org.chancery.record.language.WordSet;

/** The words and signs around the numbers that offices give to papers. */
final class NumberWords {

  private static final Map<NumberKind, WordSet> KINDS =
      Map.of(
          NumberKind.COPY,
          WordSet.of("copy", "copies", "ex", "exemplar", "exemplary"),
          NumberKind.REGISTRY,
          WordSet.of(
              "outgoing",
              "incoming",
              "registry",
              "registration",
              "registered",
              "reg",
              "prot",
              "entry",
              "inventory",
              "issue",
              "spets",
              "ref",
              "reference",
              "archival",
              "archive",
              "out",
              "in",
              "input",
              "output"),
          NumberKind.TELEGRAM,
          WordSet.of(
              "telegram", "cable", "ciphertelegram", "cablegram", "tel", "t", "télégramme", "tg"),
          NumberKind.DESPATCH,
          WordSet.of("despatch", "dispatch", "d", "dépêche"));

  /** What tells a paper from the one that has the same number. */
  static final WordSet AGAIN = WordSet.of("bis", "ter", "quater");

  /** The words of all kinds: most tokens are none of them. */
  private static final WordSet COUNTING = WordSet.union(KINDS.values().toArray(WordSet[]::new));

  private NumberWords() {}

  /** Words by which a number of the paper begins. */
  static boolean counts(String word) {
    return switch (word) {
      case "copy", "no", "n", "d", "t" -> true;
      default -> false;
    };
  }

  /** Returns what the word at {@code i} says that the number after it counts. */
  static Optional<NumberKind> kind(MatterTokens tokens, int i) {
    if (!tokens.isAny(i, COUNTING)) {
      return Optional.empty();
    }
    return KINDS.entrySet().stream()
        .filter(kind -> tokens.isAny(i, kind.getValue()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /**
   * Returns the token after {@code No.}, {@code Nr}, {@code №} or {@code #} at {@code i}, or {@code
   * i}.
   */
  static int skipSign(MatterTokens tokens, int i) {
    char sign = tokens.sign(i);
    if (sign == '№' || sign == '#') {
      return i + 1;
    }
    boolean word =
        tokens.is(i, "no")
            || tokens.is(i, "nos")
            || tokens.is(i, "nr")
            || tokens.is(i, "number")
            || tokens.is(i, "numbers")
            || tokens.is(i, "n");
    if (!word) {
      return i;
    }
    char after = tokens.sign(i + 1);
    return after == '.' || after == '°' || after == 'º' || after == ':' ? i + 2 : i + 1;
  }

  /**
   * Returns the last token of the number that begins at {@code i}: {@code 1-234/GS}, {@code 12
   * bis}.
   */
  static int end(MatterTokens tokens, int i) {
    int last = i;
    while (last + 2 < tokens.size() && joins(tokens, last + 1)) {
      last += 2;
    }
    return tokens.isAny(last + 1, AGAIN) ? last + 1 : last;
  }

  private static boolean joins(MatterTokens tokens, int sign) {
    char c = tokens.sign(sign);
    boolean joiner = c == '/' || c == '-' || c == '–' || c == '.';
    return joiner
        && !tokens.has(sign + 1, MatterTokens.SIGN)
        && tokens.start(sign) == tokens.end(sign - 1)
        && tokens.start(sign + 1) == tokens.end(sign);
  }

  /**
   * Returns a number as printed. {@code 1451-1456} counts from one to another when the second is
   * the greater and not much; {@code 1-234} is a single number of two parts.
   */
  static RecordNumber range(NumberKind kind, String printed) {
    int dash = Math.max(printed.indexOf('-'), printed.indexOf('–'));
    if (dash > 0) {
      int series = Character.isLetter(printed.charAt(0)) ? printed.indexOf(' ') + 1 : 0;
      OptionalInt first = whole(printed.substring(series, dash));
      OptionalInt last = whole(printed.substring(dash + 1));
      int length = dash - series;
      boolean alike = Math.abs(printed.length() - dash - 1 - length) <= 1;
      if (first.isPresent()
          && last.isPresent()
          && alike
          && length >= 2
          && last.getAsInt() > first.getAsInt()) {
        return new RecordNumber(
            kind, printed.substring(0, dash), Optional.of(printed.substring(dash + 1)));
      }
    }
    return new RecordNumber(kind, printed, Optional.empty());
  }

  private static OptionalInt whole(String digits) {
    boolean plain =
        !digits.isEmpty()
            && digits.length() < 9
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return plain ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
  }

  /** Returns the value of a count in words or figures, such as {@code four} or {@code 4}. */
  static OptionalInt count(MatterTokens tokens, int i) {
    if (i < 0 || i >= tokens.size()) {
      return OptionalInt.empty();
    }
    if (tokens.has(i, NUMBER)) {
      int value = tokens.number(i);
      return value < 0 ? OptionalInt.empty() : OptionalInt.of(value);
    }
    return switch (WordList.lower(tokens.word(i))) {
      case "one", "first", "a", "single" -> OptionalInt.of(1);
      case "two", "second" -> OptionalInt.of(2);
      case "three", "third" -> OptionalInt.of(3);
      case "four", "fourth" -> OptionalInt.of(4);
      case "five", "fifth" -> OptionalInt.of(5);
      case "six", "sixth" -> OptionalInt.of(6);
      case "seven", "seventh" -> OptionalInt.of(7);
      case "eight", "eighth" -> OptionalInt.of(8);
      case "nine", "ninth" -> OptionalInt.of(9);
      case "ten", "tenth" -> OptionalInt.of(10);
      case "eleven", "eleventh" -> OptionalInt.of(11);
      case "twelve", "twelfth" -> OptionalInt.of(12);
      default -> OptionalInt.empty();
    };
  }
}
