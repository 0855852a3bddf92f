package org.chancery.edition;

import org.chancery.transcript.Layer;

/**
 * Tells which units of the source a layer keeps. Asked in text order, it answers in constant time.
 */
final class Kept {

  private final Layer layer;
  private int at;

  Kept(Layer layer) {
    this.layer = layer;
  }

  /** Tells whether the layer keeps the unit at {@code offset}; offsets must not go back. */
  boolean keeps(int offset) {
    int length = layer.text().length();
    while (at < length && layer.toSource(at) < offset) {
      at++;
    }
    return at < length && layer.toSource(at) == offset;
  }
}
