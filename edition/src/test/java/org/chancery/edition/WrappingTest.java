package org.chancery.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WrappingTest {

  private static final String[] SIGNS = {"x", "–", "界", "e\u0301", "👩\u200D🚀", "\u200D", "ж"};

  @Test
  void aWordOfAMillionLettersIsCutIntoLines() {
    List<List<Piece>> lines = Wrapping.of(List.of(new Piece("x".repeat(1_000_000), Ink.PLAIN)), 80);
    assertThat(lines).hasSize(12_500);
    assertThat(lines).allSatisfy(line -> assertThat(text(line)).hasSize(80));
  }

  @Test
  void noWordIsLostAndNoLineIsTooWideWhateverTheSigns() {
    Random random = new Random(7);
    for (int round = 0; round < 2_000; round++) {
      String word =
          random
              .ints(1 + random.nextInt(60), 0, SIGNS.length)
              .mapToObj(i -> SIGNS[i])
              .collect(Collectors.joining());
      int width = 2 + random.nextInt(12);
      List<List<Piece>> lines = Wrapping.of(List.of(new Piece(word, Ink.PLAIN)), width);
      assertThat(lines.stream().map(WrappingTest::text).collect(Collectors.joining()))
          .isEqualTo(word);
      assertThat(lines)
          .allSatisfy(line -> assertThat(Columns.of(text(line))).isLessThanOrEqualTo(width));
    }
  }

  private static String text(List<Piece> line) {
    return line.stream().map(Piece::text).collect(Collectors.joining());
  }
}
