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
}
