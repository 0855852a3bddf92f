package org.chancery.record.statements;

import org.chancery.record.language.Tokens;
import org.chancery.record.language.WordSet;
import org.chancery.record.statements.Cue.Shape;
import org.chancery.record.statements.Statement.Act;
import org.jspecify.annotations.Nullable;

/**
 * Reads requests put as a courtesy: {@code would be grateful for a reply}, {@code should appreciate
 * a copy}, {@code will thank you to inform him}.
 */
final class Wishes {

  /** The words on which such a request turns. */
  static final WordSet OBLIGED =
      WordSet.of(
          "grateful", "obliged", "thankful", "appreciate", "thank", "glad", "pleased", "happy");

  private static final WordSet WOULD = WordSet.of("would", "should", "will", "shall");
  private static final WordSet VERY = WordSet.of("very", "most", "much", "deeply", "greatly");

  private final Tokens tokens;
  private final Lexicon lexicon;

  Wishes(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  /** Returns the request that turns on token {@code i}; null when it is none. */
  @Nullable Cue read(int i, int from) {
    int at = i - 1;
    while (at > from && tokens.isAny(at, VERY)) {
      at--;
    }
    int end =
        switch (tokens.word(i)) {
          case "thank" -> thanked(i);
          case "appreciate" -> tokens.is(i + 1, "it") && tokens.is(i + 2, "if") ? i + 3 : i + 1;
          case "glad", "pleased", "happy" -> tokens.is(at--, "be") ? glad(i) : -1;
          default -> tokens.is(at--, "be") ? obliged(i) : -1;
        };
    return end > 0 && at > from - 1 && tokens.isAny(at, WOULD)
        ? new Cue(i, end, lexicon.verb("request"), Shape.FINITE, false, Act.REQUEST)
        : null;
  }

  private int thanked(int i) {
    return tokens.is(i + 1, "you") && (tokens.is(i + 2, "to") || tokens.is(i + 2, "for"))
        ? tokens.is(i + 2, "for") ? i + 3 : i + 1
        : -1;
  }

  /** {@code glad if you would send}; {@code glad if it rained} asks for nothing. */
  private int glad(int i) {
    for (int k = i + 3; tokens.is(i + 1, "if") && k < i + 10; k++) {
      if (tokens.isAny(k, DOING)) {
        return i + 2;
      }
    }
    return -1;
  }

  private static final WordSet DOING = WordSet.of("would", "could", "will", "can", "might");

  /** {@code obliged to report} is a duty, {@code obliged for a copy} a wish. */
  private int obliged(int i) {
    if (tokens.is(i + 1, "for") || tokens.is(i + 1, "if")) {
      return i + 2;
    }
    boolean receives = tokens.is(i + 2, "receive") || tokens.is(i + 2, "have");
    return tokens.is(i + 1, "to") && receives ? i + 3 : -1;
  }
}
