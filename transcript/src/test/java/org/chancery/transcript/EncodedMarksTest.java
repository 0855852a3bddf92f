package org.chancery.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chancery.transcript.Mark.Addition;
import org.chancery.transcript.Mark.Deletion;
import org.chancery.transcript.Mark.Gap;
import org.chancery.transcript.Mark.GapReason;
import org.chancery.transcript.Mark.Note;
import org.chancery.transcript.Mark.NoteType;
import org.chancery.transcript.Mark.Position;
import org.chancery.transcript.Mark.Substitution;
import org.junit.jupiter.api.Test;

class EncodedMarksTest {

  private static Addition add(int start, int end) {
    Span span = new Span(start, end);
    return new Addition(span, span, Hand.UNKNOWN, Position.INLINE, "docx/ins", List.of());
  }

  private static Deletion del(int start, int end) {
    Span span = new Span(start, end);
    return new Deletion(span, span, Hand.UNKNOWN, "docx/del", List.of());
  }

  @Test
  void bracketsBetweenTheFormatsMarksAreRead() {
    assertThat(Reading.tree(Reading.encoded("[We] agreed at once [sic].", add(12, 19))))
        .isEqualTo("supplied omitted “We”\naddition inline “at once”\nnote sic “sic”\n");
  }

  @Test
  void bracketsInsideAMarkOfTheFormatBecomeItsChildren() {
    assertThat(Reading.tree(Reading.encoded("He said at [sic] once.", add(8, 21))))
        .isEqualTo("addition inline “at [sic] once”\n  note sic “sic”\n");
  }

  @Test
  void marksOfTheFormatInsideABracketBecomeItsChildren() {
    assertThat(Reading.tree(Reading.encoded("x [handwritten: at once] y", add(16, 18))))
        .isEqualTo("addition inline “at once”\n  addition inline “at”\n");
  }

  @Test
  void aBracketThatCrossesAMarkOfTheFormatGivesWayAndIsAskedAbout() {
    Transcript transcript = Reading.encoded("He [crossed out: at [sic] once] left.", add(26, 36));
    assertThat(Reading.tree(transcript))
        .isEqualTo("note sic “sic”\naddition inline “once] left”\n");
    assertThat(transcript.queries())
        .extracting(EditorialQuery::message)
        .containsExactly(
            "A mark of the source and a bracket cross here; the bracket was left as text.");
    Transcript other = Reading.encoded("He left [crossed out: at once] now.", del(3, 15));
    assertThat(Reading.tree(other)).isEqualTo("deletion “left [crosse”\n");
    assertThat(Reading.codes(other)).containsExactly("crossing-marks");
  }

  @Test
  void aBracketThatSaysWhatTheFormatSaysIsNotSaidTwice() {
    Note note =
        new Note(
            new Span(2, 18),
            new Span(3, 17),
            Hand.EDITOR,
            NoteType.FOOTNOTE,
            "docx/footnote",
            List.of());
    assertThat(Reading.tree(Reading.encoded("x [see the [We] y]", note)))
        .isEqualTo("note footnote “see the [We] y”\n  supplied omitted “We”\n");
  }

  @Test
  void bracketsInASubstitutionOfTheFormatGoToItsParts() {
    Substitution both = new Substitution(new Span(0, 17), del(0, 9), add(9, 17), "docx/subst");
    assertThat(Reading.tree(Reading.encoded("one [sic]two [We] three", both)))
        .isEqualTo(
            """
            substitution “two [We]”
              deletion “one [sic]”
                note sic “sic”
              addition inline “two [We]”
                supplied omitted “We”
            """);
  }

  @Test
  void aGapOfTheFormatHoldsNothingAndAnEmptyOneIsKept() {
    Gap gap =
        new Gap(
            new Span(2, 7),
            new Span(2, 7),
            Hand.EDITOR,
            GapReason.MISSING,
            Optional.empty(),
            "tei/gap");
    assertThat(Reading.tree(Reading.encoded("x [We] y", gap))).isEqualTo("gap missing “[We] ”\n");
    Gap point =
        new Gap(
            new Span(2, 2),
            new Span(2, 2),
            Hand.EDITOR,
            GapReason.MISSING,
            Optional.empty(),
            "tei/gap");
    assertThat(Reading.tree(Reading.encoded("x [We] y", point)))
        .isEqualTo("gap missing “”\nsupplied omitted “We”\n");
  }

  @Test
  void trackedChangesYieldTheLayers() {
    Transcript transcript = Reading.encoded("the tenth fifth of May", del(4, 10), add(10, 16));
    assertThat(Reading.typed(transcript)).isEqualTo("the tenth of May");
    assertThat(Reading.corrected(transcript)).isEqualTo("the fifth of May");
  }
}
