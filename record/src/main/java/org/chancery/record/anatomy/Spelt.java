package org.chancery.record.anatomy;

import java.util.List;
import java.util.Optional;
import org.chancery.record.anatomy.Protocol.MarkingKind;

/** Reads words that are spelt with spaces between their letters: {@code S E C R E T}. */
final class Spelt {

  private static final int LEAST = 5;

  private Spelt() {}

  /** Returns the offset after the spelt words that begin at {@code at}; {@code at} for none. */
  static int end(String t, int at, int to) {
    int letters = 0;
    int i = at;
    while (i < to && Character.isUpperCase(t.charAt(i)) && apart(t, i + 1, to)) {
      letters++;
      i++;
      while (i < to && t.charAt(i) == ' ') {
        i++;
      }
    }
    return letters < LEAST ? at : i;
  }

  private static boolean apart(String t, int at, int to) {
    return at >= to || t.charAt(at) == ' ';
  }

  /** Returns what such a word, without its spaces, is as a mark. */
  static Optional<MarkingKind> kind(String word) {
    return word.equals("topsecret")
        ? Optional.of(MarkingKind.CLASSIFICATION)
        : MarkingPhrases.kind(List.of(word));
  }

  /** Returns the words without the spaces between their letters. */
  static String word(String t, int from, int to) {
    StringBuilder word = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      if (t.charAt(i) != ' ') {
        word.append(Chars.lower(t.charAt(i)));
      }
    }
    return word.toString();
  }
}
