package org.chancery.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.transcript.Hand;
import org.chancery.transcript.LineMap;
import org.chancery.transcript.Mark;
import org.chancery.transcript.Notation;
import org.chancery.transcript.Source;
import org.chancery.transcript.Span;
import org.chancery.transcript.Transcript;
import org.chancery.transcript.TranscriptReader;
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

  @Test
  void ofAHandThatAQuotationCutsThroughTheWordsWithinStandBetweenSignsOfTheirOwn() {
    assertThat(
            quoted(
                "He gave way [inserted by hand: , and the Prefect was silent] then.",
                "He",
                "Prefect"))
        .isEqualTo("He gave way ⸢, and the Prefect⸣");
    assertThat(
            quoted(
                "He [inserted by hand: at last agreed] to sign [crossed out: today].",
                "agreed",
                "today"))
        .isEqualTo("⸢agreed⸣ to sign ⟦today⟧");
    assertThat(quoted("He agreed [inserted by hand: at once] to it.", "He", "[inserted by"))
        .isEqualTo("He agreed");
    assertThat(quoted("He [inserted by hand: at last agreed to it].", "last", "agreed"))
        .isEqualTo("last agreed");
    assertThat(quoted("They had [sic] it of [illegible] men.", "sic", "illegible"))
        .isEqualTo("[sic] it of [illegible]");
  }

  @Test
  void halvesOfBracketsAndQuotationMarksAreCompletedOrLeftAway() {
    assertThat(Balance.of("if he could (as he hoped) bring the “Dolmé” and the “Vilre"))
        .isEqualTo("if he could (as he hoped) bring the “Dolmé” and the “Vilre”");
    assertThat(Balance.of("if he could) sign")).isEqualTo("(if he could) sign");
    assertThat(Balance.of("“We shall sign at once")).isEqualTo("We shall sign at once");
    assertThat(Balance.of("he would sign.”")).isEqualTo("he would sign.");
    assertThat(Balance.of("before the rains (")).isEqualTo("before the rains");
    assertThat(Balance.of("\"We shall sign")).isEqualTo("We shall sign");
    assertThat(Balance.of("er sagte „ja“ und „nein")).isEqualTo("er sagte „ja“ und „nein“");
  }

  @Test
  void whatIsBalancedAndTheLabelsOfItemsStayAsTheyAre() {
    for (String words :
        List.of(
            "a) the bridge; b) the weir",
            "1) to sign; 2) to leave",
            "iv) the raft",
            "“first paragraph. “Second paragraph.”",
            "he said “no” (twice) [sic]",
            "the raftsmen’s ‘chain’",
            "")) {
      assertThat(Balance.of(words)).isEqualTo(words);
    }
  }

  @Test
  void whatIsCutShortClosesWhatItOpened() {
    assertThat(Balance.brief("He agreed ⸢at once and without any reserve⸣ to it", 24))
        .isEqualTo("He agreed ⸢at once and…⸣");
    assertThat(Balance.brief("He agreed (at once and without any reserve) to it", 24))
        .isEqualTo("He agreed (at once and…)");
    assertThat(Balance.brief("⸢At once⸣ he agreed to all of it", 16)).isEqualTo("⸢At once⸣ he…");
    assertThat(Balance.brief("He agreed.", 24)).isEqualTo("He agreed.");
  }

  @Test
  void wordsBetweenQuotationMarksOfTheirOwnGetNoSecondPair() {
    assertThat(Balance.quoted("“We shall sign.”")).isEqualTo("“We shall sign.”");
    assertThat(Balance.quoted("“No” and “yes”")).isEqualTo("““No” and “yes””");
    assertThat(Balance.quoted("no")).isEqualTo("“no”");
  }

  /** Quotes from the beginning of some words to the end of others. */
  private static String quoted(String text, String from, String to) {
    Transcript paper =
        TranscriptReader.read(Source.of("n.txt", text), Notation.named("hand").orElseThrow());
    return Edition.words(paper, new Span(text.indexOf(from), text.indexOf(to) + to.length()));
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
