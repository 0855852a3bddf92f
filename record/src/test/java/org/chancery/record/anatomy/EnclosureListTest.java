package org.chancery.record.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists that name what is enclosed, each below an invented paper. */
class EnclosureListTest {

  private static final String PAPER =
      """
      The Ambassador in Lastria (Harrow) to the Secretary of State

      Tarsk, June 4, 1951.

      Sir: I have the honor to enclose two papers.

      John Harrow

      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Enclosure\n\n(1) Authorised translation of the note.\n\n(2) Copy of the reply.\n",
        "Enclosures\n\n1. Authorised text of the Agreement\n2. Map of the river\n",
        "Enclosures:\n\n(a) Note from the Ministry\n(b) Translation of the same, made\nhere\n",
        "Enclosures (2)\n1) Map of the river.\n2) Chart.\n"
      })
  void aListIsNoPaperAndNobodysName(String list) {
    Anatomy paper = Papers.read(PAPER + list);
    assertThat(paper.annexes().enclosures()).isEmpty();
    assertThat(Papers.signers(paper)).containsExactly("John Harrow");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Enclosure\n\n(1) The bridge is to be opened at once.\n\n(2) Goods are to pass.\n",
        "[Enclosure]\n\nLIST OF PRISONERS\n\n1. Josk Vael, farmer\n2. Tobin Vael, farmer\n",
        "[Enclosures.]\n\n1. Mr. Vael to Lord Tarn, May 1.\n\n2. The same, May 2.\n"
      })
  void sentencesAndWhatStandsInBracketsAreEnclosed(String enclosed) {
    assertThat(Papers.read(PAPER + enclosed).annexes().enclosures()).hasSize(1);
  }

  @Test
  void papersBelowTheListAreEnclosed() {
    Anatomy paper =
        Papers.read(
            PAPER
                + """
                Enclosures (2)

                (a) Note from the Ministry, June 1, 1951
                (b) Translation of the same

                [Enclosure 1]

                The Foreign Minister of Lastria (Ormaj) to the Ambassador (Harrow)

                Tarsk, June 1, 1951.

                Excellency: I have the honor to state that the bridge is open.

                Ormaj
                """);
    assertThat(paper.annexes().enclosures()).hasSize(1);
    assertThat(Papers.signers(paper.annexes().enclosures().getFirst().anatomy()))
        .containsExactly("Ormaj");
  }
}
