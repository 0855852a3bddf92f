package org.chancery.record.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chancery.record.finding.Finding;
import org.chancery.transcript.Layer;
import org.chancery.transcript.Span;
import org.junit.jupiter.api.Test;

/** All persons and states are invented. */
class HearersTest {

  private static final Circle DESPATCH = circle("Orlenne", "Secretary of State", List.of(), null);
  private static final Circle TALK =
      circle(null, null, List.of(List.of("Count Ormay"), List.of("Mr. Varro", "Mrs. Dasz")), null);
  private static final Circle MINUTES = circle(null, null, List.of(), "The Commissioners");

  @Test
  void whomTheWriterAnswersIsTheOneWhoSpokeBefore() {
    assertThat(
            hearers(
                "Count Ormay said that the Sultan of Belun was ill. I replied that I was sorry.",
                DESPATCH))
        .containsExactly(Optional.of("Orlenne"), Optional.of("Count Ormay"));
  }

  @Test
  void theOfficeBehindANameIsNobodyElse() {
    assertThat(
            hearers(
                "Present: Mr. Varro, Foreign Minister of Belun; Count Ormay, Ambassador of Orlenne."
                    + " Count Ormay promised that he would send the lists.",
                circle(null, null, List.of(), null)))
        .containsExactly(Optional.of("Mr. Varro"));
  }

  @Test
  void whomTheWriterWentToSeeHearsHim() {
    assertThat(
            hearers(
                "I called on the Foreign Minister. I pointed out that Mr. Varro had been paid.",
                DESPATCH))
        .containsExactly(Optional.of("the Foreign Minister"));
  }

  @Test
  void whatTheWriterThinksNowHeWritesToTheRecipient() {
    assertThat(hearers("I think that Count Ormay will yield.", DESPATCH))
        .containsExactly(Optional.of("Secretary of State"));
  }

  @Test
  void whatIsToldWithinAReportWasSaidToTheOneWhoReportsIt() {
    assertThat(
            hearers("Mr. Varro told me that Count Ormay had promised to lift the chain.", DESPATCH))
        .containsExactly(Optional.of("Orlenne"), Optional.of("Mr. Varro"));
  }

  @Test
  void aVerbWithoutASubjectOfItsOwnSpeaksToTheSameHearer() {
    assertThat(
            hearers(
                "I advised Count Ormay to be calm and suggested that Mr. Varro be asked.",
                DESPATCH))
        .containsExactly(Optional.of("Count Ormay"), Optional.of("Count Ormay"));
  }

  @Test
  void aThingAskedForIsNobodySpokenTo() {
    assertThat(hearers("The Commissioners request information as to whether it rained.", MINUTES))
        .containsExactly(Optional.of("the Secretariat"));
  }

  @Test
  void whatIsReadAtAMeetingIsSaidToTheBodyThatMeets() {
    assertThat(hearers("Dr. Kalm stated that the map was lost.", MINUTES))
        .containsExactly(Optional.of("The Commissioners"));
  }

  @Test
  void aLetterReadAtAMeetingSpeaksToTheOneToWhomItWasSent() {
    assertThat(
            hearers(
                "A letter was read from Mr. Varro to Count Ormay, stating that the map was lost.",
                MINUTES))
        .containsExactly(Optional.of("Count Ormay"));
  }

  @Test
  void inATalkOfTwoSidesTheOtherSideHears() {
    assertThat(
            hearers(
                "Mrs. Dasz said that it was late. Mr. Varro agreed that it was. Count Ormay asked"
                    + " whether all was said.",
                TALK))
        .containsExactly(
            Optional.of("Count Ormay"), Optional.of("Count Ormay"), Optional.of("Mr. Varro"));
  }

  @Test
  void whoeverPutTheQuestionHearsTheAnswer() {
    assertThat(
            hearers(
                "Count Ormay said that it was late. In response to a question from Mrs. Dasz, Mr."
                    + " Varro admitted that the lamp was lit.",
                circle(null, null, List.of(), null)))
        .last()
        .isEqualTo(Optional.of("Mrs. Dasz"));
  }

  private static List<Optional<String>> hearers(String text, Circle circle) {
    return StatementReader.read(Layer.identity(text), new Span(0, text.length()), circle).stream()
        .map(Finding::value)
        .map(s -> s.source().addressee())
        .toList();
  }

  private static Circle circle(
      @org.jspecify.annotations.Nullable String writer,
      @org.jspecify.annotations.Nullable String recipient,
      List<List<String>> present,
      @org.jspecify.annotations.Nullable String body) {
    return new Circle(
        Optional.ofNullable(writer),
        Optional.ofNullable(recipient),
        present,
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.ofNullable(body));
  }
}
