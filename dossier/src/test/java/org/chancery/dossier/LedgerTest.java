package org.chancery.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.chancery.dossier.LedgerEntry.State;
import org.chancery.record.Hints;
import org.chancery.record.Record;
import org.chancery.record.RecordReader;
import org.chancery.record.commitments.Commitment.Kind;
import org.chancery.testkit.Samples;
import org.chancery.testkit.Transcripts;
import org.chancery.transcript.Source;
import org.chancery.transcript.Span;
import org.chancery.transcript.TranscriptReader;
import org.junit.jupiter.api.Test;

/** All persons and states are invented. */
class LedgerTest {

  private static final String MARCH =
      "The Minister in Todrany (Orlenne) to the Minister of Foreign Affairs\n\n"
          + "Vaškel, March 12, 1936.\n\n"
          + "Count Ormay promised to repair the ferry at Dolmé before April 1.\n\n"
          + "Orlenne\n";
  private static final String APRIL =
      "The Minister in Todrany (Orlenne) to the Minister of Foreign Affairs\n\n"
          + "Vaškel, April 20, 1936.\n\nThe ferry at Dolmé was repaired on April 9.\n\nOrlenne\n";

  @Test
  void theSamplesShowWhatACarefulReaderExpects() throws IOException {
    Ledger ledger = Ledger.of(Dossier.of(samples()));
    for (String[] line : golden()) {
      assertThat(ledger.entries())
          .as(line[1])
          .anySatisfy(entry -> {
            assertThat(entry.state()).isEqualTo(State.valueOf(line[0]));
            assertThat(entry.words())
                .anyMatch(
                    w -> quote(ledger, w.record(), w.commitment().action()).startsWith(line[1]));
            if (line.length > 2) {
              assertThat(entry.evidence())
                  .anyMatch(e -> quote(ledger, e.record(), e.span()).startsWith(line[2]));
            }
          });
    }
  }

  @Test
  void aPromiseRenewedSaysSo() {
    Ledger ledger = Ledger.of(Dossier.of(samples()));
    assertThat(ledger.entries())
        .filteredOn(e -> e.commitment().kind() == Kind.STANDING_PROMISE_RENEWED)
        .anyMatch(e ->
            quote(ledger, e.words().getFirst().record(), e.commitment().action())
                .startsWith("the brothers Vael would be released before 15 May"));
  }

  @Test
  void theSameRecordsInAnyOrderMakeTheSameLedger() {
    List<Record> records = new ArrayList<>(samples());
    Ledger first = Ledger.of(Dossier.of(records));
    long seed = 20260405;
    Random random = new Random(seed);
    for (int round = 0; round < 4; round++) {
      Collections.shuffle(records, random);
      assertThat(Ledger.of(Dossier.of(records)))
          .as("seed %d, round %d", seed, round)
          .isEqualTo(first);
    }
  }

  @Test
  void whatIsDoneAfterItsTermIsKeptLate() {
    assertThat(only(Ledger.of(dossier(MARCH, APRIL))).state()).isEqualTo(State.KEPT_LATE);
  }

  @Test
  void laterRecordsAreLeftOutOfALedgerAsOfAnEarlierDay() {
    Dossier dossier = dossier(APRIL, MARCH);
    assertThat(only(Ledger.of(dossier, LocalDate.of(1936, 3, 20))).state()).isEqualTo(State.OPEN);
    assertThat(only(Ledger.of(dossier, LocalDate.of(1936, 3, 31))).state()).isEqualTo(State.DUE);
    assertThat(only(Ledger.of(dossier, LocalDate.of(1936, 4, 2))).state()).isEqualTo(State.OVERDUE);
    assertThat(only(Ledger.of(dossier, LocalDate.of(1936, 4, 21))).state())
        .isEqualTo(State.KEPT_LATE);
  }

  @Test
  void aRecordWithoutADateDecidesNothing() {
    Ledger ledger = Ledger.of(dossier(MARCH, "The ferry at Dolmé was repaired."));
    assertThat(only(ledger).state()).isNotIn(State.KEPT, State.KEPT_LATE);
    assertThat(only(ledger).evidence()).isEmpty();
  }

  @Test
  void everyPieceOfEvidenceSaysWhyItIsLinked() {
    Ledger ledger = Ledger.of(Dossier.of(samples()));
    assertThat(ledger.entries())
        .flatExtracting(LedgerEntry::evidence)
        .allSatisfy(e -> assertThat(e.reasons()).isNotEmpty());
  }

  @Test
  void whatAnEditorWouldDoubtDecidesNothing() {
    Ledger ledger = Ledger.of(Dossier.of(samples()));
    assertThat(ledger.entries())
        .filteredOn(e ->
            quote(ledger, e.words().getFirst().record(), e.commitment().action())
                .startsWith("he would recommend them to the guild of raftsmen"))
        .singleElement()
        .satisfies(e -> {
          assertThat(e.state()).isEqualTo(State.OPEN);
          assertThat(e.candidates())
              .anyMatch(c -> quote(ledger, c.record(), c.span()).contains("the Sub-Prefect"));
        });
  }

  @Test
  void whatIsNotToBeDoneIsNotOverdueWhenItsTermHasPassed() {
    for (String action :
        List.of(
            "to print nothing of the ferry before April 1",
            "not to close the ferry before April 1",
            "to refrain until April 1 from closing the ferry",
            "to read the gauge at the ferry on every fifth day and to send it within two days",
            "to repair the ferry before April 1, provided that the boats were lent to him")) {
      String paper = MARCH.replace("to repair the ferry at Dolmé before April 1", action);
      assertThat(only(Ledger.of(dossier(paper), LocalDate.of(1936, 6, 1))).state())
          .as(action)
          .isEqualTo(State.OPEN);
    }
    String soon = MARCH.replace("to repair the ferry", "to lose no time in repairing the ferry");
    assertThat(only(Ledger.of(dossier(soon), LocalDate.of(1936, 6, 1))).state())
        .isEqualTo(State.OVERDUE);
  }

  @Test
  void whatWasOnlyAskedForIsNotOverdue() {
    String paper = MARCH.replace("promised to repair", "asked me to repair");
    assertThat(only(Ledger.of(dossier(paper), LocalDate.of(1936, 6, 1))).state())
        .isEqualTo(State.OPEN);
  }

  @Test
  void whatWasDoneBeforeAPromiseDoesNotKeepIt() {
    String before = APRIL.replace("on April 9", "on March 2");
    assertThat(only(Ledger.of(dossier(MARCH, before))).evidence()).isEmpty();
  }

  @Test
  void theDayOfThePromiseIsNotTheDayOfTheDeed() {
    String kept =
        APRIL.replace(
            "The ferry at Dolmé was repaired on April 9.",
            "The ferry at Dolmé is mended, and the assurance given to me at Vaškel on March 12 has"
                + " been kept.");
    LedgerEntry entry = only(Ledger.of(dossier(MARCH, kept)));
    assertThat(entry.state()).isEqualTo(State.KEPT);
    assertThat(entry.evidence()).allMatch(e -> e.day().isEmpty());
  }

  @Test
  void amongManyAffairsTheSameWordsAreNoProof() {
    List<String> papers = new ArrayList<>(List.of(MARCH));
    for (int i = 1; i < 45; i++) {
      papers.add(
          "The Consul at Lumra (Brendal) to the Minister of Trade\n\nLumra, April "
              + (1 + i % 28)
              + ", 1936.\n\nThe weather of week "
              + i
              + " was fair, and wool was dear.\n\nBrendal\n");
    }
    papers.add(
        "The Consul at Lumra (Brendal) to the Minister of Trade\n\nLumra, April 29, 1936.\n\n"
            + "Another ferry was repaired in the yard of a widow.\n\nBrendal\n");
    Ledger ledger = Ledger.of(dossier(papers.toArray(String[]::new)));
    assertThat(ledger.entries().getFirst().evidence()).isEmpty();
  }

  @Test
  void theLedgerOfAPartyHoldsOnlyWhatItOwesOrIsOwed() {
    Ledger ledger = Ledger.of(dossier(MARCH, APRIL));
    assertThat(ledger.ofParty("ormay").entries()).hasSize(1);
    assertThat(ledger.ofParty("Brendal").entries()).isEmpty();
  }

  @Test
  void anyTextsMakeALedger() {
    Transcripts.each(
        40,
        text -> {
          Ledger ledger = Ledger.of(dossier(text, MARCH, APRIL));
          for (LedgerEntry entry : ledger.entries()) {
            entry
                .evidence()
                .forEach(e -> assertThat(quote(ledger, e.record(), e.span())).isNotEmpty());
          }
        });
  }

  private static LedgerEntry only(Ledger ledger) {
    assertThat(ledger.entries()).hasSize(1);
    return ledger.entries().getFirst();
  }

  private static String quote(Ledger ledger, int record, Span span) {
    return span.of(ledger.dossier().records().get(record).transcript().text());
  }

  private static Dossier dossier(String... texts) {
    List<Record> records = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      records.add(read("paper-" + i + ".txt", texts[i]));
    }
    return Dossier.of(records);
  }

  private static List<Record> samples() {
    return Samples.all().stream()
        .map(p -> String.valueOf(p.getFileName()))
        .map(n -> read(n, Samples.text(n)))
        .toList();
  }

  private static Record read(String name, String text) {
    return RecordReader.read(TranscriptReader.read(Source.of(name, text)), Hints.NONE);
  }

  private static List<String[]> golden() throws IOException {
    try (InputStream in = LedgerTest.class.getResourceAsStream("samples-ledger.tsv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().filter(l -> !l.startsWith("#")).map(l -> l.split("\t")).toList();
    }
  }
}
