package org.chancery.dossier.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.chancery.dossier.exchange.PaperSummary.Citation;
import org.chancery.dossier.exchange.PaperSummary.Parties;
import org.chancery.record.anatomy.Matter.PaperReference;
import org.chancery.record.anatomy.Protocol.NumberKind;
import org.chancery.record.anatomy.Protocol.RecordNumber;
import org.chancery.record.dates.When;
import org.chancery.record.people.PartyReader;
import org.junit.jupiter.api.Test;

class ExchangeTest {

  private static final String MINISTER = "The Minister in Todrany (Orlenne)";
  private static final String CHARGE = "The Chargé in Todrany (Verrow)";
  private static final String SECRETARY = "The Secretary of State";
  private static final String ACTING = "The Acting Secretary of State (Brauth)";

  @Test
  void yourIsTheAddresseesPaperAndMyTheWriters() {
    Exchange exchange =
        Exchange.of(
            List.of(
                telegram("a", "18", "1936-03-12T04:00", MINISTER, SECRETARY),
                telegram("b", "11", "1936-03-13", SECRETARY, MINISTER, cite("your", "18", "")),
                telegram(
                    "c",
                    "27",
                    "1936-04-07",
                    MINISTER,
                    SECRETARY,
                    cite("your", "11", "1936-03-13"),
                    cite("my", "18", "1936-03-12T04:00"))));
    assertThat(exchange.links())
        .extracting(l -> l.from() + ">" + l.to())
        .containsExactly("b>a", "c>b", "c>a");
    assertThat(exchange.missing()).isEmpty();
  }

  @Test
  void aSeriesGoesOnWhenAnotherFillsThePost() {
    Exchange exchange =
        Exchange.of(
            List.of(
                telegram("a", "18", "1936-03-12", MINISTER, SECRETARY),
                telegram("b", "19", "1936-03-20", CHARGE, ACTING, cite("my", "18", "1936-03-12")),
                telegram("c", "12", "1936-03-21", ACTING, CHARGE, cite("Legation", "18", ""))));
    assertThat(exchange.links()).extracting(Link::to).containsExactly("a", "a");
  }

  @Test
  void theDepartmentIsWhicheverPartyIsAtTheCapital() {
    Exchange exchange =
        Exchange.of(
            List.of(
                telegram("a", "54", "1936-11-16", SECRETARY, MINISTER),
                telegram(
                    "b", "88", "1936-11-19", MINISTER, SECRETARY, cite("Department", "54", ""))));
    assertThat(exchange.links()).extracting(Link::to).containsExactly("a");
  }

  @Test
  void aNumberAloneMeansTheLastPaperOfThatNumber() {
    Exchange exchange =
        Exchange.of(
            List.of(
                telegram("old", "18", "1935-03-01", MINISTER, SECRETARY),
                telegram("new", "18", "1936-03-01", MINISTER, SECRETARY),
                telegram("later", "18", "1936-09-01", MINISTER, SECRETARY),
                telegram("b", "5", "1936-03-05", SECRETARY, MINISTER, cite("your", "18", ""))));
    assertThat(exchange.links()).extracting(Link::to).containsExactly("new");
  }

  @Test
  void aMissingYearIsThatOfTheLastSuchDayBefore() {
    Exchange exchange =
        Exchange.of(
            List.of(
                telegram("a", "90", "1935-12-30", MINISTER, SECRETARY),
                telegram(
                    "b",
                    "1",
                    "1936-01-02",
                    SECRETARY,
                    MINISTER,
                    cite("your", "90", "XXXX-12-30"))));
    assertThat(exchange.links()).extracting(Link::to).containsExactly("a");
  }

  @Test
  void theSameNumberOfAnotherPostIsNotMeant() {
    Exchange exchange =
        Exchange.of(
            List.of(
                telegram("a", "18", "1936-03-12", "The Minister in Orvania (Tal)", SECRETARY),
                telegram(
                    "b",
                    "11",
                    "1936-03-13",
                    SECRETARY,
                    MINISTER,
                    cite("your", "18", "1936-03-12"))));
    assertThat(exchange.links()).isEmpty();
    assertThat(exchange.missing())
        .singleElement()
        .satisfies(m -> {
          assertThat(m.number()).contains("18");
          assertThat(m.date().map(When::edtf)).contains("1936-03-12");
          assertThat(m.sender()).contains("Minister in Todrany (Orlenne)");
          assertThat(m.addressee()).contains("Secretary of State");
        });
  }

  @Test
  void papersOfOneDayAndOnePairWithoutNumbersStayCandidates() {
    Exchange exchange =
        Exchange.of(
            List.of(
                paper("a", "note", "", "1936-03-12", MINISTER, SECRETARY),
                paper("b", "note", "", "1936-03-12", MINISTER, SECRETARY),
                telegram(
                    "c", "5", "1936-03-15", SECRETARY, MINISTER, cite("your", "", "1936-03-12"))));
    assertThat(exchange.links()).isEmpty();
    assertThat(exchange.unsettled())
        .singleElement()
        .satisfies(u -> assertThat(u.candidates()).hasSize(2));
  }

  @Test
  void nothingWrittenLaterIsMeant() {
    Exchange exchange =
        Exchange.of(
            List.of(
                telegram("a", "18", "1936-06-12", MINISTER, SECRETARY),
                telegram("b", "11", "1936-03-13", SECRETARY, MINISTER, cite("your", "18", ""))));
    assertThat(exchange.links()).isEmpty();
  }

  @Test
  void theEditorsBetterNumberCounts() {
    Citation citation =
        new Citation(
            new PaperReference(
                Optional.of("your"),
                Optional.empty(),
                Optional.of("33"),
                When.Date.parse("1936-03-12").map(d -> d),
                Optional.empty()),
            "Your 33 [18], March 12",
            1);
    Exchange exchange =
        Exchange.of(
            List.of(
                telegram("a", "18", "1936-03-12", MINISTER, SECRETARY),
                telegram("b", "11", "1936-03-13", SECRETARY, MINISTER, citation)));
    assertThat(exchange.links()).extracting(Link::to).containsExactly("a");
  }

  @Test
  void aMissingPaperIsListedOnceWithAllWhoCiteIt() {
    Exchange exchange =
        Exchange.of(
            List.of(
                telegram(
                    "a", "27", "1936-04-07", MINISTER, SECRETARY, cite("my", "14", "1936-03-03")),
                telegram("b", "28", "1936-04-09", MINISTER, SECRETARY, cite("my", "14", "")),
                telegram(
                    "c",
                    "29",
                    "1936-04-10",
                    SECRETARY,
                    MINISTER,
                    cite("your", "14", "1936-03-03"))));
    assertThat(exchange.missing())
        .singleElement()
        .satisfies(m ->
            assertThat(m.citedBy())
                .extracting(MissingPaper.CitedBy::id)
                .containsExactly("a", "c", "b"));
  }

  @Test
  void aChainHoldsThePapersBetweenTheTwoAndNoOthers() {
    Exchange exchange =
        Exchange.of(
            List.of(
                telegram("a", "18", "1936-03-12", MINISTER, SECRETARY),
                telegram("b", "11", "1936-03-13", SECRETARY, MINISTER, cite("your", "18", "")),
                telegram("c", "27", "1936-04-07", MINISTER, SECRETARY, cite("your", "11", "")),
                telegram("d", "28", "1936-05-07", MINISTER, SECRETARY)));
    assertThat(exchange.chain("a").orElseThrow().steps())
        .extracting(s -> s.paper().id())
        .containsExactly("a", "b", "c");
    assertThat(exchange.chain("nothing")).isEmpty();
  }

  @Test
  void theSamePapersInAnyOrderMakeTheSameExchange() {
    List<PaperSummary> papers = new ArrayList<>();
    for (int i = 1; i < 40; i++) {
      papers.add(
          telegram(
              "p" + i,
              Integer.toString(i),
              "1936-03-%02d".formatted(1 + i / 2 % 28),
              i % 3 == 0 ? SECRETARY : MINISTER,
              i % 3 == 0 ? MINISTER : SECRETARY,
              cite("your", Integer.toString(i - 1), ""),
              cite("my", Integer.toString(i - 2), "")));
    }
    Exchange first = Exchange.of(papers);
    long seed = 7;
    Collections.shuffle(papers, new Random(seed));
    Exchange second = Exchange.of(papers);
    assertThat(second.links()).as("seed %s", seed).isEqualTo(first.links());
    assertThat(second.missing()).isEqualTo(first.missing());
    assertThat(second.unsettled()).isEqualTo(first.unsettled());
  }

  @Test
  void twoPapersWithOneIdAreRefused() {
    PaperSummary paper = telegram("a", "18", "1936-03-12", MINISTER, SECRETARY);
    assertThatThrownBy(() -> Exchange.of(List.of(paper, paper)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("two papers have the id a");
  }

  private static Citation note(String date) {
    return new Citation(
        new PaperReference(
            Optional.empty(),
            Optional.of("note"),
            Optional.empty(),
            When.Date.parse(date).map(d -> d),
            Optional.empty()),
        "note of " + date,
        1);
  }

  private static Citation cite(String whose, String number, String date) {
    Optional<When> when = When.Date.parse(date).map(d -> d);
    return new Citation(
        new PaperReference(
            Optional.of(whose).filter(w -> !w.isEmpty()),
            Optional.empty(),
            Optional.of(number).filter(n -> !n.isEmpty()),
            date.isEmpty() ? Optional.empty() : when,
            Optional.empty()),
        whose + " " + number + ", " + date,
        1);
  }

  @Test
  void sectionsAndSeriesTellNumbersApart() {
    Exchange exchange =
        Exchange.of(
            List.of(
                telegram("a", "482/II-B", "1936-05-03", MINISTER, SECRETARY),
                telegram("b", "482/II", "1936-05-03", MINISTER, SECRETARY),
                telegram("c", "1204 bis", "1936-05-04", MINISTER, SECRETARY),
                telegram("d", "AS 12/4", "1936-05-05", MINISTER, SECRETARY),
                telegram(
                    "e",
                    "9",
                    "1936-05-20",
                    SECRETARY,
                    MINISTER,
                    cite("your", "482/II-B", "1936-05-03"),
                    cite("your", "1204-bis", ""),
                    cite("your", "12/4", ""),
                    cite("your", "BS 12/4", ""))));
    assertThat(exchange.links()).extracting(Link::to).containsExactly("a", "c", "d");
    assertThat(exchange.missing())
        .extracting(m -> m.number().orElse(""))
        .containsExactly("BS 12/4");
  }

  @Test
  void anotherHourRulesATelegramOfOthersOut() {
    Exchange exchange =
        Exchange.of(
            List.of(
                telegram("a", "4", "1936-01-27T12:00", MINISTER, SECRETARY),
                telegram(
                    "b",
                    "7",
                    "1936-02-11",
                    SECRETARY,
                    "The Minister in Belmora (Harrow)",
                    cite("", "4", "1936-01-27T18:00"))));
    assertThat(exchange.links()).isEmpty();
  }

  @Test
  void whatIsEnclosedIsHeld() {
    Exchange exchange =
        Exchange.of(
            List.of(
                paper(
                    "a",
                    "despatch",
                    "73",
                    "1936-05-28",
                    MINISTER,
                    SECRETARY,
                    cite("my", "45", "1936-05-25"),
                    note("1936-05-26"),
                    cite("Ministry", "17/III", "1936-05-27"),
                    cite("my", "", "1936-05-27"),
                    cite("your", "", "1936-05-24")),
                paper(
                    "a+1", "note", "45", "1936-05-25", MINISTER, "The Prefect of Harnova (Ormaj)"),
                paper(
                    "a+2",
                    "note",
                    "",
                    "1936-05-26",
                    "The Prefect of Harnova (Ormaj)",
                    "The Minister of Sarvena (Orlenne)",
                    cite("your", "45", "1936-05-25")),
                paper(
                    "a+3",
                    "note",
                    "17/III",
                    "1936-05-27",
                    "The Ministry of Foreign Affairs of Todrany",
                    "The Legation of Sarvena")));
    assertThat(exchange.links())
        .extracting(l -> l.from() + ">" + l.to())
        .containsExactlyInAnyOrder("a>a+1", "a>a+2", "a>a+3", "a+2>a+1");
    assertThat(exchange.missing())
        .extracting(m -> m.citedBy().getFirst().citation().told().whose().orElse(""))
        .containsExactlyInAnyOrder("my", "your");
  }

  private static PaperSummary telegram(
      String id, String number, String date, String from, String to, Citation... citations) {
    return paper(id, "telegram", number, date, from, to, citations);
  }

  private static PaperSummary paper(
      String id,
      String kind,
      String number,
      String date,
      String from,
      String to,
      Citation... citations) {
    return new PaperSummary(
        id,
        Optional.of(kind),
        number.isEmpty()
            ? List.of()
            : List.of(new RecordNumber(NumberKind.TELEGRAM, number, Optional.empty())),
        When.Date.parse(date),
        new Parties(PartyReader.read(from), PartyReader.read(to), List.of()),
        List.of(citations));
  }
}
