package org.chancery.record.statements;

import org.chancery.record.language.WordSet;

/** Closed classes of English words that the clause rules need. */
final class Words {

  private Words() {}

  private static final WordSet FUNCTION = WordSet.of("the", "a", "an", "and", "or", "but", "nor", "of", "in", "on", "at",
      "by", "for", "with", "from", "to", "into", "upon", "under", "over", "between", "among", "through", "during",
      "before", "after", "since", "until", "till", "about", "against", "without", "within", "as", "than", "that", "which",
      "who", "whom", "whose", "what", "when", "where", "while", "whether", "if", "because", "although", "though", "this",
      "these", "those", "no", "any", "some", "each", "every", "such", "his", "her", "its", "their", "my", "our", "your",
      "so", "not", "is", "was", "were", "are", "be", "been", "had", "has", "have", "would", "will", "shall", "should",
      "could", "can", "may", "might", "must", "do", "did", "does");

  static final WordSet SUBORDINATOR = WordSet.of("that", "which", "whom", "whose", "when", "where", "while", "whether",
      "if", "because", "although", "though", "since", "until", "till", "unless", "whereas", "what", "how", "why",
      "before", "after", "as", "provided", "lest", "than");

  static final WordSet PREPOSITION = WordSet.of("of", "in", "on", "at", "by", "for", "with", "from", "to", "into", "upon",
      "under", "over", "between", "among", "through", "during", "about", "against", "without", "within", "concerning",
      "regarding", "respecting", "towards", "toward", "behind", "near", "per", "via", "before", "after");

  static final WordSet FINITE_AUXILIARY = WordSet.of("is", "was", "were", "are", "am", "had", "has", "have", "would",
      "will", "shall", "should", "could", "can", "may", "might", "must", "did", "do", "does", "cannot", "ought", "need");

  static boolean isFunction(String word) {
    return FUNCTION.contains(word);
  }
}
