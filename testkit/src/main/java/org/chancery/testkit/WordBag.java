package org.chancery.testkit;

import java.util.Locale;

/** A stand-in for a language model: texts are alike that share beginnings of words. */
public final class WordBag {

  /** How many numbers a vector has. */
  public static final int DIMENSIONS = 128;

  private static final int BEGINNING = 5;

  private WordBag() {}

  /** Returns how often each beginning of a word stands in a text, by its hash. */
  public static float[] of(String text) {
    float[] counts = new float[DIMENSIONS];
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
      if (word.length() > 2) {
        String beginning = word.substring(0, Math.min(BEGINNING, word.length()));
        counts[Math.floorMod(beginning.hashCode(), DIMENSIONS)]++;
      }
    }
    return counts;
  }
}
