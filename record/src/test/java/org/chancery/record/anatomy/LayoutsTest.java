package org.chancery.record.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.record.anatomy.Protocol.MarkingKind;
import org.chancery.record.anatomy.Protocol.NumberKind;
import org.chancery.record.dates.When;
import org.chancery.record.finding.Finding;
import org.chancery.record.people.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Layouts of the head and the foot, each by an invented paper. */
class LayoutsTest {

  private static final String TEXT =
      "\n\nThe Minister said that his Government would reply before the end of the month.\n";

  private static List<String> numbers(Anatomy anatomy) {
    return anatomy.protocol().numbers().stream().map(n -> n.value().first()).toList();
  }

  private static List<String> markings(Anatomy anatomy, MarkingKind kind) {
    return anatomy.protocol().markings().stream()
        .map(Finding::value)
        .filter(marking -> marking.kind() == kind)
        .map(Protocol.Marking::text)
        .toList();
  }

  private static List<String> present(Anatomy anatomy) {
    return anatomy.matter().meeting().orElseThrow().value().participants().stream()
        .map(p -> p.value().name())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Velm, 23.IX.1956 | 1956-09-23",
        "Velm, 1956-09-23 | 1956-09-23",
        "Velm, 4. 11. 1976 | 1976-11-04",
        "4.xii.40 | 1940-12-04",
        "17/III/1962 | 1962-03-17",
        "Velm, \"12\" July 1958 | 1958-07-12",
        "Ref: 12/4/88 | none",
      })
  void aDateInFiguresIsADateline(String line, String date) {
    assertThat(Papers.date(Papers.read(line + TEXT))).isEqualTo(date);
  }

  @Test
  void aTelegramMayTellPostNumberAndReceiptOnLinesOfTheirOwn() {
    Anatomy anatomy =
        Papers.read(
            "TELEGRAM\n\nSECRET\nURGENT\n\nFrom Velm\nNo. 412\nReceived 14 March 1958, 07:40"
                + "\n\nTo: The Foreign Ministry"
                + TEXT
                + "\nSorin\n");
    Protocol protocol = anatomy.protocol();
    assertThat(protocol.dating().place().map(Finding::value)).contains("Velm");
    assertThat(protocol.dating().received().map(r -> r.value().edtf()))
        .contains("1958-03-14T07:40");
    assertThat(protocol.dating().written()).isEmpty();
    assertThat(protocol.numbers())
        .singleElement()
        .satisfies(n -> {
          assertThat(n.value().kind()).isEqualTo(NumberKind.TELEGRAM);
          assertThat(n.value().first()).isEqualTo("412");
        });
    assertThat(protocol.correspondents().to())
        .extracting(to -> to.value().office().orElse(""))
        .containsExactly("Foreign Ministry");
  }

  @Test
  void theWordToIsNoPartOfAnAddressee() {
    Anatomy anatomy =
        Papers.read(
            "CIPHERED TELEGRAM No. 812\nFrom Velm\n3 March 1951\n\nTo Comrade Sorel" + TEXT);
    assertThat(anatomy.protocol().correspondents().to())
        .extracting(to -> to.value().person().orElse(""))
        .containsExactly("Sorel");
  }

  @Test
  void whatStandsInColumnsIsReadAsLinesOfTheirOwn() {
    Anatomy anatomy =
        Papers.read("SECRET          Copy No. 36\nVERY URGENT      VELM, May 3, 1961" + TEXT);
    assertThat(markings(anatomy, MarkingKind.CLASSIFICATION)).containsExactly("SECRET");
    assertThat(markings(anatomy, MarkingKind.PRECEDENCE)).containsExactly("VERY URGENT");
    assertThat(numbers(anatomy)).containsExactly("36");
    assertThat(Papers.place(anatomy)).isEqualTo("VELM");
  }

  @Test
  void theGroupOfDayAndHourDatesATelegramOfASignalService() {
    Anatomy anatomy =
        Papers.read(
            "O 031640Z MAY 61\nFM AMEMBASSY VELM\nTO SECSTATE TARNAU PRIORITY 88\nINFO ALL POSTS\n"
                + "C O N F I D E N T I A L VELM 01204"
                + TEXT);
    assertThat(Papers.date(anatomy)).isEqualTo("1961-05-03T16:40");
    assertThat(Papers.place(anatomy)).isEqualTo("VELM");
    assertThat(Papers.offices(anatomy.protocol().correspondents().to()))
        .containsExactly("SECSTATE TARNAU");
    assertThat(numbers(anatomy)).containsExactly("88", "01204");
    assertThat(markings(anatomy, MarkingKind.CLASSIFICATION))
        .containsExactly("C O N F I D E N T I A L");
  }

  @Test
  void labelsAnnounceSenderAddresseeDateAndNumber() {
    Anatomy anatomy =
        Papers.read("FROM: VELM\nTO: FOREIGN MINISTRY\nNO: 412\nDATE: 23/9/56" + TEXT);
    assertThat(Papers.offices(anatomy.protocol().correspondents().to()))
        .containsExactly("FOREIGN MINISTRY");
    assertThat(numbers(anatomy)).containsExactly("412");
    assertThat(Papers.date(anatomy)).isEqualTo("1956-09-23");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "44. Telegram From the Embassy in Velmark to the Foreign Ministry"
            + " | Embassy in Velmark | Foreign Ministry",
        "Letter from Arne Tolv to Karin Voss, 3 May 1955 | Arne Tolv | Karin Voss",
        "Letter dated 3 May 1955 from the Minister of Velmark addressed to the Secretary-General"
            + " | Minister of Velmark | Secretary-General",
      })
  void aTitleInThePublishersWordsNamesSenderAndAddressee(String title, String from, String to) {
    Protocol protocol = Papers.read(title + TEXT).protocol();
    assertThat(names(protocol.correspondents().from())).containsExactly(from);
    assertThat(names(protocol.correspondents().to())).containsExactly(to);
  }

  @Test
  void theNumberOfAPaperIsNoPartOfItsSender() {
    Protocol protocol =
        Papers.read("Telegram from the Embassy in Velmark, No. 812" + TEXT).protocol();
    assertThat(names(protocol.correspondents().from())).containsExactly("Embassy in Velmark");
  }

  private static List<String> names(List<Finding<Party>> parties) {
    return parties.stream()
        .map(p -> p.value().person().or(() -> p.value().office()).orElse(""))
        .toList();
  }

  @Test
  void aReportThatSomebodyApprovedIsNotHis() {
    Protocol protocol =
        Papers.read("Report of a committee, approved by the Governor of Velmark" + TEXT).protocol();
    assertThat(protocol.correspondents().from()).isEmpty();
  }

  @Test
  void thePublishersSourceAndSummaryAboveAPaperAreNotItsText() {
    Anatomy anatomy =
        Papers.read(
            "Source: State Archive of Velmark, fond 3, opis 12, delo 5. Obtained by J. Reede.\n"
                + "Summary: The Minister reports on the fisheries and asks for instructions.\n\n"
                + "Velm, 14 April 1957"
                + TEXT);
    assertThat(anatomy.annexes().regest().orElseThrow().value().text())
        .startsWith("The Minister reports");
    assertThat(markings(anatomy, MarkingKind.SOURCE_NOTE)).hasSize(1);
    assertThat(Papers.date(anatomy)).isEqualTo("1957-04-14");
    assertThat(anatomy.annexes().enclosures()).isEmpty();
  }

  @Test
  void theSourceBelowAPaperTellsItsClassification() {
    String text =
        "Velm, May 3, 1961" + TEXT + "\nHalven\n\nSource: Central Files. Top Secret; Niact.";
    Anatomy anatomy = Papers.read(text);
    assertThat(markings(anatomy, MarkingKind.CLASSIFICATION)).containsExactly("Top Secret");
    assertThat(Papers.signers(anatomy)).containsExactly("Halven");
  }

  @Test
  void aFileSymbolIsANumberAndNoPlace() {
    Anatomy anatomy = Papers.read("S/3730/Rev.1\n29 October 1956" + TEXT);
    assertThat(anatomy.protocol().numbers().getFirst().value().kind()).isEqualTo(NumberKind.FILE);
    assertThat(numbers(anatomy)).containsExactly("S/3730/Rev.1");
    assertThat(Papers.place(anatomy)).isEqualTo("none");
  }

  @Test
  void aReceiptInTheHeadingTakesItsYearFromTheDateline() {
    Anatomy anatomy =
        Papers.read("Sir R. Tolv to Mr. Voss.—(Received March 3.)\n\nVelm, March 2, 1907." + TEXT);
    assertThat(anatomy.protocol().dating().received().map(Finding::value).map(When::edtf))
        .contains("1907-03-03");
  }

  @Test
  void theDayOfAMeetingIsThatOfItsRecordAndNotOfItsPrinting() {
    Anatomy anatomy =
        Papers.read(
            "24 November 1956\nORIGINAL: ENGLISH\n\nSUMMARY RECORD OF THE 812th MEETING\n"
                + "Held at Headquarters, Velm, on Friday, 23 November 1956, at 10.30 a.m.\n\n"
                + "Chairman: Mr. TOLV (Velmark)"
                + TEXT);
    assertThat(Papers.date(anatomy)).isEqualTo("1956-11-23");
    assertThat(anatomy.kind().map(Finding::value)).contains("minutes");
    assertThat(present(anatomy)).containsExactly("Mr. TOLV");
  }

  @Test
  void aListOfThosePresentIsPartedIntoNamesAndEndsAtTheAgenda() {
    Anatomy anatomy =
        Papers.read(
            "MINUTES No. 14\n\nPresent: Comrades Tolv, Voss and Reede\nAbsent: Comrade Halven\n"
                + "Agenda:\n1. The fisheries"
                + TEXT);
    assertThat(present(anatomy)).containsExactly("Tolv", "Voss", "Reede");
    assertThat(numbers(anatomy)).containsExactly("14");
  }

  @Test
  void statesInCapitalsHeadTheirPeopleAndAreNone() {
    Anatomy anatomy =
        Papers.read(
            "Minutes\n\nPRESENT\nVELMARK\nMr. Tolv\nOSTRANIA\nMr. Halven\nMr. Reede" + TEXT);
    assertThat(present(anatomy)).containsExactly("Mr. Tolv", "Mr. Halven", "Mr. Reede");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[signature] A. TOLV | A. TOLV",
        "(A. Tolv) | A. Tolv",
        "(ss) A. Tolv | A. Tolv",
        "Dean A. Tolv | Dean A. Tolv",
        "SECRETARY OF THE COMMITTEE   P. Tolv | P. Tolv",
        "Signed: Tolv, Voss, Reede | Tolv, Voss, Reede",
      })
  void aSignatureStandsInManyForms(String line, String names) {
    Anatomy anatomy = Papers.read("Velm, May 3, 1961" + TEXT + "\nYours sincerely,\n\n" + line);
    assertThat(String.join(", ", Papers.signers(anatomy))).isEqualTo(names);
  }

  @Test
  void aNoteInTheThirdPersonNamesWhoWritesToWhom() {
    Anatomy anatomy =
        Papers.read(
            "The Embassy of Velmark presents its compliments to the Ministry of Foreign Affairs of"
                + " Ostrania and has the honour to accept the proposal.\n\nVelm, 23.IX.1963\n\n"
                + "The Ministry of Foreign Affairs of Ostrania,\nVELM");
    assertThat(names(anatomy.protocol().correspondents().from()))
        .containsExactly("Embassy of Velmark");
    assertThat(names(anatomy.protocol().correspondents().to()))
        .containsExactly("Ministry of Foreign Affairs of Ostrania");
    assertThat(Papers.signers(anatomy)).isEmpty();
  }

  @Test
  void aNameInTheSalutationIsTheAddressee() {
    Anatomy anatomy = Papers.read("Velm, May 3, 1961\n\nDear Mr. Halven," + TEXT + "\nA. Tolv");
    assertThat(names(anatomy.protocol().correspondents().to())).containsExactly("Halven");
    Anatomy friend = Papers.read("Velm, May 3, 1961\n\nDear Friend:" + TEXT + "\nA. Tolv");
    assertThat(friend.protocol().correspondents().to()).isEmpty();
  }

  @Test
  void aTownBelowTheOfficeOnItsPaperIsThePlace() {
    Anatomy anatomy =
        Papers.read("MINISTRY OF FISHERIES\nVELM\n\nRef: 12/4/88\n15th June 1964" + TEXT);
    assertThat(Papers.place(anatomy)).isEqualTo("VELM");
    assertThat(numbers(anatomy)).containsExactly("12/4/88");
  }

  @Test
  void anAttachmentThatIsOnlyAnnouncedIsNoEnclosure() {
    Anatomy anatomy =
        Papers.read(
            "Velm, May 3, 1961" + TEXT + "\nAttachment: as mentioned, on 3 sheets.\n\nA. Tolv");
    assertThat(anatomy.annexes().enclosures()).isEmpty();
  }
}
