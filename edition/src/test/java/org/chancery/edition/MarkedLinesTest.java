package org.chancery.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.transcript.Hand;
import org.chancery.transcript.LineMap;
import org.chancery.transcript.Mark;
import org.chancery.transcript.Source;
import org.chancery.transcript.Span;
import org.chancery.transcript.Transcript;
import org.junit.jupiter.api.Test;

/** Words that are quoted from a paper, and its lines. */
class MarkedLinesTest {

  private static final String TEXT = "My note of August 25 (without number) [sic] stands.\n";

  @Test
  void whereAFootnoteIsCalledTheWordsAreQuotedAlone() {
    Transcript paper = paper();
    assertThat(Edition.words(paper, new Span(0, 37)))
        .isEqualTo("My note of August 25 (without number)");
  }

  @Test
  void theEditorsWordsWithinAQuotationStay() {
    assertThat(Edition.words(paper(), new Span(11, 50)))
        .isEqualTo("August 25 (without number) [sic] stands");
  }

  @Test
  void theLinesOfThePaperSayWhereAFootnoteIsCalled() {
    StringBuilder line = new StringBuilder();
    MarkedLines.of(paper()).lines().getFirst().forEach(piece -> line.append(piece.text()));
    assertThat(line).hasToString("My note of August 25[note] (without number) [sic] stands.");
  }

  private static Transcript paper() {
    Span sic = new Span(TEXT.indexOf("[sic]"), TEXT.indexOf(" stands"));
    List<Mark> marks =
        List.of(
            note(new Span(20, 20), Mark.NoteType.FOOTNOTE, "tei/anchor"),
            note(sic, Mark.NoteType.SIC, "tei/note"));
    return new Transcript(Source.of("n.txt", TEXT), "tei", marks, List.of(), LineMap.of(TEXT));
  }

  private static Mark note(Span span, Mark.NoteType type, String origin) {
    return new Mark.Note(span, span, Hand.EDITOR, type, origin, List.of());
  }
}
