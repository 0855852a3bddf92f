package org.chancery.record.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chancery.record.anatomy.Matter.PaperReference;
import org.chancery.record.anatomy.Protocol.RecordNumber;
import org.chancery.record.dates.When;
import org.chancery.record.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers with strokes, sections and series: as a paper bears them and as others refer to it. */
class PaperNumbersTest {

  private static List<String> references(String text) {
    return Invented.matter(text).references().papers().stream()
        .map(Finding::value)
        .map(PaperNumbersTest::told)
        .toList();
  }

  private static String told(PaperReference reference) {
    Optional<String> day = reference.when().map(When::edtf);
    return reference.number().orElse("-") + day.map(d -> " " + d).orElse("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "482/II-B",
        "17/1/47",
        "113/A",
        "1204-bis",
        "12 bis",
        "45-A",
        "1062/2/51G",
        "B-12/51",
        "AS 1231/4",
        "III/482",
        "NC/94",
        "D-17",
        "12/15"
      })
  void aNumberIsTheSameOnThePaperAndInAReferenceToIt(String number) {
    assertThat(references("I refer to your despatch No. " + number + " of May 3."))
        .containsExactly(number + " 1963-05-03");
    Anatomy paper =
        Papers.read(
            "The Minister in Belmora (Harrow) to the Secretary of State\n\nNo. "
                + number
                + "\n\nTarsk, June 4, 1951.\n\nSir: I have the honor to report that the bridge"
                + " was closed.\n");
    assertThat(paper.protocol().numbers())
        .extracting(n -> n.value().first())
        .containsExactly(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"C.P. (47) 12", "W.P. (G) (40) 5", "COS(43)123", "J.P. (42) 7 (Final)"})
  void theSeriesOfACommitteeNeedsNoOtherWord(String number) {
    assertThat(references("They had before them " + number + ", and agreed."))
        .containsExactly(number);
    Anatomy paper =
        Papers.read(
            number
                + "\n\nMEMORANDUM BY THE MINISTER OF WORKS\n\nTarsk, 4 June 1951.\n\nThe bridge was"
                + " closed, and my colleagues will wish to know why.\n");
    assertThat(paper.protocol().numbers())
        .extracting(n -> n.value().first())
        .containsExactly(number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "your telegram 1204-bis of May 3; 1204-bis 1963-05-03",
        "my despatch 113/A, May 4; 113/A 1963-05-04",
        "your No. 12/15 of May 5; 12/15 1963-05-05",
        "our note verbale No. 45/III of May 3; 45/III 1963-05-03",
        "votre lettre n° 45/A du 3 mai; 45/A 1963-05-03",
        "your letter of May 17, No. 17/III; 17/III 1963-05-17",
        "your despatch of May 17 (No. 31); 31 1963-05-17",
        "your telegrams Nos. 12-15; 12-15",
        "my despatch No. 14/3/51; 14/3/51",
        "my despatch No. 9 of even date; 9 1963-06-10"
      })
  void referencesTakeInTheWholeNumberAndTheirDate(String words, String told) {
    assertThat(references("I refer to " + words + ".")).containsExactly(told);
  }

  @Test
  void eachNumberOfAListHasItsSectionAndItsDay() {
    assertThat(references("I refer to my notes Nos. 12/A, 13/A and 14/A."))
        .containsExactly("12/A", "13/A", "14/A");
    assertThat(references("I refer to my notes Nos. NC/94, NC/96 and NC/97 of May 8."))
        .containsExactly("NC/94", "NC/96", "NC/97 1963-05-08");
    assertThat(references("I refer to my telegrams No. 12 of May 3 and No. 14 of May 5."))
        .containsExactly("12 1963-05-03", "14 1963-05-05");
  }

  @Test
  void figuresThatNumberNoPaperAreNone() {
    assertThat(references("In the third column see item No. 12/A, and page 12/3.")).isEmpty();
    assertThat(references("The U. S. (12) ships and the BBC (London) 12 men.")).isEmpty();
    assertThat(references("My 3/4 of the harvest is lost. He came on 14/3/51.")).isEmpty();
  }

  @Test
  void noPaperIsOlderThanThoseThatItRefersTo() {
    assertThat(references("I have your note of the 25th.")).containsExactly("- 1963-05-25");
    assertThat(references("I have your note of the 25th instant.")).containsExactly("- 1963-06-25");
    assertThat(references("I have your note of the 4th.")).containsExactly("- 1963-06-04");
  }

  @ParameterizedTest
  @CsvSource({
    "Telegram No. 1204-bis, TELEGRAM",
    "Despatch No. 113/A, DESPATCH",
    "Note Verbale No. 45/III, DESPATCH"
  })
  void theNumberMayStandInTheTitle(String title, String counted) {
    Anatomy paper =
        Papers.read(
            title
                + "\n\nTarsk, June 4, 1951.\n\nThe Embassy of Belmora has the honor to state that"
                + " the bridge was closed.\n");
    assertThat(paper.protocol().numbers())
        .extracting(Finding::value)
        .extracting(RecordNumber::first, n -> n.kind().name())
        .containsExactly(
            org.assertj.core.api.Assertions.tuple(
                title.substring(title.lastIndexOf(' ') + 1), counted));
  }
}
