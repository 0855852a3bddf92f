package org.chancery.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrusNotationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[Enclosure]|note enclosure “Enclosure”",
        "[Inclosure 2 in No. 14.]|note enclosure “Inclosure 2 in No. 14.”",
        "[Inclosure 3.—Translation.]|note enclosure “Inclosure 3.—Translation.”",
        "[Extract.]|note extract “Extract.”",
        "[Translation.]|note translation “Translation.”",
        "[Paraphrase]|note paraphrase “Paraphrase”",
        "[End paraphrase.]|note paraphrase “End paraphrase.”",
        "[Telegram.—Paraphrase.]|note label “Telegram.—Paraphrase.”",
        "[Received 1:10 p.m.]|note received “Received 1:10 p.m.”",
        "[SEAL]|note seal “SEAL”",
        "[L. S.]|note seal “L. S.”",
        "[File copy not signed]|note signature “File copy not signed”",
        "[Margin: Budget of the Mission]|note margin “Budget of the Mission”",
        "[sic]|note sic “sic”",
        "[garbled]|gap garbled “garbled”",
        "[garble]|gap garbled “garble”",
        "[apparent omission]|gap missing “apparent omission”",
        "[omission?]|gap missing “omission?”",
        "[2 lines not declassified]|gap withheld of 2 lines “2 lines not declassified”",
        "[1 paragraph (3 lines) not declassified]"
            + "|gap withheld of 1 paragraph (3 lines) “1 paragraph (3 lines) not declassified”",
        "[as to?]|unclear “as to”",
        "[Washington,]|supplied omitted “Washington,”",
        "[etc.]|supplied omitted “etc.”",
        "[, undoubtedly]|supplied omitted “, undoubtedly”",
        "[”]|supplied omitted “””",
        "[The printed text has May.]|note comment “The printed text has May.”",
      })
  void theBracketsOfEditionsAreUnderstood(String bracket, String mark) {
    Transcript transcript = Reading.frus("Sir:\n" + bracket + "\nI have the honor.");

    assertThat(Reading.tree(transcript)).isEqualTo(mark + "\n");
    assertThat(transcript.queries()).isEmpty();
  }

  @Test
  void lettersSuppliedInWordsAreToldFromWords() {
    assertThat(Reading.tree(Reading.frus("Telegram[s] of S[umner], [A]ll were [sent]")))
        .isEqualTo(
            """
            supplied abbreviation “s”
            supplied abbreviation “umner”
            supplied abbreviation “A”
            supplied omitted “sent”
            """);
  }

  @Test
  void aNumberAfterANumberCorrectsIt() {
    assertThat(
            Reading.tree(
                Reading.frus("Habana, October 22, 1924 [1925]. No. 79 [78]. [3.] The rest")))
        .isEqualTo("supplied correction “1925”\nsupplied correction “78”\nsupplied omitted “3.”\n");
  }

  @Test
  void aShortLabelOnItsOwnLineIsANoteAndInTheLineIsSupplied() {
    assertThat(Reading.tree(Reading.frus("[Editorial.]\nPlease inform [Stevens.] of it.")))
        .isEqualTo("note label “Editorial.”\nsupplied omitted “Stevens.”\n");
  }

  @Test
  void theOldNumberOfADespatchRaisesNoQuestion() {
    assertThat(Reading.frus("[Extract.]\n\nNo. 490.]\n\nSir: I").queries()).isEmpty();
  }

  @Test
  void aRemarkMayRunOverParagraphs() {
    assertThat(
            Reading.tree(
                Reading.frus("[On July 28 the following was signed:\n\nThe undersigned agree.]")))
        .isEqualTo("note comment “On July 28 the following was signed:⏎⏎The undersigned agree.”\n");
  }
}
