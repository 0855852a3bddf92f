package org.chancery.archive;

import java.util.concurrent.atomic.AtomicInteger;
import org.chancery.archive.meaning.Embedder;
import org.chancery.testkit.WordBag;

/** A model that counts how often it is asked. */
final class Counting implements Embedder {

  final AtomicInteger asked = new AtomicInteger();
  private final String name;

  Counting(String name) {
    this.name = name;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int dimensions() {
    return WordBag.DIMENSIONS;
  }

  @Override
  public float[] of(String passage) {
    asked.incrementAndGet();
    return WordBag.of(passage);
  }
}
