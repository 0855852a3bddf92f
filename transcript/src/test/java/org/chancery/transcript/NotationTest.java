package org.chancery.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotationTest {

  @Test
  void aProjectsOwnNotationSaysWhatItsBracketsMean() {
    Notation ours =
        Notation.parse(
            "ours",
            "ours.notation",
            """
            # Our office writes German signal words.
            deletion "durchgestrichen:"
            addition "handschriftlich von NAME:" endorsement
            gap "unleserlich" illegible
            note "Siegel *" seal by translator
            """);
    Transcript transcript =
        TranscriptReader.read(
            Source.of(
                "p",
                "A [durchgestrichen: b] [unleserlich] [Handschriftlich von Kray: c] [Siegel des"
                    + " Amts]"),
            ours);
    assertThat(Reading.tree(transcript))
        .isEqualTo(
            """
            deletion “b”
            gap illegible “unleserlich”
            addition endorsement by Kray “c”
            note seal “Siegel des Amts”
            """);
    assertThat(transcript.notation()).isEqualTo("ours");
    assertThat(transcript.marks().getFirst().origin()).isEqualTo("ours/durchgestrichen");
    assertThat(transcript.marks().getLast().hand().role()).isEqualTo(Hand.Role.TRANSLATOR);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "removal \"x:\"|1:1|“removal” begins no line of a notation; write addition, deletion,"
            + " supplied, unclear, gap, note, double, ignore or ask.",
        "gap|1:4|after “gap” the words of the bracket are missing; write for example: gap"
            + " \"words\".",
        "gap words|1:5|after “gap” the words of the bracket are missing; write for example: gap"
            + " \"words\".",
        "gap \"torn|1:5|the quotation mark before “torn” is not closed; close it on the same line.",
        "gap \" \"|1:5|“\" \"” names no words; put the words that stand in the bracket between the"
            + " quotation marks.",
        "gap \"*\"|1:5|“\"*\"” names no words; put the words that stand in the bracket between the"
            + " quotation marks.",
        "gap \"* of *\"|1:5|“* of *” leaves two places open; keep one * or one NAME.",
        "gap \"torn\" eaten|1:12|“eaten” cannot stand here; write illegible, missing, withheld,"
            + " garbled, omitted.",
        "deletion \"x:\" inline|1:15|“inline” cannot stand here; write nothing, or by and a hand.",
        "gap \"torn\" by mice|1:15|“mice” cannot stand here; write typist, hand, editor,"
            + " translator.",
        "gap \"torn\" missing x y|1:20|“x y” stands after the end of the line's meaning; take it"
            + " away.",
        "ignore weather|1:8|“weather” cannot stand here; write unopened, unclosed, unknown.",
        "ask|1:1|“ask” cannot stand here; write signals.",
        "double gaps|1:8|“gaps” begins no line of a notation; write addition, deletion, supplied,"
            + " unclear, gap, note, double, ignore or ask.",
      })
  void anErrorIsOneSentenceWithLineAndColumn(String line, String place, String message) {
    assertThatThrownBy(() -> Notation.parse("ours", "ours.notation", line))
        .isInstanceOf(NotationException.class)
        .hasMessage("ours.notation:" + place + ": " + message);
  }

  @Test
  void wordsWithTwoMeaningsAreRefusedNamingBothLines() {
    assertThatThrownBy(() ->
            Notation.parse(
                "ours", "o.notation", "# ours\r\ngap \"torn\"\r\n\r\nnote \"torn\" comment\r\n"))
        .hasMessage(
            "o.notation:4:7: “torn” was given a meaning before, in line 2; keep one of the two.");
  }

  @Test
  void everyErrorOfTheCatalogueHasATestOfItsWording() {
    assertThat(NotationError.values()).hasSize(8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"hand", "frus", "plain"})
  void aNotationIsWrittenAndReadBackTheSame(String name) {
    String written = Notation.named(name).orElseThrow().toString();
    assertThat(Notation.parse(name, written)).hasToString(written);
    assertThat(Notation.names()).contains(name);
  }

  @Test
  void aByteOrderMarkAtTheBeginningOfAFileIsPassedOver() {
    assertThat(Notation.parse("ours", "\uFEFFgap \"torn\" missing\n"))
        .hasToString("gap \"torn\" missing\n");
  }

  @Test
  void aNameThatIsNotShippedIsNotFound() {
    assertThat(Notation.named("Hand")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nothing in brackets.|plain",
        "Accept [etc.]|frus",
        "A stray ] only|plain",
        "We [crossed out: never] agreed|hand",
        "[Received 1:10 p.m.] and [inserted by hand: later]|hand",
        "[Margin: Budget of the Mission]|frus",
        "[[pg;]]|frus",
        "[Handwritten by Kray: seen]|hand",
      })
  void theNotationIsChosenFromTheText(String text, String name) {
    assertThat(Notation.suggest(text).name()).isEqualTo(name);
  }

  @Test
  void aCapitalInTheFileAsksForACapitalInTheBracket() {
    assertThat(Reading.tree(Reading.frus("He had [received] it.\n[Received March 12.]\n")))
        .isEqualTo("supplied omitted “received”\nnote received “Received March 12.”\n");
  }
}
