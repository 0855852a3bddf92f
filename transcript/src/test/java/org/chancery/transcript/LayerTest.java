package org.chancery.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.chancery.transcript.MarkPolicy.Use;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "the [inserted by hand: new] weir|the weir|the new weir",
        "the weir [inserted by hand: at Obelin].|the weir.|the weir at Obelin.",
        "the weir[inserted by hand: , he said,] stood|the weir stood|the weir, he said, stood",
        "the weir [inserted by hand: , he said,] stood|the weir stood|the weir, he said, stood",
        "in Vaškel, [handwritten: said he], it rained|in Vaškel, it rained|in Vaškel, said he, it"
            + " rained",
        "It rained. [handwritten: but not long].|It rained.|It rained. but not long.",
        "[We] agreed|agreed|agreed",
        "agreed [sic]|agreed|agreed",
        "([illegible] and others)|(and others)|(and others)",
        "( [illegible] )|( )|( )",
        "a [crossed out: very] old weir|a very old weir|a old weir",
        "a  [crossed out: very]  old weir|a  very  old weir|a  old weir",
        "1924 [1925].|1924.|1924.",
        "S[pencer] W[elles]|S W|S W",
        "they [as to?] agreed|they as to agreed|they as to agreed",
        "“[sic] no”|“no”|“no”",
        "one [sic] [illegible] [We] two|one two|one two",
        "one [sic], [illegible]; two|one,; two|one,; two",
      })
  void everyLayerReadsAsWellSpacedText(String source, String typed, String corrected) {
    Transcript transcript = Reading.hand(source);
    assertThat(Reading.typed(transcript)).isEqualTo(typed);
    assertThat(Reading.corrected(transcript)).isEqualTo(corrected);
    assertThat(transcript.layer(Stratum.PUBLISHED).text()).isEqualTo(source);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "a~[Extract.]~b|a~b",
        "a~~[Extract.]~~b|a~~b",
        "a~~[Extract.]~b|a~~b",
        "a~[Extract.]~~b|a~~b",
        "[Extract.]~~a|a",
        "a~~[Extract.]|a~~",
        "a ~ ~\t[Extract.] ~ ~b|a ~ ~b",
        "a [sic]~b|a~b",
        "a~  [We] b|a~  b",
        "a~~[Extract.]~~[Translation.]~~b|a~~b",
        "a~[Extract.] [Translation.]~b|a~b",
      })
  void whatStoodAloneTakesItsLineAndLeavesOneBreak(String source, String layer) {
    for (String end : List.of("\n", "\r\n", "\r")) {
      Transcript transcript = Reading.frus(source.replace("~", end));
      assertThat(Reading.corrected(transcript)).isEqualTo(layer.replace("~", end));
    }
  }

  @Test
  void lineEndsInsideTheBracketsOfAHandStandWhereTheyPartText() {
    assertThat(Reading.corrected(Reading.hand("Seen\n[handwritten:\nSecret\n]\n\nSir:")))
        .isEqualTo("Seen\nSecret\n\nSir:");
    assertThat(Reading.corrected(Reading.hand("Seen [handwritten:\nSecret\n] today")))
        .isEqualTo("Seen\nSecret\ntoday");
  }

  @Test
  void theWorkingLayerUnwrapsTheHandAndKeepsTheEditorAsPrinted() {
    Transcript transcript =
        Reading.hand(
            "[handwritten: For the [[Minister]]]\n"
                + "[We] met [crossed out: then] [[twice]] [sic] [as to?] […].");
    assertThat(transcript.working().text())
        .isEqualTo("For the Minister\n[We] met twice [sic] [as to?] […].");
  }

  @Test
  void aLayerByAPolicyThatChangesNothingIsTheSourceItself() {
    Transcript transcript = Reading.frus("Accept [etc.]");
    assertThat(transcript.working().text()).isSameAs(transcript.text());
    assertThat(Layer.of(transcript, mark -> Use.VERBATIM).text()).isSameAs(transcript.text());
  }

  @Test
  void aPolicyMayTakeNotesOutAndKeepAllElse() {
    Transcript transcript = Reading.hand("[We] met [sic] [inserted by hand: twice].");
    Layer layer =
        Layer.of(transcript, mark -> mark instanceof Mark.Note ? Use.NOTHING : Use.VERBATIM);
    assertThat(layer.text()).isEqualTo("[We] met [inserted by hand: twice].");
  }

  @Test
  void aTypistsOwnCorrectionBelongsToTheTypedLayer() {
    Transcript transcript = Reading.hand("on [typed over: Monday] [typed in: Tuesday] we met");
    assertThat(Reading.typed(transcript)).isEqualTo("on Tuesday we met");
    assertThat(Reading.corrected(transcript)).isEqualTo("on Tuesday we met");
  }

  @Test
  void theMapLeadsFromTheLayerToTheSourceAndBack() {
    Transcript transcript = Reading.hand("the [inserted by hand: new] weir");
    Layer typed = transcript.layer(Stratum.TYPED);
    assertThat(typed.text()).isEqualTo("the weir");
    assertThat(typed.toSource(new Span(4, 8)).of(transcript.text())).isEqualTo("weir");
    assertThat(typed.fromSource(new Span(28, 32))).isEqualTo(new Span(4, 8));
    assertThat(typed.fromSource(10)).isEqualTo(4);
    assertThat(typed.toSource(8)).isEqualTo(32);
    assertThat(typed.fromSource(transcript.text().length())).isEqualTo(8);
  }

  @Test
  void anOffsetOutsideTheLayerIsRefused() {
    Layer layer = Layer.identity("ab");
    assertThatThrownBy(() -> layer.toSource(3))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessage("offset 3 is outside a layer of 2");
    assertThatThrownBy(() -> layer.fromSource(-1)).hasMessage("offset -1 is outside a source of 2");
  }
}
