package org.chancery.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;

/** The forms of {@code ledger --as}. */
enum LedgerForm {
  PAGE,
  JSON,
  CSV,
  HTML;

  /** Returns the word on the command line. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The words, for completion. */
  static final class Words implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(values()).map(LedgerForm::word).iterator();
    }
  }
}
