package org.chancery.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandNotationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[inserted by hand: and the Prefect]|addition inline “and the Prefect”",
        "[Inserted by hand: and the Prefect]|addition inline “and the Prefect”",
        "[inserted by hand :and the Prefect]|addition inline “and the Prefect”",
        "[inserted in pencil: soon]|addition inline “soon”",
        "[added by hand: soon]|addition inline “soon”",
        "[added by Orlenne: soon]|addition inline by Orlenne “soon”",
        "[typed in: soon]|addition inline “soon”",
        "[handwritten: soon]|addition inline “soon”",
        "[handwritten by M. Orlenne: soon]|addition inline by M. Orlenne “soon”",
        "[in Orlenne's hand: soon]|addition inline by Orlenne “soon”",
        "[Orlenne’s handwriting: soon]|addition inline by Orlenne “soon”",
        "[handwritten note: soon]|addition endorsement “soon”",
        "[handwritten in the left margin: soon]|addition endorsement “soon”",
        "[in blue pencil: soon]|addition inline “soon”",
        "[crossed out: never]|deletion “never”",
        "[crossed out by Orlenne: never]|deletion by Orlenne “never”",
        "[struck out: never]|deletion “never”",
        "[stricken: never]|deletion “never”",
        "[deleted: never]|deletion “never”",
        "[typed over: never]|deletion “never”",
        "[[never]]|addition inline “never”",
        "[We]|supplied omitted “We”",
        "S[pencer]|supplied abbreviation “pencer”",
        "[illegible]|gap illegible “illegible”",
        "[two words illegible]|gap illegible of two words “two words illegible”",
        "[text missing]|gap missing “text missing”",
        "[page 3 missing]|gap missing of page 3 “page 3 missing”",
        "[…]|gap omitted “…”",
        "[...]|gap omitted “...”",
        "[?]|gap illegible “?”",
        "[Ormay?]|unclear “Ormay”",
        "[sic]|note sic “sic”",
        "[sic!]|note sic “sic!”",
        "[translator's note: a weir]|note comment “a weir”",
        "[Translator’s note: a weir]|note comment “a weir”",
        "[crossed out]|note comment “crossed out”",
        "[signature]|note signature “signature”",
        "[signed]|note signature “signed”",
        "[illegible signature]|note signature “illegible signature”",
        "[stamp]|note seal “stamp”",
        "[stamp: Registry of Vaškel]|note seal “Registry of Vaškel”",
        "[margin: Budget]|note margin “Budget”",
      })
  void theSignalWordsOfArchivesAreUnderstood(String bracket, String mark) {
    Transcript transcript = Reading.hand("He said " + bracket + " to them.");
    assertThat(Reading.tree(transcript)).isEqualTo(mark + "\n");
    assertThat(transcript.queries()).isEmpty();
  }

  @Test
  void marksNestAndRunOverParagraphs() {
    Transcript transcript =
        Reading.hand(
            "[handwritten: Secret\n\nFor the [[Minister]]. [crossed out: At [sic] once]\n]\n");
    assertThat(Reading.tree(transcript))
        .isEqualTo(
            """
            addition endorsement “Secret⏎⏎For the [[Minister]]. [crossed out: At [sic] once]”
              addition inline “Minister”
              deletion “At [sic] once”
                note sic “sic”
            """);
  }

  @Test
  void doubleBracketsThatCloseApartAreTwoBrackets() {
    assertThat(Reading.tree(Reading.hand("[handwritten: [[We] agreed] then]")))
        .isEqualTo(
            """
            addition endorsement “[[We] agreed] then”
              supplied omitted “[We] agreed”
                supplied omitted “We”
            """);
  }

  @Test
  void aHandsWordsOutsideTheRunningTextAreAnEndorsement() {
    String text =
        """
        [handwritten: Secret]
        In Vaškel, [handwritten: said he], it rained. [handwritten: but not long].
        We parted. [handwritten: Agreed. Kray]
        """;
    assertThat(Reading.tree(Reading.hand(text)))
        .isEqualTo(
            """
            addition endorsement “Secret”
            addition inline “said he”
            addition inline “but not long”
            addition endorsement “Agreed. Kray”
            """);
  }

  @Test
  void aDeletionAndAnInsertionOfOneHandSideBySideAreASubstitution() {
    Transcript transcript =
        Reading.hand("on the [crossed out: tenth] [inserted by hand: fifth] of May");
    assertThat(Reading.tree(transcript))
        .isEqualTo("substitution “fifth”\n  deletion “tenth”\n  addition inline “fifth”\n");
    assertThat(Reading.typed(transcript)).isEqualTo("on the tenth of May");
    assertThat(Reading.corrected(transcript)).isEqualTo("on the fifth of May");
  }

  @Test
  void twoHandsMakeNoSubstitution() {
    Transcript transcript =
        Reading.hand("the [typed over: tenth] [inserted by hand: fifth] of May");
    assertThat(Reading.tree(transcript)).isEqualTo("deletion “tenth”\naddition inline “fifth”\n");
    assertThat(Reading.typed(transcript)).isEqualTo("the of May");
  }

  @Test
  void theOriginOfAMarkNamesNotationAndRule() {
    assertThat(Reading.all(Reading.hand("[inserted by hand: a] [We] [[b]]").marks()))
        .extracting(Mark::origin)
        .containsExactly("hand/inserted-by-hand", "hand/omitted", "hand/addition");
  }
}
