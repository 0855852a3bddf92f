package org.chancery.readingroom.holdings;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.dossier.LedgerEntry.State;

/**
 * Chooses undertakings.
 *
 * @param debtor part of the name of one who is bound; empty for all
 * @param creditor part of the name of one to whom; empty for all
 * @param state what became of it
 * @param from the first day on which the term may end
 * @param to the last day on which the term may end
 */
public record LedgerFilter(
    String debtor,
    String creditor,
    Optional<State> state,
    Optional<LocalDate> from,
    Optional<LocalDate> to) {

  /**
   * What was chosen.
   *
   * @param rows the undertakings
   * @param states how many there would be in each state, whatever state was asked for
   */
  public record Chosen(List<LedgerRows.Row> rows, Map<State, Integer> states) {}

  /** Returns the undertakings of {@code ledger} that are asked for. */
  public Chosen of(LedgerRows ledger) {
    List<LedgerRows.Row> among =
        ledger.rows().stream()
            .filter(r -> names(r.debtor(), debtor) && names(r.creditor(), creditor))
            .filter(
                r -> from.isEmpty() || r.dueDay().filter(d -> !d.isBefore(from.get())).isPresent())
            .filter(r -> to.isEmpty() || r.dueDay().filter(d -> !d.isAfter(to.get())).isPresent())
            .toList();
    Map<State, Integer> states = new EnumMap<>(State.class);
    among.forEach(r -> states.merge(r.state(), 1, Integer::sum));
    return new Chosen(
        among.stream().filter(r -> state.isEmpty() || r.state() == state.get()).toList(), states);
  }

  private static boolean names(String party, String wanted) {
    return wanted.isEmpty() || Register.has(party, wanted);
  }
}
