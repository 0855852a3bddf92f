package org.chancery.cli;

import org.chancery.transcript.Stratum;

/** The layers that {@code --layer} names. */
final class LayerName extends EnumWords<Stratum> {
  LayerName() {
    super("--layer", Stratum.values());
  }
}
