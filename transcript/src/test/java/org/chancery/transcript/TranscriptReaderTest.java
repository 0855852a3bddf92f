package org.chancery.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TranscriptReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He [crossed out: never|unclosed-bracket|3..4|This bracket opens and is never closed: where"
            + " does the mark end?",
        "He ] never|unopened-bracket|3..4|This bracket closes and was never opened: where does the"
            + " mark begin?",
        "He [ ] never|empty-mark|3..6|This bracket holds no words: what stood here?",
        "He [crossed out: ] never|empty-mark|3..18|This bracket holds no words: what stood here?",
        "He [scribbled: no] never|unknown-signal|3..18|“scribbled:” is no signal of the notation"
            + " “hand”: does a hand write here, or the editor?",
        "He [crossed out very much] never|missing-colon|3..26|The bracket begins like “crossed"
            + " out:” without the colon and was read as a remark: is it one?",
      })
  void whatIsDoubtfulInTheNotationIsAQuestionWithItsPlace(
      String text, String code, String place, String message) {
    List<EditorialQuery> queries = Reading.hand(text).queries();
    assertThat(queries).hasSize(1);
    EditorialQuery query = queries.getFirst();
    assertThat(query.code()).isEqualTo(code);
    assertThat(query.span().start() + ".." + query.span().end()).isEqualTo(place);
    assertThat(query.message()).isEqualTo(message);
  }

  @Test
  void marksInsideABracketThatNeverClosesStandOnTheirOwn() {
    Transcript transcript = Reading.hand("[handwritten: Secret [We] met [sic] twice");
    assertThat(Reading.tree(transcript)).isEqualTo("supplied omitted “We”\nnote sic “sic”\n");
    assertThat(Reading.codes(transcript)).containsExactly("unclosed-bracket");
  }

  @Test
  void aBracketThatClosesPagesLaterStaysText() {
    String pages = "Many words. ".repeat(600);
    Transcript transcript = Reading.frus("[Extract. " + pages + "[sic] No. 5.]");
    assertThat(Reading.tree(transcript)).isEqualTo("note sic “sic”\n");
    assertThat(transcript.queries())
        .extracting(EditorialQuery::message)
        .containsExactly(
            "This bracket closes only 7221 characters on and was left as text: where does it end?");
  }

  @Test
  void questionsOfOneKindAreCappedAndTheRestCounted() {
    List<EditorialQuery> queries = Reading.hand("] ".repeat(1000)).queries();
    assertThat(queries).hasSize(21);
    assertThat(queries.getLast().message())
        .isEqualTo("980 more places raise the same question; the first is here.");
    assertThat(queries.getLast().span()).isEqualTo(new Span(40, 41));
  }

  @Test
  void bracketsDeeperThanSixtyFourStayTextWithOneQuestion() {
    int deep = 100_000;
    Transcript transcript = Reading.hand("[crossed out: ".repeat(deep) + "x" + "]".repeat(deep));
    assertThat(Reading.codes(transcript)).containsExactly("too-deep");
    assertThat(transcript.queries().getFirst().message())
        .isEqualTo(
            "Brackets nest deeper than 64 here and were left as text: is one of them unclosed?");
    assertThat(Reading.all(transcript.marks())).hasSize(64);
    assertThat(transcript)
        .hasSameHashCodeAs(Reading.hand(transcript.text()))
        .isEqualTo(Reading.hand(transcript.text()));
    assertThat(transcript.toString()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "]", "[]", "[[", "]]", "[a", "[]]", "\uD800[", "]\uDFFF", "[\n"})
  void aPageOfNothingButBracketsIsRead(String bracket) {
    String text = bracket.repeat(100_000);
    for (String notation : Notation.names()) {
      Transcript transcript = Reading.read(notation, text);
      assertThat(transcript.text()).isEqualTo(text);
      assertThat(transcript.queries().size()).isLessThan(70);
      assertThat(transcript.segments().stream().mapToInt(s -> s.span().length()).sum())
          .isEqualTo(text.length());
    }
  }

  @Test
  void plainTextKeepsItsBracketsAndAsksNothing() {
    Transcript transcript = Reading.read("plain", "a[0] = [1]; ] [ [ ] [handwritten: x] [sic]");
    assertThat(Reading.tree(transcript)).isEqualTo("note sic “sic”\n");
    assertThat(transcript.queries()).isEmpty();
  }

  @Test
  void segmentsAreTheWholeTextAndTellWordsFromBrackets() {
    Transcript transcript = Reading.hand("A [crossed out: b [sic]] [inserted by hand: c]!");
    String shown =
        transcript.segments().stream()
            .map(s ->
                s.within().size()
                    + (s.words() ? "w" : "b")
                    + "“"
                    + s.span().of(transcript.text())
                    + "”")
            .collect(Collectors.joining(" "));
    assertThat(shown)
        .isEqualTo(
            "0w“A ” 2b“[crossed out: ” 2w“b ” 3b“[” 3w“sic” 3b“]” 2b“]” 1w“ ” 2b“[inserted by hand:"
                + " ” 2w“c” 2b“]” 0w“!”");
  }

  @Test
  void everyQuestionOfTheCatalogueIsWordedAsOneSentence() {
    for (TranscriptQuery query : TranscriptQuery.values()) {
      String message = query.at(new Span(0, 1), 1, 2).message();
      assertThat(message).matches("[A-Z“].*[.?]").doesNotContain("%");
    }
  }
}
