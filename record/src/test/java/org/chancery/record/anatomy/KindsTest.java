package org.chancery.record.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.record.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sort of paper it is by the words at its head, in the spellings of several languages. */
class KindsTest {

  private static String kind(String paper) {
    return Papers.read(paper).kind().map(Finding::value).orElse("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "NOTE VERBALE; note",
        "Verbalnote; note",
        "Nota Verbale; note",
        "Aide-Mémoire; memorandum",
        "Mémorandum; memorandum",
        "Pro Memoria; memorandum",
        "Télégramme circulaire; telegram",
        "TELEGRAMME; telegram",
        "Circular Telegram; telegram",
        "Circular Despatch; circular",
        "Dépêche circulaire; circular",
        "CIRCULAIRE; circular",
        "Lettres de créance; letter",
        "Letter of Credence; letter",
        "FULL POWERS; full powers",
        "Pleins pouvoirs; full powers",
        "Procès-verbal; minutes",
        "PROCÈS-VERBAL DE LA TROISIÈME SÉANCE; minutes",
        "PROCES-VERBAL; minutes",
        "Protocol of the Third Meeting of the Joint Commission; minutes",
        "Communiqué conjoint; communiqué",
        "Projet de résolution; resolution",
        "Joint draft resolution; resolution",
        "Belmora, Lastria and Todrany: draft resolution; resolution",
        "BELMORA AND LASTRIA: REVISED DRAFT RESOLUTION; resolution",
        "Belmora: amendment to draft resolution A/C.1/L.12; none",
        "Procès-Verbal of the Deposit of Ratifications of the Treaty; none"
      })
  void theHeadingTellsTheKind(String heading, String kind) {
    assertThat(
            kind(
                heading
                    + "\n\nTarsk, 4 June 1951.\n\nThe bridge at Orlen will be closed from the first"
                    + " of the month, and goods will be taken by the upper road.\n"))
        .isEqualTo(kind);
  }

  @Test
  void theSymbolOfADraftMayStandAboveItsSponsors() {
    Anatomy paper =
        Papers.read(
            """
            A/C.1/L.123

            Belmora, Lastria and Todrany: draft resolution

            The General Assembly,

            Recalling its resolution 12 (II) of 3 May 1951,

            1. Calls upon the Governments concerned to negotiate;
            """);
    assertThat(paper.kind().map(Finding::value)).contains("resolution");
    assertThat(paper.protocol().numbers())
        .extracting(n -> n.value().first())
        .containsExactly("A/C.1/L.123");
  }

  @Test
  void aNoteInTheThirdPersonIsNoDespatch() {
    String opening =
        "The Embassy of Belmora presents its compliments to the Ministry of Foreign Affairs of"
            + " Lastria and has the honor to state that the bridge is closed.\n\nTarsk, May 3,"
            + " 1951.\n";
    assertThat(kind("No. 482/II-B\n\n" + opening)).isEqualTo("note");
    assertThat(
            kind(
                "The Embassy of Belmora to the Ministry of Foreign Affairs of Lastria\n\nNo."
                    + " 482/II-B\n\n"
                    + opening))
        .isEqualTo("note");
  }

  @Test
  void aDespatchThatTellsOfComplimentsIsOne() {
    assertThat(
            kind(
                "The Minister in Belmora (Harrow) to the Secretary of State\n\n"
                    + "No. 12\n\n"
                    + "Tarsk, June 4, 1951.\n\n"
                    + "Sir: The Embassy of Lastria presents its compliments to us.\n"))
        .isEqualTo("despatch");
    assertThat(kind("Full powers are sent to Mr. Harrow to negotiate upon the bridge.\n"))
        .isEqualTo("none");
  }
}
