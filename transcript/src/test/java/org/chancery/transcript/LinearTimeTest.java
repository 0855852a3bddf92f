package org.chancery.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Four times the text may take some more than four times as long, never sixteen times. */
class LinearTimeTest {

  private static final int SMALL = 20_000;
  private static final double TOO_MUCH = 10;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "]",
        "[]",
        "[a] ",
        "[[a]] ",
        "[handwritten: a]\n",
        "[crossed out: a] [inserted by hand: b] ",
        "\n [sic] \n",
        "[sic] ",
        "      ",
        "hasty decisions measures [inserted: the] the ",
        "members Guild ",
        "a: ",
        "[x: ",
        "\n\n[Extract.]\n\n",
      })
  void timeGrowsWithLengthAndNotFaster(String piece) {
    String small = "\n" + " ".repeat(SMALL) + piece.repeat(SMALL);
    String large = "\n" + " ".repeat(4 * SMALL) + piece.repeat(4 * SMALL);
    work(small);
    double ratio = Double.MAX_VALUE;
    for (int attempt = 0; attempt < 5 && ratio > TOO_MUCH; attempt++) {
      long one = best(small);
      long four = best(large);
      ratio = (double) four / Math.max(one, 2_000_000);
    }
    assertThat(ratio).isLessThan(TOO_MUCH);
  }

  private static long best(String text) {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long start = System.nanoTime();
      work(text);
      best = Math.min(best, System.nanoTime() - start);
    }
    return best;
  }

  private static void work(String text) {
    Transcript transcript = Reading.hand(text);
    int units =
        Reading.typed(transcript).length()
            + Reading.corrected(transcript).length()
            + transcript.working().text().length()
            + transcript.segments().size();
    assertThat(units).isPositive();
  }
}
