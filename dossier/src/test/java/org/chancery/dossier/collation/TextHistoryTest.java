package org.chancery.dossier.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chancery.dossier.collation.TextHistory.Passage;
import org.chancery.dossier.collation.TextHistory.Told;
import org.chancery.record.Hints;
import org.chancery.record.Record;
import org.chancery.record.RecordReader;
import org.chancery.testkit.Samples;
import org.chancery.transcript.Source;
import org.chancery.transcript.Stratum;
import org.chancery.transcript.TranscriptReader;
import org.junit.jupiter.api.Test;

/** The draft of the samples; all states and persons are invented. */
class TextHistoryTest {

  private static final TextHistory HISTORY =
      TextHistory.of(
          List.of(
              Witness.of(read("07a"), Stratum.CORRECTED),
              Witness.of(read("07b"), Stratum.TYPED),
              Witness.of(read("07b"), Stratum.CORRECTED),
              Witness.of(read("07c"), Stratum.CORRECTED)),
          List.of(read("06")));

  @Test
  void wordsAreToldFromTheirFirstStateToTheirLast() {
    assertThat(passage("tenth").cameIn()).isZero();
    assertThat(passage("tenth").wentOut()).contains(2);
    assertThat(passage("fifth").cameIn()).isEqualTo(2);
    assertThat(passage("fifth").wentOut()).isEmpty();
    assertThat(passage("by day").cameIn()).isEqualTo(2);
    assertThat(passage("by day").wentOut()).contains(3);
    assertThat(passage("sixty").cameIn()).isEqualTo(3);
  }

  @Test
  void aCapitalThatChangedIsAChangeOfFormInBothStates() {
    assertThat(passage("Draft").form()).isEqualTo(new TextHistory.Form(false, true));
    assertThat(passage("draft").form()).isEqualTo(new TextHistory.Form(true, false));
    assertThat(passage("tenth").form()).isEqualTo(new TextHistory.Form(false, false));
    assertThat(passage("draft").told()).isEmpty();
  }

  @Test
  void theHandIsNamedByTheNoteOnThePaper() {
    assertThat(passage("fifth").in().flatMap(TextHistory.Writer::note).map(HandNote::name))
        .contains("L. Štemen");
    assertThat(passage("tenth").out().flatMap(TextHistory.Writer::note).map(HandNote::name))
        .contains("L. Štemen");
    assertThat(passage("sixty").in()).isEmpty();
  }

  @Test
  void theMinutesTellOnWhoseProposal() {
    assertThat(told("from 1 October to 31 May"))
        .hasValueSatisfying(t -> {
          assertThat(t.statement().orElseThrow().source().speaker()).isEqualTo("Colonel Brauth");
          assertThat(t.shared()).contains("october", "may");
        });
    assertThat(told("fifth").map(TextHistoryTest::words))
        .hasValueSatisfying(w -> assertThat(w).contains("On the proposal of Dr. Hajdrič"));
    assertThat(told("within forty-eight hours").map(TextHistoryTest::words))
        .hasValueSatisfying(w -> assertThat(w).contains("nothing to a postmaster"));
    assertThat(told("thirty").map(TextHistoryTest::words))
        .hasValueSatisfying(w -> assertThat(w).contains("a term of thirty days"));
  }

  @Test
  void whatTheMinutesDoNotAccountForStaysWithoutAProposal() {
    assertThat(told("by day")).isEmpty();
    assertThat(told("between sunrise and sunset")).isEmpty();
    assertThat(told("sixty")).isEmpty();
  }

  private static Optional<Told> told(String words) {
    return passage(words).told().stream().findFirst();
  }

  private static String words(Told told) {
    return told.sentence().of(HISTORY.records().get(told.record()).transcript().text());
  }

  private static Passage passage(String words) {
    return HISTORY.passages().stream()
        .filter(p -> HISTORY.apparatus().words(p.words()).equals(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no passage “" + words + "”"));
  }

  private static Record read(String beginning) {
    return RecordReader.read(
        TranscriptReader.read(Source.of(beginning, Samples.text(beginning))), Hints.NONE);
  }
}
