package org.chancery.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.dossier.LedgerEntry.State;
import org.chancery.dossier.LedgerEntry.Wording;
import org.chancery.record.commitments.Commitment;

/**
 * All undertakings of a dossier with what its records show of them by a day. The same records in
 * any order make the same ledger. Immutable.
 *
 * @param dossier the records, by date
 * @param asOf the day asked about; without one, the day of the last record
 * @param entries the undertakings in the order in which they were first written
 */
public record Ledger(Dossier dossier, Optional<LocalDate> asOf, List<LedgerEntry> entries) {

  /** Copies the list. */
  public Ledger {
    entries = List.copyOf(entries);
  }

  /** Returns the ledger as the last record of {@code dossier} shows it. */
  public static Ledger of(Dossier dossier) {
    Docket docket = Docket.of(dossier);
    return new Ledger(dossier, docket.last(), docket.entries(docket.last()));
  }

  /** Returns the ledger as of {@code day}: what later records say is left out. */
  public static Ledger of(Dossier dossier, LocalDate day) {
    return new Ledger(dossier, Optional.of(day), Docket.of(dossier).entries(Optional.of(day)));
  }

  /** Returns the entries in which {@code name} is bound or is owed something. */
  public Ledger ofParty(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    List<LedgerEntry> kept = new ArrayList<>();
    for (LedgerEntry entry : entries) {
      if (entry.words().stream().map(Wording::commitment).anyMatch(c -> names(c, wanted))) {
        kept.add(entry);
      }
    }
    return new Ledger(dossier, asOf, kept);
  }

  private static boolean names(Commitment commitment, String wanted) {
    return commitment.parties().debtor().toLowerCase(Locale.ROOT).contains(wanted)
        || commitment
            .parties()
            .creditor()
            .filter(c -> c.toLowerCase(Locale.ROOT).contains(wanted))
            .isPresent();
  }

  /** Returns how many entries are in {@code state}. */
  public long count(State state) {
    return entries.stream().filter(e -> e.state() == state).count();
  }
}
