package org.chancery.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.chancery.record.anatomy.Anatomy;
import org.chancery.record.anatomy.Eschatocol.Attestation;
import org.chancery.record.anatomy.Eschatocol.AttestationKind;
import org.chancery.record.anatomy.Matter;
import org.chancery.record.anatomy.Matter.Draft;
import org.chancery.record.anatomy.Matter.Event;
import org.chancery.record.anatomy.Matter.Meeting;
import org.chancery.record.anatomy.Protocol.MarkingKind;
import org.chancery.record.anatomy.Protocol.NumberKind;
import org.chancery.record.dates.When;
import org.chancery.record.dates.When.Part;
import org.chancery.record.finding.Finding;
import org.chancery.record.people.Participant;
import org.chancery.testkit.Shared;
import org.chancery.transcript.EditorialQuery;
import org.chancery.transcript.Hand;
import org.chancery.transcript.Mark;
import org.chancery.transcript.Source;
import org.chancery.transcript.Span;
import org.chancery.transcript.Stratum;
import org.chancery.transcript.Transcript;
import org.chancery.transcript.TranscriptReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every fact that a careful reader finds in the model record, statements and commitments left out.
 */
class ModelRecordTest {

  private static String text = "";
  private static Transcript transcript;
  private static Record record;
  private static Anatomy anatomy;
  private static Matter matter;

  @BeforeAll
  static void read() throws IOException {
    text = Files.readString(Shared.path("seed/000_3072a39c7fc87f5a.txt"));
    transcript = TranscriptReader.read(Source.of("model.txt", text));
    record = RecordReader.read(transcript, Hints.NONE);
    anatomy = record.anatomy();
    matter = anatomy.matter();
  }

  private static String words(Finding<?> finding) {
    return finding.span().of(text);
  }

  private static List<Mark> hands() {
    return transcript.marks().stream().filter(m -> m.hand().role() == Hand.Role.HAND).toList();
  }

  @Test
  void eightPassagesAreInAHand() {
    assertThat(hands()).hasSize(8);
    assertThat(hands().getFirst().span().of(text))
        .startsWith("[handwritten: Top Secret")
        .endsWith("CPSU CC]");
    assertThat(hands().getLast().span().of(text))
        .startsWith("[handwritten: A. Mikoyan")
        .endsWith("N1451-1456]");
  }

  @Test
  void threeReadingsDiffer() {
    String typed = transcript.layer(Stratum.TYPED).text();
    String corrected = transcript.layer(Stratum.CORRECTED).text();
    assertThat(typed).doesNotContain("initiative of Cde.").doesNotContain("A. Mikoyan");
    assertThat(corrected).contains("at the initiative of Cde. Kim Il Sung. Present");
    assertThat(transcript.layer(Stratum.PUBLISHED).text()).isEqualTo(text);
    assertThat(typed).doesNotContain("said Kim Il Sung, was quite").doesNotContain("[");
    assertThat(corrected).contains("Communist Party of China, said Kim Il Sung, was quite");
  }

  @Test
  void lostDeletionsAreQueries() {
    assertThat(record.queries())
        .extracting(q -> q.span().of(text))
        .anySatisfy(words -> assertThat(words).contains("conclusions methods"))
        .anySatisfy(words -> assertThat(words).contains("members Party"))
        .anySatisfy(words -> assertThat(words).contains("it is necessary"));
    assertThat(record.queries())
        .extracting(EditorialQuery::code)
        .allMatch(c -> c.startsWith("lost-deletion"));
  }

  @Test
  void protocolIsInTheHandOfTheOffice() {
    assertThat(anatomy.protocol().markings())
        .singleElement()
        .satisfies(mark -> {
          assertThat(mark.value().kind()).isEqualTo(MarkingKind.CLASSIFICATION);
          assertThat(words(mark)).isEqualTo("Top Secret");
        });
    assertThat(anatomy.protocol().correspondents().to())
        .extracting(to -> to.value().office().orElseThrow())
        .containsExactly("Moscow", "CPSU CC");
    assertThat(anatomy.protocol().correspondents().to())
        .extracting(ModelRecordTest::words)
        .containsExactly("Moscow", "CPSU CC");
  }

  @Test
  void signatureAndDateStandAtTheFoot() {
    assertThat(anatomy.eschatocol().signatures())
        .singleElement()
        .satisfies(signature -> {
          assertThat(signature.value().name()).isEqualTo("A. Mikoyan");
          assertThat(words(signature)).isEqualTo("A. Mikoyan");
        });
    Finding<When> written = anatomy.protocol().dating().written().orElseThrow();
    assertThat(written.value()).isEqualTo(When.Date.of(1956, 9, 23));
    assertThat(written.span().start()).isGreaterThan(text.indexOf("A. Mikoyan"));
  }

  @Test
  void officesAttestTheTelegram() {
    List<Finding<Attestation>> notes = anatomy.eschatocol().attestations();
    assertThat(notes)
        .extracting(n -> n.value().kind())
        .containsExactly(
            AttestationKind.AUTHENTICATED, AttestationKind.RECEIVED, AttestationKind.REGISTERED);
    assertThat(notes.get(0).value().by()).contains("V. Chistov");
    Attestation receipt = notes.get(1).value();
    assertThat(receipt.by()).contains("Bublik");
    assertThat(receipt.copy()).hasValue(1);
    assertThat(receipt.sheets()).hasValue(4);
    assertThat(receipt.when()).contains(When.Date.of(1956, 9, 23));
    assertThat(notes.get(2).value().when().map(When::edtf)).contains("1956-09-23");
  }

  @Test
  void registryRangeRunsFrom1451To1456() {
    assertThat(anatomy.protocol().numbers())
        .singleElement()
        .satisfies(number -> {
          assertThat(number.value().kind()).isEqualTo(NumberKind.REGISTRY);
          assertThat(number.value().first()).isEqualTo("1451");
          assertThat(number.value().last()).contains("1456");
        });
  }

  @Test
  void lastParagraphIsThePublishersAbstract() {
    assertThat(words(anatomy.annexes().regest().orElseThrow()))
        .startsWith("Mikoyan once again assures")
        .endsWith("the next day.");
    assertThat(matter.span().of(text)).startsWith("On the evening").endsWith("in our telegrams.");
  }

  @Test
  void meetingCrossesMidnightInTheYearOfTheFoot() {
    When.Interval when = (When.Interval) meeting().when().orElseThrow();
    assertThat(when.edtf()).isEqualTo("1956-09-22T21:00/1956-09-23T02:00");
    assertThat(when.from().orElseThrow().inferred()).containsExactly(Part.YEAR);
    assertThat(when.to().orElseThrow().inferred()).contains(Part.YEAR, Part.DAY);
  }

  private static Meeting meeting() {
    return matter.meeting().orElseThrow().value();
  }

  @Test
  void initiativeIsKnownFromAHandsInsertion() {
    Finding<String> initiative = meeting().initiative().orElseThrow();
    assertThat(initiative.value()).isEqualTo("Kim Il Sung");
    assertThat(hands()).anyMatch(mark -> mark.content().contains(initiative.span()));
  }

  @Test
  void twoSidesWerePresent() {
    assertThat(meeting().participants())
        .extracting(p -> p.value().side() + " " + p.value().name())
        .containsExactly("1 Mikoyan", "1 Mukhitdinov", "1 Ponomarev", "2 Kim Il Sung", "2 Nam Il");
    assertThat(meeting().participants().getFirst().value().group()).contains("we");
    Participant last = meeting().participants().getLast().value();
    assertThat(last.group()).contains("the Korean comrades");
    assertThat(last.title()).contains("Cde.");
  }

  @Test
  void eventsHaveTheirFullestNamesAndDates() {
    assertThat(matter.events())
        .extracting(e -> e.value().name() + " | " + date(e.value()))
        .containsExactlyInAnyOrder(
            "plenum of the KWP Central Committee | 1956-09-23",
            "August KWP CC plenum | 1956-08",
            "conversation in the CPSU CC during [his] stay in Moscow | ../1956-08",
            "20th CPSU congress | -",
            "3rd KWP congress | -",
            "7th congress of the Communist Party of China | -");
  }

  private static String date(Event event) {
    return event.when().map(When::edtf).orElse("-");
  }

  @Test
  void severalNamesOfOneEventAreItsEvidence() {
    assertThat(evidence("plenum of the KWP"))
        .contains("CC plenum", "plenum of the KWP Central Committee");
    assertThat(evidence("August")).contains("August plenum", "August KWP CC plenum");
    assertThat(evidence("7th")).contains("7th CCP congress");
    assertThat(evidence("3rd")).contains("3rd congress");
  }

  private static List<String> evidence(String name) {
    return matter.events().stream()
        .filter(e -> e.value().name().startsWith(name))
        .flatMap(e -> e.evidence().stream())
        .map(span -> span.of(text))
        .toList();
  }

  @Test
  void draftHasThreeParagraphsAndOneInsertion() {
    assertThat(matter.drafts()).hasSize(1);
    Draft draft = matter.drafts().getFirst().value();
    Span quotation = draft.quotation();
    assertThat(quotation.of(text)).startsWith("All Party organizations").endsWith("still further");
    assertThat(quotation.of(text).split("\\R\\h*\\R")).hasSize(3);
    assertThat(quotation.of(text)).contains("'The Report of the Work");
    assertThat(hands()).filteredOn(mark -> quotation.contains(mark.span())).hasSize(1);
    assertThat(draft.title()).contains("CC plenum resolution");
    assertThat(draft.relation())
        .contains("has been added to the draft resolution previously sent by us");
  }

  @Test
  void tomorrowIsTheDayAfterTheConversation() {
    assertThat(matter.references().dates())
        .anySatisfy(date -> {
          assertThat(words(date)).isEqualTo("tomorrow");
          assertThat(date.value().when().edtf()).isEqualTo("1956-09-23");
        });
  }

  @Test
  void peopleAndBodiesAreLinkedToTheirFullestForms() {
    assertThat(matter.mentions())
        .extracting(m -> m.value().printed() + " = " + m.value().name())
        .contains(
            "Mikoyan = A. Mikoyan",
            "Nam Il = Nam Il",
            "CPSU CC = CPSU Central Committee",
            "CCP = Chinese Communist Party",
            "Pak Il-u = Pak Il-u",
            "Moscow = Moscow");
  }

  @Test
  void everyFindingLiesInsideTheText() {
    assertThat(matter.mentions())
        .allSatisfy(m ->
            assertThat(m.value().printed())
                .isEqualTo(
                    transcript
                        .working()
                        .text()
                        .substring(
                            transcript.working().fromSource(m.span()).start(),
                            transcript.working().fromSource(m.span()).end())));
  }
}
