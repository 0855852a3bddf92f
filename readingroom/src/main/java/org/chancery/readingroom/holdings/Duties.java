package org.chancery.readingroom.holdings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.chancery.archive.holding.RecordId;
import org.chancery.readingroom.holdings.LedgerRows.Row;

/**
 * The undertakings of each person, or of each body.
 *
 * @param owes to what each is bound, by the key of the person or body
 * @param owed what each was promised
 */
public record Duties(Map<String, List<Row>> owes, Map<String, List<Row>> owed) {

  /** Sorts a ledger by its parties; {@code key} tells under which name a party is kept. */
  static Duties of(LedgerRows ledger, BiFunction<String, RecordId, String> key) {
    Map<String, List<Row>> owes = new HashMap<>();
    Map<String, List<Row>> owed = new HashMap<>();
    for (Row row : ledger.rows()) {
      put(owes, key.apply(row.debtor(), row.in()), row);
      put(owed, key.apply(row.creditor(), row.in()), row);
    }
    return new Duties(owes, owed);
  }

  private static void put(Map<String, List<Row>> into, String key, Row row) {
    if (!key.isEmpty()) {
      into.computeIfAbsent(key, _ -> new ArrayList<>()).add(row);
    }
  }

  /** Returns to what a person or body is bound. */
  public List<Row> of(String key) {
    return owes.getOrDefault(key, List.of());
  }

  /** Returns what a person or body was promised. */
  public List<Row> to(String key) {
    return owed.getOrDefault(key, List.of());
  }
}
