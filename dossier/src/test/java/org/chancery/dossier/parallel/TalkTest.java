package org.chancery.dossier.parallel;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.record.Hints;
import org.chancery.record.RecordReader;
import org.chancery.testkit.Samples;
import org.chancery.transcript.Source;
import org.chancery.transcript.TranscriptReader;
import org.junit.jupiter.api.Test;

/** Which records tell of the same talk. */
class TalkTest {

  private static final String TALK =
      """
      MEMORANDUM OF CONVERSATION

      Participants: Mr. Arvid Tollan, Minister; Mrs. Petra Quist, Counsellor.
      Date: 4 May 1931
      Place: Sundby

      Mr. Tollan said that the harbor dues would be lowered.
      """;

  @Test
  void bothMemorandaOfTheSamplesTellOfOneTalk() {
    assertThat(sample("01").alike(sample("02"))).isGreaterThan(0.5);
  }

  @Test
  void theTelegramOfTheSameNightReportsTheTalkAndIsLessSure() {
    Talk telegram = sample("03");
    assertThat(telegram.report()).isTrue();
    assertThat(telegram.alike(sample("01")))
        .isGreaterThan(0)
        .isLessThan(sample("02").alike(sample("01")));
  }

  @Test
  void anotherDayAnotherPlaceOrOtherPeopleAreAnotherTalk() {
    Talk talk = talk(TALK);
    assertThat(talk.alike(talk(TALK))).isGreaterThan(0.5);
    assertThat(talk.alike(talk(TALK.replace("4 May", "6 May")))).isZero();
    assertThat(talk.alike(talk(TALK.replace("Sundby", "Korsnes")))).isZero();
    assertThat(talk.alike(talk(TALK.replace("Tollan", "Ferrand").replace("Quist", "Olm"))))
        .isZero();
  }

  @Test
  void theMinutesOfAnotherMeetingAreNoAccountOfTheTalk() {
    assertThat(sample("01").alike(sample("06"))).isZero();
  }

  @Test
  void likenessHasNoDirection() {
    assertThat(sample("01").alike(sample("03"))).isEqualTo(sample("03").alike(sample("01")));
  }

  private static Talk sample(String beginning) {
    return talk(Samples.text(beginning));
  }

  private static Talk talk(String text) {
    return Talk.of(RecordReader.read(TranscriptReader.read(Source.of("paper", text)), Hints.NONE))
        .orElseThrow(() -> new AssertionError("no talk is found"));
  }
}
