package org.chancery.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chancery.archive.Anchor.Subject;
import org.chancery.archive.holding.ArchiveTrouble;
import org.chancery.archive.holding.RecordId;
import org.chancery.dossier.LedgerEntry.State;
import org.chancery.record.Record;
import org.chancery.record.commitments.Commitment;
import org.chancery.record.finding.Finding;
import org.chancery.record.finding.Maker;
import org.chancery.transcript.EditorialQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionsTest {

  private static final RecordId ID = new RecordId(1, 1);
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init")
  private Archive archive;

  @BeforeEach
  void hold() {
    Archive.init(folder.resolve("papers")).close();
    archive = Archive.write(folder.resolve("papers"), () -> NOON);
    Papers.add(archive, "letter.txt", Papers.LETTER);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void aConfirmedFindingIsTheEditorsAndSure() {
    archive.decisions().add("I. Varga", "seen", new Decision.Confirm(commitment()));
    Finding<Commitment> found = record().undertakings().commitments().getFirst();
    assertThat(found.maker()).isEqualTo(new Maker.Editor("I. Varga", NOON));
  }

  @Test
  void aRejectedFindingIsGoneUntilTheDecisionIsUndone() {
    Decided no = archive.decisions().add("I. Varga", "no", new Decision.Reject(commitment()));
    assertThat(record().undertakings().commitments()).isEmpty();
    Decided undone =
        archive.decisions().add("I. Varga", "yes after all", new Decision.Undo(no.number()));
    assertThat(record().undertakings().commitments()).hasSize(1);
    archive.decisions().add("I. Varga", "no", new Decision.Undo(undone.number()));
    assertThat(record().undertakings().commitments()).isEmpty();
    assertThat(archive.decisions().log()).extracting(Decided::number).containsExactly(1, 2, 3);
  }

  @Test
  void aRejectedStatementLeavesTheOthersRightlyNumbered() {
    Record before = record();
    Anchor first =
        Anchor.of(ID, Subject.STATEMENT, before, before.statements().getFirst().value().content());
    archive.decisions().add("I. Varga", "no speech", new Decision.Reject(first));
    Record after = record();
    assertThat(after.statements()).hasSize(before.statements().size() - 1);
    assertThat(after.undertakings().commitments().getFirst().value().statements())
        .allMatch(i -> i < after.statements().size());
  }

  @Test
  void aCorrectedDateIsTheDate() {
    Record before = record();
    Anchor date =
        Anchor.of(
            ID,
            Subject.WRITTEN,
            before,
            before.anatomy().protocol().dating().written().orElseThrow().span());
    archive.decisions().add("I. Varga", "misprint", new Decision.Correct(date, "1936-03-16"));
    assertThat(record().anatomy().protocol().dating().written().orElseThrow().value().edtf())
        .isEqualTo("1936-03-16");
  }

  @Test
  void wordsThatMovedAreFollowedIntoANewVersion() {
    archive.decisions().add("I. Varga", "no", new Decision.Reject(commitment()));
    Papers.add(archive, "letter.txt", "SECRET\n\n" + Papers.LETTER);
    Record moved = record();
    assertThat(moved.transcript().text()).startsWith("SECRET");
    assertThat(moved.undertakings().commitments()).isEmpty();
    assertThat(moved.queries())
        .extracting(EditorialQuery::code)
        .doesNotContain("decision-words-gone");
  }

  @Test
  void wordsThatAreGoneBecomeAQuery() {
    archive.decisions().add("I. Varga", "no", new Decision.Reject(commitment()));
    Papers.add(archive, "letter.txt", Papers.LETTER.replace("men", "boats"));
    assertThat(record().queries())
        .filteredOn(q -> q.code().equals("decision-words-gone"))
        .singleElement()
        .satisfies(q -> assertThat(q.message()).contains("decision 1 of I. Varga", "undo it"));
  }

  @Test
  void aSettledCommitmentIsSoInTheLedger() {
    archive
        .decisions()
        .add(
            "I. Varga", "see 4.1", new Decision.Settle(commitment(), State.KEPT, Optional.empty()));
    assertThat(archive.ledger().ledger().entries().getFirst().state()).isEqualTo(State.KEPT);
  }

  @Test
  void aSettledCommitmentShowsWhatProvesItAndWhoSettledIt() {
    Papers.add(archive, "report.txt", "MEMORANDUM\n\nThe men went home on Monday.\n");
    RecordId report = new RecordId(2, 1);
    Decided settled =
        archive
            .decisions()
            .add(
                "I. Varga",
                "they are home",
                new Decision.Settle(
                    commitment(),
                    State.KEPT,
                    Optional.of(new Decision.Proof(report, "went home on Monday"))));
    assertThat(archive.decisions().find(settled.number())).contains(settled);
    assertThat(archive.ledger().ledger().entries().getFirst().evidence().getFirst().reasons())
        .containsExactly("settled by I. Varga on 2026-03-01");
  }

  @Test
  void everythingThatIsListedAsDecidableCanBeConfirmedCorrectedAndRejected() {
    for (Decidable each : Decidable.all(record())) {
      if (each.subject() == Subject.QUERY) {
        continue;
      }
      Anchor anchor = Anchor.of(ID, each.subject(), record(), each.at());
      String value = each.subject().dated() ? "1936-03" : "BROKEN";
      for (Decision decision :
          List.of(
              new Decision.Confirm(anchor),
              new Decision.Correct(anchor, value),
              new Decision.Reject(anchor))) {
        Decided by = archive.decisions().add("I. Varga", "", decision);
        List<Decidable> after =
            Decidable.all(record()).stream()
                .filter(d -> d.subject() == each.subject() && d.at().equals(each.at()))
                .toList();
        boolean gone = decision instanceof Decision.Reject;
        assertThat(after).as(each + " " + decision).hasSize(gone ? 0 : 1);
        if (decision instanceof Decision.Correct && each.subject() != Subject.MEETING) {
          assertThat(after.getFirst().value()).as(each.toString()).isEqualTo(value);
        }
        archive.decisions().add("I. Varga", "", new Decision.Undo(by.number()));
      }
    }
    assertThat(record().queries())
        .extracting(EditorialQuery::code)
        .doesNotContain("decision-without-finding", "decision-words-gone");
  }

  @Test
  void theCardOfARecordShowsWhatWasDecided() {
    Record before = record();
    Anchor date =
        Anchor.of(
            ID,
            Subject.WRITTEN,
            before,
            before.anatomy().protocol().dating().written().orElseThrow().span());
    Decided by =
        archive.decisions().add("I. Varga", "misprint", new Decision.Correct(date, "1935-03"));
    archive.decisions().add("I. Varga", "no", new Decision.Reject(commitment()));
    Card card = archive.records().card(ID).orElseThrow();
    assertThat(card.dated().edtf()).contains("1935-03");
    assertThat(card.counts().commitments())
        .isEqualTo(before.undertakings().commitments().size() - 1);
    archive.decisions().add("I. Varga", "no misprint", new Decision.Undo(by.number()));
    assertThat(archive.records().card(ID).orElseThrow().dated().edtf())
        .contains(before.anatomy().protocol().dating().written().orElseThrow().value().edtf());
  }

  @Test
  void aDateThatIsNoneIsRefusedBeforeItIsKept() {
    Anchor date = Anchor.of(ID, Subject.WRITTEN, record(), new org.chancery.transcript.Span(0, 3));
    assertThatThrownBy(() ->
            archive.decisions().add("I. Varga", "", new Decision.Correct(date, "last Monday")))
        .hasMessage("a date is written like 1936-03-12 or 1936-03, not 'last Monday'");
    assertThat(archive.decisions().log()).isEmpty();
  }

  @Test
  void namesAreMergedRenamedAndSplit() {
    Decisions decisions = archive.decisions();
    decisions.add("I. Varga", "same", new Decision.Merge(List.of("Ilić", "Ilic"), "Ilić, Jovan"));
    decisions.add("I. Varga", "title", new Decision.Rename("Ilić, Jovan", "Jovan Ilić"));
    decisions.add("I. Varga", "the son", new Decision.Split("Ilic", ID, "Petar Ilić"));
    assertThat(decisions.names().shown("Ilic", new RecordId(2, 1))).isEqualTo("Jovan Ilić");
    assertThat(decisions.names().shown("Ilic", ID)).isEqualTo("Petar Ilić");
    assertThat(decisions.names().shown("Orlenne", ID)).isEqualTo("Orlenne");
  }

  @Test
  void whatIsNotThereCannotBeUndone() {
    assertThatThrownBy(() -> archive.decisions().add("I. Varga", "", new Decision.Undo(7)))
        .isInstanceOf(ArchiveTrouble.class)
        .hasMessage("there is no decision 7 to undo");
    Decided no = archive.decisions().add("I. Varga", "no", new Decision.Reject(commitment()));
    archive.decisions().add("I. Varga", "", new Decision.Undo(no.number()));
    assertThatThrownBy(
            () -> archive.decisions().add("I. Varga", "", new Decision.Undo(no.number())))
        .hasMessage("decision 1 is undone already");
  }

  private Record record() {
    return archive.records().read(ID);
  }

  private Anchor commitment() {
    Record record = record();
    return Anchor.of(
        ID,
        Subject.COMMITMENT,
        record,
        record.undertakings().commitments().getFirst().value().action());
  }

  @Test
  void theDecisionsOnARecordAreFoundWithoutGoingThroughAll() throws java.sql.SQLException {
    String database = "jdbc:sqlite:" + folder.resolve("papers/archive.sqlite");
    String plan = "EXPLAIN QUERY PLAN SELECT * FROM decision " + DecisionRows.OF_RECORD;
    List<String> steps = new java.util.ArrayList<>();
    try (java.sql.Connection connection = java.sql.DriverManager.getConnection(database);
        java.sql.PreparedStatement statement = connection.prepareStatement(plan)) {
      statement.setInt(1, 1);
      statement.setInt(2, 1);
      java.sql.ResultSet rows = statement.executeQuery();
      while (rows.next()) {
        steps.add(rows.getString("detail"));
      }
    }
    assertThat(steps)
        .noneMatch(step -> step.startsWith("SCAN decision") || step.startsWith("SCAN undo"))
        .anyMatch(step -> step.contains("decision_record"))
        .anyMatch(step -> step.contains("decision_undo"));
  }

  @Test
  void theHistoryOfARecordHasItsOwnUndoingsOnly() {
    Papers.add(archive, "other.txt", Papers.LETTER.replace("No. 18", "No. 19"));
    Decided one = archive.decisions().add("I. Varga", "no", new Decision.Reject(commitment()));
    Decided merged =
        archive.decisions().add("I. Varga", "", new Decision.Merge(List.of("Orlene"), "Orlenne"));
    archive.decisions().add("I. Varga", "", new Decision.Undo(merged.number()));
    Decided undone = archive.decisions().add("I. Varga", "", new Decision.Undo(one.number()));
    Decided again = archive.decisions().add("I. Varga", "", new Decision.Undo(undone.number()));
    assertThat(archive.decisions().history(ID))
        .extracting(Decided::number)
        .containsExactly(one.number(), undone.number(), again.number());
    assertThat(archive.decisions().of(ID)).extracting(Decided::number).containsExactly(1);
    assertThat(archive.decisions().history(new RecordId(2, 1))).isEmpty();
  }
}
