package org.chancery.readingroom.holdings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.readingroom.holdings.LedgerRows.Row;

/**
 * The undertakings of each person.
 *
 * @param owes to what each is bound, by the person's key
 * @param owed what each was promised
 */
public record Duties(Map<String, List<Row>> owes, Map<String, List<Row>> owed) {

  static Duties of(LedgerRows ledger, NameBook names) {
    Map<String, List<Row>> owes = new HashMap<>();
    Map<String, List<Row>> owed = new HashMap<>();
    for (Row row : ledger.rows()) {
      put(owes, names.key(row.debtor(), row.in()), row);
      put(owed, names.key(row.creditor(), row.in()), row);
    }
    return new Duties(owes, owed);
  }

  private static void put(Map<String, List<Row>> into, String key, Row row) {
    if (!key.isEmpty()) {
      into.computeIfAbsent(key, _ -> new ArrayList<>()).add(row);
    }
  }

  /** Returns to what a person is bound. */
  public List<Row> of(String key) {
    return owes.getOrDefault(key, List.of());
  }

  /** Returns what a person was promised. */
  public List<Row> to(String key) {
    return owed.getOrDefault(key, List.of());
  }
}
