package org.chancery.dossier.parallel;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.chancery.dossier.Idle;
import org.chancery.dossier.collation.WordValues;
import org.chancery.record.language.Tokens;
import org.chancery.record.language.WordSet;
import org.chancery.transcript.Span;

/** Tells what words are about, and whether they deny or only hope. */
final class Topic {

  private static final WordSet DENYING =
      WordSet.of(
          "not",
          "never",
          "no",
          "nothing",
          "nobody",
          "none",
          "neither",
          "cannot",
          "refuse",
          "refused",
          "declined",
          "impossible",
          "without",
          "unable");

  private Topic() {}

  /** Returns the stems of the telling words, and numbers and days by what they say. */
  static Set<String> of(String text) {
    Set<String> words = new LinkedHashSet<>();
    for (String key : WordValues.of(text)) {
      if (WordValues.isValue(key)) {
        words.add(key);
      } else if (!Idle.is(key) && !DENYING.contains(key)) {
        words.add(Idle.stem(key));
      }
    }
    return words;
  }

  static boolean isNegated(String text) {
    Tokens tokens = Tokens.of(text, new Span(0, text.length()));
    for (int i = 0; i < Math.min(tokens.size(), 14); i++) {
      if (DENYING.contains(tokens.word(i)) && !tokens.is(i + 1, "only")) {
        return true;
      }
    }
    return false;
  }

  static boolean isFuture(String text) {
    Tokens tokens = Tokens.of(text, new Span(0, text.length()));
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.is(i, "would") || tokens.is(i, "will") || tokens.is(i, "shall")) {
        return true;
      }
    }
    return false;
  }

  static boolean isHope(String verb) {
    String lower = verb.toLowerCase(Locale.ROOT);
    return lower.startsWith("hop") || lower.contains(" hop") || lower.startsWith("wish");
  }
}
