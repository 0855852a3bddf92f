package org.chancery.record.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.chancery.record.anatomy.Protocol.Dating;
import org.chancery.record.anatomy.Protocol.MarkingKind;
import org.chancery.record.finding.Finding;
import org.chancery.record.people.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Heads that tell several things on a line, each by an invented paper. */
class HeadLayoutsTest {

  private static final String TEXT =
      "\n\nThe Minister said that his Government would reply before the end of the month.\n";

  private static List<String> numbers(Anatomy anatomy) {
    return anatomy.protocol().numbers().stream()
        .map(Finding::value)
        .map(n -> n.kind().name().toLowerCase(Locale.ROOT) + " " + n.first())
        .toList();
  }

  private static List<String> markings(Anatomy anatomy, MarkingKind kind) {
    return anatomy.protocol().markings().stream()
        .map(Finding::value)
        .filter(marking -> marking.kind() == kind)
        .map(Protocol.Marking::text)
        .toList();
  }

  private static List<String> names(List<Finding<Party>> parties) {
    return parties.stream()
        .map(p -> p.value().person().or(() -> p.value().office()).orElse(""))
        .toList();
  }

  private static String received(Anatomy anatomy) {
    return anatomy.protocol().dating().received().map(r -> r.value().edtf()).orElse("none");
  }

  private static final String COLUMNS =
      """
      [This telegram is of particular secrecy and should be kept by the recipient]

      [CYPHER]                                         WAR CABINET DISTRIBUTION

      FROM: VELM TO FOREIGN OFFICE

      Sir B. Tolland               D. 4.15 p.m.   8th August, 1942.
      No. 412.                     R. 6.20 p.m.   8th August, 1942.

      IMMEDIATE.
      MOST SECRET.
      """;

  private static final String LINES =
      """
      From Velm to Foreign Office

      Sir B. Tolland
      No. 412.
      D. 4.15 p.m. 8th August, 1942.
      R. 6.20 p.m. 8th August, 1942.

      IMMEDIATE
      MOST SECRET
      """;

  private static final String ONE_LINE =
      """
      From Velm to Foreign Office.
      No. 412. D. 4.15 p.m. August 8, 1942. R. 6.20 p.m. August 8, 1942.
      IMMEDIATE, MOST SECRET.
      """;

  @Test
  void theHoursOfSendingAndReceiptAreReadInColumnsOnLinesAndOnOneLine() {
    for (String head : List.of(COLUMNS, LINES, ONE_LINE)) {
      Anatomy anatomy = Papers.read(head + TEXT);
      Dating dating = anatomy.protocol().dating();
      assertThat(anatomy.kind().orElseThrow().value()).as(head).isEqualTo("telegram");
      assertThat(dating.sent().orElseThrow().value().edtf()).isEqualTo("1942-08-08T16:15");
      assertThat(received(anatomy)).isEqualTo("1942-08-08T18:20");
      assertThat(Papers.place(anatomy)).isEqualToIgnoringCase("Velm");
      assertThat(numbers(anatomy)).containsExactly("telegram 412");
      assertThat(names(anatomy.protocol().correspondents().to()))
          .singleElement()
          .asString()
          .isEqualToIgnoringCase("Foreign Office");
      assertThat(markings(anatomy, MarkingKind.PRECEDENCE)).containsExactly("IMMEDIATE");
      assertThat(markings(anatomy, MarkingKind.CLASSIFICATION)).containsExactly("MOST SECRET");
      assertThat(anatomy.annexes().enclosures()).isEmpty();
    }
  }

  @Test
  void whoeverIsNamedBesideTheHoursSendsTheTelegram() {
    assertThat(names(Papers.read(COLUMNS + TEXT).protocol().correspondents().from()))
        .containsExactly("B. Tolland");
    assertThat(names(Papers.read(ONE_LINE + TEXT).protocol().correspondents().from()))
        .containsExactly("Velm");
  }

  @Test
  void placeAndReceiptMayStandBesideNumberAndSalutation() {
    Anatomy anatomy =
        Papers.read(
            """
            Sir B. Tolland to Sir Edwin Marl.

            (No. 212.) Confidential.                  Velm, D. April 27, 1909.
            Sir,                                      R. May 3, 1909.

            With reference to my telegram No. 130 I have the honour to report that all is quiet.

            I have, &c.
            BASIL TOLLAND.
            """);
    assertThat(Papers.date(anatomy)).isEqualTo("1909-04-27");
    assertThat(received(anatomy)).isEqualTo("1909-05-03");
    assertThat(Papers.place(anatomy)).isEqualTo("Velm");
    assertThat(numbers(anatomy)).containsExactly("despatch 212");
    assertThat(anatomy.protocol().salutation().orElseThrow().value()).isEqualTo("Sir,");
  }

  @Test
  void aPrintedDespatchHasItsReceiptBehindItsHeadingAndNobodySignsAboveTheText() {
    Anatomy anatomy =
        Papers.read(
            """
                                          148

            [This Document is the Property of the Govern-
            ment.]
            EASTERN.                                  [December 3.]
            CONFIDENTIAL.                             SECTION 2.
            [45211]                        No. 1.
            Mr. Tolland to Viscount Marl.—(Received December 3.)
            (No. 318.)
            My Lord,                          Velm, November 11, 1911.
            WITH reference to my telegram No. 402 of the 9th instant, I have
            the honour to report that the Regent sent for me on the same even-
            ing and complained of the conduct of the garrison at Tarn.
            I have, &c.
            B. TOLLAND.
            """);
    assertThat(names(anatomy.protocol().correspondents().from())).containsExactly("Tolland");
    assertThat(names(anatomy.protocol().correspondents().to())).containsExactly("Marl");
    assertThat(Papers.date(anatomy)).isEqualTo("1911-11-11");
    assertThat(received(anatomy)).isEqualTo("1911-12-03");
    assertThat(numbers(anatomy)).containsExactly("registry 45211", "printed 1", "despatch 318");
    assertThat(markings(anatomy, MarkingKind.CLASSIFICATION)).containsExactly("CONFIDENTIAL");
    assertThat(markings(anatomy, MarkingKind.HANDLING))
        .containsExactly("[This Document is the Property of the Government.]");
    assertThat(Papers.signers(anatomy)).containsExactly("B. TOLLAND");
    assertThat(anatomy.annexes().enclosures()).isEmpty();
  }

  @Test
  void aPapersOwnHeadIsReadAsIfThePublishersTitleAboveItWereNotThere() {
    Anatomy anatomy =
        Papers.read(
            """
            May 06, 1954
            From the Journal of Ambassador V. I. Sorel: Record of a Conversation with Comrade Halvor

            Citation: "From the Journal of Ambassador V. I. Sorel," May 06, 1954, Archive, f. 079.

            Summary: Sorel and Halvor discuss the supply of rice.

            Original Language: Velmic

            From the journal of
            V. I. SOREL
            TOP SECRET. Copy No. 3
            14 May 1954
            No. 118/os

            RECORD OF CONVERSATION

            Halvor said that the delegation would leave on 9 May.
            """);
    assertThat(anatomy.protocol().heading().orElseThrow().value())
        .startsWith("From the Journal of Ambassador V. I. Sorel: Record");
    assertThat(anatomy.kind().orElseThrow().value()).isEqualTo("memorandum");
    assertThat(Papers.date(anatomy)).isEqualTo("1954-05-14");
    assertThat(names(anatomy.protocol().correspondents().from())).containsExactly("V. I. SOREL");
    assertThat(markings(anatomy, MarkingKind.CLASSIFICATION)).containsExactly("TOP SECRET");
    assertThat(numbers(anatomy)).containsExactly("copy 3", "despatch 118/os");
    assertThat(anatomy.annexes().regest().orElseThrow().value().text())
        .isEqualTo("Sorel and Halvor discuss the supply of rice.");
  }

  @Test
  void theDayInALettersTitleIsItsOwnAndTheDayAboveThatOfItsDistribution() {
    Anatomy anatomy =
        Papers.read(
            """
            S/4417
            20 January 1958

            LETTER DATED 18 JANUARY 1958 FROM THE REPRESENTATIVE OF VELMARK ADDRESSED TO THE PRESIDENT OF THE COUNCIL
            """
                + TEXT);
    assertThat(Papers.date(anatomy)).isEqualTo("1958-01-18");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Memorandum of Conversation¹ | Memorandum of Conversation",
        "STENOGRAPHIC RECORD;of the meeting of two delegations"
            + " | STENOGRAPHIC RECORD of the meeting of two delegations",
      })
  void aTitleIsReadWithoutItsFootnoteMarkAndOverTwoLines(String lines, String title) {
    Anatomy anatomy = Papers.read(lines.replace(';', '\n') + "\n\nVelm, May 3, 1961" + TEXT);
    assertThat(anatomy.protocol().heading().orElseThrow().value()).isEqualTo(title);
  }

  @Test
  void aHeadInFrenchIsReadWithItsNumberItsMarksAndItsReceipt() {
    Anatomy anatomy =
        Papers.read(
            """
            234
            M. DE TARN, AMBASSADEUR DE VELMARK À CASTRA,
            À M. SOREL, MINISTRE DES AFFAIRES ÉTRANGÈRES.

            D. n° 112. Confidentiel. Très urgent.              Castra, 6 mars 1936.
            (Reçu : Cabinet, 12 mars.)

            Par mon télégramme n° 87 du 4 mars, j'ai fait connaître la réponse du ministre.

            TARN.
            """);
    assertThat(anatomy.kind().orElseThrow().value()).isEqualTo("despatch");
    assertThat(names(anatomy.protocol().correspondents().from())).containsExactly("DE TARN");
    assertThat(Papers.offices(anatomy.protocol().correspondents().to()))
        .containsExactly("MINISTRE DES AFFAIRES ÉTRANGÈRES");
    assertThat(numbers(anatomy)).containsExactly("printed 234", "despatch 112");
    assertThat(markings(anatomy, MarkingKind.CLASSIFICATION)).containsExactly("Confidentiel");
    assertThat(markings(anatomy, MarkingKind.PRECEDENCE)).containsExactly("Très urgent");
    assertThat(Papers.date(anatomy)).isEqualTo("1936-03-06");
    assertThat(received(anatomy)).isEqualTo("1936-03-12");
  }

  @Test
  void marksMayStandBeforePlaceAndDateOnOneLine() {
    Anatomy anatomy =
        Papers.read(
            "Mr. Tarn to Mr. Sorel.\n\nD. No. 112. Confidential. Castra, 6 March 1936." + TEXT);
    assertThat(Papers.place(anatomy)).isEqualTo("Castra");
    assertThat(Papers.date(anatomy)).isEqualTo("1936-03-06");
    assertThat(numbers(anatomy)).containsExactly("despatch 112");
  }

  @Test
  void theHoursOfADatelineAreThoseOfTheTalkItRecords() {
    Anatomy anatomy =
        Papers.read(
            "47. Memorandum of Conversation¹\n\nVelm, November 14, 1962, 3:30–4:45 p.m."
                + TEXT
                + "\n¹ Source: Central Files, 782.00/11–1462. Secret; Limit Distribution.\n");
    assertThat(Papers.date(anatomy)).isEqualTo("1962-11-14");
    assertThat(anatomy.matter().meeting().orElseThrow().value().when().orElseThrow().edtf())
        .isEqualTo("1962-11-14T15:30/1962-11-14T16:45");
    assertThat(numbers(anatomy)).containsExactly("printed 47", "file 782.00/11–1462");
    assertThat(markings(anatomy, MarkingKind.SOURCE_NOTE))
        .singleElement()
        .asString()
        .startsWith("Source: Central Files");
    assertThat(markings(anatomy, MarkingKind.HANDLING)).containsExactly("Limit Distribution");
  }

  @Test
  void aTelegramToSeveralPostsHasANumberToEach() {
    Anatomy anatomy =
        Papers.read(
            "TELEGRAM\n\n"
                + "VELM, March 17, 1946—7 p.m.\n\n"
                + "SENT TO CASTRA AS 211, RPTD TARN AS 304. Dept has noted ur recent tel re"
                + " barges.\n");
    assertThat(numbers(anatomy)).containsExactly("telegram 211", "telegram 304");
    assertThat(Papers.offices(anatomy.protocol().correspondents().to()))
        .containsExactly("CASTRA", "TARN");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "No. C/551/61 | despatch C/551/61",
        "No. P212/48 | despatch P212/48",
        "Pol. IV 2207 | registry Pol. IV 2207",
        "2874/565122-23 | file 2874/565122-23",
        "Your ref.: JA 3/112 | file JA 3/112",
        "REPORT NO.: OO-B-44127 | registry OO-B-44127",
      })
  void aNumberOfAnOfficeIsRead(String line, String number) {
    assertThat(numbers(Papers.read("SECRET\n" + line + "\n\nVelm, May 3, 1961" + TEXT)))
        .containsExactly(number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Velmic Embassy to the Department of State;;AIDE-MÉMOIRE;;Velm, May 3, 1961 |"
            + " memorandum",
        "Velm, May 3, 1961;;Dear Norman, | letter",
        "Mr. Tarn to Mr. Sorel.;;No. 112.];;Velm, May 3, 1861.;;Sir: | despatch",
        "Cable from the Velmic Embassy in Castra, 'On Fisheries';;May 3, 1961 | telegram",
        "Note given by the Ministry of External Affairs to the Embassy of Velmark | note",
        "INFORMATION;by Arne Tolv, third secretary;;Velm, May 3, 1961 | report",
      })
  void theKindShowsInTheHead(String head, String kind) {
    assertThat(Papers.read(head.replace(';', '\n') + TEXT).kind().orElseThrow().value())
        .isEqualTo(kind);
  }

  @Test
  void addresseesInAListAndInABlockAreRead() {
    assertThat(names(addressees("To: Comrades Breskov, Tolv; Sorel - entire; Halvor - point 2.")))
        .containsExactly("Breskov", "Tolv", "Sorel", "Halvor");
    assertThat(names(addressees("To the Ministry of Fisheries and the Liaison Department:")))
        .containsExactly("Ministry of Fisheries", "Liaison Department");
    assertThat(names(addressees("TO\nTHE MINISTER OF FISHERIES\nCOMRADE KIRIL SOREL\nVELM")))
        .containsExactly("KIRIL SOREL");
  }

  private static List<Finding<Party>> addressees(String lines) {
    return Papers.read("SECRET\n\n" + lines + TEXT).protocol().correspondents().to();
  }

  @Test
  void theDayOfAPaperIsReadAboveWhatOfficesNotedBelowIt() {
    Anatomy anatomy =
        Papers.read(
            "Cable from the Embassy in Velmark"
                + TEXT
                + "\n"
                + "Embassy in Velmark\n"
                + "23 August 1960\n\n"
                + "[Distribution:] Office of the Chairman; file.\n"
                + "Received 24 August 1960, 04:10. Printed 24 August 1960, 09:00.\n");
    assertThat(Papers.date(anatomy)).isEqualTo("1960-08-23");
  }

  @Test
  void aHeadingWithinMinutesIsNoEnclosure() {
    Anatomy anatomy =
        Papers.read(
            "Minutes of the Commission, May 3, 1919\n\nPresent:\n\nMr. Tarn\n\nMr. Sorel"
                + "\n\n1. The Commission approved the note, and asked that it be sent at once."
                + "\n\nMilitary Personnel for Mission to Velmark"
                + "\n\n2. A memorandum was read in which Mr. Tarn asked for officers.\n");
    assertThat(anatomy.annexes().enclosures()).isEmpty();
  }

  @Test
  void aTelegramInCapitalsBelowItsTitle() {
    Anatomy paper =
        Papers.read(
            """
            TELEGRAM

            FROM FOREIGN OFFICE TO BELMORA

            NO 88
            4 MAY 1951

            YOUR TELNO 46 OF 3 MAY PARAS 2 AND 3. REURTEL 17, MAY 2. PLEASE INFORM MINISTER.
            """);
    assertThat(numbers(paper)).containsExactly("telegram 88");
    assertThat(names(paper.protocol().correspondents().from())).containsExactly("FOREIGN OFFICE");
    assertThat(Papers.offices(paper.protocol().correspondents().to())).containsExactly("BELMORA");
    assertThat(paper.matter().references().papers())
        .extracting(Finding::value)
        .extracting(
            r -> r.whose().orElse("") + " " + r.kind().orElse("") + " " + r.number().orElse(""))
        .containsExactly("your telegram 46", "your telegram 17");
  }

  @Test
  void theDayOfATelegramMayStandBehindItsNumber() {
    Anatomy paper =
        Papers.read(
            "INCOMING TELEGRAM\n\nFROM: TARSK\nTO: SECRETARY OF STATE\nNO: 46, MAY 3, 1951\n\n"
                + "THE BRIDGE WILL BE OPENED TOMORROW, AND THE MINISTER IS TO BE THERE.\n");
    assertThat(numbers(paper)).containsExactly("telegram 46");
    assertThat(Papers.date(paper)).isEqualTo("1951-05-03");
  }
}
