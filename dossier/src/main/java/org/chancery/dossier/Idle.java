package org.chancery.dossier;

import java.util.List;
import org.chancery.record.language.WordSet;

/** Tells words that say little of what a passage is about, and cuts the others to their stems. */
public final class Idle {

  private static final WordSet WORDS =
      WordSet.of(
          "a", "an", "and", "any", "are", "as", "at", "be", "been", "but", "by", "can", "could",
          "did", "do", "does", "for", "from", "had", "has", "have", "he", "her", "him", "his", "i",
          "if", "in", "into", "is", "it", "its", "may", "might", "mr", "mrs", "miss", "dr", "my",
          "no", "nor", "not", "of", "on", "only", "or", "other", "our", "out", "shall", "she",
          "should", "so", "some", "such", "than", "that", "the", "their", "them", "then", "there",
          "these", "they", "this", "those", "to", "up", "upon", "us", "was", "we", "were", "what",
          "when", "which", "who", "whom", "will", "with", "would", "you", "your", "also", "all",
          "said", "says", "told", "stated", "asked", "replied", "added", "must", "very", "more",
          "most", "too", "whether", "where", "while", "about", "itself", "himself", "between",
          "within", "without");

  private static final List<String> ENDINGS =
      List.of("ations", "ation", "ments", "ment", "ings", "ing", "ed", "es", "ly", "s", "e");

  private Idle() {}

  /** Tells whether a word, in lower case, says little. */
  public static boolean is(String word) {
    return word.length() < 2 || WORDS.contains(word);
  }

  /** Returns the stem of a word in lower case: {@code released} and {@code release} agree. */
  public static String stem(String word) {
    String plain = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    for (String ending : ENDINGS) {
      if (plain.endsWith(ending) && plain.length() - ending.length() >= 4) {
        return plain.substring(0, plain.length() - ending.length());
      }
    }
    return plain;
  }
}
