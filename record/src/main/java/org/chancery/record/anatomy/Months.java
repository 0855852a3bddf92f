package org.chancery.record.anatomy;

import java.time.Month;
import java.util.Arrays;
import java.util.List;

/** The months by their English names. */
final class Months {

  private static final List<String> NAMES =
      Arrays.stream(Month.values()).map(month -> WordList.lower(month.name())).toList();

  private Months() {}

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
