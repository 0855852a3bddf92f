package org.chancery.record.anatomy;

import java.time.Month;
import java.util.Arrays;
import java.util.List;

/** The months by their English names. */
final class Months {

  private static final List<String> NAMES =
      Arrays.stream(Month.values()).map(month -> WordList.lower(month.name())).toList();

  private static final List<String> FRENCH =
      List.of(
          "janvier",
          "février",
          "mars",
          "avril",
          "mai",
          "juin",
          "juillet",
          "août",
          "septembre",
          "octobre",
          "novembre",
          "décembre");

  private Months() {}

  /** Returns 1 to 12 for the French name of a month, in small letters as it is printed, else 0. */
  static int french(MatterTokens tokens, int i) {
    boolean word =
        i < tokens.size()
            && tokens.has(i, MatterTokens.WORD)
            && !tokens.has(i, MatterTokens.CAPITAL | MatterTokens.NUMBER | MatterTokens.LINE_START);
    return word ? FRENCH.indexOf(tokens.word(i)) + 1 : 0;
  }

  /** Returns 1 to 12 for a month's name in any case, else 0. */
  static int number(String word) {
    return NAMES.indexOf(WordList.lower(word)) + 1;
  }

  /** Returns 1 to 12 for the first three letters of a month's name or more of it, else 0. */
  static int abbreviated(String word) {
    String start = WordList.lower(word);
    for (int i = 0; i < NAMES.size() && start.length() > 2; i++) {
      if (NAMES.get(i).startsWith(start)) {
        return i + 1;
      }
    }
    return 0;
  }
}
