package org.chancery.record.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chancery.transcript.Span;
import org.junit.jupiter.api.Test;

class TokensTest {

  private static final List<String> PIECES =
      List.of(
          "The",
          "treaty",
          "government’s",
          "d'Orsay",
          "İzmir",
          "ΟΔΟΣ",
          "I",
          "İ",
          "Ѐ",
          "'",
          "’",
          "-",
          ".",
          " ",
          "  ",
          "\n",
          "\u00a0",
          "\u0301",
          "47",
          "20th",
          "x-",
          "\ud83d\ude00",
          "\ud83d",
          "中",
          "[",
          "…",
          "abcdefghijklmnop",
          "ABCDEFGHIJKLMNOP");

  @Test
  void wordsHandedOutAreTheTokensThatAreWords() {
    for (int seed = 0; seed < 2_000; seed++) {
      Random random = new Random(seed);
      StringBuilder made = new StringBuilder();
      for (int i = random.nextInt(30); i >= 0; i--) {
        made.append(PIECES.get(random.nextInt(PIECES.size())));
        made.append(random.nextBoolean() ? " " : "");
      }
      String text = made.toString();

      List<List<Integer>> words = new ArrayList<>();
      Tokens.words(text, (start, end, hash) -> words.add(List.of(start, end, hash)));

      assertThat(words).as("seed %d: %s", seed, text).isEqualTo(wordsAmongTokens(text));
    }
  }

  private static List<List<Integer>> wordsAmongTokens(String text) {
    Tokens tokens = Tokens.of(text, new Span(0, text.length()));
    List<List<Integer>> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isWord(i)) {
        words.add(List.of(tokens.start(i), tokens.end(i), tokens.word(i).hashCode()));
      }
    }
    return words;
  }
}
