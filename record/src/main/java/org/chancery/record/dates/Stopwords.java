package org.chancery.record.dates;

import java.util.Set;

/** Words that may follow a day of the month which stands alone, and so is not counting anything. */
final class Stopwords {

  static final Set<String> VERBS_AND_LINKS = Set.of("i", "we", "he", "she", "it", "they", "you", "was", "were", "is",
      "are", "has", "have", "had", "will", "shall", "would", "should", "may", "can", "could", "which", "that", "who",
      "when", "where", "with", "for", "as", "if", "or", "but", "inclosing", "enclosing", "relating", "relative",
      "concerning", "regarding", "respecting", "requesting", "stating", "informing", "saying", "transmitting",
      "addressed", "reporting", "asking", "upon", "into", "through", "there", "my", "your", "his", "our", "their", "its",
      "under", "covering", "calling", "came", "only", "so", "than", "because", "instructing", "directing");

  private Stopwords() {}
}
