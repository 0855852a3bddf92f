package org.chancery.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.testkit.Shared;
import org.junit.jupiter.api.Test;

/**
 * The paper on which the project was thought out; what must be found is told in the {@code
 * EXPECTED.md} beside it.
 */
class ModelTranscriptTest {

  private static Transcript model() {
    return Reading.guessed(Shared.text("seed/000_3072a39c7fc87f5a.txt"));
  }

  @Test
  void itsEightHandPassagesAndTheWordsInsideThemAreFound() {
    Transcript model = model();
    assertThat(model.notation()).isEqualTo("hand");
    assertThat(model.marks()).filteredOn(mark -> mark instanceof Mark.Addition).hasSize(8);
    assertThat(model.marks())
        .filteredOn(mark -> mark instanceof Mark.Supplied)
        .extracting(mark -> mark.content().of(model.text()))
        .containsExactly("We", "his");
    assertThat(model.marks().getFirst().children())
        .extracting(mark -> mark.content().of(model.text()))
        .containsExactly("to", "to the");
  }

  @Test
  void thePassageAtItsHeadAndTheOneAtItsFootAreEndorsements() {
    Transcript model = model();
    assertThat(Reading.kind(model.marks().getFirst())).isEqualTo("addition endorsement");
    assertThat(Reading.kind(model.marks().getLast())).isEqualTo("addition endorsement");
    assertThat(model.marks().getLast().content().of(model.text()))
        .startsWith("A. Mikoyan")
        .endsWith("spets N1451-1456");
  }

  @Test
  void asTypedItHasNeitherHandNorEditor() {
    String typed = Reading.typed(model());
    assertThat(typed)
        .startsWith(
            "On the evening of 22 September a new conversation was held with the Korean comrades."
                + " Present")
        .contains("our wishes and comments about the need")
        .contains("in the management of the Party.\n")
        .contains("they should to create")
        .contains("pointed to the fact")
        .contains("Communist Party of China, was quite instructive")
        .contains("during stay in Moscow")
        .contains("the release of Pak Il-u from under arrest")
        .doesNotContain("[", "]", "Top Secret", "  ", " ,", "spets");
  }

  @Test
  void asCorrectedItHasTheHandsWordsInPlace() {
    String corrected = Reading.corrected(model());
    assertThat(corrected.replace('\u00A0', ' ').strip())
        .startsWith("Top Secret\n \nto Moscow to the CPSU CC\n \nOn the evening");
    assertThat(corrected)
        .contains("with the Korean comrades at the initiative of Cde. Kim Il Sung. Present")
        .contains("wishes and comments and additions about")
        .contains("of the Party. against a sizeable group of CC members Party personnel.\n")
        .contains("they should it is necessary to create")
        .contains("Communist Party of China, said Kim Il Sung, was quite")
        .contains("release of former presidium member Pak Il-u from")
        .contains("\t\t\tA. Mikoyan\n")
        .contains("23 September spets N1451-1456\n")
        .doesNotContain("[", "]", "handwritten", "inserted", "[We]");
  }

  @Test
  void asPublishedItIsTheSource() {
    assertThat(model().layer(Stratum.PUBLISHED).text()).isEqualTo(model().text());
  }

  @Test
  void itsThreeLostDeletionsAreAskedAboutAndNothingElse() {
    Transcript model = model();
    assertThat(model.queries())
        .extracting(query -> query.span().of(model.text()))
        .containsExactly(
            "members Party personnel",
            "should [inserted by hand: it is necessary",
            "conclusions methods");
  }

  @Test
  void thePapersOfTheSharedCollectionRaiseHardlyAnyLostDeletion() {
    long lost =
        Shared.files("evaluation/statements/gold/texts", ".txt").stream()
            .map(path ->
                Reading.hand(Shared.text("evaluation/statements/gold/texts/" + path.getFileName())))
            .flatMap(transcript -> transcript.queries().stream())
            .filter(query -> query.code().startsWith("lost-deletion"))
            .count();
    assertThat(lost).isEqualTo(3);
  }
}
