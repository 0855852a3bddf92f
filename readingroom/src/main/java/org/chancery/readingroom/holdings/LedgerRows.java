package org.chancery.readingroom.holdings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.archive.Decided;
import org.chancery.archive.Settlements;
import org.chancery.archive.holding.RecordId;
import org.chancery.dossier.Evidence;
import org.chancery.dossier.LedgerEntry;
import org.chancery.edition.DateWords;
import org.chancery.record.commitments.Commitment;
import org.chancery.record.commitments.FollowUp;
import org.chancery.record.dates.When;

/**
 * The ledger as its page shows it, in words, so that the papers need not be kept.
 *
 * @param asOf the day
 * @param rows the undertakings in the order in which they were first written
 * @param debtors those who are bound most often, in the order of the alphabet
 * @param creditors those to whom others are bound most often
 */
public record LedgerRows(
    Optional<LocalDate> asOf, List<Row> rows, List<String> debtors, List<String> creditors) {

  /** How many parties are named. */
  private static final int PARTIES = 40;

  public LedgerRows {
    rows = List.copyOf(rows);
    debtors = List.copyOf(debtors);
    creditors = List.copyOf(creditors);
  }

  /**
   * One undertaking.
   *
   * @param number its number in the ledger
   * @param commitment what it says
   * @param words where it is written
   * @param due its term in words
   * @param dueDay the last day of its term
   * @param condition the words of its condition
   * @param state what became of it
   * @param evidence passages that decide that
   * @param candidates passages that may speak of it
   * @param settled the editor's decision that settled it
   */
  public record Row(
      int number,
      Commitment commitment,
      List<Passage> words,
      String due,
      Optional<LocalDate> dueDay,
      String condition,
      LedgerEntry.State state,
      List<Shown> evidence,
      List<Shown> candidates,
      Optional<Decided> settled) {

    /** Returns the record in which it is written first. */
    public RecordId in() {
      return words.getFirst().in();
    }

    /** Returns who is bound. */
    public String debtor() {
      return commitment.parties().debtor();
    }

    /** Returns to whom; empty when it is not said. */
    public String creditor() {
      return commitment.parties().creditor().orElse("");
    }
  }

  /** Words of a record. */
  public record Passage(RecordId in, String words, String anchor) {}

  /** A passage that speaks of an undertaking. */
  public record Shown(
      Passage passage,
      FollowUp.Status status,
      Optional<LocalDate> day,
      double score,
      List<String> reasons) {}

  /** Puts the entries of a ledger into words. */
  static LedgerRows of(Optional<LocalDate> asOf, Settlements.Result settled, Passages passages) {
    List<Row> rows = new ArrayList<>();
    for (LedgerEntry entry : settled.entries()) {
      rows.add(row(entry, Optional.ofNullable(settled.by().get(entry.number())), passages));
    }
    return new LedgerRows(asOf, rows, parties(rows, Row::debtor), parties(rows, Row::creditor));
  }

  private static List<String> parties(List<Row> rows, Function<Row, String> party) {
    Map<String, Integer> counts = new HashMap<>();
    for (Row row : rows) {
      String name = party.apply(row);
      if (!name.isEmpty()) {
        counts.merge(name, 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(PARTIES)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private static Row row(LedgerEntry entry, Optional<Decided> settled, Passages passages) {
    Commitment first = entry.commitment();
    Optional<When> due = entry.dated().flatMap(c -> c.terms().dueWhen());
    int record = entry.words().getFirst().record();
    return new Row(
        entry.number(),
        first,
        entry.words().stream().map(w -> passages.of(w.record(), w.commitment().action())).toList(),
        due.map(DateWords::of).orElse(""),
        due.flatMap(When::last).flatMap(When.Date::toLocalDate),
        first.terms().condition().map(s -> passages.of(record, s).words()).orElse(""),
        entry.state(),
        entry.evidence().stream().map(e -> shown(e, passages)).toList(),
        entry.candidates().stream().map(e -> shown(e, passages)).toList(),
        settled);
  }

  private static Shown shown(Evidence e, Passages passages) {
    return new Shown(
        passages.of(e.record(), e.span()), e.status(), e.day(), e.score(), e.reasons());
  }
}
