package org.chancery.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;

/** When the page is coloured. */
enum Colour {
  /** On a terminal, unless {@code NO_COLOR} is set. */
  AUTO,
  ALWAYS,
  NEVER;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The words, for completion. */
  static final class Words implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(values()).map(Colour::word).iterator();
    }
  }
}
