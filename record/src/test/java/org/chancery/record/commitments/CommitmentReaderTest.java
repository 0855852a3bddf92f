package org.chancery.record.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.record.Hints;
import org.chancery.record.Record;
import org.chancery.record.RecordReader;
import org.chancery.record.commitments.Commitment.Force;
import org.chancery.record.commitments.Commitment.Kind;
import org.chancery.record.dates.When;
import org.chancery.record.finding.Finding;
import org.chancery.testkit.Transcripts;
import org.chancery.transcript.Source;
import org.chancery.transcript.Span;
import org.chancery.transcript.TranscriptReader;
import org.junit.jupiter.api.Test;

/** All persons and states are invented. */
class CommitmentReaderTest {

  private static final String HEAD =
      "The Minister in Todrany (Orlenne) to the Minister of Foreign Affairs\n\n"
          + "Vaškel, March 12, 1936.\n\n";

  @Test
  void aPromiseBindsTheSpeakerUntilItsTerm() {
    String text = HEAD + "Count Ormay promised to release the raftsmen before April 1.";
    Commitment c = only(text);
    assertThat(c.kind()).isEqualTo(Kind.PROMISE);
    assertThat(c.parties().debtor()).contains("Ormay");
    assertThat(c.terms().dueWhen()).map(When::edtf).contains("../1936-03-31");
    assertThat(c.terms().force()).isEqualTo(Force.UNDERTAKING);
  }

  @Test
  void aTermMayBeAPartOfAMonthOrTheCourseOfAWeek() {
    assertThat(due("Count Ormay promised to lift the chain by the end of May."))
        .isEqualTo("../1936-05-31");
    assertThat(due("Count Ormay promised to lift the chain in the course of next week."))
        .isEqualTo("1936-03-16/1936-03-22");
    assertThat(due("Count Ormay promised to lift the chain in two or three days."))
        .isEqualTo("1936-03-15");
    assertThat(due("Count Ormay promised to send the minutes of April 23.")).isEmpty();
  }

  @Test
  void whatOneSaysOnAfterARefusalMayBindHim() {
    String text =
        HEAD
            + "Count Ormay said that he could not agree to a loan. He would, however, be ready to"
            + " pay the fare, provided that it was small.";
    assertThat(read(text))
        .singleElement()
        .satisfies(c -> {
          assertThat(c.action().of(text)).isEqualTo("pay the fare");
          assertThat(c.terms().condition()).isPresent();
        });
  }

  @Test
  void inHisOwnWordsOneBindsHisPeopleToo() {
    String talk =
        """
        Premier Orlo: Thank you for the rice.

        Premier Varro: Good. Chairman Dasz will receive you tomorrow.

        Premier Orlo: I promise you that not one grain will be lost.

        Premier Varro: We'll open the gate in two days.
        """;
    assertThat(read(HEAD + talk))
        .extracting(c -> c.parties().debtor())
        .containsExactly("Chairman Dasz", "Premier Orlo", "Premier Varro");
  }

  @Test
  void aMeetingSetsTheTermWhereThePaperTellsItsDay() {
    String text =
        HEAD
            + "Count Ormay promised to submit a fuller draft to the congress. He said that the"
            + " congress would be short. The congress opens on March 20.";
    assertThat(read(text).getFirst().terms().dueWhen()).map(When::edtf).contains("1936-03-20");
  }

  @Test
  void nobodyIsAskedByARequestThatNobodyMade() {
    assertThat(read(HEAD + "There were many requests for bread in the town.")).isEmpty();
    assertThat(read(HEAD + "I should be grateful for a copy of the map."))
        .singleElement()
        .satisfies(c -> assertThat(c.kind()).isEqualTo(Kind.REQUEST_OPEN));
  }

  private static String due(String sentence) {
    return only(HEAD + sentence).terms().dueWhen().map(When::edtf).orElse("");
  }

  @Test
  void aTermCountedFromAnEventHasNoDayYet() {
    assertThat(due("Count Ormay promised to pay within a month after the exchange of the notes."))
        .isEmpty();
    assertThat(due("Count Ormay promised to pay within a month from today."))
        .isEqualTo(due("Count Ormay promised to pay within a month."))
        .isNotEmpty();
  }

  @Test
  void beforeAPersonOrABodyIsNoTerm() {
    String promise = "Count Ormay promised to lay the draft before ";
    assertThat(only(HEAD + promise + "the Cabinet.").terms().due()).isEmpty();
    assertThat(only(HEAD + promise + "the two Commissioners on March 20.").terms().dueWhen())
        .map(When::edtf)
        .contains("1936-03-20");
    String boats = "Count Ormay promised to put the boats in the water before the ice came.";
    assertThat(only(HEAD + boats).terms().due()).isPresent();
  }

  @Test
  void aRequestNamedInItsRefusalIsRefused() {
    String text =
        HEAD + "The Minister disapproved the application made by Count Ormay for leave in May.";
    assertThat(read(text)).extracting(Commitment::kind).containsExactly(Kind.REQUEST_REFUSED);
  }

  @Test
  void howFirmOnePromiseIsSaysNothingOfTheNext() {
    String text =
        HEAD + "Mr. Varro solemnly promised to pay. Count Ormay agreed to withdraw the post.";
    assertThat(read(text))
        .filteredOn(c -> c.action().of(text).contains("withdraw"))
        .singleElement()
        .satisfies(c -> assertThat(c.terms().firmness()).isEmpty());
  }

  @Test
  void aPromiseOfAnotherThingRenewsNoneThoughItHasTheSameTerm() {
    String text =
        HEAD
            + "Count Ormay promised that he would send the lists within one month. Count Ormay"
            + " promised to pay the sum within sixty days.";
    assertThat(read(text)).extracting(Commitment::kind).containsOnly(Kind.PROMISE);
  }

  @Test
  void thatDayIsTheDayMentionedLast() {
    String text =
        HEAD
            + "The Commission meets on March 20. Count Ormay promised to open the bridge on that"
            + " day.";
    assertThat(read(text))
        .anySatisfy(c -> assertThat(c.terms().dueWhen()).map(When::edtf).contains("1936-03-20"));
  }

  @Test
  void anEllipticalAssentTakesTheActionOfTheRequest() {
    String text =
        HEAD + "I asked Count Ormay to lift the chain at the bridge. He said that he would do so.";
    assertThat(read(text))
        .anySatisfy(c -> {
          assertThat(c.kind()).isEqualTo(Kind.ACCEPTED_REQUEST);
          assertThat(c.action().of(text)).contains("lift the chain");
        });
  }

  @Test
  void aRequestThatNobodyAnswersStaysOpen() {
    String text = HEAD + "Count Ormay requested that the rafts carry lamps at night.";
    assertThat(only(text).kind()).isEqualTo(Kind.REQUEST_OPEN);
  }

  @Test
  void theJudgementThatItWouldBeWellIsNoPartOfTheAction() {
    String text =
        "Minutes of the Joint Commission\n\n"
            + "The Commissioners agreed that it would be well for Mr. Varro to return to Obelin as"
            + " soon as possible. The Commissioners noted the report. The Commissioners adjourned.";
    assertThat(read(text))
        .first()
        .satisfies(c -> {
          assertThat(c.action().of(text)).startsWith("return to Obelin");
          assertThat(c.parties().debtor()).isEqualTo("Mr. Varro");
          assertThat(c.kind()).isEqualTo(Kind.INSTRUCTION);
        });
  }

  @Test
  void aConditionIsNoPartOfTheAction() {
    String text = HEAD + "Count Ormay promised to withdraw the post if the Agreement was signed.";
    Commitment c = only(text);
    assertThat(c.action().of(text)).isEqualTo("to withdraw the post");
    assertThat(c.terms().condition())
        .map(s -> s.of(text))
        .hasValueSatisfying(words -> assertThat(words).contains("the Agreement was signed"));
  }

  @Test
  void aHopeForOnesOwnGovernmentIsNoPromise() {
    String text =
        HEAD
            + "Count Ormay hoped that his Government would take off the surtax before September 1.";
    assertThat(read(text)).allSatisfy(c -> assertThat(c.terms().force()).isEqualTo(Force.HOPE));
  }

  @Test
  void aRefusalBindsNobody() {
    String text = HEAD + "Count Ormay declared that he would not release the raftsmen.";
    assertThat(read(text)).isEmpty();
  }

  @Test
  void theWriterBindsHimselfWithoutAVerbOfSaying() {
    String text =
        HEAD + "The sill is low. I will not fail to communicate the readings to you.\n\nOrlenne\n";
    assertThat(read(text))
        .anySatisfy(c -> assertThat(c.action().of(text)).startsWith("communicate the readings"));
  }

  @Test
  void aRequestThatWasCompliedWithIsKept() {
    String text =
        HEAD
            + "Count Ormay asked me to visit the prisoners at Harnova. I complied with this"
            + " request.";
    Record record = record(text);
    assertThat(record.undertakings().followUps())
        .map(Finding::value)
        .anySatisfy(f -> {
          assertThat(f.status()).isEqualTo(FollowUp.Status.KEPT);
          assertThat(f.commitments()).containsExactly(0);
        });
  }

  @Test
  void anyTextIsReadAndEverySpanLiesInside() {
    Transcripts.each(
        200,
        text -> {
          Record record = record(text);
          Span all = new Span(0, record.transcript().text().length());
          for (Finding<Commitment> c : record.undertakings().commitments()) {
            assertThat(all.contains(c.value().action())).isTrue();
            c.value().terms().condition().ifPresent(s -> assertThat(all.contains(s)).isTrue());
            c.value().terms().due().ifPresent(s -> assertThat(all.contains(s)).isTrue());
            assertThat(c.value().statements())
                .allMatch(s -> s >= 0 && s < record.statements().size());
          }
          for (Finding<FollowUp> f : record.undertakings().followUps()) {
            assertThat(all.contains(f.value().span())).isTrue();
            assertThat(f.value().commitments())
                .allMatch(c -> c >= 0 && c < record.undertakings().commitments().size());
          }
        });
  }

  @Test
  void aRuleWithShallBindsItsSubject() {
    Commitment c = only(HEAD + "Each Party shall notify the other of any change in its tariff.");
    assertThat(c.parties().debtor()).isEqualTo("Each Party");
  }

  @Test
  void aNoteInTheThirdPersonBindsTheOfficeThatWrites() {
    String text =
        "The Ministry of Foreign Affairs to the Embassy of Belun\n\nVaškel, March 12, 1936.\n\n"
            + "The Ministry will not fail to communicate the judgment of the court.";
    assertThat(only(text))
        .satisfies(c -> {
          assertThat(c.parties().debtor()).isEqualTo("Ministry of Foreign Affairs");
          assertThat(c.parties().creditor()).contains("Embassy of Belun");
        });
  }

  @Test
  void whatTheRecipientShouldDoIsAnInstruction() {
    Commitment c = only(HEAD + "You should inform the Prefect that the bridge is closed.");
    assertThat(c.kind()).isEqualTo(Kind.INSTRUCTION);
  }

  @Test
  void whatTheWriterSaysPleaseToIsARequest() {
    assertThat(only(HEAD + "Please send two lamps for the bridge.").kind())
        .isEqualTo(Kind.REQUEST_OPEN);
  }

  @Test
  void whoWillResistThreatensAndPromisesNothing() {
    assertThat(read(HEAD + "Count Ormay replied that he would resist.")).isEmpty();
  }

  @Test
  void whatWillBeDoneByADayIsNotDoneByAPerson() {
    assertThat(read(HEAD + "Count Ormay stated that the report would be submitted by 1 December."))
        .anySatisfy(c -> assertThat(c.parties().debtor()).contains("Ormay"));
  }

  @Test
  void whatHeIsReadyHeSaidToDoIsPromised() {
    assertThat(read(HEAD + "Count Ormay received me. We are ready, he said, to send four lamps."))
        .hasSize(1);
  }

  @Test
  void whatADelegationSaysItWouldDoItOwes() {
    assertThat(read(HEAD + "The Belunian delegation stated that it would abolish the toll."))
        .singleElement()
        .satisfies(c -> assertThat(c.parties().debtor()).contains("delegation"));
  }

  @Test
  void whoAgreesWithoutAWordMoreAgreesToWhatWasAskedInTheSameSentence() {
    String text = HEAD + "Count Ormay asked me not to inform the press and I agreed.";
    assertThat(read(text))
        .anySatisfy(c -> {
          assertThat(c.kind()).isEqualTo(Kind.ACCEPTED_REQUEST);
          assertThat(c.parties().creditor()).contains("Count Ormay");
        });
  }

  @Test
  void bothThatHeWillDoAreBinding() {
    assertThat(read(HEAD + "I shall visit the raftsmen tomorrow and will report by the next mail."))
        .hasSize(2);
  }

  @Test
  void thisThatHasNotBeenDoneIsWhatWasPromisedLast() {
    String text = HEAD + "Count Ormay promised to return the raft. This has not been done.";
    assertThat(record(text).undertakings().followUps())
        .singleElement()
        .satisfies(f -> {
          assertThat(f.value().status()).isEqualTo(FollowUp.Status.BROKEN);
          assertThat(f.value().commitments()).containsExactly(0);
        });
  }

  @Test
  void whatOneHasDecidedNotToDoAfterAllIsSuperseded() {
    String text =
        HEAD
            + "Count Ormay promised to publish the findings of the raft commission. "
            + "He told me today that he had decided not to publish the findings of the raft"
            + " commission.";
    assertThat(record(text).undertakings().followUps())
        .anySatisfy(f -> assertThat(f.value().status()).isEqualTo(FollowUp.Status.SUPERSEDED));
  }

  @Test
  void courteousAssurancesRenewNothing() {
    String text =
        "The Ministry of Foreign Affairs to the Embassy of Belun\n\nVaškel, March 12, 1936.\n\n"
            + "The Ministry will return the raft. The Ministry avails itself of this opportunity to"
            + " renew to the Embassy the assurances of its highest consideration.";
    assertThat(record(text).undertakings().followUps()).isEmpty();
  }

  @Test
  void whatTheHeadingsBodyInvitesOneToDoIsHisToDo() {
    String text =
        "SECRET\nCABINET 31\nCONCLUSIONS of a Meeting of the Cabinet held at 10 Chancery Row on"
            + " Thursday, 13th May, 1948, at 11 a.m.\n\n"
            + "1. The Foreign Secretary informed the Cabinet that the gate had been shut.\n\n"
            + "The Cabinet—\n(1) Took note of the statement by the Foreign Secretary.\n"
            + "(2) Invited the Minister of Defence to submit a timetable by 1st June.\n";
    assertThat(read(text))
        .singleElement()
        .satisfies(c -> {
          assertThat(c.kind()).isEqualTo(Kind.INSTRUCTION);
          assertThat(c.parties().debtor()).isEqualTo("the Minister of Defence");
          assertThat(c.parties().creditor()).contains("The Cabinet");
        });
  }

  private static Commitment only(String text) {
    List<Commitment> all = read(text);
    assertThat(all).as(text).hasSize(1);
    return all.getFirst();
  }

  private static List<Commitment> read(String text) {
    return record(text).undertakings().commitments().stream().map(Finding::value).toList();
  }

  private static Record record(String text) {
    return RecordReader.read(TranscriptReader.read(Source.of("paper.txt", text)), Hints.NONE);
  }
}
