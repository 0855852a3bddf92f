package org.chancery.readingroom.pages;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.dossier.LedgerEntry.State;
import org.chancery.readingroom.holdings.LedgerFilter;
import org.chancery.readingroom.holdings.LedgerRows;
import org.chancery.readingroom.http.Ask;
import org.chancery.readingroom.http.Refusal;
import org.chancery.readingroom.http.Routes;
import org.chancery.readingroom.http.Subject;

/** The ledger: who is bound to what, until when, and what became of it. */
final class LedgerPage implements Subject {

  private static final int SIZE = 40;

  private final Desk desk;

  LedgerPage(Desk desk) {
    this.desk = desk;
  }

  /** What is asked for. */
  record Filter(String debtor, String creditor, String state, String from, String to, String day) {
    Map<String, String> parameters() {
      Map<String, String> all = new LinkedHashMap<>();
      all.put("debtor", debtor);
      all.put("creditor", creditor);
      all.put("state", state);
      all.put("from", from);
      all.put("to", to);
      all.put("asof", day);
      return all;
    }

    /** Tells whether every undertaking is asked for. */
    boolean isEmpty() {
      return parameters().entrySet().stream()
          .allMatch(e -> e.getKey().equals("asof") || e.getValue().isEmpty());
    }

    /** Returns the address of the ledger in another state. */
    String in(String other) {
      return "/ledger?"
          + Paging.query(new Filter(debtor, creditor, other, from, to, day).parameters());
    }
  }

  /** What the page shows. */
  record View(
      List<LedgerRows.Row> rows,
      Paging paging,
      Filter filter,
      Map<State, Integer> states,
      List<String> debtors,
      List<String> creditors,
      Optional<LocalDate> asOf) {

    /** Tells whether signs stand in the words shown, which must be said to mean something. */
    boolean signs() {
      return rows.stream()
          .flatMap(row ->
              Stream.concat(
                  row.words().stream(),
                  Stream.concat(row.evidence().stream(), row.candidates().stream())
                      .map(LedgerRows.Shown::passage)))
          .anyMatch(passage -> passage.words().chars().anyMatch(c -> "⸢⟦⟨".indexOf(c) >= 0));
    }
  }

  @Override
  public void lay(Routes routes) {
    routes.get("/ledger", this::page);
  }

  private void page(Context ctx) {
    Optional<LocalDate> from = Ask.day(ctx, "from");
    Optional<LocalDate> to = Ask.day(ctx, "to");
    Optional<LocalDate> day = Ask.day(ctx, "asof");
    Optional<State> state = state(Ask.text(ctx, "state"));
    Filter filter =
        new Filter(
            Ask.text(ctx, "debtor"),
            Ask.text(ctx, "creditor"),
            state.map(s -> s.name().toLowerCase(Locale.ROOT)).orElse(""),
            from.map(LocalDate::toString).orElse(""),
            to.map(LocalDate::toString).orElse(""),
            day.map(LocalDate::toString).orElse(""));
    LedgerRows whole = desk.library().whole().ledger();
    LedgerRows ledger = day.map(d -> desk.library().ledger(d)).orElse(whole);
    LedgerFilter.Chosen chosen =
        new LedgerFilter(filter.debtor(), filter.creditor(), state, from, to).of(ledger);
    List<LedgerRows.Row> shown = chosen.rows();
    Paging paging = Paging.of(Ask.page(ctx), SIZE, shown.size(), "/ledger", filter.parameters());
    View view =
        new View(
            paging.of(shown),
            paging,
            filter,
            chosen.states(),
            ledger.debtors(),
            ledger.creditors(),
            ledger.asOf());
    desk.show(ctx, "ledger.jte", "ledger", desk.t().of("ledger.title"), Map.of("page", view));
  }

  /** Returns where an editor decides about an undertaking; from there he comes back to its row. */
  static String decide(LedgerRows.Row row, Paging paging) {
    LedgerRows.Passage first = row.words().getFirst();
    return "/records/"
        + first.in()
        + "/decide?"
        + Paging.query(
            Map.of(
                "at",
                first.anchor().substring(1),
                "back",
                paging.to(paging.page()) + "#n" + row.number()));
  }

  private static Optional<State> state(String word) {
    if (word.isEmpty()) {
      return Optional.empty();
    }
    for (State state : State.values()) {
      if (state.name().equalsIgnoreCase(word)) {
        return Optional.of(state);
      }
    }
    throw Refusal.malformed("There is no state “" + Ask.shown(word) + "” in a ledger.");
  }
}
