package org.chancery.record.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.record.Hints;
import org.chancery.record.Record;
import org.chancery.record.RecordReader;
import org.chancery.record.commitments.Commitment.Kind;
import org.chancery.record.commitments.FollowUp.Status;
import org.chancery.record.finding.Finding;
import org.chancery.transcript.Source;
import org.chancery.transcript.TranscriptReader;
import org.junit.jupiter.api.Test;

/** All persons and states are invented. */
class FollowUpReaderTest {

  private static final String HEAD =
      "The Minister in Todrany (Orlenne) to the Minister of Foreign Affairs\n\n"
          + "Vaškel, March 12, 1936.\n\n";
  private static final String NOTE =
      "The Legation of Sarvena to the Ministry for External Affairs of Todrany\n\n"
          + "Note Verbale\n\nVaškel, April 3, 1936.\n\n"
          + "The Legation of Sarvena has the honor to request the Ministry to release the timber of"
          + " the guild of Dolmé before May 1.\n\n";

  @Test
  void whoYieldsAfterAnObjectionHasGrantedTheRequest() {
    String text =
        HEAD
            + "Dr. Hajdrič requested the registers of the years 1931 to 1935. Director Štemen"
            + " objected that the registers were in daily use. Thereupon the Director agreed to"
            + " hand over a copy of the registers.";
    assertThat(commitments(text)).extracting(Commitment::kind).doesNotContain(Kind.REQUEST_REFUSED);
  }

  @Test
  void whoObjectsAndDoesNotYieldRefuses() {
    String text =
        HEAD
            + "Dr. Hajdrič requested that the registers be lent to him. Director Štemen objected"
            + " that the registers were in daily use.";
    assertThat(commitments(text))
        .singleElement()
        .satisfies(c -> assertThat(c.kind()).isEqualTo(Kind.REQUEST_REFUSED));
  }

  @Test
  void onesOwnGovernmentDoesNotRefuseWhatOneAsks() {
    for (String other :
        List.of(
            "The Government of Sarvena rejects the allegation that its keepers raised the sill.",
            "The Government of Sarvena refuses to admit that its keepers raised the sill.")) {
      assertThat(commitments(NOTE + other)).extracting(Commitment::kind).isNotEmpty();
      assertThat(commitments(NOTE + other).getFirst().kind())
          .as(other)
          .isEqualTo(Kind.REQUEST_OPEN);
    }
  }

  @Test
  void nobodyAskedForAnAllegationThatIsRejected() {
    String text = HEAD + "Count Ormay rejected the charge that the Prefect had raised the sill.";
    assertThat(commitments(text)).isEmpty();
  }

  @Test
  void whatOneHearsOfNobodyPromises() {
    for (String how : List.of("was disturbed by reports that", "had heard that", "feared that")) {
      String text = HEAD + "Count Ormay said that he " + how + " the canal dues would be doubled.";
      assertThat(commitments(text)).as(how).isEmpty();
    }
    assertThat(
            commitments(HEAD + "Count Ormay told me that the canal dues would be doubled at once."))
        .hasSize(1);
  }

  @Test
  void aPaperDoesNotShowAsDoneWhatItOrders() {
    String text =
        "The Minister of Foreign Affairs (Devessy) to the Minister in Todrany (Orlenne)\n\n"
            + "Ilmard, March 13, 1936.\n\n"
            + "You should hand the draft to the State Secretary and report by telegraph. The text"
            + " of the draft was telegraphed to you today.\n\n"
            + "Devessy\n";
    assertThat(followUps(text)).allMatch(f -> f.commitments().isEmpty());
  }

  @Test
  void aPromiseKeptInItsOwnSentenceIsKept() {
    String text = HEAD + "I promised to telegraph this before going to bed and do so now.";
    assertThat(followUps(text))
        .singleElement()
        .satisfies(f -> {
          assertThat(f.status()).isEqualTo(Status.KEPT);
          assertThat(f.commitments()).containsExactly(0);
        });
  }

  @Test
  void whatOneWasToldToDoMayBeNamedWhereItsOutcomeIsTold() {
    String told =
        "The Secretaries were instructed to prepare a table of the readings. The table of readings,"
            + " which the Secretaries were instructed to prepare, was";
    assertThat(followUps(HEAD + told + " laid before us on May 6."))
        .anyMatch(f -> f.status() == Status.KEPT);
    assertThat(followUps(HEAD + told + " not laid before us."))
        .anyMatch(f -> f.status() == Status.BROKEN);
    assertThat(commitments(HEAD + told + " laid before us on May 6.")).hasSize(1);
  }

  @Test
  void whoIsAsGoodAsHisWordHasKeptIt() {
    String promise = HEAD + "Count Ormay promised to send a map of the reach. ";
    assertThat(followUps(promise + "He has been as good as his word."))
        .singleElement()
        .satisfies(f -> assertThat(f.status()).isEqualTo(Status.KEPT));
    assertThat(followUps(promise + "He has not been as good as his word."))
        .singleElement()
        .satisfies(f -> assertThat(f.status()).isEqualTo(Status.BROKEN));
  }

  @Test
  void aQuotedHourKeepsItsLastStop() {
    String text =
        HEAD + "Count Ormay promised to return the raft. The raft was returned today at 3 p.m.";
    assertThat(followUps(text))
        .singleElement()
        .satisfies(f -> assertThat(text.charAt(text.length() - 1)).isEqualTo('.'));
    Finding<FollowUp> found = record(text).undertakings().followUps().getFirst();
    assertThat(found.span().of(text)).endsWith("3 p.m.");
  }

  @Test
  void whatFallsIsNotRefused() {
    String text =
        HEAD
            + "Count Ormay asked for an increase of the share to 60 per cent. By 1932 the share had"
            + " declined to 59 per cent.";
    assertThat(followUps(text)).isEmpty();
  }

  @Test
  void whatIsStillToBeIsNotKept() {
    String text =
        HEAD
            + "Count Ormay promised to return the raft. We shall wait until the raft has been"
            + " returned.";
    assertThat(followUps(text)).isEmpty();
  }

  private static List<Commitment> commitments(String text) {
    return record(text).undertakings().commitments().stream().map(Finding::value).toList();
  }

  private static List<FollowUp> followUps(String text) {
    return record(text).undertakings().followUps().stream().map(Finding::value).toList();
  }

  private static Record record(String text) {
    return RecordReader.read(TranscriptReader.read(Source.of("paper.txt", text)), Hints.NONE);
  }
}
