package org.chancery.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import org.chancery.transcript.Stratum;

/** The layers that {@code --layer} names. */
final class LayerName implements Iterable<String> {

  /** Returns the word of a layer on the command line. */
  static String word(Stratum stratum) {
    return stratum.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public Iterator<String> iterator() {
    return Arrays.stream(Stratum.values()).map(LayerName::word).iterator();
  }
}
