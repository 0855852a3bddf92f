package org.chancery.record.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  private static String text(int seed) {
    Random random = new Random(seed);
    StringBuilder made = new StringBuilder();
    for (int i = random.nextInt(30); i >= 0; i--) {
      made.append(PIECES.get(random.nextInt(PIECES.size())));
      made.append(random.nextBoolean() ? " " : "");
    }
    return made.toString();
  }

  @Test
  void aTokenIsOfAClassWhenItsWordIsInItHoweverLateTheClassWasMade() {
    WordSet early = WordSet.of("the", "d'orsay", "'", "abcdefghijklmnop", "中", "47", ".");
    for (int seed = 0; seed < 2_000; seed++) {
      String text = text(seed);
      Tokens tokens = Tokens.of(text, new Span(0, text.length()));
      List<WordSet> classes = new ArrayList<>(List.of(early));
      if (seed % 500 == 0) {
        classes.add(WordSet.of("i", "government's", "[", "οδος", "x"));
      }
      for (int i = 0; i < tokens.size(); i++) {
        for (WordSet words : classes) {
          assertThat(tokens.isAny(i, words))
              .as("seed %d: token %d of %s", seed, i, text)
              .isEqualTo(words.contains(tokens.word(i)));
        }
        assertThat(tokens.is(i, tokens.word(i))).isTrue();
      }
    }
  }

  @Test
  void oneNumberIsGivenToEachWord() {
    for (int seed = 0; seed < 2_000; seed++) {
      String text = text(seed);
      Tokens tokens = Tokens.of(text, new Span(0, text.length()));
      Map<Integer, String> words = new HashMap<>();
      for (int i = 0; i < tokens.size(); i++) {
        String before = words.put(tokens.spelling(i), tokens.word(i));
        assertThat(before).as("seed %d: %s", seed, text).isIn(null, tokens.word(i));
        assertThat(tokens.spelling(i)).isLessThan(tokens.spellings());
      }
    }
  }

  @Test
  void linesAndParagraphsBeginWhereTheTextSaysSo() {
    String text = "One two\nthree\n \nfour five";
    Tokens tokens = Tokens.of(text, new Span(0, text.length()));

    assertThat(tokens.sameLineAsBefore(1)).isTrue();
    assertThat(tokens.sameLineAsBefore(2)).isFalse();
    assertThat(tokens.isAfterBlankLine(2)).isFalse();
    assertThat(tokens.isAfterBlankLine(3)).isTrue();
    assertThat(tokens.sameLineAsBefore(4)).isTrue();
  }

  @Test
  void wordsHandedOutAreTheTokensThatAreWords() {
    for (int seed = 0; seed < 2_000; seed++) {
      String text = text(seed);

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
