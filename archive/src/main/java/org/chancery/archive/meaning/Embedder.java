package org.chancery.archive.meaning;

import java.util.Optional;
import java.util.ServiceLoader;

/**
 * Makes a vector of a passage, so that passages of like meaning have vectors of like direction. It
 * must give the same vector for the same words each time, on any thread, and must not ask the
 * network.
 */
public interface Embedder {

  /** Returns the name of the model; vectors of models of different names are never compared. */
  String name();

  /** Returns how many numbers a vector has, from 1 to 1024. */
  int dimensions();

  /**
   * Returns the vector of a passage.
   *
   * @throws org.chancery.archive.holding.ArchiveTrouble if the model cannot be used here
   */
  float[] of(String passage);

  /** Returns the one that lies beside the program; empty when the program was built without. */
  static Optional<Embedder> installed() {
    return ServiceLoader.load(Embedder.class).findFirst();
  }
}
