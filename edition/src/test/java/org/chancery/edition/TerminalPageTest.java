package org.chancery.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.record.Record;
import org.chancery.transcript.Stratum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalPageTest {

  private static String page(Record record, int width, Style style) throws IOException {
    return Gold.written(record, new Format.Terminal(width, style));
  }

  @Test
  void aPlainPageIsSetAsKeptInTheGoldenFile() throws IOException {
    Gold.check("memorandum.80.txt", page(Papers.memorandum(), 80, Style.PLAIN));
  }

  @Test
  void aColouredPageSaysTheSameWordsAsAPlainOne() throws IOException {
    String coloured = page(Papers.memorandum(), 80, Style.ANSI);
    assertThat(coloured).contains("\u001b[36;4m");
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", ""))
        .isEqualTo(page(Papers.memorandum(), 80, Style.PLAIN));
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 52, 80, 133})
  void noLineIsWiderThanThePageOrEndsInASpace(int width) throws IOException {
    assertThat(page(Papers.memorandum(), width, Style.PLAIN).lines())
        .allSatisfy(line -> {
          assertThat(Columns.of(line)).isLessThanOrEqualTo(width);
          assertThat(line).doesNotEndWith(" ");
        });
  }

  @Test
  void wideCharactersTakeTwoColumnsAndCombiningOnesNone() {
    assertThat(Columns.of("部長 e\u0301")).isEqualTo(6);
    assertThat(Columns.of("\uD83D\uDC68\u200D\uD83D\uDC67")).isEqualTo(2);
  }

  @Test
  void aWordWiderThanThePageIsCutBetweenCharacters() throws IOException {
    String word = "部".repeat(90);
    String page = page(Papers.bare("w", word), 40, Style.PLAIN);
    assertThat(page.lines().map(Columns::of)).allMatch(columns -> columns <= 40);
    assertThat(page.chars().filter(c -> c == '部').count()).isEqualTo(90);
  }

  @Test
  void aWideCharacterThatDoesNotFitAnyMoreGoesToTheNextLine() {
    assertThat(Wrapping.of(List.of(Piece.plain("abc"), Piece.plain("部長")), 4))
        .extracting(line -> line.stream().map(Piece::text).collect(Collectors.joining()))
        .containsExactly("abc", "部長");
  }

  @Test
  void aPaperCannotSteerTheTerminal() throws IOException {
    String page =
        page(Papers.bare("w\u001b[2J", "a\u001b]0;title\u0007b\u009b31m"), 80, Style.ANSI);
    assertThat(page)
        .contains("a␛]0;title␇b")
        .doesNotContain("\u001b]")
        .doesNotContain("\u009b")
        .doesNotContain("\u001b[2J");
  }

  @Test
  void theTextOfALayerIsWrittenAsItIs() throws IOException {
    Record record = Papers.memorandum();
    assertThat(Gold.written(record, new Format.Text(Stratum.PUBLISHED)))
        .isEqualTo(record.transcript().text());
    assertThat(Gold.written(record, new Format.Text(Stratum.TYPED)))
        .isEqualTo(record.transcript().layer(Stratum.TYPED).text());
  }

  @Test
  void aCitationNamesCorrespondentsKindPlaceDateAndDigest() {
    assertThat(Edition.of(Papers.memorandum()).citation())
        .startsWith(
            "Vessy, Minister in Orland to Marn, Secretary for External Affairs, memorandum of"
                + " conversation 14, Port Ilva, 3 May 1931; orland/14.txt#d1, sha256 ");
  }
}
