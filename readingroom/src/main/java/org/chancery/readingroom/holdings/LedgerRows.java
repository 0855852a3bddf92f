package org.chancery.readingroom.holdings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.chancery.archive.Decided;
import org.chancery.archive.LedgerBook;
import org.chancery.archive.holding.RecordId;
import org.chancery.dossier.Evidence;
import org.chancery.dossier.Ledger;
import org.chancery.dossier.LedgerEntry;
import org.chancery.edition.DateWords;
import org.chancery.edition.Edition;
import org.chancery.record.Record;
import org.chancery.record.commitments.Commitment;
import org.chancery.record.commitments.FollowUp;
import org.chancery.record.dates.When;
import org.chancery.transcript.Span;

/** The ledger as its page shows it, in words, so that the papers need not be kept. */
public record LedgerRows(Optional<LocalDate> asOf, List<Row> rows) {

  public LedgerRows {
    rows = List.copyOf(rows);
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

  /** Puts a ledger into words; {@code ids} tells which record is which. */
  static LedgerRows of(LedgerBook.Settled settled, IdentityHashMap<Record, RecordId> ids) {
    Ledger ledger = settled.ledger();
    List<Row> rows = new ArrayList<>();
    for (LedgerEntry entry : ledger.entries()) {
      rows.add(row(settled, entry, ids));
    }
    return new LedgerRows(ledger.asOf(), rows);
  }

  private static Row row(
      LedgerBook.Settled settled, LedgerEntry entry, IdentityHashMap<Record, RecordId> ids) {
    Ledger ledger = settled.ledger();
    Commitment first = entry.commitment();
    List<Passage> words =
        entry.words().stream()
            .map(w -> passage(ledger, w.record(), w.commitment().action(), ids))
            .toList();
    Optional<When> due = entry.dated().flatMap(c -> c.terms().dueWhen());
    String condition =
        first
            .terms()
            .condition()
            .map(s -> passage(ledger, entry.words().getFirst().record(), s, ids).words())
            .orElse("");
    return new Row(
        entry.number(),
        first,
        words,
        due.map(DateWords::of).orElse(""),
        due.flatMap(LedgerRows::last),
        condition,
        entry.state(),
        entry.evidence().stream().map(e -> shown(ledger, e, ids)).toList(),
        entry.candidates().stream().map(e -> shown(ledger, e, ids)).toList(),
        Optional.ofNullable(settled.by().get(entry.number())));
  }

  private static Optional<LocalDate> last(When when) {
    return switch (when) {
      case When.Date date -> date.toLocalDate();
      case When.Interval i -> i.to().or(i::from).flatMap(When.Date::toLocalDate);
    };
  }

  private static Shown shown(Ledger ledger, Evidence e, IdentityHashMap<Record, RecordId> ids) {
    return new Shown(
        passage(ledger, e.record(), e.span(), ids), e.status(), e.day(), e.score(), e.reasons());
  }

  private static Passage passage(
      Ledger ledger, int at, Span span, IdentityHashMap<Record, RecordId> ids) {
    Record record = ledger.dossier().records().get(at);
    RecordId id = ids.get(record);
    if (id == null) {
      throw new IllegalStateException("the ledger tells of a record that was not read");
    }
    String words = Edition.words(record.transcript(), span);
    return new Passage(id, Text.brief(words, 420), Edition.anchor(span));
  }
}
