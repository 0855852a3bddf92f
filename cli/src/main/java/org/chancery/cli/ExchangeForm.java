package org.chancery.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;

/** The forms of {@code chain --as} and {@code missing --as}. */
enum ExchangeForm {
  PAGE,
  JSON,
  CSV;

  /** Returns the word on the command line. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The words, for completion. */
  static final class Words implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(values()).map(ExchangeForm::word).iterator();
    }
  }
}
