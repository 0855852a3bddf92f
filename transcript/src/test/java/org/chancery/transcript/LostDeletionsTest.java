package org.chancery.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LostDeletionsTest {

  private static final String HAND = "[handwritten: Secret]\n\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He spoke of the hasty decisions measures of the Prefect.|decisions measures",
        "[inserted by hand: against many League members Guild personnel].|members Guild personnel",
        "They must [inserted by hand: there is a need] to mend it.|must [inserted by hand: there is"
            + " a need",
        "They should [inserted by hand: will] mend it.|should [inserted by hand: will",
        "He took the [inserted by hand: his] draft.|the [inserted by hand: his",
        "He took [inserted by hand: away the] his draft.|away the] his",
      })
  void alternativesLeftSideBySideAreAskedAbout(String text, String place) {
    Transcript transcript = Reading.hand(HAND + text);
    assertThat(transcript.queries()).hasSize(1);
    EditorialQuery query = transcript.queries().getFirst();
    assertThat(query.code()).startsWith("lost-deletion");
    assertThat(query.span().of(transcript.text())).isEqualTo(place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The questions members raised were old.",
        "He gave decisions, measures and methods.",
        "Decisions\nmeasures",
        "They should [inserted by hand: at once] mend it.",
        "He said that [inserted by hand: it is necessary] to mend it.",
        "The members of the Guild and Guild personnel came.",
        "He took [inserted by hand: the] draft.",
        "Among League members Count Ormay was first.",
      })
  void soundSentencesAreNotAskedAbout(String text) {
    assertThat(Reading.hand(HAND + text).queries()).isEmpty();
  }

  @Test
  void theQuestionNamesBothWords() {
    assertThat(Reading.hand(HAND + "hasty decisions measures").queries().getFirst().message())
        .isEqualTo(
            "“decisions” stands beside “measures”: was one struck out when the other came in?");
    assertThat(
            Reading.hand("They must [inserted by hand: it is so] go")
                .queries()
                .getFirst()
                .message())
        .isEqualTo(
            "With the hand's words the sentence reads “must it is so”: was a word struck out"
                + " here?");
  }

  @Test
  void aPaperWithoutAHandIsNotAskedAbout() {
    assertThat(Reading.frus("[Extract.]\nhasty decisions measures").queries()).isEmpty();
  }
}
