package org.chancery.record.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.chancery.transcript.Span;
import org.junit.jupiter.api.Test;

class SentencesTest {

  @Test
  void titlesInitialsAndHoursDoNotEndASentence() {
    assertThat(
            sentences(
                "Mr. J. T. Varro met Cde. Ilm at 9 P. M. He left. Gen. Orrin of the U. S. Army"
                    + " stayed."))
        .containsExactly(
            "Mr. J. T. Varro met Cde. Ilm at 9 P. M.",
            "He left.",
            "Gen. Orrin of the U. S. Army stayed.");
  }

  @Test
  void aCapitalLetterIsAnInitialEvenWhereItsSmallFormAbbreviatesAWord() {
    assertThat(sentences("He released Capt. C. N. Varro of the Y. M. C. A. workers. They left."))
        .hasSize(2);
  }

  @Test
  void aNumberAfterNoBelongsToTheSentence() {
    assertThat(sentences("Your telegram No. 18 was read. It was short.")).hasSize(2);
  }

  @Test
  void aQuotationMarkAfterTheStopBelongsToTheSentenceBefore() {
    assertThat(sentences("He said: “We shall go.” They went."))
        .containsExactly("He said: “We shall go.”", "They went.");
  }

  @Test
  void everyParagraphEndEndsASentenceEvenWithoutAStop() {
    assertThat(sentences("Present:\n\nMr. Varro\n\nThe meeting began.")).hasSize(3);
  }

  @Test
  void linesOfAHardWrappedTextAreJoined() {
    String line = "The minister stated that the raft had been taken at the bridge and\n";
    assertThat(sentences(line.repeat(9) + "that it would be returned.")).hasSize(1);
  }

  @Test
  void anyTextIsDividedWithoutLossAndInOrder() {
    long seed = 20261125;
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      String text =
          random
              .ints(random.nextInt(400), 0, 0x2100)
              .mapToObj(c -> random.nextInt(4) == 0 ? ". A" : new String(Character.toChars(c)))
              .collect(java.util.stream.Collectors.joining());
      Tokens tokens = Tokens.of(text, new Span(0, text.length()));
      int next = 0;
      for (Span sentence : Sentences.of(text, tokens)) {
        assertThat(sentence.start()).as("seed %d, round %d", seed, round).isEqualTo(next);
        next = sentence.end();
      }
      assertThat(next).as("seed %d, round %d", seed, round).isEqualTo(tokens.size());
    }
  }

  private static List<String> sentences(String text) {
    Tokens tokens = Tokens.of(text, new Span(0, text.length()));
    return Sentences.of(text, tokens).stream().map(s -> tokens.text(s.start(), s.end())).toList();
  }
}
