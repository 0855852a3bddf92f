package org.chancery.readingroom;

import org.chancery.archive.meaning.Embedder;
import org.chancery.testkit.WordBag;

/** The model that tests of the reading room find beside the program. */
public final class WordBagModel implements Embedder {

  /** Makes one, as a model of a real build is made. */
  public WordBagModel() {}

  @Override
  public String name() {
    return "word-bag";
  }

  @Override
  public int dimensions() {
    return WordBag.DIMENSIONS;
  }

  @Override
  public float[] of(String passage) {
    return WordBag.of(passage);
  }
}
